"""Short lines that doubt the answer just given, or ask who stands behind it."""

import re

from bot.text.questions.order_words import any_of

_IT = any_of("that", "this", "it", "so")
_SAYS = any_of(
    "said", "says", "claims", "claimed", "wrote", "reported", "told you", "measures", "measured", "counts", "counted", "estimates",
    "estimated", "publishes", "published",
)  # fmt: skip
_SURE = any_of(
    r"(?:are|r) (?:you|u) (?:\w+ly )?(?:sure|certain|serious|kidding|joking)",
    "how (?:sure|certain|confident) are you",
    "(?:you )?sure about that",
)
_STANDS = any_of(
    "true", "right", "correct", "so", "current", "up to date", "confirmed", "official", "verified", "certain", "reliable", "for sure",
    "proven", "(?:a |just a )?rumou?r",
)  # fmt: skip
_ASKED = rf"is {_IT} (?:really |still |even )?{_STANDS}"
_NOT_BELIEVED = rf"(?:i |we )?(?:do not|don['’]?t|can['’]?t|cannot) (?:\w+ly )?(?:believe|buy|trust) (?:{_IT}|you)"
_FIGURE = rf"(?:{_IT}|you|(?:that|this|the|your) (?:number|figure|sum|share|date|answer|data))"
_IS = r"(?:['’]?s|['’]?re| is| are| looks| sounds| seems| can['’]?t be| cannot be)"
_DEGREE = "(?:not |so |just |all |totally |completely |simply )*"
_WRONG = any_of(
    "wrong", "false", "incorrect", "inaccurate", "off", "bull(?:shit)?", "bs", "nonsense", "rubbish", "garbage", "a lie", "made up", "fake",
    "outdated",
)  # fmt: skip
_DENIED = rf"(?:i think |no |but )*{_FIGURE}{_IS} {_DEGREE}{_WRONG}"
_NOT_SO = rf"{_FIGURE}(?:{_IS} not|(?:['’]s| is)n['’]?t| can['’]?t be| cannot be) (?:true|right|correct)"
_DOUBT = re.compile(
    rf"^\W*{any_of(f'who {_SAYS} {_IT}', 'says who', 'really', 'no way', _SURE, _ASKED, _NOT_BELIEVED, _DENIED, _NOT_SO)}\W*$",
    re.IGNORECASE,
)


def is_doubt(said: str) -> bool:
    """Whether it asks who stands behind the answer just given, or doubts it: its sentence and source are what can be shown."""
    return _DOUBT.match(said) is not None
