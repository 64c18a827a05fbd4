"""Parts of a company that a text names by what they do, "its cloud arm": the segment that companies.yaml knows there."""

import re
from dataclasses import replace

from bot.domain.company import NameSpan, Universe

_UNIT = r"(?:unit|arm|division|business|segment|subsidiary|affiliate|operation|branch)"
_NAMED_SO = re.compile(rf"(?:the|this|that) (?P<what>(?:[\w&’'-]+ )*?){_UNIT}", re.IGNORECASE)
_BEHIND = re.compile(rf"(?:[’']s)? (?P<part>(?:[\w&-]+ ){{1,3}}?{_UNIT})(?:,| (?!of\b))")
_DOING = re.compile(
    r"[’']s (?P<part>(?:[\w&-]+ )?(?!(?:profits?|loss|losses|income|earnings|results?|report|quarter|margins?|shares?|stock|statement|"
    r"board|management|team|chief|executive|officer|chairman|president|founder|ceo|cfo|spokes\w+|analysts?|unit|arm)\b)[\w&-]+) "
    r"(?:lost|earned|made|generated|booked|brought in)\b",
    re.IGNORECASE,
)
_POSSESSING = re.compile(rf"(?P<what>(?:[\w&-]+ )*?){_UNIT}(?:[’']s|s[’']) \w+", re.IGNORECASE)


def part_in(market: str) -> str | None:
    """What a part does whose result the words name, "cloud" of "cloud arm's revenue"; None where no part possesses it."""
    found = _POSSESSING.fullmatch(market)
    return found["what"].strip() if found else None


def part_behind(words: str) -> str:
    """The part that stands possessed behind its company's name, "cloud arm's" of "'s cloud arm expects"; "" for none.

    What makes or loses money is one whatever it is called: "foundry" of "'s foundry lost $3 billion on".
    """
    found = _BEHIND.match(words)
    if not found and (doing := _DOING.match(words)):
        return doing["part"]
    return f"{found['part']}'s" if found else ""


def segment_told(owner: NameSpan, universe: Universe) -> NameSpan | None:
    """The segment that "the cloud unit" is, of the company it was taken for; None where none or several could be meant."""
    found = _NAMED_SO.fullmatch(owner.text)
    if owner.kind == "segment" or found is None:
        return owner
    return segment_of(owner, found["what"].strip(), universe)


def segment_of(owner: NameSpan, what: str, universe: Universe) -> NameSpan | None:
    """The one segment of a company in the market of these words ("cloud"); None where none or several could be meant."""
    company = universe.by_key.get(owner.company or "")
    fitting = [
        segment
        for segment in (company.segments if company else ())
        if what.casefold() in {name.casefold() for name in (segment.name, *segment.aliases, *segment.markets)}
    ]
    return replace(owner, subject=fitting[0].name, kind="segment") if len(fitting) == 1 else None


def whole_of(owner: NameSpan, universe: Universe) -> NameSpan:
    """The company of a segment; any other owner itself."""
    company = universe.by_key.get(owner.company or "")
    return replace(owner, subject=company.name, kind="company") if company and owner.kind == "segment" else owner
