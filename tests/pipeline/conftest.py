"""What is told of a pipeline is told of both databases: every test with a bench runs over SQLite in memory and over PostgreSQL."""

from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import make_url

from bot.store.migrate import create
from bot.store.session import Store
from tests.pipeline import stage
from tests.store.postgres import fresh_database

BENCHES = ("Bench", "opened")
"""What a test module imports that sets up a bench."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if any(hasattr(metafunc.module, name) for name in BENCHES):
        metafunc.parametrize("kept", ["memory", "postgres"], indirect=True)


@pytest.fixture(scope="session")
def furnished(server: str) -> str:
    """The name of a database that has its tables: to copy it takes a fifth of the time of making them."""
    store = Store(fresh_database(server))
    create(store)
    store.close()
    return str(store.engine.url.database)


@pytest.fixture(autouse=True)
def kept(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Where the benches of a test keep what they know."""
    if getattr(request, "param", "memory") == "memory":
        yield
        return
    server, furnished = (request.getfixturevalue(name) for name in ("server", "furnished"))
    made: list[Store] = []

    def new_store() -> Store:
        made.append(Store(fresh_database(server, f"TEMPLATE {furnished}")))
        return made[-1]

    monkeypatch.setattr(stage, "new_store", new_store)
    yield
    for store in made:
        store.close()
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {make_url(store.url).database} WITH (FORCE)".encode())
