"""Plans that no known wording tells: a sum buys something lasting, words say it is to come, and nothing speaks against it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.text.announcements.bought import REACH, noun_described, what_it_buys
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import clause_around
from bot.text.announcements.compared import is_difference
from bot.text.announcements.other_spending import FINANCIAL, ORDERS, OTHER_METRICS, RUNNING
from bot.text.announcements.other_sums import HARM, is_for_others, is_to_close
from bot.text.announcements.plan_words import SPENDS
from bot.text.announcements.tense import PAST
from bot.text.quantities.any_case import AnyCase, any_case
from bot.text.quantities.lettered import by_first_letter
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
    if not levels or not (DECIDED.search(text) or _HAS_COME_TO.search(text)):
        return ()
    return tuple(
        sorted(_claims(text, levels), key=lambda claim: not (claim.sum and _IS_A_PRICE.match(text, claim.sum.end)))
    )


_IS_A_PRICE: Final = re.compile(r"[ -](?!(?:to|in|on|for|of|at|by|from|and|or|a|per|this|next)\b)[a-z]", re.IGNORECASE)


def _claims(text: str, levels: Sequence[Sum]) -> Iterator[Claim]:
    for one in levels:
        found = evidence(text, one)
        if found.is_enough and found.decided:
            cue = found.decided
            words = cue.group().strip()
            yield Claim("plan", min(cue.start(), one.start), max(cue.end(), one.end), words, one)


def evidence(text: str, one: Sum) -> Evidence:
    """The evidence for and against the sum being that of a plan."""
    buys = what_it_buys(text, one)
    if not buys or is_difference(text, one):
        return Evidence(buys)
    decided = _decided(text, one)
    return Evidence(buys, decided, _against(text, one, decided) if decided else "")


# ---- that it is to come -------------------------------------------------------------------------------------------------------------
def _decided(text: str, one: Sum) -> re.Match[str] | None:
    """The nearest words before the sum that say it is to come or was just decided, else those behind it.

    Behind it they stand in its clause, or, of a new thing, anywhere.
    """
    moved = next(
        (led for led in _HAS_COME_TO.finditer(text, max(0, one.start - REACH), one.start) if led.end() == one.start),
        None,
    )
    if moved and (moved["moved"] or _SAID.search(text)):
        return moved
    near = DECIDED.finditer(text, max(0, one.start - REACH), one.end)
    leading = [cue for cue in near if cue.end() <= one.start]
    if leading:
        return leading[-1]
    start, end = clause_around(text, one.start, one.end)
    is_new = _A_NEW_THING.match(text[start : one.start + 3]) is not None
    following = DECIDED.finditer(text, one.end + len(noun_described(text, one)), len(text) if is_new else end)
    return next((cue for cue in following if is_new or not _IS_SAID_OF_IT.match(text, cue.start())), None)


_SAID: Final = re.compile(r"\b(?:said|says|announced|told)\b", re.IGNORECASE)
_HAS_COME_TO: Final = re.compile(
    r"\b(?:(?:costs?|budget|price tag|bill|spending|outlay) (?:of|for|on)|"
    r"(?:project|capital|construction|development) (?:costs?|budget)|estimate)\b[^.;,]{0,60}?"
    r" (?:has|have|had) (?:now )?(?:risen|grown|climbed|increased|swollen|ballooned|doubled|soared|jumped|"
    r"(?P<moved>been (?:raised|lifted|increased|cut|revised|lowered|put)))(?: up| down)?(?: by [^;,]{2,25}?)? "
    r"(?:to|at)\s",
    re.IGNORECASE,
)
"""What a project is to cost now, where the company says so."""
_A_NEW_THING: Final = re.compile(
    r"\W*(?:(?:it|this|that|which)(?:['’]s| is| will be) "
    r"(?:about |roughly )?)?(?:an?|another|one|two|three|four|five|several)\s(?!\w+ (?:costs?|spends?|spent)\b)",
    re.IGNORECASE,
)
"""What is not known yet may do what it will: "a mill costing $310 million is to replace the old works"."""
_DONE_WITH_MONEY: Final = (
    r"(?:spen[dt]|invest|pump|pour|plough|plow|inject|channel|deploy|commit|go|cost|used?|utili|fund|financ|pay|cover|allocat|total|reach|earmark|built?|put|devot|"
    r"start|begin|require|rise)"
)
_IS_SAID_OF_IT: Final = re.compile(
    r"to (?!be\b)|plans?\b(?! (?:to|for)\b)|budgets?\b|proposals?\b|"
    rf"will\b(?!\s(?:\w+ly\s|also\s)?(?:(?:to )?(?:be\s)?{_DONE_WITH_MONEY}|by\b|for\b|over\b|in\b))",
    re.IGNORECASE,
)
"""Behind a sum, what is done with a thing that is known ("the $12B build will rely on …"), or what a cost was for."""


# ---- what speaks against it ---------------------------------------------------------------------------------------------------------
_COMES_IN: Final = (
    r"lends?|lent|loans?|grants?|secur\w+|rais(?:e|es|ing)|receiv\w+|collect\w*|recover(?:s|ed|ing)?|insurers?|"
    r"insured|generate\w*|saves?|claims?|"
    r"from the (?:\w+ )?(?:government|state)|(?:buy\w*|pa\w+|g[ai]v\w+|claw\w*|win|get) back"
)
_CHANGES_HANDS: Final = (
    r"sell\w*|sale|divest\w*|dispos\w*|supply(?! chain)|deliver(?:s|ed|ing)?(?= (?:[\w-]+ ){1,5}(?:worth|valued|to|"
    r"for)\b)|worth of|buy(?:s|ing)?(?! "
    r"(?:[\w-]+ ){0,2}(?:cranes|equipment|machin\w+|trucks|land|servers|tools)\b)|bought|purchase[ds]?|acquired|"
    r"pa(?:y|ys|id|ying)(?! for\b)|leas(?:e|es|ed|ing)|rent(?:s|ed|ing)?|giv(?:e|es|ing)|gave|distribut(?:e|es|ed|ing)"
)
_LEFT_OPEN: Final = (
    r"talks|urg\w+|allow\w*|enabl\w+|wants?|demand\w*|could|might|not|no|if|slip\w*|opportunit\w+|potential\w*|"
    r"would (?:need|require|cost)"
)
_NO_NEW_THING: Final = (
    r"so far|to[ -]date|will have|opened|(?:has|have|having) (?:concluded|completed|finished|wrapped up)|damages?|"
    r"to repair|repairs|clean(?:ing)?[ -]?up|expenses?|fortune|wealth|"
    r"(?:operating|operate|running|labou?r|maintenance|abandonment|decommissioning|closure|fuel|"
    r"energy) (?:the |its |costs?)|(?:an?|each|every|typical|average) (?:[\w-]+ ){1,4}costs"
)
_NOT_SPENT: Final = re.compile(rf"\b(?:{_COMES_IN}|{_CHANGES_HANDS}|{_LEFT_OPEN}|{_NO_NEW_THING})\b", re.IGNORECASE)
_OTHERS: Final[tuple[AnyCase | re.Pattern[str], ...]] = (PAST, OTHER_METRICS, FINANCIAL, RUNNING, ORDERS)


def _against(text: str, one: Sum, decided: re.Match[str]) -> str:
    """The words of the sum's clause that make it something else: money that comes in, was spent, or is another measure's."""
    start, end = clause_around(text, one.start, one.end)
    is_joined = text.endswith(" and ", 0, decided.start()) and _TO_INVEST.match(text, decided.end())
    is_object = (is_joined or decided.groupdict().get("deed")) and 0 <= one.start - decided.end() < _AT_ONCE
    start = decided.start() if is_object else max(start, one.start - REACH)
    end = min(end, one.end + REACH)
    if is_for_others(text, one, end) or is_to_close(text, one):
        return text[one.end : end]
    if other := _other_deed(text, one):
        return other
    compared = _COMPARED.search(text, one.end, end)
    end = compared.start() if compared else end
    if found := HARM.search(text, start, end) or _not_spent(text, start, end, decided):
        return found.group()
    own = rf"(?:\b(?:was|were|has been|have been|had been|is being) )?{re.escape(decided.group())}"
    rest = re.sub(own, " ", _BESIDE.sub(" ", text[start:end]))
    return next((found.group() for words in _OTHERS if (found := words.search(rest))), "")


def _other_deed(text: str, one: Sum) -> str:
    """The verb that has the sum for its object, where that neither spends nor builds nor costs: "will earn $5 million"."""
    governed = _GOVERNS.search(text, max(0, one.start - REACH // 2), one.start)
    is_other = governed is not None and not SPENDS.match(governed["verb"]) and not _COMES_TO.fullmatch(governed["verb"])
    return governed["verb"] if governed and is_other else ""


_GOVERNS: Final = re.compile(
    r"\b(?:will|shall|would|should|to)\s(?:(?:\w+ly|also|now|then|instead|still)\s)*(?P<verb>[a-z]+)\s"
    r"(?:(?:out|up|in|on|aside|down|from|for|the|its|their|another|about|around|some|nearly|roughly|over|as|much|more|than|at|least)\s)*$"
)
_COMES_TO: Final = re.compile(
    r"be|costs?|total|requires?|needs?|takes?|comes?|rise|climb|reach|average|range|exceed|run|step|approximate|decline|decrease|"
    r"reduce|amount|peak|fall|grow|jump|drop|increase|rais\w+|announce|approve|forecast|make|bring|fund|see|involve|entail|represent|"
    r"mean|have|go|remain|stay|land|hit|top|approach|ease|hold|keep|contribute|provide|offer|lift|cut|boost|double|order|includes?|"
    r"finance|support|cover|start|complete|work|set|fork|shell|stump|phase|the|its|an?|date|up"
)


def _not_spent(text: str, start: int, end: int, decided: re.Match[str]) -> re.Match[str] | None:
    """The words that leave open whether the sum is spent, and by whom, beside those that say it is to come."""
    found = _NOT_SPENT.finditer(text, start, end)
    return next((one for one in found if not (decided.start() <= one.start() and one.end() <= decided.end())), None)


_TO_INVEST: Final = re.compile(r"\s(?:also |then )?(?:invest|spend|pour|put)\b")
"""What goes with another deed, whose words say nothing of it: "is buying the works and will invest $11 million"."""
_AT_ONCE: Final = 30
"""Characters from a deed to its object."""
_COMPARED: Final = re.compile(
    r",? (?:adding to|on top of|in addition to|(?:significantly |much |far )?(?:higher|more|lower|less) than|"
    r"(?:up|down) from|compared (?:with|to)) (?:the|its|an?|about|around|\W?\d)|\s(?:that|which) (?:is|are|will|would|should)\b",
    re.IGNORECASE,
)
"""Where the clause turns to what the sum is measured by, or to what the thing will do."""
_BESIDE: Final = re.compile(
    r"\b(?:costs?|costing|price tag)\b(?=[^.;,]{0,40}[$€£¥₩₹\d])|"
    r"\bof (?:the|its|our|their) (?:net )?proceeds\b|\b(?:at|based on) (?:list|catalogue) prices\b|"
    r"\b(?:part of )?(?:its|our|their) cash(?: pile| reserves?| flows?)?\b|"
    r"\b(?:funded|financed) (?:by|from|through|with) [^.;,]{3,60}",
    re.IGNORECASE,
)
"""What is no other measure: a word of price at its sum, how it is counted, and where the money comes from."""


_PAID_OUT: Final = (
    r"(?:will|would|shall|(?:is|are) (?:expected |set |due |slated |scheduled )?to|to) (?:also )?be (?:also )?"
    r"(?:spent|invested|used|utili[sz]ed|deployed|directed|poured|ploughed|plowed|pumped|channell?ed|put|added|"
    r"started|undertaken|carried out|built|constructed)|would (?:be (?:spent|invested|used|built)|start|begin)|"
    r"(?:is|are|has been|have been|has|have) (?:also )?(?:earmarked|designated|dedicated|devoted|allocated|set aside|"
    r"budgeted|reserved|ring-?fenced|lined up)|"
    r"(?<=[\d\w] )(?:earmarked|designated|set aside|reserved|slated|going) (?=(?:for|to|into|on)\b)"
)
_TO_COME: Final = (
    r"will|shall|to (?:be|build|add|get|go|spend|invest|open|set up|expand|construct|put|erect|install|develop|"
    r"create|double|moderni[sz]e|upgrade|extend|enlarge|convert|rebuild|replace|refurbish|renovate|overhaul|equip)|"
    r"(?:is|are) to (?!buy|sell|pay|lease|receive|get|take|close|repay|lend|cover)\w+|"
    r"plans?|planning|we project|(?:br(?:ings?|ought)|pull(?:s|ed)) forward|on (?:track|course|pace|target) to \w+|"
    r"intends?|expects?|aims?|anticipates?|"
    r"targets|targeting|propos(?:es?|ing)|proposals?|scheduled|slated|earmarks?|budgets?|pledges?|commits?|"
    r"(?<!its )(?<!their )(?<!our )(?<!the )(?<!['’]s )(?<!total )(?:planned|proposed|expected|estimated|earmarked|budgeted|pencil?led in)|"
    r"(?:projects|investments) (?:for|in) (?:fiscal |FY ?)?20\d\d include|calls? for|called for|contemplates?|"
    r"foresees?|forecasts?|looking to|visibility|line of sight|eyes|eyeing|coming to|needs?|requires?|"
    r"(?:is|are) (?:also |now )?(?:adding|expanding|opening|installing|developing|building|constructing|setting up|"
    r"upgrading|moderni[sz]ing)"
)
_DECIDED: Final = (
    r"approv(?:e[sd]?|al|ing)|(?:board|directors) (?:has |have )?(?:backed|backs?|passed)|endors(?:es|ed)|ratif(?:ies|"
    r"ied)|clear(?:ed|s)|sanction(?:s|ed)|authori[sz](?:es?|ed)|okay(?:s|ed)|OKs|released|"
    r"(?:g[ai]v\w+ (?:the |a )?(?:final )?)?(?:green[ -]?light|go-ahead|nod)|"
    r"g[ai]v\w+ (?:its|their) (?:final )?(?:consent|assent|blessing|backing|approval|nod) to|green[ -]?lit|sign(?:s|ed|ing)? off|"
    r"investment decision|FID|agreed|agrees|decided|"
    r"picks?|picked|selected|selects?|chooses?|chose|chosen|wins? approval|gets? (?:permit|approval|permission)"
)
_BEGUN: Final = (
    r"applie[sd] for (?:\w+ )?(?:permits?|permission|approval|consent)|"
    r"br(?:ea|o)k(?:s|e|en|ing)? ground|ground (?:was |is |has been )?broken|"
    r"(?:construction|work|building) (?:starts?|started|begins?|began|has begun|has started)|(?:has|have) begun|"
    r"undertak(?:es|ing|en)|undertook|embark(?:s|ed|ing)? (?:up)?on|lin(?:es|ed) up|green-?light(?:s|ed)|"
    r"laid the (?:cornerstone|foundation)|(?:starts?|begins?|started|began|has started|have started|inaugurates?|"
    r"inaugurated) (?:construction|building|work)|kicks? off|mov\w+ (?:ahead|forward) with|kicked off|"
    r"brings?(?= (?:an? |new |its )*\W{0,3}\d)|present(?:s|ed)(?= (?:an? |plans?|its ))|"
    r"submit(?:s|ted)(?= (?:an? |plans?|its ))|fil(?:es|ed) (?:plans?|an? )|expands(?= (?:in|at|with)\b)|"
    r"(?:signs?|inks?) (?:an? )?(?:mou|pact|agreement|deal)s?"
)
_TOLD: Final = (
    r"announce[sd]?(?! (?:investments|projects|plans))|announcing|unveil(?:s|ed|ing)?|outlin(?:es|ed)|identified|"
    r"detailed|(?:is|are) making|reveal(?:s|ed)|disclos(?:es|ed)|launch(?:es|ed)"
)

DECIDED: Final = any_case(
    rf"\b(?:{_PAID_OUT}|{_TO_COME}|(?P<deed>{_DECIDED}|{_BEGUN}|{_TOLD}))\b",
    sooner=rf"\b(?:{by_first_letter([_PAID_OUT, _TO_COME, _DECIDED, _BEGUN, _TOLD])})\b",
)
"""Everything that tells of spending ahead; a `deed` has what is decided, begun or told for its object."""
