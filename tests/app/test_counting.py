"""What a process counts, and how Prometheus reads it."""

import re
import string
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app.counting import Counting
from bot.app.counts import MOST, Counter, Histogram, reason
from bot.app.metrics import families
from bot.domain.article import Article
from bot.domain.delivery import Delivery, Origin
from bot.domain.feed import Feed
from bot.domain.reply import Reply
from bot.llm.usage import Usage
from bot.pipeline.deliver import Outcome, Try
from bot.pipeline.enrich import Enriched
from bot.pipeline.ingest import Polled
from bot.render.exposition import exposition
from bot.store.tallies import Tallies, Waiting
from tests.builders import NOON

FEED = Feed(id=3, url="https://me:planted@feeds.example/rss")


def scraped(counting: Counting, usage: Usage | None = None) -> dict[str, float]:
    """The numbers by their series, as a scraper reads them; every line is one that the format knows."""
    stored = Tallies(polls=Waiting(count=2, since=NOON), channels={("slack", "open"): 4})
    found, kinds = {}, {}
    for line in exposition(families(counting, stored, usage, NOON + timedelta(seconds=9))).splitlines():
        if match := re.fullmatch(r"# (HELP|TYPE) ([a-z_]+) (.+)", line):
            kinds[match[2]] = match[3]
            continue
        series = re.fullmatch(r'([a-z_]+)((?:\{(?:[a-z_]+="(?:[^"\\]|\\.)*",?)+\})?) (-?[\d.e+-]+)', line)
        assert series, line
        assert re.sub("_(bucket|sum|count)$", "", series[1]) in kinds or series[1] in kinds
        found[f"{series[1]}{series[2]}"] = float(series[3])
    return found


def message(channel: str, outcome: Outcome, problem: str = "", origin: Origin | None = None, attempts: int = 1) -> Try:
    delivery = Delivery(
        id=1,
        event="capex:1",
        channel=channel,
        reply=Reply(title=""),
        because="",
        created=NOON,
        origin=origin,
        attempts=attempts,
    )
    ended = NOON + timedelta(seconds=1.5)
    return Try(delivery=delivery, outcome=outcome, problem=problem, due=NOON, began=NOON, ended=ended)


def test_polls_are_counted_by_what_they_brought_and_by_reason() -> None:
    counting = Counting(NOON)
    counting.polled(Polled(feed=FEED, fresh=3, outcome="entries"), NOON)
    counting.polled(Polled(feed=FEED, outcome="unchanged"), NOON)
    counting.polled(Polled(feed=FEED, reason="http 403"), NOON)
    counting.polled(Polled(feed=FEED, reason="its reader failed: TypeError"), NOON)
    counting.polled(Polled(feed=FEED, fresh=30, outcome="entries", held="flood held: 30 new entries"), NOON)
    counting.polled(None, NOON)
    found = scraped(counting)
    assert found['newsbot_polls_total{outcome="entries",reason=""}'] == 2
    assert found['newsbot_polls_total{outcome="unchanged",reason=""}'] == 1
    assert found['newsbot_polls_total{outcome="failed",reason="http 403"}'] == 1
    assert found['newsbot_errors_total{stage="poll",reason="its reader failed, TypeError"}'] == 1
    assert found['newsbot_errors_total{stage="poll",reason="flood held"}'] == 1
    assert found['newsbot_parses_total{of="feed",outcome="ok"}'] == 2
    assert found['newsbot_parses_total{of="feed",outcome="failed"}'] == 1
    assert found["newsbot_entries_new_total"] == 33


def test_articles_are_counted_by_where_their_words_came_from() -> None:
    counting = Counting(NOON)
    article = Article(id="1", fetched=NOON, url="https://news.example/1")
    counting.read(Enriched(article=article, problem="the reader failed: ValueError"), NOON)
    counting.read(None, NOON)
    found = scraped(counting)
    assert found['newsbot_articles_total{outcome="failed"}'] == 1
    assert found['newsbot_articles_total{outcome="elsewhere"}'] == 1
    assert found['newsbot_verdicts_total{kind="new"}'] == 0, "a rate can be told of the first one"


def test_messages_are_counted_by_platform_and_outcome_and_their_lags_measured() -> None:
    counting = Counting(NOON)
    news = Origin(article=12, since=NOON - timedelta(seconds=2))
    digest = Origin(since=NOON - timedelta(seconds=20))
    counting.tried(
        [
            message("slack:T1/C1", "sent", origin=news),
            message("slack:T1/C1", "sent", origin=digest),
            message("slack:T1/C2", "parked", "Slack says is_archived"),
            message("discord:G1/C1", "postponed", "Discord failed (503)", attempts=2),
        ]
    )
    found = scraped(counting)
    assert found['newsbot_deliveries_total{platform="slack",outcome="sent"}'] == 2
    assert found['newsbot_errors_total{stage="deliver",reason="Slack says is_archived"}'] == 1
    assert found['newsbot_errors_total{stage="deliver",reason="Discord failed (503)"}'] == 1
    assert found['newsbot_poll_to_sent_seconds_bucket{platform="slack",le="2"}'] == 0
    assert found['newsbot_poll_to_sent_seconds_bucket{platform="slack",le="5"}'] == 1
    assert found['newsbot_poll_to_sent_seconds_bucket{platform="slack",le="+Inf"}'] == 1
    assert found['newsbot_poll_to_sent_seconds_sum{platform="slack"}'] == 3.5
    assert found['newsbot_digest_late_seconds_sum{platform="slack"}'] == 21.5
    assert found['newsbot_queue_wait_seconds_count{topic="deliver"}'] == 3, "a second try waited for its own reason"
    assert [(one.stage, one.reason, one.count, one.where) for one in counting.troubles] == [
        ("deliver", "Discord failed (503)", 1, "discord"),
        ("deliver", "Slack says is_archived", 1, "slack"),
    ]


def test_what_the_database_and_the_model_tell_is_scraped_too() -> None:
    usage = Usage(calls=2, tokens_in=900, tokens_out=80, outcomes=(("refused: rule 3", 1), ("used", 1)))
    found = scraped(Counting(NOON), usage)
    assert found['newsbot_queue_depth{topic="poll"}'] == 2
    assert found['newsbot_queue_oldest_seconds{topic="poll"}'] == 9
    assert found['newsbot_channels{platform="slack",state="open"}'] == 4
    assert found['newsbot_model_tokens_total{direction="in"}'] == 900
    assert found['newsbot_model_outcomes_total{outcome="refused, rule 3"}'] == 1
    assert found["process_resident_memory_bytes"] > 10_000_000
    assert found["process_cpu_seconds_total"] > 0


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("http 403", "http 403"),
        ("Slack says missing_scope (files:write)", "Slack says missing_scope"),
        ("Discord does not take this message (400, 50035)", "Discord does not take this message (400, 50035)"),
        ("flood held: 30 new entries", "flood held"),
        ("https://me:planted@feeds.example", "https"),
        ("channel C0123ABCDE is gone", "other"),
        ("no such channel 123456789012345678", "other"),
        ("token xoxb-planted", "other"),
        ("", "other"),
        ("中国", "other"),
    ],
)
def test_a_reason_becomes_a_label_of_few_values(words: str, label: str) -> None:
    assert reason(words) == label


@given(st.text())
def test_no_address_and_no_id_becomes_a_label(words: str) -> None:
    label = reason(words)
    assert len(label) <= 60
    assert not set(label) - set(string.ascii_letters + string.digits + " _(),'-")


def test_what_comes_from_outside_cannot_make_labels_without_end() -> None:
    counter = Counter("newsbot_errors_total", "Errors.", ("stage", "reason"))
    for number in range(500):
        counter.add("poll", f"http {number}")
    assert len(counter.family.samples) == MOST + 1
    assert counter.value("poll", "other") == 500 - MOST
    assert counter.value("poll") == 500


@given(st.lists(st.floats(-1e6, 1e6)))
def test_a_histogram_s_buckets_grow_to_the_count(values: list[float]) -> None:
    histogram = Histogram("x", "X.", "of", (0.1, 1, 10))
    for value in values:
        histogram.observe("a", value)
    samples = histogram.family.samples
    buckets = [sample.value for sample in samples if sample.suffix == "_bucket"]
    assert buckets == sorted(buckets)
    assert (
        [sample.value for sample in samples if sample.suffix == "_count"]
        == buckets[-1:]
        == [len(values)] * bool(values)
    )
    assert all(sample.value >= 0 for sample in samples)
