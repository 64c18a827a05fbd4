"""A text without the marks of chats and Markdown: they style, link and call, and say nothing in the prose of news."""

import re
from collections.abc import Sequence

from bot.text.pages.markup import INVISIBLE
from bot.text.quantities.remembered import remembered


def unmarked(text: str) -> str:
    """The words alone: "**RMB 90 billion** :rocket:" is "RMB 90 billion". A link is its label, a mention goes whole.

    One that stands where an order names its hearers ("tell @everyone") is left: who reads the text has to see the order.
    """
    return _without_marks(text, range(len(text)), _STYLES)[0] if _may_be_marked(text) else text


def heard(text: str) -> tuple[str, Sequence[int]]:
    """The words alone, hearers of orders gone too, and for each character kept where it stands in the text."""
    places = range(len(text))
    return _without_marks(text, places, (INVISIBLE, *_STYLES, _HEARERS)) if _may_be_marked(text) else (text, places)


@remembered
def _may_be_marked(text: str) -> bool:
    """Whether any mark can stand in the text. Most have none, so it is asked by three looks that each take next to no time.

    A page's paragraphs are asked about when they are cleaned and when they are read.
    """
    has_sign = _SIGN.search(text) is not None or _CODE_OR_TARGET.search(text) is not None
    return has_sign or any(line.startswith(_LINE_MARKS) for line in text.split("\n"))


def _alone(*marks: str) -> re.Pattern[str]:
    """A run of marks that go whole, with one space beside it."""
    run = rf"(?:{'|'.join(marks)})(?:\s?(?:{'|'.join(marks)}))*+"
    return re.compile(rf"(?:^|(?<=[(\[\"“\n])){run} ?| ?{run}(?=[\s.,;:!?)]|$)|{run}")


def _pair(mark: str, inside: str) -> re.Pattern[str]:
    """What stands between two of the same mark, set to the words inside and apart from those outside."""
    return re.compile(rf"(?<![\w{mark[-1]}]){mark}(?=[^\s{mark[-1]}])(?P<kept>{inside})(?<=\S){mark}(?![\w{mark[-1]}])")


_EMOJI = "[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\ufe0f\u200d]"
_EMOJI_RUN = f"{_EMOJI}+"
_SHORTCODE = r"(?<![\d:/]):(?:[a-z][a-z0-9_+'-]{1,30}|\+1|-1|100):(?![\w/])"
_PLATFORM = r"<a?:\w{2,32}:\d{1,20}>|<t:-?\d{1,13}(?::[tTdDfFR])?>|<id:\w{1,20}>|</[\w -]{1,60}:\d{1,20}>"
_MENTION = r"<[@#!][^<>\n]{1,80}>"
_BROADCAST = r"(?<![\w.@/])@(?:everyone|here|channel)\b"
_ADDRESS = r"(?:https?:|mailto:|tel:|slack:|www\.)"
_BARE_LINK = rf"<{_ADDRESS}[^\s<>|]{{1,2000}}\|?>"
_TARGET = rf"\((?:{_ADDRESS}|/)[^()\s]{{0,2000}}(?: \"[^\"\n]{{0,200}}\")?\)"
_PICTURE = rf"!\[[^\[\]\n]{{0,200}}\]{_TARGET}|\[\d{{1,3}}\]{_TARGET}"
"""A picture, or the number of a footnote, with its address."""

_TELLING = "alert inform mention message notify ping post publish send share tell warn".split()
_NOT_TOLD = "".join(f"(?<!{verb} )" for form in (str.lower, str.capitalize, str.upper) for verb in map(form, _TELLING))
"""In front of a mention: no verb that may order something for those whom it names."""

_ORDERS = r"[^\w\n]*+(?:instruction|system|INSTRUCTION|SYSTEM|Instruction|System)"
"""What a heading over orders to a machine begins with."""

_STYLES: tuple[re.Pattern[str], ...] = (
    re.compile(r"\\(?=[*_~`|>#:\[\]()<@\\-])"),
    re.compile(rf"<{_ADDRESS}[^\s<>|]{{1,2000}}\|(?P<kept>[^<>\n]{{1,300}})>"),
    re.compile(r"<!date\^\d+\^[^<>|\n]{0,200}\|(?P<kept>[^<>\n]{1,100})>"),
    re.compile(r"</?(?:b|i|u|s|em|strong|strike|del|ins|code|pre|sub|sup|small|mark|span|blockquote)\s?/?>"),
    _alone(_PICTURE, _BARE_LINK, _PLATFORM, f"{_NOT_TOLD}(?:{_MENTION}|{_BROADCAST})", _SHORTCODE, _EMOJI_RUN),
    re.compile(rf"(?<!!)\[(?P<kept>[^\[\]\n]{{1,300}})\]{_TARGET}"),
    re.compile(r"```(?:[a-z]{1,10}(?=\n))?"),
    re.compile(r"(?<!`)``(?P<kept>[^`'\n]{1,500})``(?!`)"),
    re.compile(r"(?<!`)`(?P<kept>[^`\n]{1,500})`(?!`)"),
    _pair(r"\*", r"[^*\n]{1,1000}+"),
    re.compile(r"(?<!\*)(?P<mark>\*{2,3})(?=[^\s*])(?P<kept>[^*\n]{1,2000}+)(?<=\S)(?P=mark)(?!\*)"),
    re.compile(r"(?<=[\w.,%)])\*{2,3}(?=[\s.,;:)]|$)|(?<!\S)\*{2,3}(?=[\w$€£¥(])"),
    _pair("__", r"[^_\n]{1,1000}+"),
    _pair("_", r"[^_\n]{1,1000}+"),
    re.compile(r"(?<![`\w])`(?=[\w$€£¥])(?![^`'’\n]*+['’])|(?<=[\w.,%)])`(?![`\w])|(?<=\d)`(?=\d)"),
    _pair("~", r"[^~\n]{1,1000}+"),
    re.compile(r" ?(?:~~|\|\|)(?=\s|$)|~~|\|\|"),
    re.compile(rf"(?m)^ ?(?:(?:>{{1,3}} |#{{1,3}} |-# )++(?!{_ORDERS})|(?:>{{1,3}} |-# )+)"),
    re.compile(r"(?<![\w.@/<])@(?=[A-Za-z]\w{2})(?!(?:everyone|here|channel)\b)"),
)
"""Each from the outside in: links before the code in their labels, code before what is bold in it."""

_HEARERS = _alone(_MENTION, _BROADCAST)
_SIGN = re.compile(rf"[`*|<@\\_~]|{_EMOJI}|{INVISIBLE.pattern}")
_CODE_OR_TARGET = re.compile(r"\]\(|:[a-z+1-]")
_LINE_MARKS = (">", "#", "-", " >", " #", " -")
_NESTED = 3
"""Times that the marks are taken off: deeper ones are no style of a writer, and each time costs the whole text."""


def _without_marks(text: str, places: Sequence[int], marks: Sequence[re.Pattern[str]]) -> tuple[str, Sequence[int]]:
    for _ in range(_NESTED):
        before = text
        for mark in marks:
            text, places = _without(text, places, mark)
        if text == before:
            break
    return text, places


def _without(text: str, places: Sequence[int], mark: re.Pattern[str]) -> tuple[str, Sequence[int]]:
    """The text less what the mark matches, but for the words that it keeps."""
    spans: list[tuple[int, int]] = []
    position = 0
    for found in mark.finditer(text):
        spans.append((position, found.start()))
        if "kept" in mark.groupindex:
            spans.append(found.span("kept"))
        position = found.end()
    if not spans:
        return text, places
    spans.append((position, len(text)))
    return "".join(text[start:end] for start, end in spans), [
        place for start, end in spans for place in places[start:end]
    ]
