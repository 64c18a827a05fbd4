"""What /share says where no such share is stored: what was asked for, the nearest there is, and why a share is not put to a time."""

from collections.abc import Sequence

from bot.domain.fact import Fact
from bot.domain.reply import Button, Reply
from bot.text.questions.meaning import Meaning
from bot.text.questions.naming import Named
from handlers.choosing import called, known_then, names_time, near_market, newest, of, when
from handlers.command import Ask
from handlers.nearness import firm
from handlers.nothing import asked_market, nothing
from handlers.wording import market, own, several

_ELSEWHERE = (
    Button(label="Worldwide", line="/share global cloud"),
    Button(label="China", line="/share china ai cloud"),
)

_MOST_TELLERS = 4


def no_market(wish: Meaning, in_market: tuple[Fact, ...]) -> Reply:
    """That no share of the market named is stored; `in_market`: those of other times."""
    near = in_market if not wish.regions and not wish.sectors else ()
    return nothing(_asked(wish, "shares"), near=near, note=_undated(in_market, wish), buttons=_ELSEWHERE)


def no_share(
    ask: Ask, wish: Meaning, named: tuple[Named, ...], in_market: tuple[Fact, ...], shares: tuple[Fact, ...]
) -> Reply:
    """That the companies named have no such share, or not all of them; their shares of a market that is near."""
    held = [fact for name in named for fact in of(shares, name, ask.universe)]
    fitting = [fact for fact in held if fact in in_market]
    near = fitting or [fact for fact in held if near_market(fact, wish, ask.universe)]
    owners = several([called(name, ask.universe) for name in named])
    what = (
        f"{own(owners)} {_asked(wish, 'market share')}"
        if len(named) == 1
        else f"{_asked(wish, 'shares')} that {owners} {'hold both' if len(named) == 2 else 'all hold'}"
    )
    buttons = tuple(_button(fact) for fact in newest(tuple(held), ask.universe)) or _ELSEWHERE
    because = "" if near or not held else "Stored are shares of other markets only."
    return nothing(
        what, near=newest(tuple(near), ask.universe), because=because, note=_undated(in_market, wish), buttons=buttons
    )


def not_counted(wish: Meaning, facts: Sequence[Fact]) -> Reply:
    """That no share by that count is stored, and by whose count there are shares; `facts`: those of the market asked for."""
    others = tuple(dict.fromkeys(filter(None, (firm(fact) or fact.citation.source or "" for fact in facts))))
    note = f"Stored are shares told by {several(others[:_MOST_TELLERS])}." if others else ""
    where = f" of {asked_market(wish)}" if wish.regions or wish.sectors or wish.places else ""
    return nothing(f"a share{where} by the count of {_capitals(wish.teller)}{when(wish)}", note=note)


def _asked(wish: Meaning, what: str) -> str:
    scope = (
        f" of {asked_market(wish)}"
        if wish.regions or wish.sectors or wish.places or (wish.names and wish.unknown)
        else ""
    )
    what = what.removeprefix("market ") if scope else what
    return f"{what}{scope}{when(wish)}"


def _undated(in_market: tuple[Fact, ...], wish: Meaning) -> str:
    lacking = names_time(wish) and not known_then(wish) and any(fact.period is None for fact in in_market)
    return "A share without a period in its source is never put to one." if lacking else ""


def _button(fact: Fact) -> Button:
    name = market(fact.scope)
    return Button(label=f"{fact.subject}, {name}", line=f"/share {fact.subject} {fact.market}".casefold())


def _capitals(teller: str) -> str:
    """The name as it is written: short ones are abbreviations ("IDC")."""
    return " ".join(word.upper() if len(word) <= len("IDC") else word.capitalize() for word in teller.split())
