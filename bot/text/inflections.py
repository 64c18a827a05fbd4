"""The forms of an English word and its root, by rule and by a list of pasts; and patterns of many verbs in their forms."""

import re

from bot.text.quantities.branching import branching

_PASTS = """
    beat beat beaten, become became, begin began begun, break broke broken, bring brought, build built, buy bought, catch
    caught, choose chose chosen, cling clung, come came, creep crept, cut cut, do did, die died, draw drew
    drawn, drive drove driven, eat ate eaten, equal equalled equaled, fall fell fallen, feed fed, fight fought, fly
    flew flown, freeze froze frozen, fuel fuelled fueled, get got, give gave given, go went gone, grind ground, grow
    grew grown, hang hung, have had, hit hit, hold held, keep kept, lay laid, lead led, leap leapt leaped, leave left,
    lend lent, lie lay, lose lost, make made, meet met, outsell outsold, overtake overtook overtaken, pay paid, put put, rise
    rose risen, run ran, say said, see saw seen, seek sought, sell sold, set set, sew sewed sewn, shed shed, shoot shot, shrink shrank
    shrunk, shut shut, sink sank sunk, sit sat, slide slid, speed sped, spend spent, spin spun, split split, stand stood, steal
    stole stolen, stick stuck, strike struck, swell swelled swollen, swing swung, take took taken, tell told, throw
    threw thrown, total totalled totaled, underwrite underwrote underwritten, wed wed, win won, wind wound, withdraw
    withdrew withdrawn, write wrote written
"""
"""Verbs with their own past and, where it is another, participle."""
_PAST_OF = {verb.split()[0]: tuple(verb.split()[1:]) for verb in _PASTS.replace("\n", " ").split(",")}
_THIRD = {"have": "has", "go": "goes", "do": "does"}
_DOUBLED = re.compile(r"[^aeiou]*[aeiou][bdgmnprt]|.*(?:[^f]fer|mit|cel|bel|quit|begin|control)")
"""Words whose last letter is said twice before an ending: "trim", "quit", "defer"."""


def forms(word: str) -> tuple[str, ...]:
    """The word, its plural or third person, its past and its "-ing" form: "step", "steps", "stepped", "stepping"."""
    if not word.isalpha() or (len(word) < 3 and word not in _PAST_OF):
        return (word,)
    third, past, doing = _regular(word)
    return (word, _THIRD.get(word, third), *_PAST_OF.get(word, (past,)), doing)


def verbs(table: str) -> str:
    """A pattern of the verbs of a table in all their forms: "hold, account for" finds "held" and "accounting for"."""
    return branching({form for verb in _verbs(table) for form in verb})


def finite(table: str) -> str:
    """The same without the forms in "-ing"."""
    return branching({form for verb in _verbs(table) for form in verb[:-1]})


def singular(table: str) -> str:
    """The same of what one alone does or did: "holds" and "held", and not "hold"."""
    return branching({form for verb in _verbs(table) for form in verb[1:-1]})


def doing(table: str) -> str:
    """The same of the forms in "-ing" alone."""
    return branching({verb[-1] for verb in _verbs(table)})


def participles(table: str) -> str:
    """The same of the past participles alone: "held", "accounted for"."""
    return branching({verb[-2] for verb in _verbs(table)})


def _verbs(table: str) -> list[tuple[str, ...]]:
    """The forms of each verb of a table, what belongs to it behind each: "took up"."""
    parted = [verb.strip().partition(" ") for verb in table.split(",")]
    return [tuple(f"{form} {rest}".rstrip() for form in forms(verb)) for verb, _, rest in parted]


def _regular(word: str) -> tuple[str, str, str]:
    if word.endswith("ie"):
        return f"{word}s", f"{word}d", f"{word[:-2]}ying"
    if word.endswith("ee"):
        return f"{word}s", f"{word}d", f"{word}ing"
    if word.endswith("e"):
        return f"{word}s", f"{word}d", f"{word[:-1]}ing"
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing"
    stem = word + word[-1] if _DOUBLED.fullmatch(word) else word
    return f"{word}{'es' if word.endswith(('s', 'x', 'z', 'ch', 'sh')) else 's'}", f"{stem}ed", f"{stem}ing"


_ENDINGS = ("ments", "ment", "ings", "ing", "ians", "ian", "ed", "es", "s", "e")
_LONGEST = 7
"""Letters of a root: "transportation" and "transport" are one word, so are "developer" and "development"."""


_SHORT = re.compile(r"[a-z]{2}[xsz]es|[a-z]{2}x(?:ed|ing)|[a-z][aeiou][^aeiouwxy]ed")
"""Short words that keep their endings otherwise: "taxes", "fixed", "voted"."""


def stem(word: str) -> str:
    """A word without its usual English endings: "launches" and "launching" give "launch", "Venezuelans" gives "venezuela"."""
    bare = word.removesuffix("'s").removesuffix("'")
    if 4 < len(bare) < 7 and bare[-1] in "sdg" and _SHORT.fullmatch(bare):
        return bare[:3] if bare[2] in "xsz" else bare[:4]
    for ending in _ENDINGS:
        if bare.endswith(ending) and len(bare) - len(ending) >= 4:
            return _stem_once(bare[: -len(ending)])
    is_plural = len(bare) == 4 and bare[-1] == "s" and bare[-2] not in "sui"
    return bare[:-1] if is_plural or (bare.endswith("an") and len(bare) > 5) else bare


def root(word: str) -> str:
    """The beginning of the stem, which what is derived from the word has too."""
    return stem(word)[:_LONGEST] if word.isascii() else word


def _stem_once(word: str) -> str:
    if len(word) > 5 and word.endswith("an"):
        return word[:-1]
    return word[:-1] if len(word) > 4 and (word[-1] == "e" or word[-1] == word[-2]) else word
