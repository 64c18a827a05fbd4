"""Whether the first of several companies has the larger share, with yes or no in front; and whether sources differ."""

from collections.abc import Sequence

from handlers.markets import Market

_OPEN = "Sources differ"
_VERDICTS: dict[str, dict[bool | None, str]] = {
    "bigger": {True: "Yes", False: "No", None: _OPEN},
    "smaller": {True: "No", False: "Yes", None: _OPEN},
}


def judged(words: Sequence[str], told: list[tuple[str, bool | None]]) -> str:
    """The comparisons; where one was asked whether the first is "bigger" or "smaller", with yes or no in front, once if it is one."""
    asked_for = next((word for word in words if word in _VERDICTS), "")
    if not asked_for:
        return "; ".join(text for text, _ in told)
    verdicts = [_VERDICTS[asked_for][larger] for _, larger in told]
    if len(set(verdicts)) == 1:
        return f"{verdicts[0]}: {'; '.join(text for text, _ in told)}."
    return "; ".join(f"{word}: {text}" for word, (text, _) in zip(verdicts, told, strict=True)) + "."


def contested(words: Sequence[str], title: str, markets: Sequence[Market]) -> str:
    """The finding; where it is asked whether the sources differ, with that in front; where how it changed, that this cannot be told."""
    if "change" in words:
        return f"{title}; of another time none is stored, so no change can be told"
    if "differ" not in words:
        return title
    is_open = any(len(sides) > 1 for one in markets for sides in one.sides_of_each)
    return f"{_OPEN}: {title}" if is_open else f"No stored source differs: {title}"
