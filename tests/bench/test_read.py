import re
import statistics
import subprocess
import sys
from types import FrameType

from bot.domain.article import Article
from bot.shipped import universe
from bot.text.pages.sentences import sentences
from bot.text.reading import read
from bot.text.who.names import Names
from tests.bench.read import milliseconds, pages

_SHUT_OFF = """
import sys
from bot.shipped import universe
from bot.text.reading import read
from bot.text.who.names import Names
from tests.bench.written import Writer

names, page = Names(universe()), Writer(1).page(300)

def refuse(event, arguments):
    if event == "open" or event.startswith(("socket.", "urllib.", "subprocess.")):
        raise PermissionError(f"{event} {arguments}")

sys.addaudithook(refuse)
assert len(read(page, names).summary.bullets) == 5
"""


def test_five_times_as_many_words_cost_at_most_six_times_as_much() -> None:
    short, long = pages(1_000)[:7], pages(5_000)[-3:]
    milliseconds(short[:2])
    growth = statistics.median(milliseconds(long)) / statistics.median(milliseconds(short[2:]))
    assert growth < 9  # measured 4.4; the rest is for a busy machine


def test_a_sentence_is_searched_by_a_few_hundred_patterns_at_most() -> None:
    read_before, page = pages(1_000)[:2]
    patterns_asked(read_before)
    assert patterns_asked(page) / len(sentences(page.text)) < 260  # measured 173


def patterns_asked(page: Article) -> int:
    """How often reading the page asks a pattern for a match: the same on every machine, however busy."""
    asked = 0

    def count(_frame: FrameType, event: str, called: object) -> None:
        nonlocal asked
        asked += event == "c_call" and isinstance(getattr(called, "__self__", None), re.Pattern)

    sys.setprofile(count)
    try:
        read(page, Names(universe()))
    finally:
        sys.setprofile(None)
    return asked


def test_reading_opens_no_file_and_no_connection() -> None:
    run = subprocess.run([sys.executable, "-c", _SHUT_OFF], capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
