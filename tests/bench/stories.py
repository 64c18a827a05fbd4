"""What it costs to find a headline's story, and how many are found:  python -m tests.bench.stories

At 1,000, 10,000 and 70,000 stored titles of two weeks: milliseconds a query (bound: 0.3 at 10,000, 1.9 at 70,000), and of
the queries for which looking at every stored title finds a story, the share for which the index finds one (bound: all).
Half of the queries tell a stored title again in other words, half are news.
"""

import random
import sys
import time
from datetime import UTC, datetime
from functools import cache

from bot.domain.story import Headline
from bot.text.stories.story import WINDOW, kinship, likeness_of
from bot.text.stories.story_index import StoryIndex
from bot.text.stories.story_words import words
from tests.bench.written import Writer

SIZES = {1_000: 0.3, 10_000: 0.3, 70_000: 1.9}
"""Stored titles, and the milliseconds that a query may take."""
QUERIES = 100
NAMES = 6_000
NOW = datetime(2026, 3, 16, 12, tzinfo=UTC)
_SYLLABLES = (
    "ba be co da de el fi ga ha in jo ka la le ma mi na no or pa qui ra ri sa so ta te ul va ve wi ya zo".split()
)
_KINDS = (
    "folding marine frozen printed rural solar used herbal racing woven vintage silent organic leather concrete medical "
    "plastic digital cordless tropical ceramic toddler garden orbital veterinary alpine nautical bridal dental military"
).split()
_WARES = (
    "phones engines tyres carpets cement drones routers snacks vaccines turbines bicycles perfumes tractors scanners tents "
    "yachts mattresses lenses tiles coats batteries cameras valves toys helmets ovens printers pumps guitars looms kayaks "
    "ladders violins lamps gearboxes wigs cranes sensors jams cables"
).split()
_AGAIN = (
    ("to invest", "pledges"), ("opens", "launches"), ("unveils", "reveals"), ("sells", "offloads"), ("buys", "acquires"),
    ("halts", "suspends"), ("probe", "investigate"), ("quits", "leaves"), ("cuts", "slashes"), ("rose", "climbed"),
    ("fell", "slid"), ("names", "appoints"), (" billion", "bn"), ("head of", "chief of"), ("agree on", "sign"),
)  # fmt: skip


def main() -> int:
    """0 where every bound is kept."""
    kept = True
    for size, bound in SIZES.items():
        stored = headlines(size)
        index = StoryIndex()
        for headline in stored:
            index.add(headline)
        asked = queries(stored)
        took, found = answered(index, asked)
        wanted = found_by_looking_at_all(stored, asked)
        kept = kept and took <= bound and wanted <= found
        print(f"{size:>6} titles: {took:.2f} ms a query (bound {bound}); found {len(wanted & found)} of {len(wanted)}")
    return 0 if kept else 1


def headlines(count: int) -> list[Headline]:
    """So many headlines, evenly over two weeks; some names are in the news every day, most once in a while."""
    vocabulary = _vocabulary()
    step = WINDOW / count
    return [_headline(f"s{at}", Writer(at, **vocabulary).headline(), NOW - WINDOW + at * step) for at in range(count)]


def queries(stored: list[Headline]) -> list[Headline]:
    """Stored titles told again in other words a few hours later, and news in between."""
    chance = random.Random(1)
    again = [
        _headline(f"q{at}", _in_other_words(each.title, chance), each.published or NOW)
        for at, each in enumerate(chance.sample(stored, QUERIES // 2))
    ]
    vocabulary = _vocabulary()
    fresh = [_headline(f"n{at}", Writer(len(stored) + at, **vocabulary).headline(), NOW) for at in range(QUERIES // 2)]
    return [headline for pair in zip(again, fresh, strict=True) for headline in pair]


def answered(index: StoryIndex, asked: list[Headline]) -> tuple[float, set[str]]:
    """Milliseconds a query, and the queries for which a story was found."""
    began = time.process_time()
    found = {headline.article_id for headline in asked if index.story_of(headline)}
    return 1000 * (time.process_time() - began) / len(asked), found


def found_by_looking_at_all(stored: list[Headline], asked: list[Headline]) -> set[str]:
    """The queries for which some stored headline tells of the same event; titles that share next to nothing are passed over."""
    bags = [(each, words(each.title)) for each in stored]
    found = set()
    for headline in asked:
        mine = words(headline.title)
        near = (each for each, theirs in bags if likeness_of(mine, theirs)[0] >= _NEXT_TO_NOTHING)
        if any(kinship(headline, each) > 0 for each in near):
            found.add(headline.article_id)
    return found


_NEXT_TO_NOTHING = 0.05
"""Likeness of titles below which no figure that both state makes a story of what each has of its own."""


def _headline(id: str, title: str, published: datetime) -> Headline:
    """A headline without a text of its own, about the firms that it names."""
    firms = _firms().intersection(title.split())
    return Headline(article_id=id, title=title, text=title, published=published, companies=firms)


def _in_other_words(title: str, chance: random.Random) -> str:
    for said, again in _AGAIN:
        title = title.replace(said, again)
    return title + chance.choice(("", " - Daily Ledger", " | Example News"))


@cache
def _firms() -> frozenset[str]:
    return frozenset(_vocabulary()["known"])


@cache
def _vocabulary() -> dict[str, tuple[str, ...]]:
    """Thousands of invented firms, people and towns, the first of each a hundred times as often as the last."""
    chance = random.Random(7)
    names = sorted({"".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))).capitalize() for _ in range(NAMES)})
    chance.shuffle(names)
    often = [name for rank, name in enumerate(names, 1) for _ in range(max(1, 100 // rank))]
    towns = [f"{name}{ending}" for name in names[::4] for ending in ("ville", "burg")]
    people = [f"{first} {last}" for first, last in zip(names[1::2], names[2::2], strict=False)]
    products = [f"{kind} {ware}" for kind in _KINDS for ware in _WARES]
    return {
        "first": tuple(often),
        "known": tuple(often),
        "place": tuple(towns),
        "person": tuple(people),
        "product": tuple(products),
    }


if __name__ == "__main__":
    sys.exit(main())
