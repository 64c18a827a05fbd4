"""What every test runs under: the same examples each time; `--long` counts whole and looks for new ones."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.store.postgres import postgres

settings.register_profile("short", derandomize=True, deadline=None)
settings.register_profile("long", max_examples=2_000, deadline=None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="whole counts and new random examples")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("long" if config.getoption("--long") else "short")


@pytest.fixture(scope="session")
def is_long(pytestconfig: pytest.Config) -> bool:
    """Whether the whole counts are asked for."""
    return bool(pytestconfig.getoption("--long"))


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a PostgreSQL server, one for all tests that ask for a database of their own there."""
    with postgres() as url:
        yield url
