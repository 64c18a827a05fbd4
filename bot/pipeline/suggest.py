"""What a parameter may be, while it is typed: the known companies, and the markets that figures are stored of."""

from dataclasses import dataclass

from bot.store import channels, facts
from bot.store.session import Store
from bot.text.who.names import Names
from handlers.command import ParameterKind
from handlers.suggest import companies, markets


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggest:
    """Suggests: `suggest("company", "alib")`."""

    store: Store
    names: Names

    def suggest(self, kind: ParameterKind, typed: str) -> tuple[str, ...]:
        """The likeliest first, 25 at most, each of 100 characters at most; nothing for free words."""
        universe = self.names.universe
        match kind:
            case "company":
                with self.store.reading() as session:
                    watched = channels.watched(session)
                return companies(typed, universe, [one.key for one in universe.companies if one.key in watched])
            case "market":
                with self.store.reading() as session:
                    return markets(typed, facts.markets(session))
            case _:
                return ()
