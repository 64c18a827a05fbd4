"""What /metrics is called: dashboards and alarms of operators lean on these names, kinds and labels."""

from datetime import timedelta

from bot.app.counting import Counting
from bot.app.metrics import families
from bot.llm.usage import Usage
from bot.store.session import Store
from bot.store.tallies import tallies
from tests.app.test_status import furnished
from tests.builders import NOON

NAMES = """
newsbot_alerts_total counter kind
newsbot_articles_total counter outcome
newsbot_channels gauge platform state
newsbot_children_cpu_seconds_total counter
newsbot_database_up gauge
newsbot_deliveries_total counter
newsbot_digest_late_seconds histogram
newsbot_entries_new_total counter
newsbot_errors_total counter reason stage
newsbot_feeds gauge state
newsbot_log_lines_total counter level
newsbot_messages gauge platform state
newsbot_model_calls_total counter
newsbot_model_outcomes_total counter outcome
newsbot_model_tokens_today gauge
newsbot_model_tokens_total counter direction
newsbot_parses_total counter of outcome
newsbot_poll_to_sent_seconds histogram
newsbot_polls_total counter outcome reason
newsbot_queue_depth gauge topic
newsbot_queue_oldest_seconds gauge topic
newsbot_queue_wait_seconds histogram
newsbot_verdicts_total counter kind
process_cpu_seconds_total counter
process_open_fds gauge
process_resident_memory_bytes gauge
process_start_time_seconds gauge
"""


def named(store: Store | None) -> dict[str, str]:
    """Name -> kind and labels of everything that is told after a poll and an error."""
    counting, usage = Counting(NOON), Usage(outcomes=(("answered", 1),))
    counting.failed("poll", "http 404", NOON, "feed 2")
    found = None
    if store:
        with store.reading() as session:
            found = tallies(session, NOON + timedelta(minutes=3))
    return {
        family.name: " ".join(
            (family.kind, *sorted({name for one in family.samples for name, _ in one.labels} - {"le"}))
        )
        for family in families(counting, found, usage, NOON)
    }


def test_names_kinds_and_labels_stay() -> None:
    lines = NAMES.strip().splitlines()
    assert named(furnished()) == {name: rest for name, _, rest in (line.partition(" ") for line in lines)}


def test_without_the_database_all_that_is_counted_here_is_told() -> None:
    gone = set(named(furnished())) - set(named(None))
    assert gone == {
        "newsbot_channels",
        "newsbot_feeds",
        "newsbot_messages",
        "newsbot_queue_depth",
        "newsbot_queue_oldest_seconds",
    }
