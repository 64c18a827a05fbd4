"""What stays unloaded: asking for help, or for a figure, must not cost seconds."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "openai",
    "discord",
    "slack_bolt",
    "matplotlib",
    "trafilatura",
    "feedparser",
    "aiohttp",
    "alembic",
    "pgqueuer",
    "apscheduler",
}
PROGRAM = """
import sys
from bot.__main__ import main
try:
    main()
except SystemExit:
    pass
print("loaded:", *sorted(sys.modules))
"""


def loaded(folder: Path, *words: str) -> set[str]:
    """The top-level modules that a command loads, in a process of its own."""
    return {name.partition(".")[0] for name in all_loaded(folder, *words)}


def all_loaded(folder: Path, *words: str) -> set[str]:
    """All modules that a command loads."""
    environment = {"NEWSBOT_DATA_DIR": str(folder), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *words], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    return set(done.stdout.rsplit("loaded:", 1)[1].split())


@pytest.mark.parametrize("words", [("--help",), ("ask", "/share"), ("ask", "/capex alibaba")])
def test_a_quick_command_loads_nothing_heavy(tmp_path: Path, words: tuple[str, ...]) -> None:
    loaded(tmp_path, "ask", "/help")  # makes the store, which needs Alembic once
    assert loaded(tmp_path, *words) & HEAVY == set()


def test_a_question_loads_no_parser_and_an_option_does(tmp_path: Path) -> None:
    assert "typer" not in loaded(tmp_path, "ask", "who leads the global cloud?", "--json")
    assert "typer" in loaded(tmp_path, "ask", "--help")


def test_a_question_loads_the_one_command_that_answers_it(tmp_path: Path) -> None:
    loaded(tmp_path, "ask", "/help")
    handlers = {name for name in all_loaded(tmp_path, "ask", "/growth alibaba") if name.startswith("handlers.")}
    assert "handlers.growth" in handlers
    assert handlers.isdisjoint(
        {"handlers.share", "handlers.news", "handlers.digest", "handlers.alerts", "handlers.feeds"}
    )
