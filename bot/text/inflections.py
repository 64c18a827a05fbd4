"""The forms of an English word, by rule and by a list of those that follow none; and patterns of many verbs in their forms."""

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
