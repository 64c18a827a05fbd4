"""The real clock."""

from datetime import UTC, datetime


def clock() -> datetime:
    """The present instant, UTC."""
    return datetime.now(UTC)  # noqa: TID251  the one place where time comes in
