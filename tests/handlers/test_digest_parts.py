"""The digest's order of stories, and its tracker with the chart."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from bot.domain.announcement import Announcement, Money, Verdict
from bot.domain.article import Article
from bot.domain.company import Key
from bot.domain.delivery import Subscription
from bot.domain.fact import Citation, Fact, Metric
from bot.domain.figures import Horizon, Value
from bot.domain.reply import Bullets, Text
from bot.domain.summary import Bullet, Summary
from handlers.daily import digest, ranked
from handlers.found import Found, StoryFound, VerdictFound
from handlers.news import story_blocks
from handlers.tracker import chart, standing, tracker
from tests.builders import NOON, article
from tests.handlers.asking import ask

THREE = Horizon(label="three years", years=Decimal(3))


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
    both = plan(3, 380, "CNY", "BABA", more=Money(low=Decimal(53) * 10**9, currency="USD"), horizon=THREE)
    plans = plan(1, 100, horizon=THREE), both, plan(2, 90, "EUR", "SAP", horizon=THREE)
    drawn = chart(standing(found(*plans), TODAY))
    assert drawn
    assert [(bar.name, bar.label, int(bar.value)) for bar in drawn.bars] == [
        ("Amzn", "$100B", 100),
        ("Baba", "$53B", 53),
    ]
    assert drawn.title == "Amzn has the largest of the plans quoted in dollars: $100B over three years"
    assert drawn.unit == "USD billion"


def test_the_chart_has_one_bar_a_company_and_one_length_of_time() -> None:
    year = Horizon(label="fiscal 2026", years=Decimal(1))
    plans = (
        plan(1, 2, "CNY", "BABA", horizon=THREE),
        plan(2, 3, "CNY", "BABA", horizon=THREE),
        plan(3, 118, horizon=year),
        plan(4, 80, company="MSFT", horizon=year),
    )
    drawn = chart(standing(found(*plans), TODAY))
    assert drawn
    assert [(bar.name, bar.label) for bar in drawn.bars] == [
        ("Amzn", "$118B"),
        ("Msft", "$80B"),
    ]
    assert drawn.subtitle == "Standing plans of whole companies in fiscal 2026, as quoted in dollars"
    assert chart(standing(found(*plans[:2]), TODAY)) is None


def test_the_chart_names_the_plans_that_it_cannot_show() -> None:
    year = Horizon(label="2026", years=Decimal(1), until=date(2026, 12, 31))
    fiscal = Horizon(label="FY2026", years=Decimal(1), until=date(2026, 6, 30))
    plans = (
        plan(1, 400, "CNY", "BABA"),
        plan(2, 118, horizon=year),
        plan(3, 70, company="META", horizon=year),
        plan(4, 80, company="MSFT", horizon=fiscal),
    )
    *_, drawn, note = tracker(standing(found(*plans), TODAY))
    assert [bar.name for bar in getattr(drawn, "bars", ())] == ["Amzn", "Meta"]
    assert getattr(drawn, "subtitle", "") == "Standing plans of whole companies in 2026, as quoted in dollars"
    assert note == Text(
        text="Not in the chart, of another time or currency: Msft ($80B in FY2026) and Baba (RMB 400B).", tone="note"
    )


def test_a_plan_without_a_time_is_set_beside_none() -> None:
    assert chart(standing(found(plan(1, 100), plan(2, 90, company="META")), TODAY)) is None


def test_a_site_is_no_bar_and_stands_behind_the_plans_of_whole_companies() -> None:
    site = replace(plan(9, 7, company="BABA"), place="Leeds")
    whole = plan(1, 400, "CNY", "BABA"), plan(2, 118, horizon=THREE), plan(3, 70, company="META", horizon=THREE)
    stand = standing(found(*whole, site), TODAY)
    assert [one.scope for one in stand] == ["", "", "", " for Leeds"]
    drawn = chart(stand)
    assert drawn
    assert [bar.name for bar in drawn.bars] == ["Amzn", "Meta"]


def test_of_two_plans_of_a_company_for_one_year_the_newer_stands() -> None:
    year = Horizon(label="2027", years=Decimal(1), until=date(2027, 12, 31))
    stand = standing(found(plan(1, 240, horizon=year), plan(2, 250, horizon=year)), TODAY)
    assert [one.amounts[0].low for one in stand] == [250 * 10**9]


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


def test_a_plan_that_was_only_read_as_told_again_is_told_and_not_announced() -> None:
    again = VerdictFound(announcement=plan(2, 125), verdict=Verdict(kind="retold", of=None, because=""))
    lines, *_ = tracker(standing((again,), TODAY))
    assert isinstance(lines, Bullets)
    assert lines.lines[0].text.endswith(", committed, told 13 Sep 2025")


def test_further_plans_are_counted() -> None:
    many = standing(found(*(plan(n, n, company=f"C{n}", horizon=THREE) for n in range(1, 9))), TODAY)
    lines, drawn = tracker(many)
    assert isinstance(lines, Bullets)
    assert lines.heading == "Capital-spending plans that stand (3 more: /capex with a company)"
    assert "the 6 largest of 8" in getattr(drawn, "subtitle", "")


def test_further_stories_and_all_tellers_are_counted() -> None:
    told = tuple(story(n, *(f"s{m}" for m in range(9))) for n in range(8))
    reply = digest(ask("/digest now"), Found(stories=told))
    assert reply.title == "Digest: 8 new stories"
    assert Text(text="2 more stories; the newest with /news 8.", tone="note") in reply.blocks
    first = reply.blocks[0]
    assert isinstance(first, Bullets)
    assert first.heading == "t7 (s0, 11 Sep 2025; also s1, s2, s3, s4, s5, s6 and 2 more)"


def test_a_story_with_a_sum_that_is_held_back_says_so() -> None:
    slip = VerdictFound(
        announcement=replace(plan(1, 1000), article_id="1Wire"),
        verdict=Verdict(kind="held", of=plan(2, 100), because="Ten times the stored $100B: held for a look."),
    )
    reply = digest(ask("/digest now"), Found(stories=(story(1),), announcements=(slip,)))
    first = reply.blocks[0]
    assert isinstance(first, Bullets)
    assert [line.text for line in first.lines] == [
        "Caution: $1T: ten times the stored $100B, held back as a likely slip",
        "Story 1.",
    ]


def test_a_caution_is_given_once_and_not_with_every_new_page_of_its_story() -> None:
    slip = VerdictFound(
        announcement=replace(plan(1, 1000), article_id="1Wire"),
        verdict=Verdict(kind="held", of=plan(2, 100), because="Ten times the stored $100B: held for a look."),
    )
    told = replace(story(1), summary=Summary(bullets=(Bullet(text="Sales grew 4%.", aspect="results", quotes=()),)))
    for since, opening in ((NOON - timedelta(hours=1), "Caution: $1T"), (NOON + timedelta(hours=1), "Sales grew 4%.")):
        first = digest(ask("/digest now"), Found(stories=(told,), announcements=(slip,), since=since)).blocks[0]
        assert isinstance(first, Bullets)
        assert first.lines[0].text.startswith(opening)


def test_a_bullet_that_gives_a_held_sum_makes_room_for_its_caution() -> None:
    slip = VerdictFound(
        announcement=replace(plan(1, 1000), article_id="1Wire"),
        verdict=Verdict(kind="held", of=plan(2, 100), because="Ten times the stored $100B: held for a look."),
    )
    told = (
        Bullet(text="Amzn will spend $1T.", aspect="commitment", quotes=()),
        Bullet(text="Sales grew 4%.", aspect="results", quotes=()),
    )
    doubted = replace(story(1), summary=Summary(bullets=told))
    for block in (
        digest(ask("/digest now"), Found(stories=(doubted,), announcements=(slip,))).blocks[0],
        *story_blocks(doubted, (slip,)),
    ):
        assert isinstance(block, Bullets)
        assert [line.text for line in block.lines] == [
            "Caution: $1T: ten times the stored $100B, held back as a likely slip",
            "Sales grew 4%.",
        ]


def test_a_page_stands_among_the_sources_and_not_among_the_findings() -> None:
    reply = digest(ask("/digest now"), Found(stories=(story(1),)))
    assert [source.label for source in reply.sources] == ["Wire: t1"]
    first = reply.blocks[0]
    assert isinstance(first, Bullets)
    assert [line.text for line in first.lines] == ["Story 1."]


def test_what_is_new_comes_before_a_plan_that_is_told_again() -> None:
    """The plan's first article is in the story still; what was read since is a re-telling and a growth figure of another story."""
    first = VerdictFound(announcement=replace(plan(1, 100), article_id="0Old"), verdict=Verdict(kind="new", because=""))
    again = VerdictFound(
        announcement=replace(plan(2, 100), article_id="1Wire"),
        verdict=Verdict(kind="retold", of=first.announcement, because=""),
    )
    retelling = replace(story(1, "Wire", "Daily"), tellers=(*story(1, "Wire", "Daily").tellers, article(id="0Old")))
    grown = Fact(
        company="AMZN",
        subject="AWS",
        metric=Metric.REVENUE_GROWTH,
        values=(Value(low=Decimal(17), unit="%"),),
        article_id="2Wire",
        citation=Citation(quote="AWS grew 17%."),
    )
    stated = replace(grown, metric=Metric.CAPEX, status="committed", article_id="1Wire")
    reply = digest(
        ask("/digest now"), Found(stories=(retelling, story(2)), announcements=(again, first), facts=(stated, grown))
    )
    assert [block.heading.split()[0] for block in reply.blocks if isinstance(block, Bullets)][:2] == ["t2", "t1"]


def test_a_digest_of_nothing_new_keeps_the_plans_that_stand() -> None:
    watched = (Subscription(channel="c", topic="BABA"),)
    reply = digest(ask("/digest now"), Found(announcements=found(plan(1, 100)), subscriptions=watched))
    assert reply.title == "Digest: nothing new happened"
    (lines,) = reply.blocks
    assert isinstance(lines, Bullets)
    assert lines.heading == "Capital-spending plans that stand"


def test_a_digest_where_nobody_is_watched_says_so() -> None:
    reply = digest(ask("/digest now"), Found())
    assert reply.blocks == (Text(text="No company is watched here yet: /watch adds one.", tone="note"),)


def test_tellings_are_counted_in_words() -> None:
    told = [digest(ask("/digest now"), Found(stories=(story(1),), retold=n)).blocks[-1] for n in (1, 2)]
    assert [block.text for block in told if isinstance(block, Text)] == [
        "A known plan was told again, which raised no alert: /alerts why shows it.",
        "Known plans were told again twice, which raised no alert: /alerts why shows them.",
    ]


def test_an_article_without_title_and_source_has_a_line_all_the_same() -> None:
    bare = StoryFound(id=1, article=Article(id="1"), summary=Summary(bullets=()), tellers=(Article(id="1"),))
    first = digest(ask("/digest now"), Found(stories=(bare,))).blocks[0]
    assert isinstance(first, Bullets)
    assert (first.heading, first.lines[0].text, first.lines[0].detail) == ("", "Untitled", "no date")
