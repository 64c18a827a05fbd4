import statistics
import subprocess
import sys

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


def test_reading_opens_no_file_and_no_connection() -> None:
    run = subprocess.run([sys.executable, "-c", _SHUT_OFF], capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
