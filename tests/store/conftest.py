"""The three databases that the contract is tested on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.store.migrate import create
from bot.store.session import IN_MEMORY, Store
from tests.store.postgres import fresh_database


@pytest.fixture(params=["memory", "file", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database."""
    match request.param:
        case "memory":
            return IN_MEMORY
        case "file":
            return f"sqlite:///{tmp_path / 'newsbot.db'}"
        case _:
            return fresh_database(request.getfixturevalue("server"))


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """A store over each of them, its tables made."""
    store = Store(url)
    create(store)
    yield store
    store.close()
