"""Shares of one market that count different things: goods, money or people."""

from collections.abc import Collection, Sequence

from bot.domain.fact import Fact, counts


def counted_apart(facts: Sequence[Fact], words: Collection[str] = ()) -> list[list[Fact]]:
    """The shares by what they count; all together where no two of them are known to count different things.

    Where the words of a question name a measure and some shares are counted so, those alone.
    """
    by_kind: dict[str, list[Fact]] = {}
    for fact in facts:
        by_kind.setdefault(fact.counted, []).append(fact)
    asked = counts(next((word for word in words if counts(word)), ""))
    if asked in by_kind and asked:
        return [by_kind[asked]]
    return list(by_kind.values()) if len(by_kind.keys() - {""}) > 1 else [list(facts)]
