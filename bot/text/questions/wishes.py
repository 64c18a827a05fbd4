"""What a person wants the bot to do, in plain words ("send me a digest every day at 8"), as the command line that does it.

Only an order changes anything: a question about alerts or about following never does, whatever it holds.
"""

import re
from collections.abc import Callable

from bot.domain.company import Universe
from bot.text.questions.clocks import DAYS, SPAN, TIME, clock, days_of, half, time_of
from bot.text.questions.naming import Named, named_in, words_of
from bot.text.questions.translated import in_english, is_chinese
from bot.text.questions.vocabulary import KNOWN

LONGEST = 160
"""Characters of a wish; more is a text that speaks of something else as well."""

_NAME = "@company"
"""Stands where the company is named."""
_POLITE = re.compile(
    r"^(?:(?:hey|hi|hello|ok|okay|so|and|then|bot|newsbot|please|pls|plz|kindly|just|can you|could you|would you|will you|can we|"
    r"i want you to|i'?d like you to|i want to|i'?d like to|i would like to|i wish to|let'?s|you can|you may)\b[\s,:!.]*)+"
)
_ASKS = re.compile(
    r"^(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|had|should|shall|can|could|will|would|am)\b(?! not )"
)

_ZONE = re.compile(
    r"\b([a-z]+/[a-z_]+(?:/[a-z_]+)?|utc|gmt)\b|\b(?:in )?((?:new york|hong kong|los angeles|[a-z]+)) time\b"
)
_OFF = re.compile(
    r"\b(?:stop|cancel|end|quit|disable|deactivate|remove|drop|kill|no more|no longer|without|turn(?:ing)? off|switch(?:ing)? off|turn .{1,40} off|switch .{1,40} off|don'?t|do not|never|not want|unsubscribe|mute|enough of|no)\b"
)
_ON = re.compile(
    r"\b(?:turn(?:ing)? on|switch(?:ing)? on|enable|activate|start|resume|want|turn .{1,40} on|switch .{1,40} on|re-?enable|unmute|set up)\b"
)
_DIGEST = re.compile(
    r"\b(?:digests?|recaps?|briefings?|daily (?:summary|summaries|report|update|news)|(?:morning|evening) (?:summary|report|update|news)|summary|summaries)\b"
)
_NEWS = re.compile(r"\bnews\b|\bstories\b|\bheadlines\b")
_DAY = r"(?:day|morning|afternoon|evening|night|weekday|workday|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?"
_REGULARLY = re.compile(
    rf"\b(?:(?:every|each) (?:single )?{_DAY}|daily|(?:on )?(?:weekdays|weekends|workdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days))\b"
)
_LATE = re.compile(r"\b(?:every|each|in the) (?:afternoon|evening|night)\b")
"""When an hour below twelve is one of the afternoon."""
_GIVE = re.compile(r"(?:tell|send|show|give|bring|post|push|deliver|mail|write|get|i (?:want|need)|schedule|set)\b")
_STATES = re.compile(r"\b(?:is|are|was|were|has|had|did|does|been)\b")
_ALERTS = re.compile(r"\b(?:alerts?|alerting|notif(?:y|ies|ied|ications?)|pings?|pinging|reminders?|warnings?)\b")
_QUIET = re.compile(
    r"\b(?:mute|quiet|silen(?:ce|t)|snooze|hush|shut up|pause|no (?:capex )?(?:alerts?|messages?|notifications?|posts?|news|pings?)|do not disturb|"
    r"(?:don'?t|do not|never|stop) (?:alert|disturb|ping|notify|message|bother|post|wake|send|tell|alerting|pinging|posting|messaging)\w*)\b"
)
_TELL = re.compile(
    r"^(?:alert|notify|tell|ping|warn|inform|let|message) (?:me|us)\b(?:.*\b(?:about|of|on|when|whenever|if|know|every time|as soon as)\b)"
)
_ONCE_THERE = re.compile(
    r"^(?:(?:alert|notify|ping|warn|inform|message) (?:me|us)|let (?:me|us) know) if\b|\b(?:when|whenever|every time|as soon as|once|the moment)\s+"
    r"(?:there(?:'s| is| are| will be)|you (?:see|find|get|have|hear|read)|something|anything|(?:any |some |new |fresh |the )*(?:news|stories|headlines)|@company)\b"
)
"""An order for all news to come, not a question when some came."""
_PAST = re.compile(r"\b(?:was|were|did|had|has been|came|broke|first|last)\b")
_PLANS = re.compile(
    r"\b(?:capex|cap ex|capital|spending|spend|spends|invest\w*|plans?|commit\w*|commitments?|budget\w*)\b"
)
_FOLLOW = re.compile(
    r"^(?:start |begin |also |now )*(?:follow(?:ing)?|watch(?:ing)?|track(?:ing)?|monitor(?:ing)?|observe|keep (?:me|us) (?:posted|updated|informed|in the loop)(?: on| about| of)?|"
    r"keep (?:an eye on|track of|watch(?:ing)?|following)|subscribe (?:me |us )?to|add)\b"
)
_UNFOLLOW = re.compile(
    r"^(?:(?:i |we )?(?:stop|quit|cease|end|cancel|no longer|don'?t|do not|no more)\s+(?:want |wish |need )?(?:to )?(?:follow|watch|track|monitor|updat|subscri|news|alerts|posts|post|send|tell|inform)\w*|unfollow|unwatch|untrack|unsubscribe(?: me| us)?(?: from)?|"
    r"(?:drop|remove|forget|mute|ditch|delete)\b)"
)
_BEFORE_NAME = (
    r"the|all|any|news|stories|alerts?|updates?|posts|reports|company|firm|stock|shares|me|us|of|on|about|for|from|to"
)
_AFTER_NAME = (
    r"news|stock|shares|updates|alerts?|capex|plans?|stories|please|too|as well|for (?:me|us)|closely|from now on|"
    r"(?:to|on|from|in) (?:my |our |the )?(?:watch ?)?list|any ?more|any longer|again|now|here|in this channel"
)
_AFTER_DROPPED = (
    r"please|too|as well|(?:from|off) (?:my |our |the )?(?:watch ?)?list|any ?more|any longer|again|now|here"
)
_STRANGER = r"(?P<stranger>[a-z][\w.-]{2,30})"
_WHOM = rf"(?:[\s:]*\b(?:{_BEFORE_NAME})\b)*\s*{_NAME}(?:'s)?(?:(?:\s*(?:,|&|\band\b|\bplus\b|\bas well as\b))+\s*(?:also |the )?(?:{_NAME}(?:'s)?))*(?:(?:,|\s*&|,?\s+and)\s+{_STRANGER})?"
_IS_WHOM, _IS_DROPPED = (
    re.compile(rf"{_WHOM}(?:[\s,]*\b(?:{after})\b)*\W*") for after in (_AFTER_NAME, _AFTER_DROPPED)
)
"""Whom to follow, and nothing else: "follow the money: …" is no order; "drop" with more behind it tells of prices."""
_DROP = re.compile(r"(?:drop|remove|forget|mute|ditch|delete)\b")
_WHY = re.compile(
    r"\bwhy\b.*\b(?:alert(?:ed|s)?|notif\w+|ping(?:ed)?|warn(?:ed)?|(?:tell|told|message[sd]?|post(?:ed)?|sen[dt]|got|get|receive)\b.*\b(?:me|us|this|that|alert\w*|message|here|it)|(?:no|not|any) (?:alerts?|messages?))\b"
)
_TOLD = re.compile(
    r"^what (?:did|have|was|were) (?:you|i|we|the bot)\b.*\b(?:tell|told|say|said|send|sent|post|posted|alert|alerted|report|reported|notified|warn|warned)\b(?!.* about (?!me|us))"
    r"|^what (?:alerts?|messages|notifications) (?:did|have|were)\b|^(?:show|list|give)(?: me| us)? (?:the |my |all |our )?(?:last|latest|recent|past|yesterday'?s|previous|old) (?:alerts?|notifications?|messages?)"
)
_LOG = re.compile(
    r"\bwho (?:has |had )?(?:changed|set|turned|switched|muted|unmuted|added|removed|stopped|cancelled|canceled|edited)\b|\b(?:change log|changelog|log of (?:the )?changes)\b"
)
_LIST = re.compile(
    r"^(?:what|whom?|which (?:companies|firms|stocks|names)) (?:am i|are we|are you|do i|do we|do you|is this channel|does this channel|is) (?:already |currently |now )?(?:follow|watch|track|monitor|subscrib)\w*\W*$"
    r"|^(?:show|list)(?: me| us)? (?:my |our |the |all )*(?:watch ?list|watched|followed|subscriptions?|companies (?:i|we|you) (?:follow|watch|track))|^(?:my |our |the )?(?:watch ?list|subscriptions)\W*$"
)
_SET_ZONE = re.compile(
    r"^(?:set|use|change|switch)\b.*?\btime ?zone\b(?: to| is| as|:|=)?\s+([a-z_/ ]{2,40}?)\W*$|^(?:use|switch to|set|change to) ([a-z_/ ]{2,30}?) time\W*$|^(?:my|our|the) time ?zone is ([a-z_/ ]{2,40}?)\W*$"
)
_SET_LANGUAGE = re.compile(
    r"^(?:set|change|switch|use)\b.*?\blanguage\b(?: to| is| as|:|=)?\s+(\w{2,20})\W*$|^(?:speak|talk|write in|answer in) (english|german|french|spanish|italian|portuguese|dutch|chinese|japanese|korean)\W*$"
)
_FEED = re.compile(
    r"^(?:add|follow|poll|subscribe to|use)\b.*\b(?:feed|rss)\b.*?(https?://\S+)|^(?:add|poll) (https?://\S+) (?:as|to|in)\b.*\bfeeds?\b"
)
_LIVE = re.compile(
    r"\b(?:as (?:it|they) (?:comes?|happens?|breaks?)|live|real ?time|right away|immediately|instantly|in this channel|here)\b"
)


def wish(text: str, universe: Universe) -> str:
    """The command line for an order to the bot, or for a question about what it told; "" for anything else."""
    if len(text) > LONGEST:
        return ""
    chinese = is_chinese(text)
    english = " ".join(in_english(text, universe).split())
    said = _POLITE.sub("", english.casefold().replace("’", "'")).strip()
    for asked, line in (
        (_WHY, "/alerts why"),
        (_TOLD, "/alerts why"),
        (_LOG, "/alerts log"),
        (_LIST, "/watch"),
    ):
        if asked.search(said):
            return line
    is_question = bool(_ASKS.match(said)) or ("?" in said and said == english.casefold().strip())
    if is_question:
        return ""
    named = _named(english, universe)
    for _, typed in sorted(named, key=lambda one: -len(one[1])):
        said = said.replace(typed, _NAME, 1)
    company = " and ".join(dict.fromkeys(called for called, _ in named))
    return next((line for order in _ORDERS if (line := order(said, company, chinese))), "")


def _named(text: str, universe: Universe) -> tuple[tuple[str, str], ...]:
    """The companies named: how a command line calls each, and as it was typed."""
    named, _ = named_in(text, tuple(words_of(text)), universe, frozenset())
    return tuple((_called(one, universe), one.typed.casefold()) for one in named)


def _called(named: Named, universe: Universe) -> str:
    company = universe.by_key[named.company]
    return (company.short if named.subject == company.name else named.subject).casefold()


# ---- orders, the first that fits --------------------------------------------------------------------------------------------------------
def _feed(said: str, _company: str, _chinese: bool) -> str:
    found = _FEED.search(said)
    return f"/feeds add {found[1] or found[2]}" if found else ""


def _zone(said: str, _company: str, _chinese: bool) -> str:
    found = _SET_ZONE.search(said)
    return f"/alerts zone {(found[1] or found[2] or found[3]).strip()}" if found else ""


def _language(said: str, _company: str, _chinese: bool) -> str:
    found = _SET_LANGUAGE.search(said)
    return f"/alerts language {found[1] or found[2]}" if found else ""


def _quiet(said: str, _company: str, _chinese: bool) -> str:
    if re.search(
        r"\b(?:no|without|cancel|remove|end|stop|turn off) (?:the |my |our |more )*quiet (?:hours|time)\b", said
    ):
        return "/alerts quiet off"
    span = SPAN.search(said)
    if not span or not _QUIET.search(said):
        return ""
    first, last = clock(span, "1"), clock(span, "2")
    # "from 10 to 7" may mean the evening or the morning: the settings ask back.
    is_clear = first and last and (span["minute1"] or half(span, "1") or span["word1"] or int(span["hour1"] or 0) > 12)
    return f"/alerts quiet {first}-{last}" if is_clear else "/alerts quiet"


def _digest(said: str, _company: str, chinese: bool) -> str:
    if not (_DIGEST.search(said) or _is_daily_news(said)) or not (
        chinese
        or re.match(
            r"(?:tell|show|bring|push|news|stories|headlines|send|give|post|set|make|schedule|deliver|mail|write|want|get|move|change|i (?:want|need)|a |an |the |my |our |daily|every|each|morning|digest|recap|start|turn|switch|enable|activate|subscribe)",
            said,
        )
        or _OFF.match(said)
    ):
        return ""
    if _OFF.match(said) or re.search(r"\b(?:turn|switch)\b.*\boff\b|\bno more\b|\bany ?more\b|\bany longer\b", said):
        return "/digest off" if not re.search(r"\bsummar", said) or "daily" in said else ""
    is_late = _LATE.search(said) is not None
    at = next((told for found in TIME.finditer(said) if (told := time_of(found, is_late=is_late))), "")
    days = DAYS.search(said)
    chosen = days_of(days) if days else ""
    regular = bool(re.search(r"\b(?:every|each|daily)\b", said))
    if (
        not at
        and not chosen
        and not (regular and re.search(r"\b(?:every|each) (?:single )?(?:day|morning|evening)\b", said))
    ):
        return "/digest on" if _ON.search(said) else ""
    zone = _ZONE.search(said)
    named = (
        (zone[1] or zone[2] or "")
        if zone and (zone[2] or "") not in ("the", "that", "this", "a", "same", "any", "local", "every")
        else ""
    )
    return " ".join(
        part for part in ("/digest", f"at {at}" if at else "", chosen or ("every day" if not at else ""), named) if part
    )


def _is_daily_news(said: str) -> bool:
    """Whether news is ordered for every day, or for a time of certain days."""
    if not _NEWS.search(said) or _ALERTS.search(said) or not _REGULARLY.search(said) or _STATES.search(said):
        return False
    return bool(_GIVE.match(said) or _OFF.match(said)) or any(map(time_of, TIME.finditer(said)))


def _told(said: str, company: str, _chinese: bool) -> str:
    """Alerts and news: on, off, or of one company."""
    if _NEWS.search(said) and not _ALERTS.search(said):
        if _OFF.match(said) and not company and not re.search(r"\b(?:is|are|was|good|bad)\b", said):
            return "/alerts news off"
        if _TELL.match(said) and _ONCE_THERE.search(said) and not _PAST.search(said):
            return f"/watch {company}" if company else "/alerts news on"
        most = re.search(r"\b(\d{1,2}) (?:stories |news )?(?:an|per|a|each|every) hour\b", said)
        if re.match(r"(?:post|send|tell|show|push|stream|turn on|switch on|enable)\b", said) and (
            most or _LIVE.search(said) or _ON.match(said)
        ):
            return f"/alerts news {f'{most[1]} an hour' if most else 'on'}" if not company else ""
        return ""
    is_tell = bool(_TELL.match(said))
    if not (
        is_tell
        or (
            _ALERTS.search(said)
            and (
                _OFF.search(said) or _ON.search(said) or re.match(r"(?:send|give|post|get|i (?:want|need)|set)\b", said)
            )
        )
    ):
        return ""
    if (
        is_tell
        and not _ALERTS.search(said)
        and not (_PLANS.search(said) and re.search(r"\b(?:when|whenever|if|as soon as|every time)\b", said))
        and not re.search(r"\blet (?:me|us) know (?:when|if|about)\b", said)
    ):
        return ""
    off = bool(_OFF.search(said)) and not _ON.match(said)
    if company and off:
        return f"/unwatch {company}"
    if company:
        return f"/watch {company}"
    return "/alerts off" if off else "/alerts on"


def _watch(said: str, company: str, _chinese: bool) -> str:
    if not company:
        return ""
    for verb, command in ((_UNFOLLOW, "unwatch"), (_FOLLOW, "watch")):
        found = verb.match(said)
        whom = _IS_DROPPED if _DROP.match(said) else _IS_WHOM
        if found and (told := whom.fullmatch(said[found.end() :])):
            stranger = told["stranger"]
            if stranger in KNOWN:
                return ""
            return f"/{command} {company} and {stranger}" if stranger else f"/{command} {company}"
    return ""


_ORDERS: tuple[Callable[[str, str, bool], str], ...] = (_feed, _zone, _language, _quiet, _digest, _told, _watch)
