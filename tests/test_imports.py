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
from bot.__main__ import cli
try:
    cli(sys.argv[1:], standalone_mode=False)
except SystemExit:
    pass
print("loaded:", *sorted({name.split(".")[0] for name in sys.modules}))
"""


def loaded(folder: Path, *words: str) -> set[str]:
    """The top-level modules that a command loads, in a process of its own."""
    environment = {"NEWSBOT_DATA_DIR": str(folder), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *words], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    return set(done.stdout.rsplit("loaded:", 1)[1].split())


@pytest.mark.parametrize("words", [("--help",), ("ask", "/share"), ("ask", "/capex alibaba")])
def test_a_quick_command_loads_nothing_heavy(tmp_path: Path, words: tuple[str, ...]) -> None:
    loaded(tmp_path, "ask", "/help")  # makes the store, which needs Alembic once
    assert loaded(tmp_path, *words) & HEAVY == set()
