"""The shipped fact base brought into the store, once; its capex plans become known announcements."""

from collections.abc import Sequence
from datetime import UTC, datetime, time

from bot.domain.announcement import Announcement, Money, Verdict
from bot.domain.fact import Fact, Metric
from bot.domain.figures import Horizon
from bot.store import announcements, facts
from bot.store.session import Session, lock
from bot.text.quantities.horizons import horizons


def load_shipped(session: Session, shipped: Sequence[Fact], now: datetime) -> int:
    """Adds the shipped facts that the store lacks, and takes away those no longer shipped. How many were added.

    One that says the same with other particulars keeps its number.
    """
    lock(session, "shipped")
    announcements.remark_shipped(session, facts.restate_shipped(session, shipped))
    added = facts.store_shipped(session, shipped, now)
    announcements.drop_shipped(session, [facts.fingerprint(fact) for fact in shipped])
    standing = announcements.shipped_marks(session)  # one that re-tellings point at outlives its fact
    for mark, fact in added:
        if fact.metric is Metric.CAPEX and fact.status in ("committed", "guided") and mark not in standing:
            found = announcement_of(fact)
            day = datetime.combine(fact.announced, time(), UTC) if fact.announced else None
            shipped_verdict = Verdict(kind="new", because="It is in the fact base that the product ships.")
            announcements.store_announcement(session, found, shipped_verdict, None, day, mark)
    return len(added)


def announcement_of(fact: Fact) -> Announcement:
    """The announcement that a committed or guided capex fact stands for."""
    amounts = tuple(Money.of(value) for value in fact.values if value.is_money)
    return Announcement(
        company=fact.company,
        subject=fact.subject,
        amounts=amounts,
        horizon=_horizon(fact),
        status="guided" if fact.status == "guided" else "committed",
        citation=fact.citation,
        announced=fact.announced,
    )


def _horizon(fact: Fact) -> Horizon | None:
    if fact.period is None:
        return None
    read = horizons(f"over {fact.period.label}", fact.announced)
    return read[0] if read else Horizon(label=fact.period.label, until=fact.period.last)
