"""The shares of a ranking that has no word for a share: "Lumo is second with 20%, followed by Corvane at 11%"."""

import re
from collections.abc import Iterator

from bot.text.facts.frame import NAME, PERCENT, PERIOD, Frame, marks
from bot.text.facts.shares.claim import Claim, claim_of
from bot.text.facts.shares.words import HEDGES, MARKET_HEAD, PLACE, SELLERS, is_denied
from bot.text.facts.verbs import BE, HAS, MOVED, STANDS
from bot.text.inflections import finite, verbs


def ranked_alone(told: Frame) -> Iterator[Claim]:
    """The percentages of a sentence that only ranks companies by them, two or more; none where words say what else they measure.

    Parts of one whole are a hundred per cent at most: a list of more measures something else. What the names hide is read, too: "the
    fastest-growing vendor was Lumo with 20%".
    """
    given = _GIVEN.search(told.text)
    items = list(_ITEM.finditer(told.text)) if _RANKS.search(told.text) else []
    if len(items) < 2 and given:
        items = list(_EACH.finditer(told.text, given.start("items"), given.end("items")))
    if len(items) < 2 or _MEASURES_ELSE.search(_CHANGES_PLACE.sub("", told.sentence)):
        return
    if told.text.count("‹F") != len(items) + len(_UNKNOWN.findall(told.text)):
        return
    sizes = [told.figures[marks("F", item["size"])[0]].value for item in items]
    if not 0 < sum(value.low for value in sizes) <= _WHOLE or any(value.low <= 0 for value in sizes):
        return
    for item in items:
        if not is_denied(told, *item.span("size")):
            yield claim_of(item, "size", item["who"])


_WHOLE = 100
_PLACE = rf"(?:{PLACE}|number[- ]\w+|No\. ?\S+|‹N\d+›)"
_CHANGES = rf"(?:{MOVED}|came)(?: up| down)? (?:back |just )?(?:outside|out|in|into|to|from|one|two|three)(?: of)? (?:the |places to )?"
_STANDS = (
    rf"(?:(?:(?:{HAS}|{finite('clinch, regain, retake, seize')}) (?:the )?(?:(?:number[- ]one|{_PLACE})[- ](?:spot|place|position|rank)|"
    rf"{PLACE})|{BE} (?:by far |still )?the (?:{PLACE}[ -])?(?:most|biggest|largest|top|leading) (?:[a-z]+ ){{0,2}}?[a-z]+|"
    rf"{_CHANGES}(?:top \w+|{_PLACE}(?: place)?)|has|had|holds?|held|{STANDS}|{verbs('lead, head, top')}|coming) )?(?:in |at |on )?"
    rf"(?:the |a close |a distant |close |closely |just )?(?:{_PLACE}(?:[ -](?:place|spot|position|rank))?|behind)?"
)
_ITEM = re.compile(
    rf"(?<![Oo]ther )(?P<who>{NAME})(?: [A-Z][\w&+-]*){{0,2}}(?: \((?:[^()‹]|{NAME})*\))?,?(?: {_STANDS})?"
    r",? ?(?:(?<= )"
    rf"(?:with|at|on) (?:{HEDGES}‹[ND]\d+›(?: [a-z-]+){{0,3}} \(|\d+(?: [a-z-]+){{0,3}} \()?|(?<=, )|(?<=has )|(?<=had )|(?<=holds )|"
    rf"(?<=held )|(?<=hold )|\(){HEDGES}(?P<size>{PERCENT})(?=\)?\s*(?:[.,;:)”\"]|$|"
    rf"(?:and|while|but|followed|ahead|then|with|(?:in)?to (?:the )?{_PLACE})\b|of (?:[a-z-]+ ){{0,3}}{MARKET_HEAD}\b|"
    rf"(?:in |for |during |as of )?(?:the )?{PERIOD}|(?:for|or|on) {HEDGES}‹[DN]\d+›))"
)
_EACH = re.compile(rf"(?P<who>{NAME})(?: [A-Z][\w&+-]*){{0,2}},? (?:(?:at|with|on) )?{HEDGES}(?P<size>{PERCENT})")
_ONE = rf"{NAME}(?: [A-Z][\w&+-]*){{0,2}},? (?:(?:at|with|on) )?{HEDGES}{PERCENT}"
_GIVEN = re.compile(
    rf"\b{verbs('give, show, put, list, credit, peg, place, have')} (?P<items>(?:{NAME}(?: [A-Z][\w&+-]*){{0,2}} "
    rf"(?:at|with|on) {HEDGES}{PERCENT}|{_ONE}(?:, {_ONE})+)(?:,? (?:and|while|with|then) {_ONE}|, {_ONE})+)"
)
""" "The May chart gives Lumo 71%, Corvane 8% and Voltari 3%", "data showing Lumo at 61% and Corvane at 24%"."""
_UNKNOWN = re.compile(
    rf"(?:(?<!›)\b[A-Z][\w&’'-]*|\b[Oo]ther {NAME}|\b(?:[a-z-]+ ){{1,3}}[a-z]+s),? (?:with |at |on |\(){HEDGES}{PERCENT}"
)
"""A name of the list that nothing knows: "Other Makers on 9%"."""
_RANKS = re.compile(
    rf"\b(?:{_PLACE} (?:place|spot|position|rank)|(?:{STANDS}|in) {_PLACE}|ranks?|ranked|follow(?:s|ed) (?:\w+ )?(?:by|in)|trail(?:s|ed)|"
    rf"ahead of|behind|(?:higher|lower) than|(?:biggest|largest|top|leading) (?:[\w-]+ ){{0,3}}{SELLERS}|leads?|led|leader|"
    r"top (?:spot|two|three|four|five|ten)|tops|topped|rivals|runner-up|round(?:s|ed|ing) out)\b"
)
_CHANGES_PLACE = re.compile(rf"\b{_CHANGES}(?:top|{_PLACE})\b")
"""A place won or lost, which tells nothing of the size."""
_MEASURES_ELSE = re.compile(
    r"\b(?:gr[eo]w\w*|gain\w*|r[io]s(?:e|en|es|ing)|increas\w+|declin\w+|f[ae]ll(?:s|en|ing)?|jump\w*|surg\w+|climb\w*|drop\w*|"
    r"los[ste]\w*|advanc\w+|add(?:s|ed|ing)|up|down|higher by|improv\w+|yield\w*|interest|rates?|returns?|margins?|discounts?|premiums?|"
    r"stakes?|own(?:s|ed|ership)?|shareholders?|shares?|stocks?|index|dividends?|prices?|cuts?|inflation|tax\w*|tariffs?|wages?|pay|"
    r"salar\w+|polls?|polled|polling|votes?|voters?|elections?|candidates?|party|parties|survey\w*|respondents?|consumers|people|"
    r"employees|women|men|workers|students|approv\w+|satisf\w+|scor\w+|rated|ratings?|prefer\w*|favou?r\w*|trust\w*|aware\w*|recogni\w+|"
    r"loyal\w*|likely|likelihood|probab\w+|chance|odds|accura\w+|errors?|uptime|utili[sz]ation|occupancy|load factors?|penetration|"
    r"turnout|unemploy\w*|efficien\w+|emission\w*|recycl\w*|retention|churn|conversion|click\w*|engagement|default\w*|delinquen\w+|"
    r"punctual\w*|on-time|delay\w*|complet\w+|attendance|(?:fast|slow|quick)est|budget\w*|spend|of its|of their|expected|predicted|"
    r"projected|anticipated|forecast\w*|will|would|could|may|might)\b"
)
