"""Plans that no known wording tells: a sum that buys something lasting, words that say it is to come, and nothing that speaks against it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.text.announcements.capital import ASSETS, CAPITAL, FINANCIAL, ORDERS, OTHER_METRICS, RUNNING
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import before, clause_around, tail_of_clause
from bot.text.announcements.compared import is_difference
from bot.text.announcements.decisions import DECIDED
from bot.text.announcements.guessed import SAYS_SO
from bot.text.announcements.no_price import HARM, is_for_others, is_to_close
from bot.text.announcements.plans_buying import IN_A_FIRM
from bot.text.announcements.tense import PAST
from bot.text.quantities.any_case import AnyCase
from bot.text.quantities.sums import Sum


@dataclass(frozen=True, slots=True)
class Evidence:
    """What makes a sum a plan's, in the words of the sentence: what it buys, what says that it is to come, what speaks against it."""

    buys: str = ""
    decided: re.Match[str] | None = None
    against: str = ""

    @property
    def is_enough(self) -> bool:
        """Whether the sum is a plan's."""
        return bool(self.buys and self.decided and not self.against)


def by_evidence(text: str, levels: Sequence[Sum]) -> tuple[Claim, ...]:
    """A claim for each sum with enough evidence, whatever joins its parts; first those whose sum names the price of what follows it."""
    return tuple(
        sorted(_claims(text, levels), key=lambda claim: not (claim.sum and _IS_A_PRICE.match(text, claim.sum.end)))
    )


_IS_A_PRICE: Final = re.compile(r"[ -](?!(?:to|in|on|for|of|at|by|from|and|or|a|per|this|next)\b)[a-z]", re.IGNORECASE)


def _claims(text: str, levels: Sequence[Sum]) -> Iterator[Claim]:
    for one in levels:
        found = evidence(text, one)
        if found.is_enough and found.decided:
            cue = found.decided
            yield Claim("plan", min(cue.start(), one.start), max(cue.end(), one.end), cue.group(), one)


def evidence(text: str, one: Sum) -> Evidence:
    """The evidence for and against the sum being that of a plan."""
    buys = _what_it_buys(text, one)
    if not buys or is_difference(text, one):
        return Evidence(buys)
    decided = _decided(text, one)
    return Evidence(buys, decided, _against(text, one, decided) if decided else "")


# ---- what it buys -------------------------------------------------------------------------------------------------------------------
def _what_it_buys(text: str, one: Sum) -> str:
    """The thing of which the sum is the price: "a $45 million bakery", "$180 million for the stores", "a crude unit costing $90 million"."""
    described = _described(text, one)
    if _A_FUND.search(described):
        return ""
    is_alone = not described or _SPENT_AS.search(described) is not None or ASSETS.search(described) is not None
    for words in (described, _bought_with(text, one) if is_alone else "", _priced(text, one)):
        if thing := ASSETS.search(words) or CAPITAL.search(words) or _BUILT.search(words):
            return thing.group()
    start, end = clause_around(text, one.start, one.end)
    if thing := _UNIT.search(described) or CAPITAL.search(
        text, max(start, one.start - _REACH), min(end, one.end + _REACH)
    ):
        return thing.group()
    investment = _AN_INVESTMENT.match(described) or _INVESTED.search(before(text, one.start))
    is_other = FINANCIAL.search(text) or IN_A_FIRM.search(text, one.end)
    return investment.group() if investment and not is_other else ""


_SPENT_AS: Final = re.compile(
    r"\b(?:invest\w*|capital|outlays?|spending|spend|budget|plan|package|commitment|pledge|program(?:me)?|scheme|phase|push|drive|effort|initiative|approval|allocation|sum|jointly|initially|there|project|upgrade|expansion|overhaul)\b",
    re.IGNORECASE,
)
"""What a sum can be that goes into what is named behind it: a "$175 million tailwind" is none."""
_A_FUND: Final = re.compile(r"\bfunds?\b", re.IGNORECASE)
"""Money put together for others to spend."""
_UNIT: Final = re.compile(r"\b(?:units?|lines?|shops?|works|casters?)[\s,]*$", re.IGNORECASE)
_BUILT: Final = re.compile(
    r"\b(?:(?:program(?:me)?|scheme)s?|maintenance)\b|^(?:new |total |capital )?(?:spending|investments?)\b|\b(?:be|being) (?:built|expanded|enlarged|moderni[sz]ed|extended|converted|rebuilt|upgraded|renovated|electrified|doubled)\b",
    re.IGNORECASE,
)


_NOT_DESCRIBED: Final = r"(?:in|on|into|onto|for|to|at|of|by|from|with|and|or|that|which|who|will|would|is|are|was|were|has|have|had|as|per|each|more|this|next|last|a|an|over|during|through|between|annually|available|worth|it|they|we|he|she)"
_DESCRIBED: Final = re.compile(
    rf"(?:[\s-]+|, (?=\d))((?:(?!{_NOT_DESCRIBED}\b)[\w&’'./-]+,?(?:\s|\b)){{1,7}})", re.IGNORECASE
)


def _described(text: str, one: Sum) -> str:
    """The noun that the sum tells the price of, with its other adjectives: "bakery" of "a $45 million frozen-goods bakery in Dayton"."""
    noun = _DESCRIBED.match(text, one.end)
    return noun[1] if noun else ""


_BOUGHT: Final = re.compile(
    r",?(?:\s[\w’'-]+){0,7}?\s(?:in|on|into|for|to|towards?|at|across|over|of (?=(?:[\w-]+ ){0,3}(?:projects|investments?|spending|capital|outlays)\b))\s?",
    re.IGNORECASE,
)


def _bought_with(text: str, one: Sum) -> str:
    """What the money is for, behind the sum."""
    led = _BOUGHT.match(text, one.end)
    return text[led.end() : tail_of_clause(text, led.end(), _REACH)] if led else ""


_PRICE: Final = re.compile(
    r"(?:\b(?P<noun>cost(?:s|ing)?|worth|valued|price(?: tag)?|outlays?|investments?|budgets?|expenditures?|spending|spend|requir(?:e|es|ing)|take|need|(?:budgeted|estimated?|priced|put|reckoned|projected)(?= at ))\b"
    r"(?:\s(?:[\w’'-]+\s){0,11}?(?:is|are|of|at|to|be|about|around|some|nearly|roughly|approximately|total))?\s?|\()$",
    re.IGNORECASE,
)


def _priced(text: str, one: Sum) -> str:
    """What stands around a word of price at the sum: "a new crude unit (…", "price of the complex is …", "plant with $5 billion price tag"."""
    leading = before(text, one.start)
    if _TAG.match(text, one.end):
        return leading
    link = _PRICE.search(leading)
    return leading[: link.start()] + leading[link.end("noun") if link["noun"] else link.end() :] if link else ""


_TAG: Final = re.compile(r"\s(?:price tag|cost|outlay|budget)\b(?! (?:savings?|cuts?))", re.IGNORECASE)
_AN_INVESTMENT: Final = re.compile(
    r"(?:[\w-]+\s)*?(?:investment|project|expansion|development|programme|program|plan|capital)s?\b", re.IGNORECASE
)
_INVESTED: Final = re.compile(
    r"\b(?:(?:re-?)?invest(?:s|ing|ment|ments)?|outlays?|expenditures?|capital costs?)(?:\s(?:total\w*|of|worth|is|will|be|amount|amounts|to|at|about|around|some|up|nearly|roughly|approximately|estimated|put|value|level|come))*\s$",
    re.IGNORECASE,
)
_REACH: Final = 140


# ---- that it is to come ---------------------------------------------------------------------------------------------------------------
def _decided(text: str, one: Sum) -> re.Match[str] | None:
    """The nearest words before the sum that say it is to come or was just decided, else those behind it in its clause."""
    moved = _HAS_COME_TO.search(text, max(0, one.start - _REACH), one.start) if SAYS_SO.search(text) else None
    if moved:
        return moved
    start, end = clause_around(text, one.start, one.end)
    is_new = _A_NEW_THING.match(text[start : one.start + 1])
    following = (
        cue
        for cue in DECIDED.finditer(text, one.end + len(_described(text, one)), end)
        if is_new or not _IS_SAID_OF_IT.match(text, cue.start())
    )
    leading = [cue for cue in DECIDED.finditer(text, 0, one.end) if 0 <= one.start - cue.end() < _REACH]
    return leading[-1] if leading else next(following, None)


_HAS_COME_TO: Final = re.compile(
    r"\b(?:(?:costs?|budget|price tag|bill) (?:of|for)|(?:project|capital|construction|development) (?:costs?|budget)|estimate)\b[^.;,]{0,60}?"
    r" (?:has|have|had) (?:now )?(?:risen|grown|climbed|increased|swollen|ballooned|doubled|soared|jumped|been (?:raised|lifted|increased|cut|revised|lowered|put))(?: up| down)?(?: by [^;,]{2,25}?)? (?:to|at)\s$",
    re.IGNORECASE,
)
"""What a project is to cost now, where the company says so."""
_A_NEW_THING: Final = re.compile(
    r"\W*(?:an?|another|one|two|three|four|five|several)\s(?!\w+ (?:costs?|spends?|spent)\b)", re.IGNORECASE
)
"""What is not known yet may do what it will: "a mill costing $310 million is to replace the old works"."""
_IS_SAID_OF_IT: Final = re.compile(
    r"to (?!be\b)|plans?\b(?! (?:to|for)\b)|budgets?\b|proposals?\b|will\b(?!\s(?:\w+ly\s|also\s)?(?:(?:to )?(?:be\s)?(?:spen[dt]|invest|go|cost|used?|utili|fund|financ|pay|cover|allocat|total|reach|earmark|built?|put|devot|start|begin|require|rise)|by\b|for\b|over\b|in\b))",
    re.IGNORECASE,
)
"""Behind a sum, what is done with a thing that is known ("the $12B build will rely on …"), or what a cost was for."""


# ---- what speaks against it -----------------------------------------------------------------------------------------------------------
_NOT_SPENT: Final = re.compile(
    r"\b(?:talks|urg\w+|lends?|lent|loans?|grants?|secur\w+|rais(?:e|es|ing)|receiv\w+|allow\w*|enabl\w+|so far|to[ -]date|wants?|demand\w*|could|might|not|no|if|generate\w*|saves?|slip\w*|supply(?! chain)|sell\w*|sale|divest\w*|dispos\w*|worth of|back|opportunit\w+|potential\w*|claims?|damages?|b[uo]y|buys|buying|bought|purchased?|acquired|pa(?:y|ys|id|ying)(?! for\b)|leas(?:e|es|ed|ing)|rent(?:s|ed|ing)?|giv(?:e|es|ing)|gave|distribut\w+|from the (?:\w+ )?(?:government|state)|will have|would (?:need|require|cost)|opened|(?:operating|operate|running|labou?r|maintenance|abandonment|decommissioning|closure|fuel|energy) (?:the |its |costs?)|expenses?|collect\w*|fortune|wealth|recover(?:s|ed|ing)?|insur\w+|to repair|repairs|clean(?:ing)?[ -]?up|(?:an?|each|every|typical|average) (?:[\w-]+ ){1,4}costs|(?:has|have|having) (?:concluded|completed|finished|wrapped up))\b",
    re.IGNORECASE,
)
"""What leaves it open whose money it is, or whether it is spent at all."""
_AGAINST: Final[tuple[AnyCase | re.Pattern[str], ...]] = (PAST, OTHER_METRICS, FINANCIAL, RUNNING, ORDERS)


def _against(text: str, one: Sum, decided: re.Match[str]) -> str:
    """The words of the sum's clause that make it something else: money that comes in, was spent, or is another measure's."""
    start, end = clause_around(text, one.start, one.end)
    start, end = max(start, one.start - _REACH), min(end, one.end + _REACH)
    if is_for_others(text, one, end) or is_to_close(text, one):
        return text[one.end : end]
    clause = text[start:end]
    if found := _NOT_SPENT.search(clause) or HARM.search(clause):
        return found.group()
    own = rf"(?:\b(?:was|were|has been|have been|had been|is being) )?{re.escape(decided.group())}"
    rest = re.sub(own, " ", _BESIDE.sub(" ", clause))
    return next((found.group() for words in _AGAINST if (found := words.search(rest))), "")


_BESIDE: Final = re.compile(
    r"\b(?:costs?|costing|price tag)\b(?=[^.;,]{0,40}[$€£¥₩₹\d])|\bof (?:the|its|our|their) (?:net )?proceeds\b|\b(?:at|based on) (?:list|catalogue) prices\b|\b(?:funded|financed) (?:by|from|through|with) [^.;,]{3,60}",
    re.IGNORECASE,
)
"""What is no other measure: a word of price at its sum, how it is counted, and where the money comes from."""
