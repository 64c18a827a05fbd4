"""Texts that break off, and texts cut to a length: what is missing is marked, never guessed, and no figure is cut."""

import re

from bot.text.quantities.numerals import SCALES, SMALL, TENS

MARK = "…"


def marked(text: str) -> str:
    """The text with "…" where it breaks off; as it is where it ends with a sentence, or with a heading under others.

    A number at the very end goes too: of "RMB 38" nobody knows whether it was RMB 380 billion.
    """
    kept = (text[:-_REACH] + _TRAILER.sub("", text[-_REACH:])).rstrip()
    if kept == text.rstrip() and (not kept or _END.search(kept) or _is_label(kept)):
        return text
    if _END.search(kept):
        return kept
    words = _without_unsure(kept).rstrip(" \t\n,;:–—-…")
    return f"{words}{MARK}" if words and not _END.search(words) else words


def whole_clauses(sentence: str) -> str:
    """What a sentence that breaks off says in full: it less its last clause and its mark.

    "" for a single clause, and where what breaks off may be a condition, a denial or whoever says it all.
    """
    *whole, broken = _CLAUSE.split(sentence.removesuffix(MARK))
    if not whole or _DECIDES.search(broken):
        return ""
    return sentence[: -len(broken + MARK)].rstrip(" ,;，；、–—")


_TRAILER = re.compile(
    r"(?:\s*(?:\[(?:…|\.{3}|&hellip;)\]|\((?:…|\.{3}|more)\)|…|\.{3,}))+\s*(?:(?:read|see) more|continue reading|more)?[\s.…»›→>]*$"
    r"|(?<=[\s.…])(?:read more|continue reading)[\s.…»›→>]*$",
    re.IGNORECASE,
)
"""What feeds write where they cut."""
_END = re.compile(r"[.!?。！？][\"'”’»)\]）」』]*$|^\([^()]*\)$|\s\([^()]{1,40}\)$")
_CLAUSE = re.compile(r"(?<=[,;])\s+|\s+[–—]\s+|(?<=[，；、])")
_DECIDES = re.compile(
    r"\b(?:if|unless|provided|subject|assuming|except|excluding|pending|depending|until|without|but|yet|however|although|though|"
    r"not?|never|no longer|denied|denies|according|says?|said|told|reported|reportedly|sources?|analysts?|claims?|claimed)\b|n['’]t\b",
    re.IGNORECASE,
)
_REACH = 80
"""Characters at the end in which feeds say that they cut."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_BARE = re.compile(r"[^\w\s]*(?:[A-Z]{2,3})?[^\w\s]*\d[\d.,]*[^\w\s]*")
"""A number without its measure: "38", "$5.", "RMB380"."""
_CURRENCY = re.compile(r"(?:^|\s)[A-Z]{3}$")
_SCALES = ("thousand", "million", "billion", "trillion", "percent", "percentage")
_SHORTEST_SCALE = 2
_LABEL_WORDS = 16


def _is_label(text: str) -> bool:
    """Whether the last line is a heading or a byline under others: those have no full stop."""
    before, _, last = text.rpartition("\n")
    return bool(before.strip()) and len(last.split()) <= _LABEL_WORDS and last[:1].isupper()


def _without_unsure(text: str) -> str:
    """The text less a number that may go on behind its end."""
    before, _, last = text.rpartition(" ")
    if _BARE.fullmatch(last) and (not _YEAR.fullmatch(last) or _CURRENCY.search(before)):
        return before
    ahead, _, number = before.rpartition(" ")
    if _BARE.fullmatch(number) and _is_begun_scale(last.casefold()):
        return ahead
    return text


def _is_begun_scale(word: str) -> bool:
    return len(word) >= _SHORTEST_SCALE and any(scale.startswith(word) and scale != word for scale in _SCALES)


_NEAR = 6
"""Words before a cut in which a figure may stand whose unit is cut off."""
_NUMBER_WORDS = frozenset([*SMALL, *TENS, *SCALES, "half", "third", "quarter", "fifth", "double", "triple"])
_CLAUSE_END = re.compile(r"[。！？；，：](?!\d)")
"""Where a text without blanks may end: its figures do not go on behind these."""


def capped(text: str, most: int) -> str:
    """The text, or its whole words up to `most` characters with "…" behind them and no figure near the cut."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    blank = max(kept.rfind(" "), kept.rfind("\n"))
    clause = max((end.start() for end in _CLAUSE_END.finditer(text, 0, most)), default=-1)
    if clause > blank:
        return f"{kept[:clause]}…"
    kept = kept[:blank] if blank > 0 else ""  # one endless word says nothing
    words = kept.split(" ")
    near = range(max(0, len(words) - _NEAR), len(words))
    kept = " ".join(words[: next((at for at in near if _is_figure(words[at])), len(words))]).rstrip()
    return f"{kept}…" if kept else ""


def _is_figure(word: str) -> bool:
    """Whether the word may be a part of a figure, in digits or in letters."""
    return any(sign.isdigit() for sign in word) or not _NUMBER_WORDS.isdisjoint(re.split(r"[^a-z]+", word.lower()))
