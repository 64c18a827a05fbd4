"""What is left of a word without its endings: the forms of one word, and what is derived from it, give one root."""

import re

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
