"""Organisations named in a text, of the watch universe or not: capitals, company endings and the words beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.company import NameSpan
from bot.text.quantities.ideograms import IDEOGRAM
from bot.text.quantities.remembered import remembered
from bot.text.who.capitals import RUN, is_compound, opens_sentence, pieces
from bot.text.who.chinese_names import chinese_names
from bot.text.who.name_verbs import AFTER_A_NAME, SURELY_AFTER_A_NAME
from bot.text.who.name_words import (
    BODIES,
    COMMON_WORDS,
    COMPANY_ENDS,
    GOODS,
    LEGAL_FORMS,
    NAMES_OF_WORDS,
    NAMES_WITH_S,
    ODD_NAMES,
    PLACES_THAT_TRADE,
)
from bot.text.who.names import Names
from bot.text.who.places import HOUSE_NAMES, leading_place


@remembered
def organisations(text: str, names: Names) -> tuple[NameSpan, ...]:
    """Every organisation that a sentence names, in order, not overlapping; `company` is None outside the universe.

    People are left out. A ticker in brackets behind a name belongs to the name and is no mention of its own.
    """
    found = names.find(text)
    chinese = tuple(chinese_names(text))
    if chinese:
        found = tuple(span for span in found if not any(_is_longer(one, span) for one in chinese))
    known = [_with_form(text, span) for span in found if span.kind != "person" and not _is_aside(text, span, found)]
    listed = [span for span in chinese if not _overlaps(span, found)]
    taken = (*found, *listed)
    others = [*listed, *(span for span in _unknown(text) if not _overlaps(span, taken))]
    together = sorted([*known, *others], key=lambda span: span.start)
    return tuple(span for span in together if not _HYPHENED.match(text, span.end))


def _overlaps(span: NameSpan, taken: Sequence[NameSpan]) -> bool:
    return any(span.start < one.end and one.start < span.end for one in taken)


def _is_longer(one: NameSpan, other: NameSpan) -> bool:
    """Whether a name begins with another: "京东方" is not "京东"."""
    return one.start == other.start and one.end > other.end


_HYPHENED = re.compile(r"-(?:[a-z]|(?= (?:and|or) ))")
""" "Lumo-powered", "Lumo- and Corvane-powered": goods of theirs."""
_FORM = re.compile(r",? (?:Inc|Corp|Co|Ltd|Plc|PLC|LLC|AG|SA|NV)\b\.?(?! [A-Z])")


def _with_form(text: str, span: NameSpan) -> NameSpan:
    """The span with the legal form behind it: "Tencent Holdings Ltd."."""
    form = _FORM.match(text, span.end)
    return replace(span, end=form.end(), text=text[span.start : form.end()]) if form else span


def _is_aside(text: str, span: NameSpan, found: Sequence[NameSpan]) -> bool:
    """Whether a ticker or short form in brackets only repeats the name before it: "Amazon Web Services (AWS)"."""
    if "(" not in text[: span.start] or not re.search(r"[(:,] ?$", text[: span.start]):
        return False
    is_repeated = any(one.company == span.company and one.end <= span.start <= one.end + 4 for one in found)
    return span.kind == "ticker" or (is_repeated and text[span.end : span.end + 1] == ")")


def _unknown(text: str) -> Iterator[NameSpan]:
    """Capitalised names that no list knows, without openers, titles, places and public bodies around them."""
    odd = [_other(text, *match.span()) for match in _ODD.finditer(text)] if _MAY_BE_ODD.search(text) else []
    listed = [(span.start, span.end) for span in odd if span.text in ODD_NAMES or is_trader(text, span)]
    yield from (span for span in odd if (span.start, span.end) in listed)
    for run in RUN.finditer(text):
        if any(run.start() < end and start < run.end() for start, end in listed):
            continue
        for start, end in pieces(text, run.start(), run.end()):
            if _may_be_name(text, start, end, run.end()) and not _is_person(text, start, end):
                yield _other(text, start, _with_own_s(text, start, end))


def _other(text: str, start: int, end: int) -> NameSpan:
    """The span of a name outside the universe."""
    return NameSpan(company=None, subject=text[start:end], start=start, end=end, text=text[start:end], kind="other")


_ODD = re.compile(
    rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted([*ODD_NAMES, *PLACES_THAT_TRADE], key=len, reverse=True)))})(?![\w-])"
)
_MAY_BE_ODD = re.compile("|".join(sorted({re.escape(name[:3]) for name in (*ODD_NAMES, *PLACES_THAT_TRADE)})))
"""How they begin: looked for first, since without a look behind a pattern passes over other letters."""
_WHERE = re.compile(r"\b(?:in|across|throughout|from|to|of|within|outside|and|or) (?:the )?$")


def is_trader(text: str, span: NameSpan) -> bool:
    """Whether a country's name is that of the company called so, since a text speaks of its trade: "Iceland" among grocers."""
    trade = PLACES_THAT_TRADE.get(span.text)
    return trade is not None and _WHERE.search(text, 0, span.start) is None and re.search(trade, text) is not None


def _with_own_s(text: str, start: int, end: int) -> int:
    """The end of a name that is a possessive itself: "Sainsbury's"."""
    return end + 2 if text[start:end].split()[-1] in NAMES_WITH_S and text[end : end + 2] in ("'s", "’s") else end


_SPOKEN = re.compile(r"(?:I|We|You|They|He|She|It|That|There|Here|Let|Don|Didn|Who|What)[’']")


def _may_be_name(text: str, start: int, end: int, run_end: int) -> bool:
    words = text[start:end].split()
    if text[start:end] in NAMES_OF_WORDS:
        return True
    if (
        (not words[0].isalpha() and (_SPOKEN.match(words[0]) or _AMOUNT.fullmatch(words[0])))
        or words[-1] in BODIES
        or LEGAL_FORMS.issuperset(words)
        or (_NO_NAMES.issuperset(words) and not _is_made_of_a_place(words, text, end))
        or (not text.isascii() and IDEOGRAM.search(text, start, end))
        or len(words[0]) < 2
        or words[0].isdigit()
        or ("Share" in text[start:end] and _OF_SHARES.search(text, start, end))
    ):
        return False
    if _is_of_a_place(words, text[start:end]) and not _is_named_after(text, start, end):
        return False
    if not opens_sentence(text, start) or len(words) > 1:
        return True
    if _KIND_OF_GOODS.fullmatch(words[0]):
        return False
    if not _looks_named(words[0]):
        return SURELY_AFTER_A_NAME.match(text, end) is not None
    is_camel = _CAMEL.search(words[0]) is not None or _INITIALS.match(text, start) is not None
    return is_camel or AFTER_A_NAME.match(text, end) is not None or run_end > end + 2


def _is_made_of_a_place(words: list[str], text: str, end: int) -> bool:
    """Whether a place and a company's ending are a name amid small letters: "American Airlines", "British Steel"."""
    return (
        len(words) == 2
        and words[1] in COMPANY_ENDS
        and words[0] in HOUSE_NAMES
        and _AMID_SMALL.match(text, end) is not None
    )


_AMID_SMALL = re.compile(r"[’']s?\b|,? [a-z(\d]|[.,;:)]|$")
_NO_NAMES = frozenset([*COMMON_WORDS, *GOODS, *HOUSE_NAMES])
"""Of which alone no name is made."""
_CAMEL = re.compile(r"[a-z][A-Z][a-z]|[a-z]-[A-Z]")
_INITIALS = re.compile(r"[A-Z]{2,5} [a-z]+s (?:in|on|at|out|up|off|with|behind|from|ahead)\b")
""" "LMO checks in with 5%": capitals throughout and a verb."""
_AMOUNT = re.compile(r"\d+[GMKT][Ww]h?|FY'?\d{2,4}E?|[QH][1-4](?:FY\d+)?|[1-4][QH]\d{0,4}")
""" "7Gwh" is a sum of power, "FY25" a year."""
_KIND_OF_GOODS = re.compile(r"[A-Z][a-z]+(?:wear|ware|tion|ment|ness|phones|watches|bands)")
""" "Earwear accounted for 60%": goods and abstract nouns, whose capital is the sentence's."""
_OF_SHARES = re.compile(r"\b(?:Market Shares?|Shares?$)")
_OFFICE = (
    r"(?:chief|CEO|CFO|chairman|chairwoman|president|analysts?|director|founder|co-founder|head|managing|vice|senior|economist|strategist|"
    r"minister|secretary|governor|spokesman|spokeswoman|spokesperson|partner at|portfolio|executive|lawyer|treasurer|professor|manager)"
)
_OFFICE_AFTER = re.compile(
    r",? (?:who (?:is|was|runs|heads|leads) |\()?(?:an? |the |its |their |[A-Z]\w+[’']s )?"
    rf"(?:former |global |group |deputy |research )*{_OFFICE}\b"
)
_OFFICE_BEFORE = re.compile(
    rf"\b(?:{_OFFICE}|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Lord|billionaire|entrepreneur|tycoon|investor)"
    r"(?: officer| executive| minister)?(?: of [A-Z]\w+)?,? $"
)


def _is_person(text: str, start: int, end: int) -> bool:
    """Whether an office stands beside the name: "analyst Jane Roe", "Jane Roe, chief executive"."""
    if text[end : end + 2] in ("'s", "’s") or (
        text.endswith(_OF, 0, start) and _HAS_OFFICERS.search(text, max(0, start - 20), start)
    ):
        return False
    has_office = _OFFICE_BEFORE.search(text[max(0, start - 60) : start]) is not None
    return has_office or (_OFFICE_AFTER.match(text, end) is not None and " " in text[start:end])


_OF = (" of ", " of the ")
_HAS_OFFICERS = re.compile(r"\b(?:founder|co-founder|owner|maker|parent|producer|brewer|brand) of (?:the )?$")
"""What only a company has: "Ida Oak, founder of Lumo"."""


def _is_of_a_place(words: list[str], name: str) -> bool:
    """Whether this is a place, or a place's goods ("U.S. Cotton"), and not a company named after one ("Air Canada")."""
    if name in HOUSE_NAMES or is_compound(words[0]):
        return True
    return leading_place(name) is not None and words[-1] not in COMPANY_ENDS and not _ends_like_a_company(words)


def _is_named_after(text: str, start: int, end: int) -> bool:
    """Whether words that no list knows follow the place and a company's verb follows them: "Tokyo Electron has"."""
    place = leading_place(text[start:end])
    if place is None or start + place.end >= end or not SURELY_AFTER_A_NAME.match(text, end):
        return False
    rest = text[start + place.end : end].split()
    is_noun = place.name.startswith(place.text) or place.name.endswith(place.text)
    return is_noun and not any(word in COMMON_WORDS or word in GOODS or "-" in word for word in rest)


def _ends_like_a_company(words: list[str]) -> bool:
    return any(word in COMPANY_ENDS for word in words[1:])


def _looks_named(word: str) -> bool:
    """Whether a lone first word can be a name: not an adverb or participle that opens a sentence."""
    return not (word.endswith(("ly", "ing", "ed")) and re.fullmatch(r"[A-Z][a-z]+(?:ly|ing|ed)", word))
