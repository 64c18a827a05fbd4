"""Patterns of whole words, as the tables of this package spell them."""

from collections.abc import Sequence

from bot.text.quantities.any_case import AnyCase, any_case


def spelled(*alternatives: str, holding: Sequence[str] = ()) -> AnyCase:
    """A pattern of whole words, in any case; a space stands for any white space or a hyphen.

    `holding`: small letters of which every match holds one; texts without them are not searched.
    """
    joined = "|".join(alternative.replace(" ", r"[\s\-‑]+") for alternative in alternatives)
    return any_case(rf"(?<![A-Za-z])(?:{joined})(?![A-Za-z])", *holding)
