"""Titles of pages are shown whole, but for endless ones: those end after a word, with a sign that there is more."""

from dataclasses import replace

import pytest

from bot.domain.fact import Citation
from bot.domain.reading import Reading
from bot.domain.reply import Reply
from bot.domain.summary import Bullet, Summary
from bot.render.text import plain
from bot.shipped import universe
from handlers.citing import source_of, teller
from handlers.found import Found, StoryFound, TriedFeed
from handlers.newsflash import newsflash
from handlers.wording import titled
from tests.builders import NOON, article
from tests.handlers.asking import reply_to

ENDLESS = "Alibaba opens halls beside the sea " * 120
SUMMARY = Summary(bullets=(Bullet(text="It opens a hub.", aspect="expansion", quotes=("Words.",)),))


def read() -> Reading:
    page = article("Words.", title=ENDLESS, url="https://news.example/1")
    return Reading(article=page, tags=(), facts=(), announcements=(), summary=SUMMARY)


def story() -> StoryFound:
    page = article("Words.", title=ENDLESS, url="https://news.example/1")
    return StoryFound(id=1, article=page, summary=SUMMARY, companies=("BABA",), tellers=(page,))


@pytest.mark.parametrize(
    "reply",
    [
        reply_to("/news alibaba", given=Found(stories=(story(),))),
        reply_to("/news alibaba", given=Found(stories=(replace(story(), summary=Summary(bullets=())),))),
        reply_to("/digest now", given=Found(stories=(story(),))),
        reply_to("/summary https://news.example/1", given=Found(reading=read())),
        reply_to("/feeds test https://a.example/f", given=Found(tried=TriedFeed(url="u", title="", items=((ENDLESS, "no"),)))),
        newsflash(read(), ["BABA"], (), universe(), NOON),
        Reply(title="", sources=(source_of(Citation(title=ENDLESS, quote="")),)),
    ],
)  # fmt: skip
def test_an_endless_headline_is_cut_after_a_word(reply: Reply) -> None:
    shown = " ".join(plain(reply).split())
    assert "Alibaba opens halls beside the sea Alibaba opens" in shown
    assert "…" in shown
    assert len(shown) < 1_000


def test_a_headline_of_a_usual_length_stays_as_it_is() -> None:
    usual = "Alibaba to invest RMB 380 billion ($53 billion) in artificial intelligence and cloud computing over three years"
    assert titled(usual) == usual
    assert teller(Citation(title=usual, quote="")) == f"{usual}, no date"
    assert titled(None) == ""


def test_a_publisher_that_opens_its_own_headline_is_named_once() -> None:
    told = [
        source_of(Citation(source="Harbour Research", title=title, quote="")).label
        for title in ("Harbour Research: Quay Cloud leads", "Quay Cloud leads")
    ]
    assert told == ["Harbour Research: Quay Cloud leads"] * 2
