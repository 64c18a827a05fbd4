"""The language model, where one is set: it writes what the gate lets pass, and chooses among command lines."""

from dataclasses import dataclass

from bot.config import Settings
from bot.llm.chooser import Chooser
from bot.llm.memory import Memory
from bot.llm.model import Model
from bot.llm.server import Access, Server
from bot.ports import Clock
from bot.store import memory
from bot.store.session import Store
from bot.text.who.names import Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """A model and what it is used for; all of it asks one server, under one budget."""

    model: Model
    chooser: Chooser


def writer(settings: Settings, store: Store, names: Names, clock: Clock) -> Writer:
    """The model of the settings, which name one."""
    access = Access(model=settings.model, key=settings.openai_api_key, base_url=settings.openai_base_url)
    kept = _memory(store, clock)
    server = Server(access, clock, kept, settings.model_daily_tokens)
    return Writer(model=Model(server, names, kept), chooser=Chooser(server))


def _memory(store: Store, clock: Clock) -> Memory:
    def recall(key: str) -> str | None:
        with store.reading() as session:
            return memory.recall(session, key)

    def remember(key: str, value: str) -> None:
        with store.begin() as session:
            memory.remember(session, key, value, clock())

    return Memory(recall=recall, remember=remember)
