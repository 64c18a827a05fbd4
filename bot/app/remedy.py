"""The error for a page or a feed that cannot be read: what, why, and what to do."""

from bot.domain.address import redacted
from bot.ports import FeedError, NewsbotError
from handlers.remedy import remedy


def cannot_read(name: str, error: FeedError) -> NewsbotError:
    """The error for a person: what, why, and what to do; without the address's secrets."""
    shown = redacted(name) if "://" in name else name
    cause = f"{error.reason} ({error.detail})" if error.detail else error.reason
    advice = remedy(error.reason)
    return NewsbotError(f"cannot read {shown}: {cause}{f': {advice}' if advice else ''}")
