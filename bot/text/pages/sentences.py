"""Sentences of a text with their exact spans; none crosses a paragraph."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.article import Article
from bot.domain.fact import Citation
from bot.text.quantities.remembered import remembered
from bot.text.quantities.wordlists import word_set
from bot.text.small_names import CAMEL, SMALL_NAMES

NEVER_END = word_set(
    """mr mrs ms mx dr prof rev hon gen col maj capt lt cmdr sgt gov sen rep reps sens messrs st mt ft
    vs v e.g i.e eg ie cf viz approx ca c.f"""
)
"""A name or an example follows: "Mr. Wu", "vs. 3%", "St. Louis"."""

BEFORE_NUMBERS = word_set("no nos fig figs vol pp sec art ch rs rp ps fr")
"""Short forms only where a number follows: "No. 2", "Rs. 500 crore"; words of their own otherwise."""

MAY_END = word_set(
    """dept univ assn bros al inc corp co cos ltd llc plc lp llp sa s.a n.v nv ag a.g gmbh bhd pte pty ab oyj spa s.p.a s.a.s kk k.k intl
    jr sr esq ph.d m.d b.a m.b.a
    u.s u.k u.n e.u u.a.e u.s.a d.c l.a n.y p.r.c a.m p.m est edt et pct etc
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
    ave blvd rd hwy calif mass conn fla ga ill mich minn pa tenn tex va wash wis ariz colo"""
)
"""May stand at the end: then a word follows that opens sentences."""

OPENERS = word_set(
    """The This That These Those It Its He His She Her They Their We Our You Your I My There Here
    A An In On At By For From With Without To Of After Before Since Until During Under Over Through Despite
    But And Or Nor Yet So If When While Where Whether Because Although Though However Moreover Meanwhile
    Still Also Then Thus Hence Instead Separately Additionally Furthermore Nevertheless Last Next Earlier Later
    What Who Why How Which As Some Many Most Both Each Every All Any Another Other Such Not No Only Even More Less
    About Around Between Among Nearly
    Shares Analysts Investors Revenue Sales Profit Net Total According Asked Based Given Following Looking"""
)

SHOUTING_NAMES = frozenset(["Yahoo", "Yum", "Jeopardy", "Joomla", "Chips"])
"""Names that carry an exclamation mark."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; text == whole[start:end] in the text it was found in."""

    text: str
    start: int
    end: int
    paragraph: int
    """The number of its paragraph, counted from 0 in lines of the text, empty ones included."""


@remembered
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences in order: spans are offsets in `text`, whose paragraphs are joined by one newline."""
    found: list[Sentence] = []
    offset = 0
    for number, paragraph in enumerate(text.split("\n")):
        found += [
            Sentence(paragraph[start:end], offset + start, offset + end, number) for start, end in _spans(paragraph)
        ]
        offset += len(paragraph) + 1
    return tuple(found)


def cited(article: Article, sentence: Sentence) -> Citation:
    """Where the article says so: the sentence with its span in the article's text."""
    return Citation(
        url=article.url,
        title=article.title,
        source=article.source,
        published=article.published,
        quote=sentence.text,
        start=sentence.start,
        end=sentence.end,
    )


_MARKER = re.compile(r"\s*(?:[-•*▪●‣·–—]\s+)?")
_STOP = re.compile(r"[.!?…。！？]+")
_CLOSERS = re.compile(r"""(?:\s?''(?!\w)|["'”’»)\]）」』]|\[\d{1,3}\]|(?<=\s)["”](?=\s|$))*""")
_LAST_WORD = re.compile(r"[\w&'’.\-]+$")
_WORD = re.compile(r"[\w'’\-]+")
_HEAD = re.compile(r"[^'’]*")
_OPENING = " \t\"'“‘«([（「『`"
_DOMAINS = frozenset(["com", "net", "org", "io", "ai", "js", "cn", "hk"])
_REACH = 40
"""Characters looked back for the word before a stop: bounds the work per stop."""


def _spans(paragraph: str) -> Iterator[tuple[int, int]]:
    marker = _MARKER.match(paragraph)
    start = marker.end() if marker else 0
    for stop in _STOP.finditer(paragraph, start):
        end = _CLOSERS.match(paragraph, stop.end()).end()  # type: ignore[union-attr]  # an empty match always exists
        if stop.start() >= start and _ends(paragraph, start, stop, end):
            yield start, end
            start = _skip_space(paragraph, end)
    last = len(paragraph.rstrip())
    if last > start:
        yield start, last


def _skip_space(paragraph: str, start: int) -> int:
    while start < len(paragraph) and paragraph[start].isspace():
        start += 1
    return start


def _ends(paragraph: str, start: int, stop: re.Match[str], end: int) -> bool:
    """Whether the stop (with its closers up to `end`) closes the sentence begun at `start`."""
    if stop.group()[-1] in "。！？":
        return True
    rest = _skip_space(paragraph, end)
    if rest == len(paragraph):
        return True
    if rest == end:
        return _is_glued_end(paragraph, stop, end)
    if paragraph[stop.start() - 1 : stop.start()].isspace():
        return True  # tokenised text sets a space before every stop that ends a sentence, and has no capitals to go by
    return _begins(paragraph, rest) and not _holds_on(paragraph, start, stop, end, rest)


def _is_glued_end(paragraph: str, stop: re.Match[str], end: int) -> bool:
    """ "…last year.The company": a lower-case word or figure, one stop, a capitalised word."""
    before = paragraph[max(0, stop.start() - 2) : stop.start()]
    after = _WORD.match(paragraph, end)
    return (
        stop.group() in (".", "?", "!")
        and _GLUED_BEFORE.fullmatch(before) is not None
        and after is not None
        and _GLUED_AFTER.match(after.group()) is not None
        and after.group().casefold() not in _DOMAINS
    )


_GLUED_BEFORE, _GLUED_AFTER = re.compile(r"[a-z]{2}|[\d)%][\d)%]|[a-z]\)"), re.compile("[A-Z][a-z]")


def _begins(paragraph: str, start: int) -> bool:
    """Whether a sentence can begin here: not with a lower-case word, unless it is a name ("iPhone", "vivo")."""
    while start < len(paragraph) and paragraph[start] in _OPENING:
        start += 1
    return not paragraph[start : start + 1].islower() or _SMALL_START.match(paragraph, start) is not None


_SMALL_START = re.compile(rf"[a-z][A-Z]|{CAMEL}|(?:{'|'.join(sorted(SMALL_NAMES))})(?![\w-])")


def _holds_on(paragraph: str, start: int, stop: re.Match[str], end: int, rest: int) -> bool:
    """Whether the stop belongs to the word before it: an abbreviation, an initial, a list number, a name."""
    begun = max(start, stop.start() - _REACH)
    word = _LAST_WORD.search(paragraph, begun, stop.start())
    if word is None:
        return False
    if stop.group() == "!":
        return word.group() in SHOUTING_NAMES and not _opens(paragraph, rest)
    if stop.group() != "." or end > stop.end():
        return False
    if word.group().isdigit() and _is_row_number(paragraph, start, word):
        return True
    return _is_short_form(word.group(), word.start() == start, _opens(paragraph, rest), paragraph[rest])


_ROW = 200
"""Characters within which the rows of a flattened table follow each other."""


def _is_row_number(paragraph: str, start: int, word: re.Match[str]) -> bool:
    """Whether a number counts a row of a flattened table: "Top sellers: 1. Lumo 31% 2. Corvane 22%"."""
    number = int(word.group()) if len(word.group()) <= 2 else 0
    if number == 1:
        return paragraph.find(" 2. ", word.end(), word.end() + _ROW) >= 0
    if number < 1 or not paragraph[word.start() - 1 : word.start()].isspace():
        return False
    before = paragraph.rfind(f"{number - 1}. ", max(start, word.start() - _ROW), word.start())
    return before == start or (before > start and paragraph[before - 1] in " :(")


def _is_short_form(word: str, is_first: bool, opens: bool, following: str) -> bool:
    bare = word.casefold().strip("'’")
    if bare in NEVER_END or (is_first and bare.isdigit()):
        return True
    if bare in BEFORE_NUMBERS:
        return following.isdigit()
    if bare in MAY_END:
        return not opens or following.isdigit() or following == "("
    return not opens and ((len(bare) == 1 and word.isupper()) or _INITIALS.fullmatch(bare) is not None)


_INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]")
"""Of names and lands, small: "u.s"."""


def _opens(paragraph: str, start: int) -> bool:
    """Whether the next word is one that begins sentences far more often than it goes on with a name."""
    if paragraph[start] in "\"“‘'(`":
        return True
    word = _WORD.match(paragraph, start)
    return word is not None and _HEAD.match(word.group())[0] in OPENERS  # type: ignore[index]  # an empty match always exists
