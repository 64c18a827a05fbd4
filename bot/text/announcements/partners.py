"""What of a plan that several companies share is one company's own: its part where that is told, else a plan "with partners"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.domain.company import NameSpan
from bot.text.announcements.claim import Claim
from bot.text.pages.sentences import Sentence
from bot.text.quantities.sums import Sum, sums
from bot.text.who.names import Names

WITH_PARTNERS: Final = " with partners"
"""What is added to the name of a company that shares the sum with others."""


def its_own(
    line: Sentence, claim: Claim, owner: NameSpan | None, lines: Sequence[Sentence], names: Names
) -> tuple[Claim, NameSpan | None]:
    """The claim with the owner's part of a shared sum for it, where the text tells that; else the owner named with its partners."""
    if owner is None or claim.sum is None or claim.kind == "programme" or not _is_shared(line.text, claim, lines):
        return claim, owner
    owner = _known(owner, line.text, claim, names)
    for text in (line.text, *_about(claim.sum, line, lines)):
        if part := _part(text, claim.sum, owner, names):
            return replace(claim, sum=replace(claim.sum, amounts=part.amounts)), owner
    return claim, replace(owner, subject=f"{owner.subject}{WITH_PARTNERS}")


def _known(owner: NameSpan, text: str, claim: Claim, names: Names) -> NameSpan:
    """The one company of the partners that is known by name; the owner himself where he is, or where there are several."""
    named = [span for span in names.find(text[: claim.end]) if span.kind in ("company", "segment")]
    return named[0] if owner.company is None and len({span.company for span in named}) == 1 else owner


def _is_shared(text: str, claim: Claim, lines: Sequence[Sentence]) -> bool:
    """Whether the sentence says that several put the sum up; for a headline of two names, whether one with the same sum does."""
    told = [text, *(_naming(claim.sum, lines) if _TWO.search(text) else ())]
    return any(_SHARED.search(one) or (not one.isascii() and _SHARED_IN_CHINESE.search(one)) for one in told)


def _naming(one: Sum | None, lines: Sequence[Sentence]) -> list[str]:
    return [each.text for each in lines if one and any(other.amounts == one.amounts for other in sums(each.text))]


def _about(one: Sum, line: Sentence, lines: Sequence[Sentence]) -> list[str]:
    """The sentences that name the sum, each with the one that follows it."""
    found = []
    for number, each in enumerate(lines):
        if any(other.amounts == one.amounts for other in sums(each.text)):
            found += [after.text for after in lines[number : number + 2] if after != line]
    return found


_SHARED: Final = re.compile(
    r"\b(?:jointly|joint[ -]ventures?|(?:together|along) with (?:(?:its |their |several |local |two |three )?"
    r"partners?\b|(?-i:[A-Z]\w+))|alongside (?:its |their |several |local )?partners?|"
    r"in (?:partnership|tandem|cooperation|collaboration) with|"
    r"with (?:its |their |several |local |two |three )?partners?|co-?(?:invest|fund|financ|build|develop)\w*|"
    r"consortium|team(?:s|ed|ing)? up with|join(?:s|ed|ing)? forces)\b",
    re.IGNORECASE,
)
_SHARED_IN_CHINESE: Final = re.compile(
    "(?:共同|联合|合资|携手|联手)[^。；，]{0,12}(?:投资|投入|出资|建|打造)|合资公司|合资企业"
)
_TWO: Final = re.compile(
    r"^[A-Z][\w.&’'-]*(?:\s[A-Z][\w.&’'-]*){0,3}(?:\sand|,)\s[A-Z][\w.&’'-]*(?:\s[A-Z][\w.&’'-]*){0,3}\s(?:to|will|plan|agree)\b"
)
"""A headline of two that act together: "Norvane and Harlan to build …"."""


def _part(text: str, whole: Sum, owner: NameSpan, names: Names) -> Sum | None:
    """The sum of a sentence that is the owner's part: smaller than the whole, behind his name and a word of giving."""
    spans = [span for span in names.find(text) if span.company == owner.company and owner.company is not None]
    for one in sums(text):
        if not _is_smaller(one, whole):
            continue
        leading = [span.end for span in spans if span.end <= one.start and one.start - span.end < _REACH]
        between = text[max(leading) : one.start] if leading else ""
        if between and (_GIVES.fullmatch(between) or _GIVES_IN_CHINESE.fullmatch(between)):
            return one
        if any(_GIVEN_BY.fullmatch(text[one.end : span.start]) for span in spans if span.start >= one.end):
            return one
    return None


_REACH: Final = 60


def _is_smaller(one: Sum, whole: Sum) -> bool:
    return any(
        mine.currency == theirs.currency and mine.low < theirs.low for mine in one.amounts for theirs in whole.amounts
    )


_GIVES: Final = re.compile(
    r"(?:['’]s (?:own )?(?:share|part|portion|contribution|stake|investment|half))?(?:,? "
    r"(?:which|who))?(?:(?:\s(?:Group|Inc|Corp|Cloud|itself|alone))?)"
    r"(?:\s(?:will|would|is|are|to|is to|has|agreed to|plans? to|expected to|itself|also|alone|being|be|of|at|up|"
    r"in|for|the|a|remaining|rest|other|with|about|around|some|another|and|paying|putting|contributing|"
    r"contribut(?:e|es)|provid(?:e|es|ing)|"
    r"invest(?:s|ing)?|cover(?:s|ing)?|fund(?:s|ing)?|put(?:s)?|pay(?:s)?|account(?:s|ing)?|suppl(?:y|ies|ying)|"
    r"chip(?:s|ping)?|commit(?:s|ting)?|bear(?:s|ing)?|spend(?:s|ing)?|shoulder(?:s|ing)?|take(?:s|n)?|comes?|"
    r"finance|financing|worth))*[\s:,(]*",
    re.IGNORECASE,
)
_GIVEN_BY: Final = re.compile(
    r"\s(?:(?:of it |of that |of the total |of the money |"
    r"of which )?(?:will |would |is to |to )?(?:be |come |coming |is |are )?(?:paid |put up |provided |"
    r"contributed |funded |covered |borne |invested )?(?:by|from))\s(?:the )?",
    re.IGNORECASE,
)
_GIVES_IN_CHINESE: Final = re.compile(
    "(?:云|集团|方面|公司)?(?:将|则|拟|计划)?(?:出资|承担|投入|投资|贡献|负责|认缴|占|支付)?(?:其中|剩余|其余|余下)?的?(?:约)?"
)
