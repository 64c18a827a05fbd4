"""Answers that say that nothing is stored, and what is."""

from collections.abc import Iterable
from dataclasses import replace

from bot.domain.company import Universe
from bot.domain.fact import Fact
from bot.domain.reply import Button, Reply, Text
from bot.text.questions.meaning import Meaning
from bot.text.questions.translated import IN_CHINESE
from handlers.choosing import asked
from handlers.citing import as_of, mark, sources
from handlers.command import Ask
from handlers.wording import market, sentence, several

_CAPITALS = {"ai": "AI", "saas": "SaaS", "us": "US", "usa": "USA", "uk": "UK", "eu": "EU", "uae": "UAE"}
_SEEN_BUTTONS = 4


def nothing(
    what: str, *, near: Iterable[Fact] = (), because: str = "", note: str = "", buttons: Iterable[Button] = ()
) -> Reply:
    """ "Nothing is stored about …", with the nearest facts, said to be about something else."""
    neighbours = tuple(near)
    lines = tuple(filter(None, (because, _neighbours(neighbours), note)))
    return Reply(
        title=f"Nothing is stored about {what}.",
        blocks=tuple(Text(text=line) for line in lines),
        sources=sources(neighbours),
        as_of=as_of(neighbours),
        buttons=tuple(buttons)[:_SEEN_BUTTONS],
        disclaimer=bool(neighbours),
        is_lacking=True,
    )


def unknown_company(ask: Ask, wish: Meaning) -> Reply:
    """No company of that name is known; which are, by the ones most asked about."""
    typed = " ".join(wish.unknown)[:40]
    return Reply(
        title=f"No company called “{typed}” is known here.",
        blocks=(Text(text=known(ask.universe)),),
        buttons=tuple(
            Button(label=company.short, line=f"/{ask.command} {company.short.casefold()}")
            for company in ask.universe.companies[:3]
        ),
        disclaimer=False,
        private=True,
        is_lacking=True,
    )


def known(universe: Universe) -> str:
    """ "Known are Alibaba, Amazon and others, by any of their names.": those most asked about."""
    named = ", ".join(company.short for company in universe.companies[:6])
    return f"Known are {named} and others, by any of their names."


def beside_strangers(ask: Ask, reply: Reply) -> Reply:
    """The reply, in front of it that a name which a company was to be held against is no known company's."""
    strangers = asked(ask).strangers
    if not strangers:
        return reply
    named = several([f"“{name[:40]}”" for name in strangers])
    told = Text(text=f"No company called {named} is known here: only what was asked about the others is told.")
    return replace(reply, blocks=(told, *reply.blocks))


def asked_market(wish: Meaning) -> str:
    """The market asked about, in words: "the global AI cloud", "China's e-commerce", "the cloud of Japan and Korea"."""
    words = (*_trade(wish), *(word.removeprefix(IN_CHINESE) for word in wish.unknown[:3]))
    trade = " ".join(_CAPITALS.get(word, word) for word in words)
    trade = f"{trade} market" if trade and "cloud" not in trade and not trade.endswith("market") else trade
    if wish.regions[:1] == ("abroad",):
        return f"the {trade} outside China" if trade else "markets outside China"
    if len(wish.places) > 1 and not wish.regions:
        return f"the {trade or 'market'} of {several([placed(place) for place in wish.places])}"
    name = _named(wish)
    return market(f"{name} {trade or ('market' if name else 'that market')}".strip())


def _named(wish: Meaning) -> str:
    """The region asked about ("global", "China"), else the place; "" for none."""
    if wish.regions:
        return wish.regions[0].replace("china", "China")
    return placed(wish.places[0]) if wish.places else ""


def placed(place: str) -> str:
    """ "Hong Kong", "US": a place as it is written."""
    return _CAPITALS.get(place, place.title())


def in_text(place: str) -> str:
    """ "the US", "India": a place as running text tells of it."""
    return f"the {placed(place)}" if place in _WITH_ARTICLE else placed(place)


_WITH_ARTICLE = frozenset(
    {"us", "usa", "united states", "uk", "united kingdom", "eu", "uae", "netherlands", "philippines", "middle east"}
)


def _trade(wish: Meaning) -> tuple[str, ...]:
    order = {"public": 0, "private": 0, "ai": 1}
    return tuple(sorted(wish.sectors, key=lambda word: order.get(word, 2)))


def _neighbours(near: tuple[Fact, ...]) -> str:
    if not near:
        return ""
    return (
        "Stored is something else: " + "; ".join(sentence(fact).removesuffix(".") + mark(fact) for fact in near) + "."
    )
