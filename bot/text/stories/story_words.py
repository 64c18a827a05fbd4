"""The words of a headline as they are compared: roots, one word for each idea, and how much each tells."""

import re
import unicodedata
from functools import cache, lru_cache

from bot.text.inflections import root
from bot.text.stories.frequencies import WEIGHT_OF
from bot.text.stories.ideas import EXACTLY, IDEA_OF, NATIONS, TOGETHER
from bot.text.stories.turns import in_a_word

_STOP_WORDS = """
    a an the and or but of in on at to for from by with as is are was were be been it its his her their this that not no will would after
    before into about than s t has have had who how what why when which you your up down off so just does do did can could i we all
    via per vs amid there here he she they them very too also while during against now then being another further
    isn't wasn't aren't weren't doesn't don't didn't won't can't couldn't wouldn't hasn't haven't
    million billion trillion mln bln mn bn inc corp ltd plc llc co ag nv
"""
_STOP = frozenset(_STOP_WORDS.split())
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
"""Scripts that set no spaces between words."""
_WORD = re.compile(rf"[{_UNSPACED}]+|[^\W_{_UNSPACED}]+(?:['.&][^\W_{_UNSPACED}]+)*")
_ASCII_WORD = re.compile(r"[a-z\d]+(?:['.&][a-z\d]+)*")
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_DIGITS = {word: str(number) for number, word in enumerate(_NUMBERS, 1)}
_SCALE = re.compile(r"(\d)(?:,(?=\d{3})|(?:bn|mn|tn|[bmk])\b)")
"""What stands in and after the digits of a sum: "$2.5m" and "2.5 million" are told in one word."""
_BARE = {
    letter: unicodedata.normalize("NFD", chr(letter))[0]
    for letter in range(0xC0, 0x180)
    if unicodedata.decomposition(chr(letter))
}
"""Latin letters without their accents, which one outlet sets and the next does not."""
PLAIN = 1.0
"""What a shared word tells that the news use but now and then: a name, mostly."""
NUMBER = 0.85
_IDEA, _NATION = 0.9, 0.6


@lru_cache(maxsize=256)
def words(text: str) -> dict[str, float]:
    """The compared words of a text in order, with how much each tells; Chinese and Japanese by pairs of characters.

    A title is looked up and then compared: its words are remembered for that, and nobody changes them.
    """
    even = _evened(text)
    told = _ASCII_WORD.findall(even) if even.isascii() else _told(even)
    found: dict[str, float] = dict(weighed for word in told if (weighed := _compared(word)))
    for pair, idea in TOGETHER:
        if pair[0] in found and pair[1] in found:
            found[idea] = _IDEA
    return found


def is_idea(word: str) -> bool:
    """Whether a compared word stands for all words of one idea."""
    return word[0] == "="


@lru_cache(maxsize=8192)
def _compared(word: str) -> tuple[str, float] | None:
    """What the word is compared as, and how much it tells; None for one that is in every text."""
    if word.removesuffix("'s") in _STOP or (len(word) == 1 and word.isascii() and not word.isdigit()):
        return None
    if word[0].isdigit() or word in _DIGITS:
        return _DIGITS.get(word, word), NUMBER
    found = root(word)
    idea = EXACTLY.get(word) or IDEA_OF.get(found)
    return (idea, _weight_of_idea(idea)) if idea else (found, WEIGHT_OF.get(found, PLAIN))


@cache
def _weight_of_idea(idea: str) -> float:
    """What an idea tells: as much as its words do on average, and less than a name."""
    if idea in NATIONS:
        return _NATION
    weights = [WEIGHT_OF.get(root(word), PLAIN) for word, name in EXACTLY.items() if name == idea]
    return min(_IDEA, sum(weights) / len(weights))


def _told(text: str) -> list[str]:
    """The words of a text in any script."""
    return [word for run in _WORD.findall(text) for word in (_pairs(run) if _is_unspaced(run[0]) else (run,))]


def _evened(text: str) -> str:
    bare = text if text.isascii() else text.translate(_BARE)
    even = bare.casefold().replace("’", "'").replace("-", " ")
    if "." in even:
        even = even.replace("u.s.", "us").replace("u.k.", "uk").replace(".com", "")
    return in_a_word(_SCALE.sub(r"\1", even))


def _is_unspaced(letter: str) -> bool:
    return "\u3040" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7af"


def _pairs(run: str) -> list[str]:
    return [run[i : i + 2] for i in range(len(run) - 1)] or [run]
