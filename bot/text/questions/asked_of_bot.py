"""Questions about what the bot itself told, who changed it, and whom it follows."""

import re

from bot.text.questions.order_words import ME, any_of

_MESSAGES = any_of("alerts?", "messages?", "notifications?")
_WE = any_of("am i", "are we", "are you", "do i", "do we", "do you", "is this channel", "does this channel", "is")
_FOLLOWING = any_of("follow", "watch", "track", "monitor", "subscrib", "cover", "know")
_COMPANIES = any_of("companies", "firms", "stocks", "names")
_MINE = "(?:my |our |the |all )*"

_TELLS = any_of("tell", "told", "message[sd]?", "post(?:ed)?", "sen[dt]", "got", "get", "receive")
_WHAT = any_of("me", "us", "this", "that", r"alert\w*", "message", "here", "it")
_TOLD_ME = rf"{_TELLS}\b.*\b{_WHAT}"
_ALERTED = any_of(
    "alert(?:ed|s)?", r"notif\w+", "ping(?:ed)?", "warn(?:ed)?", _TOLD_ME, "(?:no|not|any) (?:alerts?|messages?)"
)
_WHY = re.compile(rf"\bwhy\b.*\b{_ALERTED}\b")
_TELLING = any_of(
    "tell", "told", "say", "said", "send", "sent", "post", "posted", "alert", "alerted", "report", "reported", "notified", "warn", "warned"
)  # fmt: skip
_LATELY = any_of("last", "latest", "recent", "past", "yesterday'?s", "previous", "old")
_TOLD = re.compile(
    rf"^what (?:did|have|was|were) (?:you|i|we|the bot)\b.*\b{_TELLING}\b(?!.* about (?!{ME}))"
    r"|^what (?:alerts?|messages|notifications) (?:did|have|were)\b"
    rf"|^(?:show|list|give)(?: {ME})? (?:the |my |all |our )?{_LATELY} {_MESSAGES}"
)
_CHANGED = any_of(
    "changed", "set", "turned", "switched", "muted", "unmuted", "added", "removed", "stopped", "cancelled", "canceled", "edited"
)  # fmt: skip
_LOG = re.compile(rf"\bwho (?:has |had )?{_CHANGED}\b|\b(?:change log|changelog|log of (?:the )?changes)\b")
_WATCHED = any_of(
    "watch ?list",
    "watched",
    "followed",
    "subscriptions?",
    r"companies\W*$",
    "companies (?:i|we|you) (?:follow|watch|track)",
)
_LIST = re.compile(
    rf"^(?:what|whom?|which {_COMPANIES}) {_WE} (?:already |currently |now )?{_FOLLOWING}\w*\W*$"
    rf"|^(?:show|list)(?: {ME})? {_MINE}{_WATCHED}|^(?:my |our |the )?(?:watch ?list|subscriptions)\W*$"
)
_DATA = "(?:your|the) (?:data|information|info|news|numbers|figures|sources)"
_KEPT_FRESH = any_of("updated?", "refresh(?:ed)?", "poll(?:ed)?", "check")
_FEEDS = re.compile(
    rf"^(?:from )?where (?:(?:do|does|is|are) {_DATA} (?:come |taken |drawn )?from|do you (?:get|take|have) {_DATA})"
    rf"|^how (?:often|frequently) (?:do|does|are|is) (?:you|this|it|{_DATA}) {_KEPT_FRESH}"
    rf"|^how (?:old|current|recent|fresh|up to date) (?:is|are) {_DATA}\W*$"
)
_KIND = any_of("chat ?gpt", "gpt", "bot", "robot", "ai", "human", "person", "real", "llm", "model", "machine")
_SELF = re.compile(
    rf"^(?:are you (?:an? )?{_KIND}\b|who (?:made|built|wrote|created|runs) you\b"
    r"|do you (?:have|offer|support) (?:an? )?(?:api|help|manual|documentation|docs)\b)"
)
_LINES = (
    (_WHY, "/alerts why"),
    (_TOLD, "/alerts why"),
    (_LOG, "/alerts log"),
    (_LIST, "/watch"),
    (_FEEDS, "/feeds"),
    (_SELF, "/help"),
)


def asked_of_bot(said: str) -> str:
    """The command line that answers it; "" for what asks something else."""
    return next((line for asked, line in _LINES if asked.search(said)), "")
