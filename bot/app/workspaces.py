"""The workspaces that install the Slack app by themselves: their tokens over the store."""

from dataclasses import replace

from bot.app.desk import in_thread
from bot.app.lacking import lacking
from bot.config import Settings
from bot.ports import Clock, NewsbotError
from bot.store import workspaces
from bot.store.session import Store
from bot.store.workspaces import Workspace
from bot.surfaces.chat import ChatDesk
from bot.surfaces.slack.cipher import Cipher
from bot.surfaces.slack.oauth import Registration
from bot.surfaces.slack.workspaces import Shelf, Workspaces


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

    def find(id: str) -> str | None:
        with store.reading() as session:
            found = workspaces.find(session, id)
        return found.secret if found else None

    def secrets() -> dict[str, str]:
        with store.reading() as session:
            return {found.id: found.secret for found in workspaces.all(session)}

    def keep(id: str, name: str, secret: str) -> None:
        with store.begin() as session:
            workspaces.keep(session, Workspace(id=id, name=name, secret=secret, installed=clock()))

    def renew(id: str, before: str, after: str) -> None:
        with store.begin() as session:
            workspaces.renew(session, id, before, after)

    def forget(id: str) -> None:
        with store.begin() as session:
            workspaces.forget(session, id)

    return Shelf(
        find=in_thread(find),
        secrets=in_thread(secrets),
        keep=in_thread(keep),
        renew=in_thread(renew),
        forget=in_thread(forget),
    )
