"""Runs of capitalised words, cut into the pieces that may be a name each."""

import re
from collections.abc import Iterator

from bot.text.small_names import CAMEL, SMALL_NAMES
from bot.text.who.name_verbs import SURELY_AFTER_A_NAME
from bot.text.who.name_words import COMPANY_ENDS, DESCRIBING, FUNCTION_WORDS, GOODS, LEGAL_FORM_AFTER, THINGS_OF
from bot.text.who.places import leading_place

_SMALL = rf"(?:{'|'.join(sorted(SMALL_NAMES))})(?<!\bin vivo)(?<!\bex vivo)(?![\w-])"
"""Not the "in vivo" of medicine."""
_PART = rf"(?:[A-Z][\w’'.&-]*[\w.]|[A-Z]|[a-z]{{1,2}}[A-Z]\w+|{CAMEL}|{_SMALL}|\d[A-Z]\w*)"
RUN = re.compile(
    r"(?<![\w’'.&-])(?:(?:de|van|von|du|la|le|di|al|el) (?=[A-Z]))?"
    rf"{_PART}(?:(?: (?:of|de|von|van|and Co)\b| &)? {_PART}|"
    rf" \d{{1,3}}(?=\s(?!percent|per cent|pct|points?\b|million|billion|mln|bln|basis)[a-z])| plc(?![\w-]))*"
)
_CURRENCY_GLUED = re.compile(r"(?:RMB|CNY|USD|US|HK|NT|CN|A|C|S)\$?\d")


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where in a run of capitals a name may stand: without openers, titles, places and describing compounds around it."""
    for piece in _cut(text, start, end):
        begin, last = _without_compounds(text, *piece)
        yield _behind_scene(text, begin, last), last


def opens_sentence(text: str, start: int) -> bool:
    """Whether nothing but marks stands before it."""
    return not text[:start].strip(" \t\n\"“‘'(-–—•")


def has_company_end(name: str) -> bool:
    """Whether a name ends as companies' do: "Kestrel Brewing", "Lorton Corp"."""
    return name.split()[-1] in COMPANY_ENDS


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
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
        words[0] in DESCRIBING and opens_sentence(text, start) and words[1:2] != [] and words[1] not in COMPANY_ENDS
    )
    if is_described or (len(words) > 1 and is_compound(words[0])):
        start += len(words[0]) + 1
    elif len(words) > 1 and is_compound(words[-1]) and _GOES_ON.match(text, end):
        end -= len(words[-1]) + 1
    return start, end


def is_compound(word: str) -> bool:
    """Whether it is a describing compound: "Seattle-based"."""
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
