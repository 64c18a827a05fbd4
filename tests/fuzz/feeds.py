"""Mutated feeds and pages until time is up:  python -m tests.fuzz.feeds [seconds] [seed]

Bodies of tests/feeds/bodies and the kept seeds are cut, doubled, crossed and sprinkled with what parsers stumble over. What breaks a
promise, or takes longer than a parser is given, is kept in tests/fuzz/seeds, where a test runs it from then on. The seed decides
everything, so that a run can be had again.
"""

import hashlib
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bot.feeds.worker import WALL
from tests.fuzz.checks import check_feed, check_page

BODIES = Path(__file__).parent.parent / "feeds" / "bodies"
SEEDS = Path(__file__).parent / "seeds"
LONGEST = 200_000
"""Bytes: of larger ones too many would take long for their size alone."""

TOKENS = (
    *(
        b"<item>",
        b"</item>",
        b"<entry>",
        b"</entry>",
        b"<guid>",
        b"</guid>",
        b"<link/>",
        b"<link>",
        b"</link>",
        b"<title>",
    ),
    *(
        b"<![CDATA[",
        b"]]>",
        b"<!--",
        b"-->",
        b"<?xml version='1.0' encoding='utf-7'?>",
        b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
    ),
    *(
        b"&a;",
        b"&#0;",
        b"&#xD800;",
        b"&#x110000;",
        b"&nbsp;",
        b"&amp;lt;",
        b"&",
        b"<",
        b">",
        b"\x00",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
    ),
    *(
        b" xml:base='javascript:x'",
        b" xmlns:a='urn:a'",
        b"<a:b>",
        b"<content type='xhtml'>",
        b"<content type='application/x'>",
    ),
    *(
        b"<content mode='base64'>",
        b"<pubDate>9999-99-99T99:99:99Z</pubDate>",
        b"<pubDate>\xe5\xb9\xb4</pubDate>",
        b"<dc:date>",
    ),
    *(
        b"<script>",
        b"</script>",
        b"<svg>",
        b"<template>",
        b"<p>",
        b"<div>" * 50,
        b"</div>" * 50,
        b"<table><tr><td>",
        b"<br>",
    ),
    *(
        b"<script type='application/ld+json'>[[[[",
        b"<meta property='og:title' content='",
        b"<meta charset='utf-16'>",
        b"'",
        b'"',
    ),
    *(
        "\u202e阿里巴巴\ud7ff".encode(),
        "😀".encode("utf-16"),
        "€".encode("cp1252"),
        "年".encode("gb18030"),
        b"x" * 3000,
        b" " * 3000,
    ),
)


KNOWN: set[str] = set()
"""Kinds of failures that this run has kept one of."""


class Slow(BaseException):
    """A parser took longer than it is given; no parser may catch it."""


def main(seconds: float, seed: int) -> int:
    """0 where nothing was found."""
    chance = random.Random(seed)
    corpus = [path.read_bytes() for folder in (BODIES, SEEDS) for path in sorted(folder.glob("*")) if path.is_file()]
    signal.signal(signal.SIGPROF, _give_up)
    runs, found, ends, slowest = 0, 0, time.monotonic() + seconds, 0.0
    while time.monotonic() < ends:
        before = chance.choice(corpus)
        body = mutated(before, corpus, chance)
        check = partial(check_page, body) if chance.random() < 0.3 else partial(check_feed, body, before)
        began = time.process_time()
        runs += 1
        found += _fails(check, body, before)
        slowest = max(slowest, time.process_time() - began)
        if chance.random() < 0.01 and len(body) < LONGEST // 4:
            corpus.append(body)
    print(f"{runs} runs, {found} found, the slowest {slowest:.2f} s, seed {seed}")
    return 1 if found else 0


def mutated(body: bytes, corpus: list[bytes], chance: random.Random) -> bytes:
    """The body with one to eight things done to it."""
    for _ in range(chance.randint(1, 8)):
        start = chance.randrange(len(body) + 1)
        end = min(len(body), start + chance.choice((1, 4, 30, 300, 3000)))
        match chance.randrange(7):
            case 0:
                body = body[:start] + body[end:]
            case 1:
                body = body[:end] + body[start:end] * chance.choice((1, 2, 20)) + body[end:]
            case 2:
                other = chance.choice(corpus)
                at = chance.randrange(len(other) + 1)
                body = body[:start] + other[at : at + 2000] + body[end:]
            case 3:
                body = body[:start] + bytes(chance.randrange(256) for _ in range(chance.randint(1, 6))) + body[end:]
            case 4:
                body = body[:start]
            case _:
                body = body[:start] + chance.choice(TOKENS) * chance.choice((1, 1, 1, 5)) + body[start:]
    return body[:LONGEST]


def _fails(check: Callable[[], None], body: bytes, before: bytes) -> bool:
    signal.setitimer(signal.ITIMER_PROF, WALL)  # its own time: how long others let it wait is not its doing
    try:
        check()
    except (Exception, Slow) as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        if (kind := f"{type(error).__name__} {place.filename}:{place.lineno}") in KNOWN:
            return True
        KNOWN.add(kind)
        name = hashlib.blake2b(body, digest_size=6).hexdigest()
        (SEEDS / name).write_bytes(body)
        (SEEDS / f"{name}.before").write_bytes(before)
        print(f"kept as {name}:")
        traceback.print_exc(limit=-3)
        return True
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return False


def _give_up(_number: int, _frame: object) -> None:
    raise Slow


if __name__ == "__main__":
    given = [*sys.argv[1:], "600", "1"] if len(sys.argv) < 2 else [*sys.argv[1:], "1"]
    sys.exit(main(float(given[0]), int(given[1])))
