"""Patterns of whole words, as the tables of this package spell them."""

from collections.abc import Sequence

from bot.text.quantities.any_case import AnyCase, any_case
from bot.text.quantities.lettered import by_first_letter


def spelled(*alternatives: str, holding: Sequence[str] = ()) -> AnyCase:
    """A pattern of whole words, in any case; a space stands for any white space or a hyphen.

    `holding`: small letters of which every match holds one; texts without them are not searched.
    """
    spaced = [alternative.replace(" ", r"[\s\-‑]+") for alternative in alternatives]
    return any_case(_whole("|".join(spaced)), *holding, sooner=_whole(by_first_letter(spaced)))


def _whole(alternation: str) -> str:
    return rf"(?<![A-Za-z])(?:{alternation})(?![A-Za-z])"
