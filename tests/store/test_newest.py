"""The newest of many: what an answer is made of, however much is stored."""

from datetime import datetime, timedelta

from sqlalchemy import insert

from bot.domain.announcement import Announcement
from bot.domain.fact import Citation, Fact, Metric
from bot.pipeline.shipped import load_shipped
from bot.shipped import shipped_facts
from bot.store import announcements, facts, schema, stories
from bot.store.codec import to_json
from bot.store.session import Session, Store
from tests.builders import NOON


def state(
    session: Session, company: str | None, count: int, first: datetime, metric: Metric = Metric.MARKET_SHARE
) -> None:
    """Facts of one owner, a minute after each other."""
    fact = Fact(company=company, subject=str(company), metric=metric, market="cloud", text="x", citation=Citation())
    row = {"company": company, "metric": str(metric), "recorded": NOON, "body": to_json(fact)}
    session.execute(insert(schema.fact), [{**row, "at": first + timedelta(minutes=n)} for n in range(count)])


def owners(found: tuple[Fact, ...]) -> dict[str, int]:
    return {name: sum(fact.subject == name for fact in found) for name in ("AMZN", "META", "None", "BIDU")}


def test_an_owner_of_whom_little_is_told_is_not_pushed_out_by_one_of_whom_much_is(store: Store) -> None:
    with store.begin() as session:
        load_shipped(session, shipped_facts(), NOON - timedelta(days=900))
        state(session, "AMZN", 3_000, NOON)
        state(session, "META", 20, NOON - timedelta(days=400))
        state(session, None, 3, NOON - timedelta(days=500))
        state(session, "BIDU", 5, NOON - timedelta(days=300), Metric.CAPEX)
        shares = facts.facts(session, metrics=(Metric.MARKET_SHARE,))
        assert owners(shares) == {"AMZN": 600, "META": 10, "None": 3, "BIDU": 0}
        assert {fact.text for fact in shipped_facts() if fact.metric is Metric.MARKET_SHARE} <= {
            one.text for one in shares
        }
        assert [fact.id for fact in shares[:2]] == [len(shipped_facts()) + 3_000, len(shipped_facts()) + 2_999]
        everything = facts.facts(session)
        assert owners(everything) == {"AMZN": 600, "META": 20, "None": 3, "BIDU": 5}
        assert len(facts.facts(session, "AMZN")) == 600
        assert facts.markets(session) == ("cloud",)


def test_a_story_that_a_hundred_tell_does_not_hide_those_before_it(store: Store) -> None:
    tellers = [1] * 100 + [2] * 40 + [3, 4, 5]
    with store.begin() as session:
        session.execute(insert(schema.story), [{"id": number, "created": NOON} for number in range(1, 6)])
        for number, story in enumerate(tellers, 1):
            at = NOON - timedelta(minutes=number)
            fixed = {"title": "", "fetched": at, "kind": "news", "paragraphs": [], "tickers": [], "state": "read"}
            fixed |= {"is_excerpt": False, "is_silent": False, "attempts": 0, "read": at}
            session.execute(
                insert(schema.article), [{"id": number, "key": str(number), "at": at, "story_id": story, **fixed}]
            )
            of = {"article_id": number, "relevance": "about", "because": [], "at": at}
            session.execute(insert(schema.tag), [{**of, "company": name} for name in ("BABA", "AMZN")[: 1 + story % 2]])
        assert [story.id for story in stories.stories(session, ["BABA"], 4)] == [1, 2, 3, 4]
        assert [story.id for story in stories.stories(session, ["BABA", "AMZN"], 9)] == [1, 2, 3, 4, 5]
        assert [story.id for story in stories.stories(session, ["AMZN"], 9)] == [1, 3, 5]
        since = NOON - timedelta(minutes=130)
        assert [story.id for story in stories.stories(session, ["BABA"], 9, since)] == [1, 2]
        assert stories.stories(session, [], 9) == ()


def announce(session: Session, company: str, verdict: str, at: datetime) -> int:
    plan = Announcement(company=company, subject=company, amounts=(), citation=Citation(published=at))
    row = {"company": company, "verdict": verdict, "because": "", "at": at, "body": to_json(plan)}
    number: int = session.execute(
        insert(schema.announcement).values(row).returning(schema.announcement.c.id)
    ).scalar_one()
    return number


def test_a_plan_that_is_told_again_and_again_pushes_out_neither_its_changes_nor_others_plans(store: Store) -> None:
    with store.begin() as session:
        cut = announce(session, "AMZN", "cut", NOON - timedelta(days=90))
        rare = announce(session, "BIDU", "new", NOON - timedelta(days=80))
        for minute in range(250):
            announce(session, "AMZN", "retold", NOON + timedelta(minutes=minute))
        told = [one.announcement.id for one in announcements.plans_told(session)]
        assert told[-2:] == [rare, cut]
        assert len(told) == 202
        assert [one.announcement.id for one in announcements.plans_told(session, "BIDU")] == [rare]
        assert announcements.plans_told(session, "AMZN")[-1].announcement.id == cut
