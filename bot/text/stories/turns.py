"""Turns of phrase, long names and products for which headlines have one word: "steps down" is "resigns", "Bank of England" "BoE"."""

import re
from functools import cache, partial

from bot.text.inflections import forms
from bot.text.stories.ideas import TURNS

_NAMES = """
uk boe: bank of england | boe
japan boj: bank of japan | boj
canada boc: bank of canada
switzerland snb: swiss national bank | swiss central bank | snb
india rbi: reserve bank of india | rbi
australia rba: reserve bank of australia | rba
china pboc: people's bank of china | people s bank of china | pboc
germany bundesbank: german central bank | bundesbank
europe ecb: european central bank | ecb
pepsi: pepsico
imf: international monetary fund
eu: european union | european commission | eu commission
us: united states
uk: united kingdom
doj: justice department | department of justice | us justice dept
sec: securities and exchange commission
ftc: federal trade commission
fda: food and drug administration
faa: federal aviation administration
nhtsa: auto safety regulator | auto safety agency | highway safety agency
lse: london stock exchange
nyse: new york stock exchange
vw: volkswagen
gm: general motors
ge: general electric
ibm: international business machines
hp: hewlett packard
amd: advanced micro devices
bofa: bank of america
rbs: royal bank of scotland
natwest: national westminster
jpmorgan: jp morgan | j.p. morgan | jpmorgan chase
goldman: goldman sachs
amex: american express
tsmc: taiwan semiconductor manufacturing | taiwan semiconductor
p&g: procter & gamble | procter and gamble
m&s: marks & spencer | marks and spencer
j&j: johnson & johnson | johnson and johnson
coke: coca cola
bat: british american tobacco
shell: royal dutch shell
google: alphabet | google parent
meta: facebook
sbf: sam bankman fried | bankman fried
meta instagram: instagram
meta whatsapp: whatsapp
google youtube: youtube
google waymo: waymo
amazon aws: amazon web services | aws
microsoft xbox: xbox
microsoft linkedin: linkedin
microsoft azure: azure
sony playstation: playstation
apple iphone: iphone | iphones
apple ipad: ipad | ipads
bytedance tiktok: tiktok
openai chatgpt: chatgpt
"""
"""The short name, and what stands for it; a product stands for itself and its firm."""
_OBJECT = (
    "plan|bid|deal|case|suit|lawsuit|charge|takeover|merger|project|offer|probe|trial|study|talk|listing|target|merger"
)
_IN_CONTEXT = [
    (
        form,
        rf"{form}(?= (?:(?!on |as |after |amid |in |to |by |at |from )[\w$'.]+ ){{0,4}}(?:{_OBJECT})s?\b)",
        "abandon",
    )
    for form in (*forms("drop"), *forms("pull"))
]
"""Shares drop, and a firm drops, or pulls, its bid."""
_LITTLE = r"[ -](?:(?:the|an?|its|their|his|her) )?"


def _pattern(turn: str) -> str:
    """A pattern for the turn in all forms of its first word, with or without an article."""
    first, *rest = turn.split()
    return _LITTLE.join([f"(?:{'|'.join(map(re.escape, forms(first)))})", *map(re.escape, rest)])


def _names() -> list[tuple[str, str, str]]:
    pairs = [line.split(": ") for line in _NAMES.strip().splitlines()]
    return [(name.split()[-1], re.escape(name), short) for short, names in pairs for name in names.split(" | ")]


def _by_sign() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    turns = [(turn.split()[-1], _pattern(turn), word) for turn, word in sorted(TURNS, key=lambda pair: -len(pair[0]))]
    for sign, pattern, word in (*_IN_CONTEXT, *turns, *_names()):
        found.setdefault(sign, []).append((pattern, word))
    return found


_BY_SIGN = _by_sign()
"""By the last word of each turn, which most titles are without, the patterns that end so, and the word for each."""


def in_a_word(text: str) -> str:
    """The case-folded text with one word for each turn of phrase and long name."""
    for each in text.replace("'", " ").split():
        sign = each.rstrip(",:;.?!")
        if sign in _BY_SIGN:
            pattern, words = _turns_of(sign)
            text = pattern.sub(partial(_word, words), text)
    return text


@cache
def _turns_of(sign: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """One pattern for all turns that end so, made when a title first needs it, and the word for each."""
    turns = _BY_SIGN[sign]
    return re.compile(r"\b(?:" + "|".join(f"({pattern})" for pattern, _ in turns) + r")\b"), tuple(
        word for _, word in turns
    )


def _word(words: tuple[str, ...], found: re.Match[str]) -> str:
    return words[(found.lastindex or 1) - 1]
