"""Which words of a bullet its quotes do not hold: names, nouns and verbs are the page's own, inflected or by a known synonym."""

import re
from functools import lru_cache

from bot.text.quantities.figures import figures

_WORD = re.compile(r"[^\W_]+(?:[.&'’-][^\W_]+)*")
_OWN_ENDS = re.compile(r"['’](?:s|re|ve|ll|d|m)?$")
_BOUND = re.compile(
    r"(?:\b(?:more than|over|at least|at most|up to|about|around|approximately|roughly|nearly|almost|close to|some|"
    r"less than|no more than|under|below|above|"
    r"as much as|an estimated|between|from|of)\s+|[~≈><]\s*)+$",
    re.IGNORECASE,
)
_LOOK_BACK = 120
"""Characters before a figure that are read for the words that bound it."""
_NUMERAL = re.compile(r"(?<![A-Za-z\d])\d[\d,.]*(?:[a-z]{1,2})?\b|\bQ[1-4]\b|\bH[12]\b|\bFY\b")
_FREE = frozenset(
    """
    a an the of to in on at by for with from as that than it its itself his her hers their theirs him he she they them who whom whose
    which what this these those there here is are was were be been being am has have had having do does did and or so also while where
    when whether both such each s t re ve ll d m say says said saying tell tells told company group firm business including include
    includes within across into onto per via whereas among between amid according we our ours ourselves us i my me myself you your
    """.split()
)
"""Words that carry no claim of their own; "not", "up", "down", "more", "less", "only", "first" and the like do."""

_GROUPS = tuple(
    frozenset(group.split())
    for group in (
        "rise rose risen raise grow grew grown growth increase climb gain jump surge advance up higher expand expansion",
        "fall fell fallen decline decrease drop slip slide slump shrink shrank down lower reduce reduction cut",
        "spend spent spending invest investment outlay expenditure capex capital",
        "buy bought acquire acquisition purchase",
        "sell sold sale divest",
        "hold held have account command own control",
        "will would shall plan intend pledge commit commitment promise announce unveil",
        "expect forecast project predict anticipate guide guidance outlook see",
        "may might could can possibly perhaps potentially",
        "build built construct construction",
        "make made produce production output",
        "lead led leader leading ahead top largest biggest",
        "trail behind lag",
        "rival competitor peer",
        "revenue sales turnover",
        "profit earnings income",
        "quarter q1 q2 q3 q4 quarterly",
        "year annual annually yearly",
        "year-over-year year-on-year",
        "ai artificial-intelligence artificial",
        "us u.s american america united",
        "china chinese", "japan japanese", "europe european", "spain spanish", "germany german", "france french",
        "korea korean", "india indian",
        "uk u.k british britain",
        "centre center", "programme program",
        "warn warning caution",
        "critic critics",
        "strain pressure weigh",
        "get got gotten receive", "begin began begun start", "take took taken", "give gave given", "win won", "lose lost loss losses",
        "pay paid", "keep kept", "leave left", "become became", "show shows", "run ran", "meet met", "write wrote written", "think thought",
        "choose chose chosen", "drive drove driven", "break broke broken", "beat beaten", "bring brought", "go went gone", "come came",
        "find found", "know knew known", "know-how", "speak spoke spoken", "stand stood", "draw drew drawn", "hit",
        "strike struck", "sink sank",
        "after following", "because due", "despite although though but however yet",
        "people person man woman men women", "child children",
    )
)  # fmt: skip
_ENDS = (
    "ational", "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "ors", "ion", "ions", "ive",
    "ed", "er", "or", "es", "ly", "al", "s", "y", "e",
)  # fmt: skip
_SHORTEST_ROOT = 3
_LONGEST_ROOT = 7


def unsaid(told: str, quotes: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a bullet, its figures aside, that stand in none of its quotes in any form."""
    missing = tuple(dict.fromkeys(claims(told)))
    for quote in reversed(quotes):  # the last is set as bullets are: it holds most of their words
        if not missing:
            break
        held = _roots(quote)
        missing = tuple([word for word in missing if held.isdisjoint(meanings(word))])
    return missing


@lru_cache(maxsize=2048)
def claims(text: str) -> tuple[str, ...]:
    """The words that claim something, small, in order; figures, years, quarters and the words that bound them are left out."""
    plain = text
    for figure in reversed(figures(text)):
        bound = _BOUND.search(plain, max(0, figure.start - _LOOK_BACK), figure.start)
        plain = f"{plain[: bound.start() if bound else figure.start]} ; {plain[figure.end :]}"
    return tuple([word for word in _split(_NUMERAL.sub(" ", plain)) if word not in _FREE])


@lru_cache(maxsize=8192)
def meanings(word: str) -> frozenset[str]:
    """What a word may be told as: its root, and the groups of synonyms that it or its root belongs to."""
    root = root_of(word)
    return frozenset({root, *_GROUP_OF.get(word, ()), *_GROUP_OF.get(root, ())})


@lru_cache(maxsize=2048)
def _roots(quote: str) -> frozenset[str]:
    return frozenset().union(*map(meanings, _split(quote)))


def _split(text: str) -> tuple[str, ...]:
    found = _WORD.findall(text.replace("n't", "n't not").replace("n’t", "n't not"))
    return tuple([part for word in found for part in _plain(word).split("-") if part])


def _plain(word: str) -> str:
    small: str = word.casefold()
    return _OWN_ENDS.sub("", small) if "'" in small or "’" in small else small


@lru_cache(maxsize=8192)
def root_of(word: str) -> str:
    """The word without its ending, seven letters at most: "expands" and "expanded" are one."""
    for end in _ENDS:
        if word.endswith(end) and len(word) - len(end) >= _SHORTEST_ROOT and not word.endswith("ss"):
            word = word[: -len(end)]
            break
    if len(word) > _SHORTEST_ROOT and word[-1] == word[-2]:
        word = word[:-1]
    return word[:_LONGEST_ROOT].rstrip("e") or word


def _grouped() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for number, group in enumerate(_GROUPS):
        for word in group:
            for form in {word, root_of(word)}:
                found[form] = (*found.get(form, ()), f"≈{number}")
    return found


_GROUP_OF = _grouped()
