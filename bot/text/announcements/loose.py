"""Plans that no known wording tells: a sum, something that capital buys and a look ahead in one clause that speaks of nothing else."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.text.announcements.capital import ASSETS, CAPITAL, FINANCIAL, ORDERS, OTHER_METRICS, RUNNING
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import clause_around
from bot.text.announcements.compared import is_difference
from bot.text.announcements.no_price import is_for_others, is_to_close
from bot.text.announcements.tense import PAST
from bot.text.quantities.sums import Sum


def loose(text: str, levels: Sequence[Sum]) -> tuple[Claim, ...]:
    """Claims by what the clause is made of, whatever joins its parts; first those whose sum names the price of what follows it."""
    return tuple(
        sorted(_loose(text, levels), key=lambda claim: not (claim.sum and _IS_A_PRICE.match(text, claim.sum.end)))
    )


_IS_A_PRICE: Final = re.compile(r"[ -](?!(?:to|in|on|for|of|at|by|from|and|or|a|per|this|next)\b)[a-z]", re.IGNORECASE)


def _loose(text: str, levels: Sequence[Sum]) -> Iterator[Claim]:
    for one in levels:
        start, end = clause_around(text, one.start, one.end)
        start, end = max(start, one.start - _REACH), min(end, one.end + _REACH)
        clause = text[start:end]
        cue = _AHEAD.search(clause)
        is_said_of_it = cue is not None and start + cue.start() > one.end and not _OF_MONEY.match(clause, cue.end())
        if (
            cue
            and not is_said_of_it
            and not is_difference(text, one)
            and _is_spending(clause)
            and not _is_of_something_else(clause)
            and not (is_for_others(text, one, end) or is_to_close(text, one))
        ):
            yield Claim("plan", min(start + cue.start(), one.start), max(start + cue.end(), one.end), cue.group(), one)


_OF_MONEY: Final = re.compile(
    r"\s(?:\w+ly\s|also\s)?(?:(?:to )?(?:be\s)?(?:spen[dt]|invest|go|cost|used?|fund|financ|pay|cover|allocat|total|reach|earmark|built?|start|begin)|by\b|for\b|over\b|in\b)",
    re.IGNORECASE,
)
"""Behind "will", where the sum is its subject: what is done with money; else the thing is known: "the $12B build will rely on …"."""
_REACH = 140
_AHEAD: Final = re.compile(
    r"\b(?:will|plans?|planning|intends?|expects?|aims?|anticipates?|projects?(?= (?:its|total|capex|capital|spending|investing))|to go(?= (?:on|at|for)\b)|(?:left|remaining|yet|still) to (?:be )?(?:spen[dt]|invest(?:ed)?|incur(?:red)?)|forecasts?|looking to|foresees?|targets?|targeting|budget(?:s|ed)|proposes?|agreed|pledges?|commits?|"
    r"(?<!^)(?:announce[sd]?|announcing|unveil(?:s|ed|ing)?|approve[sd]?))\b",
    re.IGNORECASE,
)
_NOT_SPENT: Final = re.compile(
    r"\b(?:talks|urg\w+|needs?|needed|lends?|lent|loans?|grants?|secur\w+|rais(?:e|es|ing)|receiv\w+|allow\w*|enabl\w+|so far|to[ -]date|wants?|demand\w*|requir\w+|could|would|might|not|no|if|generate\w*|saves?|slip\w*|supply|sell\w*|sale|divest\w*|dispos\w*|worth of|back|opportunit\w+|potential\w*)\b",
    re.IGNORECASE,
)
"""What leaves it open whose money it is, or whether it is spent at all."""
_SPENDS: Final = re.compile(
    r"\b(?:invest(?:s|ing|ment|ments)?|spend(?:s|ing)?|to go (?:on|at)|complet(?:e|ing)(?= the remaining)|build(?:s|ing)?|construct(?:s|ing|ion)?|expan(?:d|ds|ding|sion)|cap-?ex)\b",
    re.IGNORECASE,
)


def _is_spending(clause: str) -> bool:
    spends = _SPENDS.search(clause)
    bought = ASSETS.search(clause)
    return CAPITAL.search(clause) is not None or (
        spends is not None and bought is not None and not (spends.span() == bought.span() and _only(clause, spends))
    )


def _only(clause: str, word: re.Match[str]) -> bool:
    """Whether a word of building is all that tells of spending: "funds after the expansion will be …"."""
    return not any(words.search(clause, word.end()) for words in (_SPENDS, ASSETS))


def _is_of_something_else(clause: str) -> bool:
    return any(words.search(clause) for words in (_NOT_SPENT, PAST, OTHER_METRICS, FINANCIAL, RUNNING, ORDERS))
