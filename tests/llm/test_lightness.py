"""What a command without a model pays for it: nothing."""

import subprocess
import sys

from bot.llm.server import Access

PROGRAM = "import bot.llm.model, bot.llm.chooser, sys; print('openai' in sys.modules, 'aiohttp' in sys.modules)"


def test_the_library_is_loaded_when_something_is_asked_and_not_before() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["False", "False"]


def test_the_key_is_never_shown() -> None:
    assert "sk-secret" not in repr(Access(model="m", key="sk-secret"))
