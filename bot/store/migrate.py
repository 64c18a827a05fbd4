"""Brings a database to the newest schema; knows without Alembic whether there is anything to do."""

from pathlib import Path

from sqlalchemy import inspect, text

import migrations
from bot.store.schema import metadata
from bot.store.session import Session, Store, lock

_FOLDER = Path(migrations.__file__).parent


def newest() -> str:
    """The newest revision: the number that the last migration's file name begins with."""
    return max(path.name.split("_")[0] for path in (_FOLDER / "versions").glob("[0-9]*.py"))


def is_current(session: Session) -> bool:
    """Whether the database has the newest schema. Alembic costs most of a second to import, this does not."""
    if not inspect(session).has_table("alembic_version"):
        return False
    return session.execute(text("SELECT version_num FROM alembic_version")).scalar() == newest()


def migrate(store: Store) -> bool:
    """Runs the migrations that are missing; whether there were any. Not to be called inside a running event loop."""
    with store.reading() as session:
        if is_current(session):
            return False
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    with store.begin() as session:
        lock(session, "migrations")
        if is_current(session):
            return False  # another process was faster
        config.attributes["connection"] = session
        command.upgrade(config, "head")
    return True


def create(store: Store) -> None:
    """Makes the tables of a throw-away store at once, without its history."""
    with store.begin() as session:
        metadata.create_all(session)
