"""When a server is asked, and how often: pure arithmetic on instants and headers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache

from bot.domain.feed import Feed, Fetched
from bot.feeds.links import host_of
from bot.ports import FeedError

BASE = timedelta(minutes=5)
LONGEST_BACK_OFF = timedelta(hours=6)
LONGEST_FRESHNESS = timedelta(hours=6)
"""A page that calls itself fresh for a year is still asked for four times a day."""

LONGEST_WISH = timedelta(days=7)
"""A longer Retry-After is a mistake of the server's."""

JITTER = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How one kind of address wants to be asked."""

    hosts: tuple[str, ...]
    """Domain names; their subdomains are meant too."""
    path: str = ""
    """What the path begins with, where only a part of the host is meant."""
    pace: float = 1.0
    """Seconds from one request to the next."""
    interval: timedelta = BASE
    """From one poll of a feed to the next."""
    wants_contact: bool = False
    """Whether requests must name somebody to write to."""
    headlines_only: bool = False
    """Whether its pages are never given to a bot, so that asking only annoys."""

    def lane(self, host: str) -> str:
        """What the pace is counted for: the domain that is meant, with all its subdomains, or else the host; and the path."""
        domain = next((name for name in self.hosts if _is_at(host, (name,))), host)
        return f"{domain}{self.path or '/'}"


RULES = (
    Manners(hosts=("nasdaq.com",), path="/feed/", pace=30.0),
    Manners(hosts=("sec.gov",), pace=0.11, interval=timedelta(minutes=10), wants_contact=True),
    Manners(hosts=("news.google.com",), interval=timedelta(minutes=15), headlines_only=True),
    Manners(hosts=("seekingalpha.com",), headlines_only=True),
    Manners(hosts=("alizila.com",), interval=timedelta(minutes=30)),
)
"""SEC: at most 10 requests a second, with a contact (sec.gov/os/accessing-edgar-data). Nasdaq: its feeds every 30 s."""

ANYBODY = Manners(hosts=())
UNPACED = Manners(hosts=(), pace=0.0)
"""For hosts of the operator's own."""


@lru_cache(maxsize=4_000)
def manners_of(url: str) -> Manners:
    """The rule for an address, the ordinary one where none is known."""
    host, path = host_of(url), "/" + url.partition("://")[2].partition("/")[2]
    return next((rule for rule in RULES if _is_at(host, rule.hosts) and path.startswith(rule.path)), ANYBODY)


def next_poll(feed: Feed, result: Fetched | FeedError, now: datetime, random: float) -> datetime:
    """When to ask next, UTC: the feed's interval ±10% (`random` in 0..1), later where the server wishes so.

    Failures double the wait each, up to 6 hours; `feed.failures` are those before this result.
    """
    rule = manners_of(feed.url)
    if not isinstance(result, FeedError):
        return _in_turn(rule.interval, rule.pace, random, result.not_before, now)
    wait = min(_jittered(rule.interval, random) * 2 ** min(feed.failures, 16), LONGEST_BACK_OFF)
    return _no_sooner(now + max(wait, timedelta(seconds=rule.pace)), result.retry_after)


@lru_cache(maxsize=256)
def _in_turn(interval: timedelta, pace: float, random: float, wish: datetime | None, now: datetime) -> datetime:
    """Remembered: feeds that are noted together share a moment and a chance, and most of them all the rest."""
    return _no_sooner(now + max(_jittered(interval, random), timedelta(seconds=pace)), wish)


def _jittered(interval: timedelta, random: float) -> timedelta:
    return interval * (1 - JITTER + 2 * JITTER * random)


def _no_sooner(at: datetime, wish: datetime | None) -> datetime:
    return max(at, wish) if wish else at


def retry_after(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """What Retry-After asks for, in seconds or as a date; UTC, a week at most, None where absent or not understood."""
    written = headers.get("Retry-After", "").strip()
    if not written:
        return None
    if written.isascii() and written.isdigit():
        seconds = _seconds(written)
        return now + min(timedelta(seconds=seconds), LONGEST_WISH) if seconds else None
    try:
        wish = parsedate_to_datetime(written)
        until = wish.replace(tzinfo=UTC) if wish.tzinfo is None else wish.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return min(until, now + LONGEST_WISH) if until > now else None


def fresh_until(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """Until when Cache-Control says that nothing newer is to be had; UTC, 6 hours at most, None where it says nothing."""
    written = headers.get("Cache-Control", "").lower()
    if not written:
        return None
    directives = dict(_directive(part) for part in written.split(","))
    if "no-cache" in directives or "no-store" in directives:
        return None
    seconds = _seconds(directives.get("max-age", "")) - _seconds(headers.get("Age", ""))
    return now + min(timedelta(seconds=seconds), LONGEST_FRESHNESS) if seconds > 0 else None


def not_before(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """The later of both wishes."""
    wish, fresh = retry_after(headers, now), fresh_until(headers, now)
    return max(wish, fresh) if wish and fresh else wish or fresh


def _is_at(host: str, names: tuple[str, ...]) -> bool:
    return any(host == name or host.endswith(f".{name}") for name in names)


def _directive(part: str) -> tuple[str, str]:
    name, _, value = part.strip().partition("=")
    return name, value.strip('" ')


def _seconds(written: str) -> int:
    written = written.strip()
    return min(int(written[:12]), 10**9) if written.isascii() and written.isdigit() else 0
