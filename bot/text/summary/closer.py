"""Closer forms of a sentence that no plain cut brings to a bullet's length: who says it told in brief, further clauses left out.

"X will build …, which …, the company said in a note on Monday that also …" keeps its end: "X will build …, the company said".
"""

import re
from collections.abc import Iterator

from bot.text.pages.typeset import words
from bot.text.summary.compress import shorter_forms
from bot.text.summary.verbs import is_finite
from bot.text.who.firms import FIRM

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_SAYS = r"(?:said|says|wrote|reported|announced)"
_WHERE = r"(?:on|in|at|during|after|late|early|before|through)"
_MOST_OF_A_PHRASE = 80
"""Characters of a phrase that is left out: it bounds the work at each word."""

_SAID_WHERE = re.compile(
    rf"\b({_SAYS}|told [a-z]+) {_WHERE} [^,;:\d]{{2,{_MOST_OF_A_PHRASE}}}?"
    r"(?= (?:that )?(?:it|he|she|they|the (?:company|group|firm)) "
    r"(?:is|was|has|had|will|would|could|expects?|expected|plans?|planned)\b| that (?:the|its|an?) )"
)
"""Where and when somebody says what follows."""
_DAY_BEFORE_VERB = re.compile(rf" (?:late |early )?on {_DAY}(?= ([a-z]+))")
_REPORT_OF = re.compile(
    r"\baccording to (?:an?|the|new|recent|fresh) (?:[a-z]+ ){0,2}(?:report|data|study|survey|note|figures|research|estimates)"
    r" (?:that|which|by|from|of|(?:released|published|compiled) by) "
    r"(?P<who>(?:[A-Z][\w&.'’-]*)(?: (?:[A-Z&][\w&.'’-]*))*)(?: (?:published|released|issued|put out|compiled)?[^,;]*)?$"
)
_HOLDER = re.compile(
    rf", (?P<who>(?!(?:which|who|that|and|but|while|as|where|when|whose|or|if)\b)[^,;:]{{2,60}}?) (?P<says>{_SAYS})(?= {_WHERE}\b|,|$)"
)
_ACCORDING = re.compile(r", according to [^;]+$")
_FURTHER = re.compile(
    r", in (?:a|the|what) (?:deal|move|step|transaction|sale|offering|would|is)\b| as part of (?:an?|the|its|their)\b|"
    r" and that (?:it|he|she|they|the company)\b|, (?:but|and|while|whereas) (?=(?:the|its?|an?|[A-Z])\b)|"
    r"(?<=\w) that (?:has|have|had) [a-z]+ (?:the|its|an?|some|much)\b(?=[^,;\d]*$)|, (?:or|with|adding that|saying that|making it) |"
    r", (?!(?:includ|exclud|assum|depend|pend|barr|consider)ing\b)[a-z]{3,}ing\b|, as (?:the|it|its|they|an?)\b|, (?:which|where)\b|"
    r", (?:more|less|higher|lower|better|worse|faster|slower|above|below) |; "
)
"""Where a sentence goes on about something else: a purpose, a second statement, the same sum in other measures."""
_COMPARES = re.compile(r", (?:more|less|higher|lower|better|worse|faster|slower|above|below) ")
_NAMES_NOBODY = re.compile(rf"^(?:the |a )?{FIRM}\b")
_NOT_ALONE = re.compile(
    r"\b(?:if|unless|provided|assuming|except|only if|only when|not|never|reportedly|according to|sources|analysts)\b|n['’]t\b"
)
"""What the words before it would say too much without."""
_AHEAD = re.compile(
    r"\b(?:will|would|could|may|might|should|expect\w*|forecast\w*|estimate\w*|predict\w*|likely|plans?)\b"
)
_PICKS = re.compile(
    r"\b(?:only|first|last|no|every|each|all|any|most|least|largest|biggest|smallest|best|those|one|same)\b",
    re.IGNORECASE,
)
"""Words that need the "that" behind them."""
_FEWEST = 8


def closer_forms(sentence: str) -> tuple[str, ...]:
    """Its closer forms, the fullest first; what is denied stays denied, and what holds under a condition keeps it."""
    found: dict[str, None] = {}
    brief = _brief(sentence)
    body, said = _parted(brief)
    may_go = bool(said) and (_is_own(said) or _is_measured(sentence))
    for form in _bodies(body):
        for told in (f"{form}{said}", *((form,) if may_go else ())):
            if told != sentence:
                found[told] = None
    return tuple(sorted(found, key=len, reverse=True))


def _brief(text: str) -> str:
    """The sentence without the place and day at which something is said, and without the paper it is said in."""
    text = _REPORT_OF.sub(r"according to \g<who>", _SAID_WHERE.sub(r"\1", text))
    return _DAY_BEFORE_VERB.sub(lambda day: "" if is_finite(day[1]) else day[0], text)


def _parted(text: str) -> tuple[str, str]:
    """What is said, and who says it (", the company said"), where that stands behind it; what follows is left out."""
    if according := _ACCORDING.search(text):
        return text[: according.start()], according[0]
    for holder in reversed(tuple(_HOLDER.finditer(text))):
        if not any(map(is_finite, holder["who"].split())) and not _NOT_ALONE.search(text, holder.end()):
            return text[: holder.start()], f", {holder['who']} {holder['says']}"
    return text, ""


def _is_own(said: str) -> bool:
    """Whether it is the company that speaks of itself: its own statement stands without "the company said"."""
    return _NAMES_NOBODY.match(said.removeprefix(", ")) is not None


def _is_measured(sentence: str) -> bool:
    """Whether a report tells what it has measured: such a figure is a fact, no opinion of its holder."""
    return bool(_REPORT_OF.search(sentence)) and not _AHEAD.search(sentence)


def _bodies(body: str) -> Iterator[str]:
    """What is said in full, and with each further clause left out."""
    for form in (body, *_without_further(body)):
        yield from shorter_forms(form)


def _without_further(body: str) -> Iterator[str]:
    for joint in _FURTHER.finditer(body):
        head, tail = body[: joint.start()], body[joint.start() :]
        if joint[0].startswith(" that ") and _PICKS.search(head):
            continue
        if len(words(head)) >= _FEWEST and _stands(head) and not (_NOT_ALONE.search(tail) and not _is_apart(joint[0])):
            yield head


def _stands(head: str) -> bool:
    return any(map(is_finite, head.replace(",", " ").split())) and not _is_open(head)


def _is_apart(joint: str) -> bool:
    """Whether what follows compares, or has a verb of its own: its condition, denial or holder is not the first statement's."""
    return _COMPARES.match(joint) is not None or joint.startswith(
        (" and that", ", but", ", and", ", while", ", whereas", ", in a deal", "; ")
    )


def _is_open(head: str) -> bool:
    """Whether the head is a lead-in or a list that waits for what comes."""
    return (
        re.match(r"(?:while|although|though|if|when|after|as|because|since|despite)\b(?!.*, )", head, re.IGNORECASE)
        is not None
    )
