"""Slack for one workspace by its token, or for all that install the app by themselves: their tokens over the store."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Concatenate, ParamSpec, TypeVar

from bot.app.heard import is_heard
from bot.app.house import House
from bot.app.lacking import lacking
from bot.config import Settings
from bot.ports import Clock, NewsbotError
from bot.store import workspaces
from bot.store.session import Session, Store
from bot.store.threads import reader, writer
from bot.store.workspaces import Workspace
from bot.surfaces.chat import Alone, ChatDesk, always, never
from bot.surfaces.slack.cipher import Cipher
from bot.surfaces.slack.connect import SlackLife, slack
from bot.surfaces.slack.oauth import Registration, routes
from bot.surfaces.slack.workspaces import Shelf, Workspaces


@asynccontextmanager
async def slack_of(settings: Settings, house: House, desk: ChatDesk, alone: Alone = always) -> AsyncIterator[SlackLife]:
    """Slack inside the block. Raises NewsbotError for settings that lack something, and for a key that opens no stored token."""

    async def elsewhere() -> bool:
        return alone is never or await is_heard(house.store, "slack")

    if not settings.slack_client_id:
        async with slack(settings, desk, alone=alone, is_heard=elsewhere) as life:
            yield life
        return
    installed = slack_workspaces(settings, house.store, house.clock)
    await installed.check()
    async with slack(settings, desk_of(desk, installed), installed, alone=alone, is_heard=elsewhere) as life:
        yield replace(life, routes=(*life.routes, *routes(installed, desk, registration(settings))))


# ---- the workspaces that install the app by themselves ------------------------------------------------------------------------------
Given = ParamSpec("Given")
T = TypeVar("T")


def slack_workspaces(settings: Settings, store: Store, clock: Clock) -> Workspaces:
    """The installed workspaces. Raises NewsbotError naming what the settings lack."""
    if lacks := lacking(settings):
        raise NewsbotError(f"SLACK_CLIENT_ID is set: installing the Slack app also needs {', '.join(lacks)}")
    return Workspaces(Cipher(settings.secret_key), shelf(store, clock))


def desk_of(desk: ChatDesk, installed: Workspaces) -> ChatDesk:
    """The desk of these workspaces: what it forgets, they forget at once, and not when a token in memory is no longer fresh."""

    async def forget(destination: str) -> None:
        await desk.forget(destination)
        await installed.forget(destination.removeprefix("slack:").rstrip("/"))

    return replace(desk, forget=forget)


def registration(settings: Settings) -> Registration:
    """The app as it is registered with Slack."""
    return Registration(
        client_id=settings.slack_client_id,
        client_secret=settings.slack_client_secret,
        public_url=settings.public_url,
        api_url=settings.slack_api_url,
        prefix=settings.slack_prefix,
    )


def shelf(store: Store, clock: Clock) -> Shelf:
    """The store's workspaces as the plain functions that the surface asks for."""

    def find(session: Session, id: str) -> str | None:
        found = workspaces.find(session, id)
        return found.secret if found else None

    def secrets(session: Session) -> dict[str, str]:
        return {found.id: found.secret for found in workspaces.all(session)}

    def keep(session: Session, id: str, name: str, secret: str) -> None:
        workspaces.keep(session, Workspace(id=id, name=name, secret=secret, installed=clock()))

    return Shelf(
        find=_read(store, find),
        secrets=_read(store, secrets),
        keep=_written(store, keep),
        renew=_written(store, workspaces.renew),
        forget=_written(store, workspaces.forget),
    )


def _read(store: Store, work: Callable[Concatenate[Session, Given], T]) -> Callable[Given, Awaitable[T]]:
    """The work in a reading transaction of its own, in a thread."""

    def done(*given: Given.args, **named: Given.kwargs) -> T:
        with store.reading() as session:
            return work(session, *given, **named)

    return reader(done)


def _written(store: Store, work: Callable[Concatenate[Session, Given], T]) -> Callable[Given, Awaitable[T]]:
    """The same in one that writes."""

    def done(*given: Given.args, **named: Given.kwargs) -> T:
        with store.begin() as session:
            return work(session, *given, **named)

    return writer(done)
