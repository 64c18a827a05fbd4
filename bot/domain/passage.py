"""Sentences of stored articles that come near a question, quoted: never an answer by themselves."""

from dataclasses import dataclass

from bot.domain.company import Key
from bot.domain.fact import Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One sentence, verbatim in its citation's quote, and the words of the question that it holds."""

    citation: Citation
    held: tuple[str, ...]
    """Terms of the question, at least one."""
    about: tuple[Key, ...] = ()
    """Companies that the article is about."""
    article_id: str
