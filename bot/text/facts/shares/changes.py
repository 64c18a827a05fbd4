"""The market shares of set wordings: a change with the level it leads to, a level that a target is told from, a share without its noun."""

import re
from collections.abc import Iterator

from bot.text.facts.frame import PERCENT, Frame, marks
from bot.text.facts.modality import is_unreal
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.wholes import whole_at
from bot.text.facts.shares.words import CHANGE, HEDGES, LIST, NO_MARKET, RANK, SHARE
from bot.text.facts.verbs import HAS, MOVING, STANDS
from bot.text.inflections import verbs


def changed_to(told: Frame) -> Iterator[Claim]:
    """The level behind a change of a share that is told in per cent, too: "its share fell by 4%, reaching 61%"."""
    for gained in _GAINED.finditer(told.text):
        if not is_unreal(told, gained.start()):
            yield _from_noun(gained, "size")
    for noun in _NOUN.finditer(told.text):
        settled = _SETTLED.match(told.text, noun.end())
        if settled is None or not (_MOVES.search(settled["gap"]) or is_of_a_change(told, noun.start())):
            continue
        if not (
            is_unreal(told, settled.start("size")) or NO_MARKET.search(settled["gap"]) or _AT.search(settled["gap"])
        ):
            yield _from_noun(settled, "size", noun.start())


def held_now(told: Frame) -> Iterator[Claim]:
    """The level that a target is told from: "wants a share of 5%, from 3.5% at present", "from the current 3.5%"."""
    for found in _HELD_NOW.finditer(told.text):
        yield _from_noun(found, "size")


def without_noun(told: Frame) -> Iterator[Claim]:
    """The shares that lack their noun, or have a stake's: "held 27% market", "has a 16% stake in the switching market"."""
    for form in (_BARE_MARKET, _STAKE_IN, _NOW_HOLDS, _OF_ALL_SALES):
        for found in form.finditer(told.text):
            is_of_all = form is not _OF_ALL_SALES or found["size"].count("‹") > 1 or RANK.search(told.text)
            if is_of_all and not is_unreal(told, found.start("size")):
                whole, end = whole_at(told.text, found.end()) if form is _STAKE_IN else ("", found.end())
                figures = tuple(marks("F", found["size"]))
                yield Claim(
                    figures=figures,
                    shape="noun after",
                    start=found.start("size"),
                    end=found.end(),
                    whole=whole,
                    whole_end=end,
                )


def is_of_a_change(told: Frame, start: int) -> bool:
    """Whether the share noun at a position is that of a change: "a drop in market share"."""
    return _CHANGE_IN.search(told.text, max(0, start - 60), start) is not None


def _from_noun(found: re.Match[str], size: str, start: int | None = None) -> Claim:
    begun = found.start() if start is None else start
    return Claim(figures=tuple(marks("F", found[size])), shape="noun before", start=begun, end=found.end(size))


_SIZE = rf"{HEDGES}(?P<size>{PERCENT})"
_NOUN = re.compile(rf"\b{SHARE}")
_MOVES = re.compile(rf"\b{CHANGE} (?:by |of )?{HEDGES}$")
_AT = re.compile(r"\b(?:below|above|under|past|beyond|to|at) (?:[a-z]+ ){0,3}$")
"""What makes the first figure a level itself: "fell below 50%, to 49.7%"."""
_CHANGE_IN = re.compile(
    r"\b(?:drop|decline|fall|dip|slide|loss|decrease|gain|increase|rise|jump|growth) (?:in|of) (?:[\w’'-]+ |‹M\d+›(?:[’']s?)? ){0,3}$"
)
_HELD_NOW = re.compile(
    rf"\b{SHARE}(?:[^;.‹]|‹[FMTN]\d+›){{0,80}}?,? (?:up )?from (?P<now>(?:the|its|‹M\d+›|an?) (?:current|present|existing) (?:level of )?)?"
    rf"{_SIZE}(?(now)| (?:now|at present|currently|today)\b)"
)
_ARRIVES = (
    rf"(?:(?:and |but )?(?:it |they )?(?:now )?(?:{STANDS}|landed|settled)(?: up)? at|reaching|hitting|settling at|"
    rf"(?:and |but )?(?:(?:{MOVING}|coming|taking|bringing) (?:it |‹M\d+› )?)?(?:(?:up|down|back) )?to)"
)
_GAINED = re.compile(
    rf"\b{verbs('gain, lose, add, shed, pick, win')} (?:up )?{HEDGES}(?:{PERCENT}|‹N\d+›)(?: of)? {SHARE},? "
    rf"(?:to bring (?:it|them|‹M\d+›) (?:up |down )?to|{_ARRIVES}) {_SIZE}"
)
""" "Gained 0.4% market share to bring it to 36%"."""
_SETTLED = re.compile(
    rf"(?P<gap>(?:[^‹;]|‹[MTN]\d+›){{0,80}}?){PERCENT}(?: [a-z-]+| [A-Z][a-z]+| [YQM][/o][YQM]|"
    rf" ‹[TN]\d+›){{0,7}}(?: from {HEDGES}{PERCENT})?,? {_ARRIVES} {_SIZE}"
)
_BARE_MARKET = re.compile(rf"\b(?:{HAS}|with) {_SIZE} [Mm]arket(?=\s*(?:[.,;)]|$|(?:and|while|but|in|for)\b))")
_NOW_HOLDS = re.compile(rf"\b{SHARE},? (?:and|but) (?:it )?now (?:{HAS}|{STANDS} at) {_SIZE}(?=\s*[.,;]|$)")
""" "Lumo gained share and now holds 12%"."""
_OF_ALL_SALES = re.compile(
    rf"(?P<size>{LIST}) share of (?:the )?(?:total |all |overall |combined |aggregate )?(?:unit |retail )?(?:sales|"
    r"shipments|deliveries|volumes?|registrations|orders|output|production|revenues?)"
    r"(?=,?\s*(?:[.;)]|$|(?:(?:in|for) )?‹T|while|followed|ahead|,))"
)
""" "Led with a 22% share of total sales": a place among all tells that the sales are those of all."""
_STAKE_IN = re.compile(
    rf"(?P<size>{PERCENT}) (?:stake|interest|position|presence|foothold|hold|grip|piece|bite|pie) (?:in|of|on|out of) "
    rf"(?=(?:the|an?|its|[A-Z][\w.’']+) (?:[\w&-]+ ){{0,5}}(?:markets?|traffic|industry|pie|segment|sector)"
    r"(?:[.,;]|$| (?:and|while|but|by|in|for|worth|at|as|with|last|this|during|after)\b| ‹T))"
)
