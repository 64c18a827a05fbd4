"""Words of orders to the bot, in small letters: what is stopped or started, and of what is spoken."""

import re


def any_of(*wordings: str) -> str:
    """A pattern for one of the wordings, each a pattern itself."""
    return f"(?:{'|'.join(wordings)})"


def heard(*wordings: str) -> re.Pattern[str]:
    """One of the wordings as whole words, anywhere."""
    return re.compile(rf"\b{any_of(*wordings)}\b")


_TURN = any_of("turn", "switch")
_ENDS = "stop", "cancel", "end", "quit", "disable", "deactivate", "remove", "drop", "kill", "unsubscribe", "mute"
_NOT = "no more", "no longer", "without", "don'?t", "do not", "never", "not want", "enough of", "no"
OFF = heard(*_ENDS, *_NOT, rf"{_TURN}(?:ing)? off", rf"{_TURN} .{{1,40}} off")
ON = heard(
    "enable", "activate", "start", "resume", "want", "re-?enable", "unmute", "set up", rf"{_TURN}(?:ing)? on", rf"{_TURN} .{{1,40}} on"
)  # fmt: skip
NEWS = heard("news", "stories", "headlines")
ALERTS = heard(
    "alerts?", "alerting", any_of("notif(?:y|ies|ied|ications?)"), "pings?", "pinging", "reminders?", "warnings?"
)
ME = "(?:me|us)"
