"""Orders to follow a company or to follow it no longer, and nothing else."""

import re

from bot.text.questions.order_words import ME, any_of
from bot.text.questions.vocabulary import KNOWN

NAME = "@company"
"""Stands where the company is named."""
_KEEPS = any_of("posted", "updated", "informed", "in the loop")
_FOLLOWS = any_of(
    "follow(?:ing)?", "watch(?:ing)?", "track(?:ing)?", "monitor(?:ing)?", "observe", "add", rf"subscribe (?:{ME} )?to",
    rf"keep {ME} {_KEEPS}(?: on| about| of)?", "keep (?:an eye on|track of|watch(?:ing)?|following)",
)  # fmt: skip
_FOLLOW = re.compile(rf"^(?:start |begin |also |now )*{_FOLLOWS}\b")
_NO_LONGER = any_of("stop", "quit", "cease", "end", "cancel", "no longer", "don'?t", "do not", "no more")
_TELLING = any_of(
    "follow",
    "watch",
    "track",
    "monitor",
    "updat",
    "subscri",
    "news",
    "alerts",
    "posts",
    "post",
    "send",
    "tell",
    "inform",
)
_DROPS = any_of("drop", "remove", "forget", "mute", "ditch", "delete")
_DROP = re.compile(rf"{_DROPS}\b")
_UNFOLLOWS = any_of(
    rf"(?:i |we )?{_NO_LONGER}\s+(?:want |wish |need )?(?:to )?{_TELLING}\w*", "unfollow", "unwatch", "untrack",
    rf"unsubscribe(?: {ME})?(?: from)?", rf"{_DROPS}\b",
)  # fmt: skip
_UNFOLLOW = re.compile(rf"^{_UNFOLLOWS}")
_BEFORE_NAME = any_of(
    "the", "all", "any", "news", "stories", "alerts?", "updates?", "posts", "reports", "company", "firm", "stock",
    "shares", "me", "us", "of", "on", "about", "for", "from", "to",
)  # fmt: skip
_LIST = "(?:my |our |the )?(?:watch ?)?list"
_ALWAYS = "please", "too", "as well", "any ?more", "any longer", "again", "now", "here"
_AFTER_NAME = any_of(
    *_ALWAYS, "news", "stock", "shares", "updates", "alerts?", "capex", "plans?", "stories", f"for {ME}", "closely",
    "from now on", rf"(?:to|on|from|in) {_LIST}", "in this channel",
)  # fmt: skip
_AFTER_DROPPED = any_of(*_ALWAYS, rf"(?:from|off) {_LIST}")
_ALL = re.compile(
    rf"\s*(?:all|everything|everyone|everybody|all (?:of )?(?:them|companies|the companies))(?:\s+{any_of(*_ALWAYS)})?\W*"
)
_ONE = rf"{NAME}(?:'s)?"
_AND = r"(?:\s*(?:,|&|\band\b|\bplus\b|\bas well as\b))+\s*(?:also |the )?"
_STRANGER = r"(?:,|\s*&|,?\s+and)\s+(?P<stranger>[a-z][\w.-]{2,30})"
_WHOM = rf"(?:[\s:]*\b{_BEFORE_NAME}\b)*\s*{_ONE}(?:{_AND}(?:{_ONE}))*(?:{_STRANGER})?"
_IS_WHOM, _IS_DROPPED = (re.compile(rf"{_WHOM}(?:[\s,]*\b{after}\b)*\W*") for after in (_AFTER_NAME, _AFTER_DROPPED))
"""Whom to follow, and nothing else: "follow the money: …" is no order; "drop" with more behind it tells of prices."""


def follow_order(said: str, company: str, _chinese: bool) -> str:
    """ "/watch oracle", "/unwatch oracle"; "" for what orders neither."""
    if not company:
        found = _UNFOLLOW.match(said)
        is_all = found and not _DROP.match(said) and _ALL.fullmatch(said[found.end() :])
        return "/unwatch all" if is_all else ""
    for verb, command in ((_UNFOLLOW, "unwatch"), (_FOLLOW, "watch")):
        found = verb.match(said)
        whom = _IS_DROPPED if _DROP.match(said) else _IS_WHOM
        if found and (told := whom.fullmatch(said[found.end() :])):
            stranger = told["stranger"]
            if stranger in KNOWN:
                return ""
            return f"/{command} {company} and {stranger}" if stranger else f"/{command} {company}"
    return ""
