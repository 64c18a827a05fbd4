"""The pieces a summary is made of: sentences of a page in their safe shorter forms, each with the sentence it says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.article import Article, Kind
from bot.text.compress import bare, is_whole, shorter_forms
from bot.text.fuse import fused
from bot.text.overlap import stems
from bot.text.restate import in_house_form, numerals
from bot.text.sentences import Sentence, sentences
from bot.text.typeset import as_sentence, typeset, words
from bot.text.voice import speaks, third_person_of

SHORTEST, LONGEST = 12, 28
"""Words of a bullet; a piece may be shorter, and is then joined to another."""

_SHORTEST_PIECE = 5
_LONGEST_SENTENCE = 900
"""Characters: longer ones are lists or tables that lost their line ends."""

_IDLE = re.compile(
    r"\b(?:click here|scroll down|sign up|subscribe|newsletter|read more|follow us|all rights reserved|getty images|file (?:photo|image|picture)|"
    r"good (?:morning|afternoon|evening)|(?:thanks?|thank you)|conference call|this call|today's call|earnings call|the call|webcast|forward-looking|"
    r"safe harbor|reconciliations?|press release|next question|open (?:up )?(?:the call|it up)|turn (?:it|the call)|hand (?:it|the call)|non-gaap (?:financial )?measures?|"
    r"slides?|phonetic|inaudible|question-and-answer|q&a|prepared remarks|investor relations|contributed to this report|(?:see|watch) (?:the )?video)\b",
    re.IGNORECASE,
)
_STOPPED = re.compile(r"[.!?。][\"'’”»)\]\s]*(?:\[\d+\])?$")
"""Headings have no full stop; a page without any stop (a feed's one line) is read as it is."""

_CAPTION = re.compile(r"^[\w'’ -]{3,24} ?: (?=\w)|^(?:above|below|left|right|pictured|photo|image|caption)\b", re.IGNORECASE)
_FOR_READERS = re.compile(r"https?:|www\.|@\w|\[\d+\]|[?]|…|\.\.\.|(?<!-)--(?!-)")
_UNNAMED = re.compile(r"^(?:it|its|they|their|them|he|his|she|her|this|these|those|that|such|one of them|both|neither|here|there)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One form of one sentence (or of two that speak of one thing), in house form and without full stop."""

    text: str
    quotes: tuple[str, ...]
    at: int
    """The number of its sentence in the page."""
    length: int
    """In words."""
    stems: frozenset[str]
    numerals: frozenset[str]
    is_unnamed: bool
    """Whether it opens with a word that stands for something said before ("It", "This duality")."""


def pieces(article: Article) -> tuple[Piece, ...]:
    """All pieces of a page in its order; questions, captions, boilerplate and speech in the first person give none."""
    found = sentences(article.text)
    read = tuple(each for each in found if _STOPPED.search(each.text)) or found
    alone = (piece for at, sentence in enumerate(read) for piece in _forms(sentence.text, (sentence.text,), at, article.kind))
    return (*alone, *_together(read, article.kind))


def _together(read: tuple[Sentence, ...], kind: Kind) -> Iterator[Piece]:
    for at, (first, second) in enumerate(zip(read, read[1:], strict=False)):
        for other in (second, *read[at + 2 : at + 3]):
            told = fused(typeset(first.text), typeset(other.text))
            if told:
                yield from _forms(told, (first.text, other.text), at, kind)


def _forms(sentence: str, quotes: tuple[str, ...], at: int, kind: Kind) -> Iterator[Piece]:
    told = _told(sentence, kind)
    for form in shorter_forms(told) if told else ():
        if is_whole(form) and _SHORTEST_PIECE <= len(words(form)) <= LONGEST:
            yield _piece(form, quotes, at, kind)


def _told(sentence: str, kind: Kind) -> str | None:
    """The sentence as a third party would tell it; None where it cannot be told or says nothing."""
    if len(sentence) > _LONGEST_SENTENCE or _IDLE.search(sentence):
        return None
    plain = bare(typeset(sentence))
    if _CAPTION.search(plain) or _FOR_READERS.search(plain):
        return None
    told = plain if kind == "news" else third_person_of(plain)
    return None if told is None or speaks(told) else in_house_form(told.rstrip(" .!"))


def _piece(form: str, quotes: tuple[str, ...], at: int, kind: Kind) -> Piece:
    text = _named(form) if kind != "news" else form
    return Piece(
        text=as_sentence(text)[:-1],
        quotes=quotes,
        at=at,
        length=len(words(text)),
        stems=stems(text),
        numerals=numerals(text),
        is_unnamed=bool(_UNNAMED.match(text)),
    )


def _named(form: str) -> str:
    """A speaker's own "it" or "its" at the start names the company again: what stood before was left out."""
    if form.startswith("it ") and "the company" not in form:
        return "the company " + form[3:]
    return form
