"""News of a company that speaks of something certain, or of certain days."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.domain.article import Article
from bot.domain.reply import Bullets
from bot.domain.summary import Bullet, Summary
from bot.render.text import plain
from handlers.command import NewsQuery
from handlers.found import Found, StoryFound
from handlers.registry import COMMANDS
from tests.handlers.asking import ask, reply_to


def story(number: int, title: str, bullet: str = "") -> StoryFound:
    bullets = (Bullet(text=bullet, aspect="expansion", quotes=("Words.",)),) if bullet else ()
    page = Article(id=str(number), url=f"https://news.example/{number}", title=title)
    return StoryFound(id=number, article=page, summary=Summary(bullets=bullets), companies=("ORCL",), tellers=(page,))


STORIES = (
    story(3, "Oracle hires a chief of sales"),
    story(2, "Oracle builds abroad", "Oracle opens a data centre in Brazil."),
    story(1, "Oracle's Brazilian customers complain", "Shops in Brazil waited for a day."),
)


def told(line: str, *stories: StoryFound) -> str:
    return plain(reply_to(line, given=Found(stories=stories)))


def test_more_stories_are_looked_at_where_certain_ones_are_wanted() -> None:
    assert COMMANDS["news"].needs(ask("/news oracle brazil")) == NewsQuery(company="ORCL", count=50)
    assert COMMANDS["news"].needs(ask("/news oracle 4")) == NewsQuery(company="ORCL", count=4)


def test_stories_that_hold_the_word_are_told_and_no_others() -> None:
    text = told("/news oracle brazil", *STORIES)
    assert text.startswith("The newest 2 stories about Oracle that speak of “brazil”")
    assert "chief of sales" not in text


def test_one_is_told_where_one_is_wanted() -> None:
    assert told("/news oracle brazil 1", *STORIES).startswith("The newest story about Oracle that speaks of “brazil”")


def test_a_word_may_stand_in_another_form() -> None:
    assert "Brazilian customers" in told("/news oracle complaining customers", *STORIES[2:], *STORIES[:1])


def test_where_no_story_holds_the_word_that_is_said() -> None:
    text = told("/news oracle japan", *STORIES)
    assert " ".join(text.split()).startswith(
        "None of the newest 3 stories about Oracle speaks of “japan” in its headline or bullets."
    )
    assert "chief of sales" not in text
    assert "/news oracle" in text


def test_a_word_alone_is_looked_for_in_the_news_of_all_that_is_watched() -> None:
    assert told("/news brazil", *STORIES).startswith("The newest 2 stories about the watched companies that speak of")
    assert told("/news complaining", *STORIES).startswith("The newest story about the watched companies that speaks of")
    assert told("/news quillmere", *STORIES).startswith("No company called “quillmere” is known here.")


def dated(number: int, day: int) -> StoryFound:
    page = Article(
        id=str(number),
        url=f"https://news.example/{number}",
        title=f"Oracle, day {day}",
        published=datetime(2025, 9, day, 9, tzinfo=UTC),
    )
    return StoryFound(id=number, article=page, summary=Summary(bullets=()), companies=("ORCL",), tellers=(page,))


def test_stories_of_the_days_asked_for_are_told_and_no_others() -> None:
    text = told('/news oracle "last week"', dated(3, 30), dated(2, 24), dated(1, 12))  # asked on Wednesday, 1 Oct 2025
    assert text.startswith("The newest story about Oracle, last week (from 22 Sep 2025)\n")
    assert "day 24" in text
    assert "day 30" not in text
    assert "day 12" not in text


def test_where_no_story_is_of_those_days_that_is_said_before_the_newest() -> None:
    text = told('/news "last week"', dated(2, 12), dated(1, 8))
    assert text.startswith(
        "No story about the watched companies is stored for last week (from 22 Sep 2025).\n\nThe newest that is stored:"
    )
    assert "day 12" in text
    assert "day 8" not in text
    assert "that speaks of “customers” is stored for last week" in told(
        '/news oracle customers "last week"',
        *(
            replace(one, article=replace(one.article, title=f"{one.article.title}: customers"))
            for one in (dated(2, 12),)
        ),
    )


def test_news_of_a_time_to_come_is_what_stories_speak_of() -> None:
    assert told("/news oracle 2029", dated(2, 12)).startswith("The newest story about Oracle")


def test_more_stories_are_looked_at_for_certain_days() -> None:
    assert COMMANDS["news"].needs(ask('/news oracle "last week"')) == NewsQuery(company="ORCL", count=50)


def test_news_since_a_day_is_of_that_day_and_later() -> None:
    stories = dated(2, 29), dated(1, 28)  # asked on Wednesday, 1 Oct 2025
    text = told('/news oracle "since Monday"', *stories)
    assert text.startswith("The newest story about Oracle, since 29 Sep 2025")
    assert told("/news oracle since monday", *stories) == text


def test_news_of_a_day_without_any_says_so_and_gives_the_newest() -> None:
    text = told("/news oracle today", dated(2, 29))
    assert text.startswith("No story about Oracle is stored for 1 Oct 2025.\n\nThe newest that is stored:")
    assert told("/news oracle since today", dated(2, 29)).startswith(
        "No story about Oracle is stored since 1 Oct 2025."
    )


def test_words_and_a_time_narrow_together() -> None:
    text = told("/news oracle customers past 3 days", dated(2, 29))
    assert "customers" in text.split(".")[0]
    assert COMMANDS["news"].needs(ask("/news oracle 4 past 3 days")) == NewsQuery(company="ORCL", count=50)


def test_a_form_asks_for_the_words_by_themselves() -> None:
    line = COMMANDS["news"].line({"company": "oracle", "words": "brazil since monday", "count": "4"})
    assert line == "/news oracle brazil since monday 4"


def test_the_page_behind_each_story_with_bullets_is_linked_and_no_bullet_repeats_its_headline() -> None:
    teaser = story(4, "Oracle hires 40 drivers in Lima", "Oracle hires 40 drivers in Lima.")
    reply = reply_to("/news oracle", given=Found(stories=(STORIES[1], teaser)))
    assert [source.url for source in reply.sources] == ["https://news.example/2"]
    headlines = [line for block in reply.blocks if isinstance(block, Bullets) for line in block.lines]
    assert [(line.text, line.url) for line in headlines] == [
        ("Oracle opens a data centre in Brazil.", None),
        ("Oracle hires 40 drivers in Lima", "https://news.example/4"),
    ]


def test_what_a_feed_alone_says_is_told_as_that_beside_its_tellers() -> None:
    found = story(2, "Oracle builds abroad", "Oracle opens a data centre in Brazil.")
    page = replace(found.article, source="Wire", is_excerpt=True)
    (block, *_) = reply_to("/news oracle", given=Found(stories=(replace(found, article=page, tellers=(page,)),))).blocks
    assert isinstance(block, Bullets)
    assert block.heading == "Oracle builds abroad (Wire; the feed's own words, as its page gave no more)"


def test_a_story_of_a_budget_is_one_of_capital_spending() -> None:
    spends = story(5, "Oracle sets a budget of $4 billion")
    text = told("/news oracle capex", *STORIES, spends)
    assert text.startswith("The newest story about Oracle that speaks of “capex”")
    assert "Oracle sets a budget" in text
    assert "chief of sales" not in text
