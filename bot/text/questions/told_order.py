"""Orders about alerts and news: on, off, quiet hours, one company's, in which language and by whose clock."""

import re

from bot.text.questions.clocks import SPAN, clock, half
from bot.text.questions.order_words import ALERTS, ME, NEWS, OFF, ON, any_of, heard

# ---- feeds, clock and language ----------------------------------------------------------------------------------------------------------
_ADDRESS = r"(https?://\S+)"
_FEED = re.compile(
    rf"^(?:add|follow|poll|subscribe to|use)\b.*\b(?:feed|rss)\b.*?{_ADDRESS}|^(?:add|poll) {_ADDRESS} (?:as|to|in)\b.*\bfeeds?\b"
)
_SET = any_of("set", "use", "change", "switch")
_TO = r"(?: to| is| as|:|=)?\s+"
_SET_ZONE = re.compile(
    rf"^{_SET}\b.*?\btime ?zone\b{_TO}([a-z_/ ]{{2,40}}?)\W*$|^(?:use|switch to|set|change to) ([a-z_/ ]{{2,30}}?) time\W*$"
    r"|^(?:my|our|the) time ?zone is ([a-z_/ ]{2,40}?)\W*$"
)
_LANGUAGES = any_of(
    "english", "german", "french", "spanish", "italian", "portuguese", "dutch", "chinese", "japanese", "korean"
)
_SET_LANGUAGE = re.compile(
    rf"^{_SET}\b.*?\blanguage\b{_TO}(\w{{2,20}})\W*$|^(?:speak|talk|write in|answer in) ({_LANGUAGES})\W*$"
)


def feed_order(said: str, _company: str, _chinese: bool) -> str:
    """ "/feeds add https://…", or ""."""
    found = _FEED.search(said)
    return f"/feeds add {found[1] or found[2]}" if found else ""


def zone_order(said: str, _company: str, _chinese: bool) -> str:
    """ "/alerts zone europe/paris", or ""."""
    found = _SET_ZONE.search(said)
    return f"/alerts zone {(found[1] or found[2] or found[3]).strip()}" if found else ""


def language_order(said: str, _company: str, _chinese: bool) -> str:
    """ "/alerts language german", or ""."""
    found = _SET_LANGUAGE.search(said)
    return f"/alerts language {found[1] or found[2]}" if found else ""


# ---- quiet hours ------------------------------------------------------------------------------------------------------------------------
_MESSAGES = any_of("alerts?", "messages?", "notifications?", "posts?", "news", "pings?")
_DISTURB = any_of(
    "alert", "disturb", "ping", "notify", "message", "bother", "post", "wake", "send", "tell", "alerting", "pinging", "posting", "messaging"
)  # fmt: skip
_QUIET = heard(
    "mute", "quiet", "silen(?:ce|t)", "snooze", "hush", "shut up", "pause", "do not disturb", rf"no (?:capex )?{_MESSAGES}",
    rf"(?:don'?t|do not|never|stop) {_DISTURB}\w*",
)  # fmt: skip
_QUIET_NO_MORE = heard(r"(?:no|without|cancel|remove|end|stop|turn off) (?:the |my |our |more )*quiet (?:hours|time)")


def quiet_order(said: str, _company: str, _chinese: bool) -> str:
    """ "/alerts quiet 22:00-07:00"; without the hours where they may mean the evening or the morning; "" for anything else."""
    if _QUIET_NO_MORE.search(said):
        return "/alerts quiet off"
    span = SPAN.search(said)
    if not span or not _QUIET.search(said):
        return ""
    first, last = clock(span, "1"), clock(span, "2")
    # "from 10 to 7" may mean the evening or the morning: the settings ask back.
    is_clear = first and last and (span["minute1"] or half(span, "1") or span["word1"] or int(span["hour1"] or 0) > 12)
    return f"/alerts quiet {first}-{last}" if is_clear else "/alerts quiet"


# ---- alerts and news --------------------------------------------------------------------------------------------------------------------
_WHENEVER = "when", "whenever", "every time", "as soon as"
_TELLS = any_of("alert", "notify", "ping", "warn", "inform", "message")
_TELL = re.compile(rf"^(?:{_TELLS}|tell|let) {ME}\b(?:.*\b{any_of('about', 'of', 'on', 'if', 'know', *_WHENEVER)}\b)")
_COMES = any_of(
    "there(?:'s| is| are| will be)", "you (?:see|find|get|have|hear|read)", "something", "anything",
    "(?:any |some |new |fresh |the )*(?:news|stories|headlines)", "@company",
)  # fmt: skip
_ONCE_THERE = re.compile(
    rf"^(?:{_TELLS} {ME}|let {ME} know) if\b|\b{any_of(*_WHENEVER, 'once', 'the moment')}\s+{_COMES}\b"
)
"""An order for all news to come, not a question when some came."""
_PAST = heard("was", "were", "did", "had", "has been", "came", "broke", "first", "last")
_PLANS = heard("capex", "cap ex", "capital", "spending", "spends?", r"invest\w*", "plans?", r"commit\w*", r"budget\w*")
_OF_PLANS = heard("when", "whenever", "if", "as soon as", "every time")
_LET_KNOW = re.compile(rf"\blet {ME} know (?:when|if|about)\b")
_LIVE = heard(
    "as (?:it|they) (?:comes?|happens?|breaks?)", "live", "real ?time", "right away", "immediately", "instantly", "in this channel", "here"
)  # fmt: skip
_SENDS = re.compile(r"(?:send|give|post|get|i (?:want|need)|set)\b")
_STREAMS = re.compile(r"(?:post|send|tell|show|push|stream|turn on|switch on|enable)\b")
_AN_HOUR = re.compile(r"\b(\d{1,2}) (?:stories |news )?(?:an|per|a|each|every) hour\b")
_JUDGES = heard("is", "are", "was", "good", "bad")


def told_order(said: str, company: str, _chinese: bool) -> str:
    """Alerts and news: on, off, or of one company; "" for anything else."""
    if NEWS.search(said) and not ALERTS.search(said):
        return _news(said, company)
    if not _is_of_alerts(said):
        return ""
    is_off = bool(OFF.search(said)) and not ON.match(said)
    if company:
        return f"/{'unwatch' if is_off else 'watch'} {company}"
    return "/alerts off" if is_off else "/alerts on"


def _news(said: str, company: str) -> str:
    if OFF.match(said) and not company and not _JUDGES.search(said):
        return "/alerts news off"
    if _TELL.match(said) and _ONCE_THERE.search(said) and not _PAST.search(said):
        return f"/watch {company}" if company else "/alerts news on"
    most = _AN_HOUR.search(said)
    is_stream = bool(_STREAMS.match(said)) and bool(most or _LIVE.search(said) or ON.match(said))
    if not is_stream or company:
        return ""
    return f"/alerts news {f'{most[1]} an hour' if most else 'on'}"


def _is_of_alerts(said: str) -> bool:
    """Whether alerts are ordered or stopped, or word of plans to come."""
    if ALERTS.search(said):
        return bool(_TELL.match(said) or OFF.search(said) or ON.search(said) or _SENDS.match(said))
    is_of_plans = bool(_PLANS.search(said) and _OF_PLANS.search(said))
    return bool(_TELL.match(said)) and (is_of_plans or bool(_LET_KNOW.search(said)))
