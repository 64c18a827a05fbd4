"""The words of a headline as they are compared: stems, one word for each idea, and how much each tells."""

import re
from functools import lru_cache

_GROUPS = """
invest pour spend outlay investment expenditure capex pledge vow commit
buy acquire purchase takeover acquisition merger merge snap bid
sell sale offload divest divestiture dispose
launch unveil introduce debut release reveal roll
reject spurn refuse rebuff deny decline
quit resign exit depart departure ouster oust out step replace name names appoint hire tap pick succeed successor
boost raise lift increase hike up upped quicken accelerate speed ramp
cut slash reduce lower trim shed axe
fall slide drop slip tumble plunge sink decline slump drop dive lose
rise gain jump climb surge rally soar advance
build construct construction erect plant factory facility manufacture manufacturing fab
stall hit halt stop suspend pause freeze problem deadlock
ban bar block prohibit blacklist
fix patch repair correct
flaw bug vulnerability hole glitch
profit earning net income
sales revenue turnover
probe investigate investigation inquiry scrutiny
fine penalty sanction
layoff lay job redundancy
withdraw scrap cancel shelve abandon
center centre datacenter
spinoff spin separate separation split divide
blackmail extort extortion threaten
photo picture image nude
billionaire mogul tycoon fortune wealth richest
fund finance back bankroll
accuse allege claim
agree agreement pact accord settle settlement
regulate regulator regulation regulatory watchdog
chief ceo boss
list listing ipo float offering flotation
cooperate cooperation partner partnership team alliance
satellite spacecraft rocket
mission
robot android
woolly mammoth
lawsuit sue suit court
forecast guidance outlook target
skeptical skepticism sceptical scepticism doubt
"""

_COMMON_WORDS = """
    say said sees see report reported reportedly set make made get give given plan new first last next year month week day today more most
    big top best high low company firm giant group corp inc ltd co share stock market price bond note debenture convertible unit move
    growth result quarter qtr end start open close may june july april march feb jan aug sept oct nov dec world global china chinese us
    american uk japan european europe asia asian billion million bln mln dlrs dlr pct stg percent trillion tech technology business ai cloud
    industry deal talk help offer board hold issue rate trade future join expect seek show call face put take use come go work find
    board amid over under push part ahead lead head plan due still back time one two three number mostly steadier easier firmer data announce dollar largest ever detail monday tuesday wednesday thursday friday saturday
    sunday
"""
_STOP_WORDS = """
    a an the and or but of in on at to for from by with as is are was were be been it its his her their this that not no will would after
    before into about than s t has have had who how what why when which you your up down off so just does do did can could i we all
    via per vs amid there here he she they them very too also while during against now then being another further
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_STOP = frozenset(_STOP_WORDS.split())
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
"""Scripts that set no spaces between words."""
_WORD = re.compile(rf"[{_UNSPACED}]+|[^\W_{_UNSPACED}]+(?:['.&][^\W_{_UNSPACED}]+)*")
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_DIGITS = {word: str(number) for number, word in enumerate(_NUMBERS, 1)}
_ENDINGS = ("'s", "ments", "ment", "ings", "ing", "ian", "ed", "es", "s", "e")


def stem(word: str) -> str:
    """A word without its usual English endings: "launches" and "launching" give "launch", "Venezuelan" gives "venezuela"."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return _stem_once(word[: -len(ending)])
    is_plural = len(word) == 4 and word[-1] == "s" and word[-2] not in "sui"
    return word[:-1] if is_plural or (word.endswith("an") and len(word) > 5) else word


def _stem_once(word: str) -> str:
    return word[:-1] if len(word) > 4 and (word[-1] == "e" or word[-1] == word[-2]) else word


_IDEAS = {stem(word): f"={line.split()[0]}" for line in reversed(_GROUPS.strip().splitlines()) for word in line.split()}
_COMMON_STEMS = frozenset(stem(word) for word in _COMMON)
PLAIN, IDEA, COMMON = 1.0, 0.6, 0.3
"""What a shared word tells: a name or rare word, an idea that has many words, a word that any headline may hold."""


def words(text: str) -> dict[str, float]:
    """The compared words of a text in order, with how much each tells; Chinese and Japanese by pairs of characters."""
    found: dict[str, float] = {}
    for match in _WORD.findall(_evened(text)):
        for word in _pairs(match) if _is_unspaced(match[0]) else (match,):
            if word not in _STOP and (len(word) > 1 or word.isdigit() or not word.isascii()):
                compared, weight = _compared(word)
                found[compared] = weight
    return found


@lru_cache(maxsize=8192)
def _compared(word: str) -> tuple[str, float]:
    """What the word is compared as, and how much it tells."""
    root = stem(word)
    idea = _IDEAS.get(root)
    return idea or _DIGITS.get(word) or root, _weight(word, idea)


def _evened(text: str) -> str:
    return text.casefold().replace("’", "'").replace("-", " ").replace("u.s.", "us").replace("u.k.", "uk")


def _is_unspaced(letter: str) -> bool:
    return "\u3040" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7af"


def _weight(word: str, idea: str | None) -> float:
    if word[0].isdigit() or word in _DIGITS:
        return COMMON
    if idea:
        return IDEA
    return COMMON if word in _COMMON or stem(word) in _COMMON_STEMS else PLAIN


def _pairs(run: str) -> list[str]:
    return [run[i : i + 2] for i in range(len(run) - 1)] or [run]
