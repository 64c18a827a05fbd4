"""The pieces a summary is made of: sentences of a page in their safe shorter forms, each with the sentence it says."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.domain.article import Kind
from bot.text.pages.sentences import Sentence
from bot.text.pages.teaser import MARK, whole_clauses
from bot.text.pages.typeset import typeset, words
from bot.text.quantities.figures import figures
from bot.text.quantities.held import held
from bot.text.quantities.openings import cued
from bot.text.quantities.remembered import remembered
from bot.text.summary.chinese import is_chinese, is_tellable
from bot.text.summary.closer import closer_forms
from bot.text.summary.compress import bare, is_whole, shorter_forms
from bot.text.summary.fuse import fused, goes_on, named_again
from bot.text.summary.leaning import leans
from bot.text.summary.overlap import stems
from bot.text.summary.restate import in_house_form, numerals
from bot.text.summary.shouted import in_sentence_case, is_shouted
from bot.text.summary.voice import said_by_company, speaks, third_person_of
from bot.text.who.names import Names

SHORTEST, LONGEST = 12, 28
"""Words of a bullet; a piece may be shorter, and is then joined to another."""

_SHORTEST_PIECE = 5
_LONGEST_SENTENCE = 900
"""Characters: longer ones are lists or tables that lost their line ends."""

_IDLE = cued(
    r"\b(?:click here|scroll down|sign up|subscribe|newsletter|read more|follow us|all rights reserved|getty images|"
    r"file (?:photo|image|picture)|good (?:morning|afternoon|evening)|(?:thanks?|thank you)|conference call|this call|today's call|"
    r"earnings call|the call|webcast|forward-looking|safe harbor|reconciliations?|press release|next question|"
    r"open (?:up )?(?:the call|it up)|turn (?:it|the call)|hand (?:it|the call)|non-gaap (?:financial )?measures?|slides?|phonetic|"
    r"inaudible|question-and-answer|q&a|prepared remarks|investor relations|will (?:then |now |also )*(?:review|discuss|cover|walk|"
    r"provide|begin|speak)|contributed to this report|reached out to|respond(?:ed)? to (?:a )?requests?|declined to comment|"
    r"could not (?:immediately )?be (?:learned|reached)|(?:see|watch) (?:the )?video)\b",
    re.IGNORECASE,
    holding=r"\b(?:click|scroll|sign|subscribe|newsletter|read|follow|rights|getty|file|good|thanks?|call|webcast|"
    r"forward|safe|reconciliations?|press|question|"
    r"up|turn|hand|gaap|slides?|phonetic|inaudible|q|prepared|investor|will|contributed|reached|respond|declined|learned|video)\b",
)
_SENDS_ON = cued(
    r"^\W*(?:find out|discover|learn|read|see|check out|watch) (?:how|why|what|whether|who|which|where|when|if|more|on)\b|"
    r"^\W*here(?:['’]s| is| are) (?:[\w-]+ ){0,3}(?:why|how|what|things|reasons|takeaways|ways|everything|look)\b",
    re.IGNORECASE,
    holding=r"\b(?:find|discover|learn|read|see|check|watch|here)\b",
)
"""How a sentence begins that only sends its reader on."""
_STOPPED = re.compile(r"[.!?。][\"'’”»)\]\s]*(?:\[\d+\])?$")
"""Headings have no full stop; a page without any stop (a feed's one line) is read as it is."""

_RELEASES = cued(
    r"\b(?:announced|reported|released|published) (?:its|the|their) (?:[a-z-]+ ){0,4}(?:results|earnings)\b(?!.*(?:[$€£¥%]|RMB))",
    re.IGNORECASE,
)
"""A release that says no more than that it is one."""

_DIGIT = re.compile(r"\d")
"""Calls and filings are told by their figures alone."""

_CAPTION = re.compile(
    r"^[\w'’ -]{3,24} ?: (?=\w)|^(?:above|below|left|right|pictured|photo|image|caption)\b"
    r"|\((?:[^()]{0,30} )?(?:left|right|centre|center|above|below|inset)(?: [^()]{0,30})?\)",
    re.IGNORECASE,
)
_FOR_READERS = held(
    r"^\(|^[\"“‘][^\"“”]*[\"”’]?$|https?:|www\.|@\w|\[\d+\]|[?]|…|\.\.\.|(?<!-)--(?!-)|"
    r"(?<!\S)[\"“”](?!\S)|(?<!\S)['‘’](?!\S)",
    *("(", '"', "'", "‘", "’", "“", "”", "http", "www.", "@", "[", "?", "…", "...", "--"),
)
"""Sentences that are not told.

Speech that names no speaker, addresses, footnotes, questions, broken speech and a quotation mark that stands alone.
"""

_BARE_MEASURE = re.compile(
    r"^(?:(?:adjusted|operating|net|gross|organic|core|reported|quarterly|segment|comparable|q\d|the|for the quarter,|for q\d,) )*"
    r"(?:revenues?|sales|ebitda|ebit|ebita|margins?|income|profit|volumes?|expenses?|(?:net )?cash "
    r"(?:provided|used|flow)|free cash flow|bookings|orders|backlog|results)\b(?!.{0,30} per (?:\w+ )?share)",
    re.IGNORECASE,
)
_RELEASE_HOLDS = 3
"""Sentences that begin with a bare measure ("Net income was") from which a page is a release of results."""
_PART_NAMED = held(
    r"\b(?:segments?|divisions?|business unit|(?<!our )(?<!the )business)\b", "segment", "division", "business"
)
_PART_LEADS = re.compile(
    r"(?:in|for|within|at|turning to|moving to|looking at) (?:our |the )?[A-Z]\w+"
    r"|(?:our |the )?(?:[A-Z][\w&]+ ){1,3}(?:had|saw|delivered|posted|reported|also|continued|business)\b"
)
_PART_HOLDS = 3
"""Sentences for which a part of a company, once named, stays what a bare "revenue was" speaks of."""

_PLANS = "investment|plan|programme|program|deal|acquisition|project|merger|purchase|partnership|agreement"
_THIS_PLAN = re.compile(rf"^(?:This|That) (?=(?:{_PLANS})\b)")
"""A plan that was told of before is "the plan" where it stands alone."""
_UNNAMED = re.compile(
    rf"^(?:it|its|they|their|them|he|his|she|her|this(?! (?:{_PLANS})\b)|these|those|that|such|one of them|both|neither|here|there)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One form of one sentence (or of two that speak of one thing), in house form, without capital and full stop."""

    text: str
    quotes: tuple[str, ...]
    at: int
    """The number of its sentence in the page."""
    length: int
    """In words."""
    numerals: frozenset[str]
    is_unnamed: bool
    """Whether it may speak of what was named before: "He", "This duality", "Sales were" after a segment's name."""
    leans: bool
    """Whether its first words mean nothing alone: "It", "That lifts", "About $5B of it"."""

    @property
    def stems(self) -> frozenset[str]:
        """Those of its words: of calls and filings few pieces are asked for them."""
        return stems(self.text)


def tellable(read: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences of a page, each once, without headings, captions' prompts and the formalities of a call."""
    found = {each.text: each for each in reversed(read)}
    once = tuple(reversed(found.values()))
    stopped = tuple(each for each in once if _STOPPED.search(each.text) or (each is read[-1] and _cut(each.text)))
    return tuple(each for each in stopped or once if not _says_nothing(each.text))


def _says_nothing(sentence: str) -> bool:
    """Whether it is a formality, sends on, or only says whom the next ones are about ("Northbank Group:")."""
    idle = _IDLE.search(sentence) or _RELEASES.search(sentence) or _SENDS_ON.search(sentence)
    return idle is not None or sentence.endswith((":", "："))


def kind_told(read: Sequence[Sentence], kind: Kind) -> Kind:
    """How a page is told: a release of results that came as news is told as a filing, by its figures."""
    measures = sum(1 for each in read if _BARE_MEASURE.match(each.text) and _DIGIT.search(each.text))
    return "filing" if kind == "news" and measures >= _RELEASE_HOLDS else kind


def pieces(read: Sequence[Sentence], kind: Kind) -> tuple[Piece, ...]:
    """All pieces of a page's sentences; questions, captions, boilerplate and speech in the first person give none."""
    alone = (piece for at in range(len(read)) for piece in pieces_of(read, at, kind))
    return (*alone, *together(read, kind))


def pieces_of(
    read: Sequence[Sentence], at: int, kind: Kind, *, closely: bool = False, title: str = ""
) -> Iterator[Piece]:
    """The pieces of one sentence of a page, longest first; `closely`: with its closer forms in any case.

    A shouted sentence is told in the case that its words have in the title and elsewhere on the page.
    """
    sentence = read[at].text
    if is_shouted(sentence):
        told = in_sentence_case(sentence, (title, *(each.text for each in read)))
        return iter(()) if told is None else _forms(told, (sentence,), at, kind, closely=closely)
    told = _cut(sentence) if kind == "news" and at == len(read) - 1 and sentence.endswith(MARK) else sentence
    before = () if kind == "news" else read[max(0, at - _PART_HOLDS) : at]
    return _forms(told, (sentence,), at, kind, before=before, closely=closely)


def _cut(sentence: str) -> str:
    """What a page's last sentence says in full where it breaks off, "" where it does not."""
    return whole_clauses(sentence) if sentence.endswith(MARK) else ""


@remembered
def _names_part(sentence: str) -> bool:
    return _PART_LEADS.match(sentence) is not None or _PART_NAMED.search(sentence) is not None


def together(read: Sequence[Sentence], kind: Kind) -> Iterator[Piece]:
    """Pieces told by two sentences, where the second goes on about the first one's subject."""
    known = [at for at, each in enumerate(read) if each.text.lstrip(_BEFORE_WORDS)[:3].lower() in _KNOWN]
    going_on = [at for at in known if goes_on(typeset(read[at].text))]
    for at, behind in sorted((behind - apart, behind) for behind in going_on for apart in (1, 2) if behind >= apart):
        quotes = read[at].text, read[behind].text
        if told := fused(*map(typeset, quotes)):
            yield from _forms(told, quotes, at, kind)


_BEFORE_WORDS = " \t\n\u00a0\u2009\u202f\u3000\"'’”"
_KNOWN = ("the", "thi")
"""How a sentence begins that goes on about a thing told before ("The plan", "This deal")."""


def renamed(read: Sequence[Sentence], names: Names) -> Iterator[Piece]:
    """Pieces of news that begin with "It", told with the name that stands in the sentence before."""
    for at, (first, second) in enumerate(pairwise(read), 1):
        if second.text.startswith("It ") and (told := named_again(first.text, second.text, names)):
            yield from _forms(told, (first.text, second.text), at, "news")


def _forms(
    sentence: str,
    quotes: tuple[str, ...],
    at: int,
    kind: Kind,
    *,
    before: Sequence[Sentence] = (),
    closely: bool = False,
) -> Iterator[Piece]:
    """The piece of the whole sentence and of its shorter forms, longest first; a Chinese sentence is told whole.

    `before`: the sentences before, of which one may name the part of a company that a bare measure is of.
    """
    if is_chinese(sentence):
        if is_tellable(sentence):
            yield _piece(sentence, quotes, at, length=LONGEST)  # a bullet's worth of words, whatever its length
        return
    told = _told(sentence, kind)
    for form in _fitting(told, closely=closely) if told else ():
        length = len(words(form))
        if _SHORTEST_PIECE <= length <= LONGEST and is_whole(form) and not (kind == "news" and speaks(form)):
            text = form if kind == "news" else _named(form)
            is_unnamed = _UNNAMED.match(text) is not None or _is_of_part(text, before)
            yield _piece(text, quotes, at, length=length, is_unnamed=is_unnamed)


def _is_of_part(told: str, before: Sequence[Sentence]) -> bool:
    """Whether it begins with a bare measure, and a part of the company was named shortly before, which that may be of."""
    return _BARE_MEASURE.match(told) is not None and any(_names_part(each.text) for each in before)


def _piece(text: str, quotes: tuple[str, ...], at: int, *, length: int, is_unnamed: bool = False) -> Piece:
    told, is_leaning = numerals(text), leans(text)
    return Piece(text=text, quotes=quotes, at=at, length=length, numerals=told, is_unnamed=is_unnamed, leans=is_leaning)


def _fitting(told: str, *, closely: bool = False) -> tuple[str, ...]:
    """The shorter forms; `closely`, or where a sum or percentage stands in none that a bullet can hold, its closer forms as well."""
    plain = shorter_forms(told)
    if not closely and (any(numerals(form) and _is_bullet(form) for form in plain) or not _is_measured(told)):
        return plain
    return (*plain, *(form for form in closer_forms(told) if form not in plain))


def _is_measured(told: str) -> bool:
    """Whether a sum or a percentage stands in it."""
    return any(figure.value.is_money or figure.value.unit == "%" for figure in figures(told))


def _is_bullet(form: str) -> bool:
    return SHORTEST <= len(words(form)) <= LONGEST


def _told(sentence: str, kind: Kind) -> str | None:
    """The sentence as a third party would tell it; None where it cannot be told or says nothing."""
    if len(sentence) > _LONGEST_SENTENCE or (kind != "news" and not _DIGIT.search(sentence)):
        return None
    printed = typeset(sentence) if kind == "news" else said_by_company(typeset(sentence))
    if printed is None:
        return None
    plain = _THIS_PLAN.sub("The ", bare(printed))
    if _CAPTION.search(printed) or _FOR_READERS.search(plain):
        return None
    told = plain if kind == "news" else third_person_of(plain)
    return None if told is None or (kind != "news" and speaks(told)) else in_house_form(told).rstrip(" .!")


def _named(form: str) -> str:
    """A speaker's own "it" or "its" at the start names the company again: what stood before was left out."""
    if form.startswith("it ") and "the company" not in form:
        return "the company " + form[3:]
    return form
