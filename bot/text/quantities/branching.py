"""One pattern for many words, that branches letter by letter.

A place where none of the words begins is left after one look at its letter, and not after a look for each word.
"""

import re
from collections.abc import Iterable, Sequence


def branching(words: Iterable[str], edge: str = "", space: str = " ") -> str:
    """An alternation of these words, longest first: `edge` has to follow one that ends in a Latin letter, `space` stands for its spaces."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    letters = {letter: re.escape(letter) for word in longest_first for letter in word} | {" ": space}
    return _branches([(word, edge if _is_latin(word[-1]) else "") for word in longest_first], letters)


def _is_latin(letter: str) -> bool:
    return letter.isascii() and letter.isalpha()


def _branches(endings: Sequence[tuple[str, str]], letters: dict[str, str]) -> str:
    """The pattern for these ends of words, each with what has to follow it."""
    if len(endings) == 1:
        rest, edge = endings[0]
        return "".join(letters[letter] for letter in rest) + edge
    by_letter: dict[str, list[tuple[str, str]]] = {}
    for rest, edge in endings:
        by_letter.setdefault(rest[:1], []).append((rest[1:], edge))
    ways = [letters[first] + _branches(rests, letters) if first else rests[0][1] for first, rests in by_letter.items()]
    return ways[0] if len(ways) == 1 else "(?:" + "|".join(ways) + ")"
