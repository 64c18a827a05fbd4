"""Shares by the count of one source: a firm or publisher that the question names."""

from collections.abc import Sequence

from bot.domain.fact import Fact
from bot.domain.reply import Reply
from bot.text.questions.meaning import Meaning
from handlers.choosing import when
from handlers.contradicting import page
from handlers.nearness import firm
from handlers.nothing import asked_market, nothing
from handlers.wording import several


def counted_by(facts: Sequence[Fact], teller: str) -> tuple[Fact, ...]:
    """The shares that it measured or tells: by their own sentences, or by another sentence of a page that names nobody else."""
    own = {page(fact) for fact in facts if _is_by(fact, teller)}
    others = {page(fact) for fact in facts if firm(fact) and not _is_by(fact, teller)}
    return tuple(fact for fact in facts if _is_by(fact, teller) or (page(fact) in own - others and not firm(fact)))


def not_counted(wish: Meaning, facts: Sequence[Fact]) -> Reply:
    """That no share by that count is stored, and by whose count there are shares; `facts`: those of the market asked for."""
    others = tuple(dict.fromkeys(filter(None, (firm(fact) or fact.citation.source or "" for fact in facts))))
    note = f"Stored are shares told by {several(others[:_MOST])}." if others else ""
    where = f" of {asked_market(wish)}" if wish.regions or wish.sectors or wish.places else ""
    return nothing(f"a share{where} by the count of {_capitals(wish.teller)}{when(wish)}", note=note)


_MOST = 4


def _is_by(fact: Fact, teller: str) -> bool:
    """Whether it measured the share, tells it, or is named in its sentence."""
    cited = fact.citation
    named = (firm(fact) or "").casefold(), (cited.source or "").casefold()
    return any(name and (name in teller or teller in name) for name in named) or (
        not firm(fact) and teller in cited.quote.casefold()
    )


def _capitals(teller: str) -> str:
    """The name as it is written: short ones are abbreviations ("IDC")."""
    return " ".join(word.upper() if len(word) <= len("IDC") else word.capitalize() for word in teller.split())
