"""What /metrics tells: what this process counted, what the database holds, what the model cost, what the process takes.

Labels hold names of few values only: never an address, a channel or words from outside.
"""

import os
import resource
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.app.counting import Counting
from bot.app.counts import reason
from bot.render.exposition import Family, counter, gauge
from bot.store.tallies import Tallies, together

if TYPE_CHECKING:
    from bot.llm.usage import Usage


def families(
    counting: Counting, found: Tallies | None, usage: "Usage | None", now: datetime, spent: int = 0
) -> Iterator[Family]:
    """Everything that is counted; without the database's part where that cannot be asked. `spent`: the model's tokens of the day."""
    yield from counting.families
    yield gauge("newsbot_database_up", "Whether the database could be asked.", float(found is not None))
    if found:
        yield from _stored(found, now)
    if usage:
        yield from _model(usage, spent)
    yield from _process(counting.began)


def _stored(found: Tallies, now: datetime) -> Iterator[Family]:
    due = {"poll": found.polls, "read": found.reads, "deliver": together(found.sends.values())}
    yield gauge(
        "newsbot_queue_depth",
        "Feeds, articles and channels whose turn has come and that nobody has finished with.",
        *((waits.count, {"topic": topic}) for topic, waits in due.items()),
    )
    yield gauge(
        "newsbot_queue_oldest_seconds",
        "For how long the oldest of them has been due.",
        *((_age(waits.since, now), {"topic": topic}) for topic, waits in due.items()),
    )
    yield gauge(
        "newsbot_feeds", "Feeds by how they behave.", *((count, {"state": name}) for name, count in found.feeds.items())
    )
    yield gauge(
        "newsbot_messages",
        "Messages that are not out: pending, claimed, parked with their channel, or failed for good.",
        *((count, {"platform": name, "state": state}) for (name, state), count in sorted(found.deliveries.items())),
    )
    yield gauge(
        "newsbot_channels",
        "Channels that take messages, and parked ones.",
        *((count, {"platform": name, "state": state}) for (name, state), count in sorted(found.channels.items())),
    )


def _age(since: datetime | None, now: datetime) -> float:
    return max((now - since).total_seconds(), 0.0) if since else 0.0


def _model(usage: "Usage", spent: int) -> Iterator[Family]:
    yield counter("newsbot_model_calls_total", "Requests sent to the language model.", usage.calls)
    yield counter(
        "newsbot_model_tokens_total",
        "Tokens that they took: asked and answered.",
        (usage.tokens_in, {"direction": "in"}),
        (usage.tokens_out, {"direction": "out"}),
    )
    outcomes: dict[str, int] = {}
    for name, count in usage.outcomes:
        outcomes[reason(name)] = outcomes.get(reason(name), 0) + count
    counted = [(count, {"outcome": name}) for name, count in outcomes.items()]
    yield counter("newsbot_model_outcomes_total", "What became of the model's answers.", *counted)
    yield gauge("newsbot_model_tokens_today", "Tokens of the UTC day, by all processes, restarts included.", spent)


def _process(began: datetime) -> Iterator[Family]:
    used, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = round(used.ru_utime + used.ru_stime, 3)
    yield counter("process_cpu_seconds_total", "User and system CPU time.", seconds)
    ended = round(children.ru_utime + children.ru_stime, 3)
    yield counter("newsbot_children_cpu_seconds_total", "CPU time of parsers and painters that have ended.", ended)
    yield gauge("process_resident_memory_bytes", "Resident memory.", _resident(used.ru_maxrss))
    yield gauge("process_start_time_seconds", "When the process began, since the epoch.", round(began.timestamp(), 3))
    if (open_ := Path("/proc/self/fd")).is_dir():
        yield gauge("process_open_fds", "Open file descriptors.", len(list(open_.iterdir())))


def _resident(most: int) -> int:
    """Bytes now; where the system does not say, the most there ever were."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return most if sys.platform == "darwin" else most * 1024
