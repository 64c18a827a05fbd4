"""What a message goes back to."""

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import insert

from bot.domain.delivery import DIGEST, Channel, Origin, Subscription
from bot.store import channels, schema
from bot.store.migrate import create
from bot.store.origin import origin
from bot.store.session import Session, Store
from tests.builders import NOON

CHANNEL = "slack:T1/C1"


def furnished() -> Store:
    """Articles 1 and 2 tell story 7, 2 was read first; announcement 5 stands in article 1; a digest at 08:00 in Shanghai."""
    store = Store()
    create(store)
    with store.begin() as session:
        session.execute(insert(schema.story).values(id=7, created=NOON))
        _article(session, 1, read=NOON + timedelta(minutes=9))
        _article(session, 2, read=NOON + timedelta(minutes=5))
        row = {"id": 5, "article_id": 1, "at": NOON, "verdict": "new", "because": "", "body": {}}
        session.execute(insert(schema.announcement).values(row))
        wish = Subscription(channel=CHANNEL, topic=DIGEST, at=time(8))
        channels.ensure_channel(session, Channel(id=CHANNEL, time_zone="Asia/Shanghai"), (wish,), NOON)
    return store


def _article(session: Session, number: int, read: datetime) -> None:
    row = {
        "id": number,
        "key": str(number),
        "title": "",
        "fetched": NOON + timedelta(minutes=number),
        "at": NOON,
        "kind": "news",
        "paragraphs": [],
        "tickers": [],
        "is_excerpt": False,
        "is_silent": False,
        "state": "read",
        "attempts": 0,
        "story_id": 7,
        "read": read,
    }
    session.execute(insert(schema.article).values(row))


def found(event: str, channel: str = CHANNEL) -> Origin | None:
    with furnished().reading() as session:
        return origin(session, event, channel)


def test_an_alert_goes_back_to_its_article_and_its_poll() -> None:
    assert found("capex:5") == Origin(article=1, since=NOON + timedelta(minutes=1))
    assert found("also:3:5") == Origin(article=1, since=NOON + timedelta(minutes=1))


def test_a_news_message_goes_back_to_the_article_that_began_its_story() -> None:
    assert found("news:7") == Origin(article=2, since=NOON + timedelta(minutes=2))


def test_a_digest_is_waited_for_from_its_set_time_by_the_channel_s_clock() -> None:
    assert found(f"digest:{date(2025, 9, 12)}") == Origin(since=datetime(2025, 9, 12, 0, tzinfo=UTC))


def test_a_first_digest_is_waited_for_from_when_it_was_set() -> None:
    assert found("digest:2025-09-11") == Origin(since=NOON)


def test_what_is_not_stored_has_no_origin() -> None:
    for event in ("capex:99", "news:99", "parked:slack:T1/:2025-09-11", "test:abc", "capex:x", ""):
        assert found(event) is None
    assert found("digest:2025-09-12", "slack:T1/C9") is None
