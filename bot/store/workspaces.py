"""The workspaces that installed the bot, each with its tokens as ciphertext: no key is known here."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select, update

from bot.store import schema
from bot.store.session import Session, insert_missing


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """A workspace that installed the bot."""

    id: str
    """"slack:T1"."""
    name: str
    secret: str = field(repr=False)
    """Its tokens, encrypted."""
    installed: datetime
    """UTC, of the latest installation."""


def keep(session: Session, workspace: Workspace) -> None:
    """Keeps a workspace, in place of its earlier installation."""
    row = {"name": workspace.name, "secret": workspace.secret, "installed": workspace.installed}
    if not insert_missing(session, schema.workspace, {"id": workspace.id, **row}):
        session.execute(update(schema.workspace).where(schema.workspace.c.id == workspace.id).values(row))


def renew(session: Session, id: str, before: str, after: str) -> None:
    """Puts another encryption of the same tokens in place, unless the workspace was installed anew meanwhile."""
    table = schema.workspace
    session.execute(update(table).where(table.c.id == id, table.c.secret == before).values(secret=after))


def find(session: Session, id: str) -> Workspace | None:
    """A workspace by its id."""
    row = session.execute(select(schema.workspace).where(schema.workspace.c.id == id)).first()
    return _workspace(row) if row else None


def all(session: Session) -> tuple[Workspace, ...]:
    """Every workspace, by its id."""
    return tuple(map(_workspace, session.execute(select(schema.workspace).order_by(schema.workspace.c.id))))


def forget(session: Session, id: str) -> None:
    """Deletes a workspace and its tokens."""
    session.execute(delete(schema.workspace).where(schema.workspace.c.id == id))


def _workspace(row: Row[Any]) -> Workspace:
    return Workspace(id=row.id, name=row.name, secret=row.secret, installed=row.installed)
