"""What every test runs under: the same examples each time; `--long` counts whole and looks for new ones."""

import pytest
from hypothesis import settings

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
