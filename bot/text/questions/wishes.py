"""What a person wants the bot to do, in plain words ("send me a digest every day at 8"), as the command line that does it.

Only an order changes anything: a question about alerts or about following never does, whatever it holds.
"""

import re
from collections.abc import Callable

from bot.domain.company import Universe
from bot.text.questions.naming import named_in, words_of
from bot.text.questions.translated import in_english, is_chinese

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

_HALF = r"(?:in the |at )?(?P<half{n}>morning|afternoon|evening|night)"
_BEFORE = r"(?:(?P<before{n}>morning|afternoon|evening|night)\s+)?"
_CLOCK = (
    rf"{_BEFORE}(?:(?P<word{{n}}>noon|midnight)|(?P<hour{{n}}>[01]?\d|2[0-4])(?:[:.h](?P<minute{{n}}>[0-5]\d))?)"
    rf"(?:\s?(?P<suffix{{n}}>a\.?m\b\.?|p\.?m\b\.?|o'?clock|uhr|h\b))?(?:\s{_HALF})?"
)
_TIME = re.compile(rf"(?<![\d:.-])\b(?:(?P<at>at|@|around|by|um)\s+)?{_CLOCK.replace('{n}', '1')}(?![\d:%-])")
_SPAN = re.compile(
    rf"(?<![\d:.])\b{_CLOCK.replace('{n}', '1')}\s?(?:-|–|—|to|till|til|until|through|and|bis)\s?(?:the\s)?{_CLOCK.replace('{n}', '2')}(?![\d:%])"
)
_ZONE = re.compile(
    r"\b([a-z]+/[a-z_]+(?:/[a-z_]+)?|utc|gmt)\b|\b(?:in )?((?:new york|hong kong|los angeles|[a-z]+)) time\b"
)
_DAYS = re.compile(
    r"\b(weekdays?|weekends?|workdays?|work days?|working days?)\b|\b((?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:(?:,? and |, ?| )(?:mon|tues|wednes|thurs|fri|satur|sun)days?)*)\b"
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
_ALERTS = re.compile(r"\b(?:alerts?|alerting|notif(?:y|ies|ied|ications?)|pings?|pinging|reminders?|warnings?)\b")
_QUIET = re.compile(
    r"\b(?:mute|quiet|silen(?:ce|t)|snooze|hush|shut up|pause|no (?:capex )?(?:alerts?|messages?|notifications?|posts?|news|pings?)|do not disturb|"
    r"(?:don'?t|do not|never|stop) (?:alert|disturb|ping|notify|message|bother|post|wake|send|tell|alerting|pinging|posting|messaging)\w*)\b"
)
_TELL = re.compile(
    r"^(?:alert|notify|tell|ping|warn|inform|let|message) (?:me|us)\b(?:.*\b(?:about|of|on|when|whenever|if|know|every time|as soon as)\b)"
)
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
_IS_WHOM = re.compile(
    rf"(?:[\s:]*\b(?:{_BEFORE_NAME})\b)*\s*{_NAME}(?:'s)?(?:[\s,]*\b(?:{_AFTER_NAME})\b)*(?:,? and [\w ,]{2, 60})?\W*"
)
"""Whom to follow, and nothing else: "follow the money: …" is no order."""
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
_WHO = re.compile(r"^who (?:said|says|claims|claimed|wrote|reported|told you) (?:that|this|it|so)\W*$")
_SET_ZONE = re.compile(
    r"^(?:set|use|change|switch)\b.*?\btime ?zone\b(?: to| is| as|:|=)?\s+([a-z_/ ]{2,40}?)\W*$|^(?:use|switch to|set|change to) ([a-z_/ ]{2,30}?) time\W*$|^(?:my|our|the) time ?zone is ([a-z_/ ]{2,40}?)\W*$"
)
_SET_LANGUAGE = re.compile(
    r"^(?:set|change|switch|use)\b.*?\blanguage\b(?: to| is| as|:|=)?\s+(\w{2,20})\W*$|^(?:speak|talk|write in|answer in) (english|german|french|spanish|italian|portuguese|dutch|chinese|japanese|korean)\W*$"
)
_FEED = re.compile(
    r"^(?:add|follow|poll|subscribe to|use)\b.*\b(?:feed|rss)\b.*?(https?://\S+)|^(?:add|poll) (https?://\S+) (?:as|to|in)\b.*\bfeeds?\b"
)
_NEWS = re.compile(r"\bnews\b|\bstories\b|\bheadlines\b")
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
        (_WHO, "/help which"),
    ):
        if asked.search(said):
            return line
    is_question = bool(_ASKS.match(said)) or ("?" in said and said == english.casefold().strip())
    if is_question:
        return ""
    company, typed = _company(english, universe)
    said = said.replace(typed, _NAME, 1) if typed else said
    return next((line for order in _ORDERS if (line := order(said, company, chinese))), "")


def _company(text: str, universe: Universe) -> tuple[str, str]:
    """The first company named: how a command line calls it, and as it was typed."""
    named, _ = named_in(text, tuple(words_of(text)), universe, frozenset())
    if not named:
        return "", ""
    company = universe.by_key[named[0].company]
    called = company.short if named[0].subject == company.name else named[0].subject
    return called.casefold(), named[0].typed.casefold()


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
    span = _SPAN.search(said)
    if not span or not _QUIET.search(said):
        return ""
    first, last = _clock(span, "1"), _clock(span, "2")
    # "from 10 to 7" may mean the evening or the morning: the settings ask back.
    is_clear = first and last and (span["minute1"] or _half(span, "1") or span["word1"] or int(span["hour1"] or 0) > 12)
    return f"/alerts quiet {first}-{last}" if is_clear else "/alerts quiet"


def _digest(said: str, _company: str, chinese: bool) -> str:
    if not _DIGEST.search(said) or not (
        chinese
        or re.match(
            r"(?:send|give|post|set|make|schedule|deliver|mail|write|want|get|move|change|i (?:want|need)|a |an |the |my |our |daily|every|each|morning|digest|recap|start|turn|switch|enable|activate|subscribe)",
            said,
        )
        or _OFF.match(said)
    ):
        return ""
    if _OFF.match(said) or re.search(r"\b(?:turn|switch)\b.*\boff\b|\bno more\b|\bany ?more\b|\bany longer\b", said):
        return "/digest off" if not re.search(r"\bsummar", said) or "daily" in said else ""
    at = next((told for found in _TIME.finditer(said) if (told := _time_of(found))), "")
    days = _DAYS.search(said)
    chosen = _days(days) if days else ""
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


def _told(said: str, company: str, _chinese: bool) -> str:
    """Alerts and news: on, off, or of one company."""
    if _NEWS.search(said) and not _ALERTS.search(said):
        if _OFF.match(said) and not company and not re.search(r"\b(?:is|are|was|good|bad)\b", said):
            return "/alerts news off"
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
        if found and _IS_WHOM.fullmatch(said[found.end() :]):
            return f"/{command} {company}"
    return ""


_ORDERS: tuple[Callable[[str, str, bool], str], ...] = (_feed, _zone, _language, _quiet, _digest, _told, _watch)


# ---- clocks and days ----------------------------------------------------------------------------------------------------------------
def _time_of(found: re.Match[str]) -> str:
    """The time of day, "08:00"; "" for a bare number that no "at" makes a time."""
    is_sure = found["at"] or found["minute1"] or _half(found, "1") or found["suffix1"] or found["word1"]
    return _clock(found, "1") if is_sure else ""


def _half(found: re.Match[str], number: str) -> str:
    """ "am", "pm", or "" where nothing says which half of the day."""
    told = found[f"half{number}"] or found[f"before{number}"] or ""
    suffix = (found[f"suffix{number}"] or "").replace(".", "").strip()
    return (
        suffix
        if suffix in ("am", "pm")
        else {"morning": "am", "afternoon": "pm", "evening": "pm", "night": "pm"}.get(told, "")
    )


def _clock(found: re.Match[str], number: str) -> str:
    if word := found[f"word{number}"]:
        return "12:00" if word == "noon" else "00:00"
    hour, minute, half = int(found[f"hour{number}"]), int(found[f"minute{number}"] or 0), _half(found, number)
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return f"{hour % 24:02}:{minute:02}"


def _days(found: re.Match[str]) -> str:
    if found[1]:
        return "weekends" if found[1].startswith("weekend") else "weekdays"
    return ",".join(
        dict.fromkeys(day[:3] for day in re.findall(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", found[2]))
    )
