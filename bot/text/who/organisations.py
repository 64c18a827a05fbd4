"""Organisations named in a text, of the watch universe or not: capitals, company endings and the words beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.company import NameSpan
from bot.text.quantities.ideograms import IDEOGRAM
from bot.text.quantities.remembered import remembered
from bot.text.small_names import CAMEL, SMALL_NAMES
from bot.text.who.chinese_names import chinese_names
from bot.text.who.name_verbs import AFTER_A_NAME, SURELY_AFTER_A_NAME
from bot.text.who.name_words import (
    BODIES,
    COMMON_WORDS,
    COMPANY_ENDS,
    DESCRIBING,
    FUNCTION_WORDS,
    GOODS,
    LEGAL_FORM_AFTER,
    LEGAL_FORMS,
    NAMES_OF_WORDS,
    NAMES_WITH_S,
    ODD_NAMES,
    PLACES_THAT_TRADE,
    THINGS_OF,
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


_HYPHENED = re.compile(r"-[a-z]")
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


def has_company_end(name: str) -> bool:
    """Whether a name ends as companies' do: "Kestrel Brewing", "Lorton Corp"."""
    return name.split()[-1] in COMPANY_ENDS


_SMALL = rf"(?:{'|'.join(sorted(SMALL_NAMES))})(?<!\bin vivo)(?<!\bex vivo)(?![\w-])"
"""Not the "in vivo" of medicine."""
_PART = rf"(?:[A-Z][\w’'.&-]*[\w.]|[A-Z]|[a-z]{{1,2}}[A-Z]\w+|{CAMEL}|{_SMALL}|\d[A-Z]\w*)"
_RUN = re.compile(
    r"(?<![\w’'.&-])(?:(?:de|van|von|du|la|le|di|al|el) (?=[A-Z]))?"
    rf"{_PART}(?:(?: (?:of|de|von|van|and Co)\b| &)? {_PART}|"
    rf" \d{{1,3}}(?=\s(?!percent|per cent|pct|points?\b|million|billion|mln|bln|basis)[a-z])| plc(?![\w-]))*"
)
_CURRENCY_GLUED = re.compile(r"(?:RMB|CNY|USD|US|HK|NT|CN|A|C|S)\$?\d")


def _unknown(text: str) -> Iterator[NameSpan]:
    """Capitalised names that no list knows, without openers, titles, places and public bodies around them."""
    odd = [_other(text, *match.span()) for match in _ODD.finditer(text)] if _MAY_BE_ODD.search(text) else []
    listed = [(span.start, span.end) for span in odd if span.text in ODD_NAMES or is_trader(text, span)]
    yield from (span for span in odd if (span.start, span.end) in listed)
    for run in _RUN.finditer(text):
        if any(run.start() < end and start < run.end() for start, end in listed):
            continue
        for piece in _pieces(text, run.start(), run.end()):
            start, end = _without_compounds(text, *piece)
            start = _behind_scene(text, start, end)
            if _may_be_name(text, start, end, run.end()) and not _is_person(text, start, end):
                end = _with_own_s(text, start, end)
                yield _other(text, start, end)


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


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The run of capitals cut at words that are no part of any name, each piece trimmed."""
    begin, last = -1, -1
    for word in _WORD.finditer(text[start:end]):
        bare = _bare(word[0].rstrip(".,:;"))
        is_inside = begin >= 0 and bare in _PARTICLES and _IN_SMALL.match(text, start + word.start() + len(bare))
        if not is_inside and (word[0] in FUNCTION_WORDS or bare in FUNCTION_WORDS or _is_glued(bare)):
            yield from _trimmed(text, begin, last)
            begin = -1
            continue
        if word[0] == "of" and text[begin:last] in THINGS_OF:
            begin = -1
        if begin < 0 and word[0] in {"of", "&", "and"}:
            continue
        begin = start + word.start() if begin < 0 else begin
        last = start + word.end()
        if bare != word[0].rstrip(".,:;") and not LEGAL_FORM_AFTER.match(text, last):
            yield from _trimmed(text, begin, last)
            begin = -1
    yield from _trimmed(text, begin, last)


_WORD = re.compile(r"\S+")


def _bare(word: str) -> str:
    """The word without the possessive at its end."""
    if word.endswith(("'s", "’s")):
        return word[:-2]
    return word[:-1] if word.endswith(("s'", "s’")) else word


def _is_glued(word: str) -> bool:
    """Whether a currency and a number are written as one word: "RMB380"."""
    return not word.isalpha() and _CURRENCY_GLUED.match(word) is not None


_PARTICLES = frozenset(["On", "Off", "Out", "Now", "Over", "Under"])
_IN_SMALL = re.compile(r"(?:[’']s?)?(?:[,;:.)]|$| (?:[a-z(]))")
"""What shows that a particle's capital is a name's ("SK On has …") and not a headline's ("Lumo Takes On Corvane")."""


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The piece without goods, possessive and stop behind it; nothing where nothing is left."""
    while 0 <= start < end:
        last = text[start:end].split(" ")[-1]
        cut = _overhang(last)
        if not cut:
            yield start, end
            return
        end = start + len(text[start : end - cut].rstrip())


_COMPOUND = re.compile(r"(?!Co-op)[\w.]+-[a-z]+(?:-[a-z]+)*")
"""Compounds that describe: "AI-related", "Seattle-based"."""


def _without_compounds(text: str, start: int, end: int) -> tuple[int, int]:
    """The name without a compound that describes it or what follows: "Seattle-based Lumo", "Lumo AI-related revenue"."""
    words = text[start:end].split(" ")
    is_described = (
        words[0] in DESCRIBING and _opens_sentence(text, start) and words[1:2] != [] and words[1] not in COMPANY_ENDS
    )
    if is_described or (len(words) > 1 and _is_compound(words[0])):
        start += len(words[0]) + 1
    elif len(words) > 1 and _is_compound(words[-1]) and _GOES_ON.match(text, end):
        end -= len(words[-1]) + 1
    return start, end


def _is_compound(word: str) -> bool:
    return "-" in word and _COMPOUND.fullmatch(word) is not None


_GOES_ON = re.compile(r" (?!(?:at|with|has|had|have|in|is|was|and|or|on|to|of|by|for|from|will|as|\w+ed)\b)[a-z]")
_IN = ("In ", "in ", "In the ", "in the ")
_SCENE = re.compile(r"\b[Ii]n (?:the )?$")


def _behind_scene(text: str, start: int, end: int) -> int:
    """Where the name begins: behind the place that sets the scene without a comma, "In Japan Lumo has"; else at `start`."""
    is_set = text.endswith(_IN, 0, start) and _SCENE.search(text, max(0, start - 8), start)
    if not is_set or not SURELY_AFTER_A_NAME.match(text, end):
        return start
    place = leading_place(text[start:end])
    if place is None or place.text != place.name or has_company_end(text[start:end]):
        return start
    return min(start + place.end + 1, end) if start + place.end < end else start


def _overhang(last: str) -> int:
    """How many characters of a piece's last word are not the name's."""
    if last in GOODS or last in {"of", "de", "&", "von", "van"}:
        return len(last)
    if possessive := len(last) - len(_bare(last)):
        return possessive
    return 1 if last.endswith(".") and last not in COMPANY_ENDS and not re.search(r"\.\w+\.$", last) else 0


_SPOKEN = re.compile(r"(?:I|We|You|They|He|She|It|That|There|Here|Let|Don|Didn|Who|What)[’']")


def _may_be_name(text: str, start: int, end: int, run_end: int) -> bool:
    words = text[start:end].split()
    if text[start:end] in NAMES_OF_WORDS:
        return True
    if (
        (not words[0].isalpha() and (_SPOKEN.match(words[0]) or _AMOUNT.fullmatch(words[0])))
        or words[-1] in BODIES
        or LEGAL_FORMS.issuperset(words)
        or _NO_NAMES.issuperset(words)
        or (not text.isascii() and IDEOGRAM.search(text, start, end))
        or len(words[0]) < 2
        or words[0].isdigit()
        or ("Share" in text[start:end] and _OF_SHARES.search(text, start, end))
    ):
        return False
    if _is_of_a_place(words, text[start:end]) and not _is_named_after(text, start, end):
        return False
    if not _opens_sentence(text, start) or len(words) > 1:
        return True
    if _KIND_OF_GOODS.fullmatch(words[0]):
        return False
    if not _looks_named(words[0]):
        return SURELY_AFTER_A_NAME.match(text, end) is not None
    is_camel = (
        re.search(r"[a-z][A-Z][a-z]|[a-z]-[A-Z]", words[0]) is not None or _INITIALS.match(text, start) is not None
    )
    return is_camel or AFTER_A_NAME.match(text, end) is not None or run_end > end + 2


_NO_NAMES = frozenset([*COMMON_WORDS, *GOODS, *HOUSE_NAMES])
"""Of which alone no name is made."""
_INITIALS = re.compile(r"[A-Z]{2,5} [a-z]+s (?:in|on|at|out|up|off|with|behind|from|ahead)\b")
""" "LMO checks in with 5%": capitals throughout and a verb."""
_AMOUNT = re.compile(r"\d+[GMKT][Ww]h?|FY'?\d{2,4}E?|[QH][1-4](?:FY\d+)?|[1-4][QH]\d{0,4}")
""" "7Gwh" is a sum of power, "FY25" a year."""
_KIND_OF_GOODS = re.compile(r"[A-Z][a-z]+(?:wear|ware|tion|ment|ness|phones|watches|bands)")
""" "Earwear accounted for 60%": goods and abstract nouns, whose capital is the sentence's."""
_OF_SHARES = re.compile(r"\b(?:Market Shares?|Shares?$)")
_OFFICE = (
    r"(?:chief|CEO|CFO|chairman|chairwoman|president|analysts?|director|founder|co-founder|head|managing|vice|"
    r"senior|economist|strategist|minister|secretary|governor|"
    r"spokesman|spokeswoman|spokesperson|partner at|portfolio|executive|lawyer|treasurer|professor|manager)"
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
    if text[end : end + 2] in ("'s", "’s") or _HAS_OFFICERS.search(text, max(0, start - 20), start):
        return False
    has_office = _OFFICE_BEFORE.search(text[max(0, start - 60) : start]) is not None
    return has_office or (_OFFICE_AFTER.match(text, end) is not None and " " in text[start:end])


_HAS_OFFICERS = re.compile(r"\b(?:founder|co-founder|owner|maker|parent|producer|brewer|brand) of (?:the )?$")
"""What only a company has: "Ida Oak, founder of Lumo"."""


def _is_of_a_place(words: list[str], name: str) -> bool:
    """Whether this is a place, or a place's goods ("U.S. Cotton"), and not a company named after one ("Air Canada")."""
    if name in HOUSE_NAMES or _is_compound(words[0]):
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


def _opens_sentence(text: str, start: int) -> bool:
    return not text[:start].strip(" \t\n\"“‘'(-–—•")


def _looks_named(word: str) -> bool:
    """Whether a lone first word can be a name: not an adverb or participle that opens a sentence."""
    return not (word.endswith(("ly", "ing", "ed")) and re.fullmatch(r"[A-Z][a-z]+(?:ly|ing|ed)", word))
