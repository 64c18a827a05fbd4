"""PgQueuer's own tables: made or brought up to date at the start, by one process at a time."""

from asyncpg import Connection
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from pgqueuer.adapters.persistence.qb import QueryBuilderEnvironment, QueryQueueBuilder, QuerySchedulerBuilder
from pgqueuer.adapters.persistence.queries import Queries
from pgqueuer.domain.settings import DBSettings, Durability
from pgqueuer.ports.driver import Driver

_LOCK = 0x6E657773626F7401
"""Any number that no other program takes."""

SETTINGS = DBSettings(durability=Durability.volatile)
"""Unlogged: a crash of the server empties them, which costs one sweep, and spares a write of each job to the disk."""


def rows_over(driver: Driver) -> Queries:
    """PgQueuer's queries over our tables."""
    return Queries(
        driver,
        qbe=QueryBuilderEnvironment(SETTINGS),
        qbq=QueryQueueBuilder(SETTINGS),
        qbs=QuerySchedulerBuilder(SETTINGS),
    )


async def bring_up(connection: Connection) -> None:
    """Makes what is missing, whatever version of PgQueuer made what is there."""
    rows = rows_over(AsyncpgDriver(connection))
    await connection.execute("SELECT pg_advisory_lock($1)", _LOCK)
    try:
        if await rows.schema_is_installed():
            await rows.upgrade()
        else:
            await rows.install()
    finally:
        await connection.execute("SELECT pg_advisory_unlock($1)", _LOCK)
