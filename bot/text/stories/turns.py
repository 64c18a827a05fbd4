"""Turns of phrase and long names for which headlines have one word: "steps down" is "resigns", "Bank of England" "BoE"."""

import re

_TURNS = (
    ("down", "resigns", r"step(?:s|ped|ping)? down"),
    ("down", "outage", r"(?:goes|go|went|going|is|are) down"),
    ("out", "outage", r"black(?:s|ed|ing)? out"),
    ("quits", "resigns", r"call(?:s|ed)? it quits"),
    ("out", "resigns", r"bow(?:s|ed|ing)? out"),
    ("name", "appoints", r"to name"),
    ("over", "acquires", r"(?:tak(?:es?|ing)|took) over"),
    ("up", "acquires", r"snap(?:s|ped)? up"),
    ("off", "layoffs", r"(?:lay(?:s|ing)?|laid) off"),
    ("cuts", "layoffs", r"job cuts"),
    ("losses", "layoffs", r"job losses"),
    ("down", "closes", r"(?:shut(?:s|ting)?|clos(?:e|es|ed|ing)) down"),
    ("out", "launches", r"roll(?:s|ed|ing)? out|out now"),
    ("live", "launches", r"(?:goes|go|went|now) live"),
    ("available", "launches", r"now available"),
    ("back", "repurchases", r"(?:buy(?:s|ing)?|bought)[- ]back"),
    ("off", "spinoff", r"(?:spin(?:s|ning)?|hiv(?:es?|ing)|split(?:s|ting)?)[- ]off"),
    ("up", "partners", r"(?:team(?:s|ed|ing)?|tie(?:s|d)?)[- ]up"),
    ("forces", "partners", r"join(?:s|ed|ing)? forces"),
    ("name", "renames", r"(?:new|changes?|changed|changing) (?:its |their )?name|name change"),
    ("off", "abandons", r"call(?:s|ed|ing)? off"),
    ("plug", "abandons", r"pull(?:s|ed|ing)? (?:the )?plug"),
    ("away", "abandons", r"walk(?:s|ed|ing)? away"),
    ("back", "delays", r"push(?:es|ed|ing)? back"),
    ("off", "delays", r"put(?:s|ting)? off"),
    ("up", "raises", r"(?:speed|step|ramp)(?:s|ed|ping|ing)? up"),
    ("down", "eliminates", r"wind(?:s|ing)?[- ]down"),
    ("down", "annuls", r"(?:strik(?:es?|ing)|struck) down"),
    ("out", "annuls", r"(?:throws?|threw|thrown) out"),
    ("lower", "falls", r"(?:edg|mov|trad|clos|end|open)(?:e|es|s|ed|ing)? (?:\w+ )?lower|lower[- ]than[- ]expected"),
    ("higher", "rises", r"(?:edg|mov|trad|clos|end|open)(?:e|es|s|ed|ing)? (?:\w+ )?higher"),
    ("expected", "exceeds", r"(?:better|higher)[- ]than[- ]expected"),
    ("brings", "reaps", r"brings in"),
    ("brought", "reaps", r"brought in"),
    ("public", "floats", r"(?:go(?:es|ing)?|went) public"),
    ("fixing", "rigging", r"(?:rate|price|forex|fx)[- ]fixing"),
    ("street", "stocks", r"wall street(?! journal)"),
    ("house", "government", r"white house"),
    ("england", "boe", r"bank of england"),
    ("japan", "boj", r"bank of japan"),
    ("central", "ecb", r"european central bank"),
    ("reserve", "fed", r"federal reserve"),
    ("justice", "doj", r"justice department|department of justice"),
    ("exchange", "forex", r"foreign exchange"),
    ("exchange", "lse", r"london stock exchange"),
    ("exchange", "nyse", r"new york stock exchange"),
    ("check", "spac", r"blank[- ]check(?: company)?"),
    ("electric", "ev", r"electric (?:cars?|vehicles?)"),
    ("cell", "phones", r"cell (?:phones?|devices?)"),
    ("mobile", "phones", r"mobile (?:phones?|devices?)"),
    ("cyber", "cyberattack", r"cyber[- ]attacks?"),
    ("ddos", "cyberattack", r"ddos attacks?"),
    ("hacker", "cyberattack", r"hacker attacks?"),
    ("product", "gdp", r"gross domestic product"),
    ("volkswagen", "vw", r"volkswagen"),
    ("motors", "gm", r"general motors"),
    ("electric", "ge", r"general electric"),
    ("america", "bofa", r"bank of america"),
    ("scotland", "rbs", r"royal bank of scotland"),
    ("semiconductor", "tsmc", r"taiwan semiconductor(?: manufacturing)?"),
    ("gamble", "p&g", r"procter (?:&|and) gamble"),
    ("johnson", "j&j", r"johnson (?:&|and) johnson"),
)
"""A word of the turn that most titles are without, what the turn is told in, and the turn, case-folded."""


def _by_sign() -> dict[str, tuple[tuple[re.Pattern[str], str], ...]]:
    found: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {}
    for sign, word, turn in _TURNS:
        found[sign] = (*found.get(sign, ()), (re.compile(rf"\b(?:{turn})\b"), word))
    return found


_TURNS_BY_SIGN = _by_sign()


def in_a_word(text: str) -> str:
    """The case-folded text with one word for each turn of phrase and long name."""
    for sign in text.replace("-", " ").replace("'", " ").split():
        for turn, word in _TURNS_BY_SIGN.get(sign, ()):
            text = turn.sub(word, text)
    return text
