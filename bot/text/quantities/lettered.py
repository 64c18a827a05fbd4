"""An alternation whose alternatives are gathered by the letter that they begin with.

Python passes over an alternative that begins with another letter at one look, and enters one that begins with a group or a
look behind at every word. On the tables of words here gathering takes a third to a half of the time.
"""

import re
from collections.abc import Iterable, Iterator

_ATOM = re.compile(r"\(\?<?[=!:]|\(\?P<\w+>|\(|\)|\||\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
_LOOK_BEHIND = re.compile(r"\(\?<[=!](?:\\.|[^()\\])*")
_REPEATED = ("?", "*", "+", "{")


def by_first_letter(alternatives: Iterable[str]) -> str:
    """An alternation that is found where these are; which of several that begin at one place it takes is not told."""
    gathered: dict[str, list[str]] = {}
    others: list[str] = []
    for one in (each for alternative in alternatives for each in lettered(alternative)):
        if _begins_with_letter(one):
            gathered.setdefault(one[0], []).append(one[1:])
        else:
            others.append(one)
    return "|".join([*(f"{letter}(?:{'|'.join(rests)})" for letter, rests in gathered.items()), *others])


def lettered(pattern: str) -> Iterator[str]:
    """The pattern's alternatives, each begun by a letter where that can be told: "(?:oil|gas) wells" is two."""
    for one in _alternatives(pattern):
        if one.startswith("(?:"):
            yield from _without_group(one)
        elif look := _LOOK_BEHIND.match(one):
            yield from (_looking_back(look[0], each) for each in lettered(one[look.end() + 1 :]))
        else:
            yield one


def _begins_with_letter(one: str) -> bool:
    return one[:1].isalpha() and not one.startswith(_REPEATED, 1)


def _without_group(one: str) -> Iterator[str]:
    """What a pattern that begins with a group matches, in a pattern for each alternative of the group."""
    end = _end_of_group(one)
    inside, rest = _alternatives(one[len("(?:") : end - 1]), one[end:]
    if rest.startswith("?") and not rest.startswith(("??", "?+")):
        inside, rest = [*inside, ""], rest[1:]
    if rest.startswith(_REPEATED):
        yield one
    else:
        for each in inside:
            yield from lettered(each + rest)


def _looking_back(look: str, one: str) -> str:
    """The pattern with the look behind its first letter, where it has one: "(?<!the )unit" is "u(?<!the u)nit"."""
    return f"{one[0]}{look}{one[0]}){one[1:]}" if _begins_with_letter(one) else f"{look}){one}"


def _alternatives(pattern: str) -> list[str]:
    found, begun, depth = [], 0, 0
    for atom in _ATOM.finditer(pattern):
        depth += atom[0].startswith("(") - (atom[0] == ")")
        if atom[0] == "|" and depth == 0:
            found.append(pattern[begun : atom.start()])
            begun = atom.end()
    return [*found, pattern[begun:]]


def _end_of_group(pattern: str) -> int:
    """Where the group ends that the pattern begins with."""
    depth = 0
    for atom in _ATOM.finditer(pattern):
        depth += atom[0].startswith("(") - (atom[0] == ")")
        if depth == 0:
            return atom.end()
    raise ValueError(f"a group that does not end: {pattern}")
