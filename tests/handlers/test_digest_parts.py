"""The digest's order of stories, and its tracker with the chart."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from bot.domain.announcement import Announcement, Money, Verdict
from bot.domain.article import Article
from bot.domain.company import Key
from bot.domain.fact import Citation
from bot.domain.figures import Horizon
from bot.domain.reply import Bullets, Text
from bot.domain.summary import Bullet, Summary
from handlers.daily import digest
from handlers.found import Found, StoryFound, VerdictFound
from handlers.ranking import ranked
from handlers.tracker import chart, standing, tracker
from tests.builders import NOON, article
from tests.handlers.asking import ask


def story(number: int, *sources: str, hours: float = 0) -> StoryFound:
    told = tuple(
        article(id=f"{number}{source}", source=source, published=NOON + timedelta(hours=hours), title=f"t{number}")
        for source in sources or ("Wire",)
    )
    bullet = Bullet(text=f"Story {number}.", aspect="results", quotes=())
    return StoryFound(id=number, article=told[0], summary=Summary(bullets=(bullet,)), tellers=told)


def order(stories: list[StoryFound], plans: set[str], figures: set[str]) -> list[int]:
    return [one.id for one in ranked(stories, plans, figures)]


def test_plans_come_before_figures_and_figures_before_the_rest() -> None:
    told = [story(1, hours=9), story(2, hours=5), story(3)]
    assert order(told, {"3Wire"}, {"2Wire"}) == [3, 2, 1]


def test_among_equals_more_newsrooms_come_first_and_then_the_freshest() -> None:
    told = [story(1, hours=1), story(2, hours=2), story(3, "Wire", "Daily"), story(4, "Wire", "Wire", hours=0.5)]
    assert order(told, set(), set()) == [3, 2, 1, 4]


def test_an_agency_s_text_that_is_copied_a_hundred_times_does_not_outrank_what_is_fresh() -> None:
    loud = story(1, *(f"s{n}" for n in range(100)))
    fresh = story(2, *(f"s{n}" for n in range(5)), hours=3)
    assert order([loud, fresh], set(), set()) == [2, 1]


def plan(
    number: int,
    amount: int,
    currency: str = "USD",
    company: Key = "AMZN",
    *,
    more: Money | None = None,
    horizon: Horizon | None = None,
) -> Announcement:
    sums = (Money(low=Decimal(amount) * 10**9, currency=currency), *((more,) if more else ()))
    cited = Citation(source="Wire", published=NOON + timedelta(days=number), url=f"https://news.example/{number}")
    return Announcement(
        id=number, company=company, subject=company.title(), amounts=sums, citation=cited, horizon=horizon
    )


def found(*plans: Announcement) -> tuple[VerdictFound, ...]:
    return tuple(VerdictFound(announcement=one, verdict=Verdict(kind="new", because="")) for one in plans)


TODAY = date(2025, 10, 1)


def test_the_chart_has_one_currency_and_the_plans_that_quote_it() -> None:
    both = plan(3, 380, "CNY", "BABA", more=Money(low=Decimal(53) * 10**9, currency="USD"))
    drawn = chart(standing(found(plan(1, 100), both, plan(2, 90, "EUR", "SAP")), TODAY))
    assert drawn
    assert [(bar.name, bar.label, int(bar.value)) for bar in drawn.bars] == [
        ("Amzn", "$100B", 100),
        ("Baba", "$53B", 53),
    ]
    assert drawn.title == "Amzn has the largest standing plan that is quoted in dollars: $100B"
    assert drawn.unit == "USD billion"


def test_there_is_no_chart_of_one_bar() -> None:
    assert chart(standing(found(plan(1, 100), plan(2, 380, "CNY", "BABA")), TODAY)) is None
    assert chart(()) is None


def test_a_plan_that_was_raised_or_is_over_does_not_stand() -> None:
    old, new = plan(1, 100), plan(2, 125)
    over = plan(3, 9, company="MSFT", horizon=Horizon(label="FY2024", until=date(2024, 12, 31)))
    raised = VerdictFound(announcement=new, verdict=Verdict(kind="raised", of=old, because=""))
    assert [one.amounts[0].low for one in standing((*found(old, over), raised), TODAY)] == [125 * 10**9]


def test_a_plan_that_was_changed_names_what_it_was_before() -> None:
    raised = VerdictFound(announcement=plan(2, 125), verdict=Verdict(kind="raised", of=plan(1, 100), because=""))
    lines, *_ = tracker(standing((*found(plan(1, 100)), raised), TODAY), (raised,))
    assert isinstance(lines, Bullets)
    assert [one.text for one in lines.lines] == ["Amzn: $125B, committed, raised from $100B, announced 13 Sep 2025"]


def test_further_plans_are_counted() -> None:
    many = standing(found(*(plan(n, n, company=f"C{n}") for n in range(1, 9))), TODAY)
    lines, drawn = tracker(many)
    assert isinstance(lines, Bullets)
    assert lines.heading == "Capital-spending plans that stand (3 older ones with /capex)"
    assert "the 6 largest of 8" in getattr(drawn, "subtitle", "")


def test_further_stories_and_all_tellers_are_counted() -> None:
    told = tuple(story(n, *(f"s{m}" for m in range(9))) for n in range(8))
    reply = digest(ask("/digest now"), Found(stories=told))
    assert reply.title == "Digest: 8 new stories"
    assert Text(text="2 more with /news.", tone="note") in reply.blocks
    first = reply.blocks[0]
    assert isinstance(first, Bullets)
    assert first.lines[-1].detail == "11 Sep 2025; also s1, s2, s3, s4, s5, s6 and 2 more"


def test_a_story_with_a_sum_that_is_held_back_says_so() -> None:
    slip = VerdictFound(
        announcement=replace(plan(1, 1000), article_id="1Wire"),
        verdict=Verdict(kind="held", of=plan(2, 100), because="Ten times the stored $100B: held for a look."),
    )
    reply = digest(ask("/digest now"), Found(stories=(story(1),), announcements=(slip,)))
    first = reply.blocks[0]
    assert isinstance(first, Bullets)
    assert [line.text for line in first.lines] == [
        "Story 1.",
        "Caution: $1T: ten times the stored $100B, held back as a likely slip",
        "Wire",
    ]


def test_an_article_without_title_and_source_has_a_line_all_the_same() -> None:
    bare = StoryFound(id=1, article=Article(id="1"), summary=Summary(bullets=()), tellers=(Article(id="1"),))
    first = digest(ask("/digest now"), Found(stories=(bare,))).blocks[0]
    assert isinstance(first, Bullets)
    assert (first.heading, first.lines[0].text, first.lines[0].detail) == ("Untitled", "The page", "no date")
