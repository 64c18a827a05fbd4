"""How a channel is set: in words, and as the command lines that would set it so."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.delivery import CAPEX_ALERTS, DIGEST, NEWS, TOPICS, Channel, Subscription
from bot.domain.quiet import quiet_until
from bot.domain.reply import Button, Reply, Text
from bot.render.locale import LANGUAGES
from handlers.command import Ask
from handlers.found import Found
from handlers.when import local_moment
from handlers.wording import several

_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A channel with what it is told."""

    channel: Channel
    topics: dict[str, Subscription]

    @property
    def companies(self) -> tuple[str, ...]:
        """Keys of the watched companies, in the order of watching."""
        return tuple(topic for topic in self.topics if topic not in TOPICS)

    @property
    def digest(self) -> Subscription | None:
        """The digest, where one is set."""
        found = self.topics.get(DIGEST)
        return found if found and found.at is not None else None

    @property
    def news(self) -> Subscription | None:
        """The wish for news as it comes."""
        return self.topics.get(NEWS)

    @property
    def has_alerts(self) -> bool:
        """Whether new capital-spending plans are told."""
        return CAPEX_ALERTS in self.topics

    @property
    def quiet(self) -> tuple[time, time] | None:
        """The local hours in which nothing is posted."""
        first, last = self.channel.quiet_from, self.channel.quiet_to
        return (first, last) if first is not None and last is not None else None


def standing(ask: Ask, found: Found) -> Standing:
    """How the channel is set now."""
    return _standing(found.channel or Channel(id=ask.channel), found.subscriptions)


def standing_before(ask: Ask, found: Found) -> Standing:
    """How it was set before the change."""
    return _standing(found.channel_before or Channel(id=ask.channel), found.subscriptions_before)


def _standing(channel: Channel, topics: tuple[Subscription, ...]) -> Standing:
    return Standing(channel=channel, topics={topic.topic: topic for topic in topics})


# ---- in words -----------------------------------------------------------------------------------------------------------------------
def days(chosen: tuple[int, ...]) -> str:
    """ "every day", "on weekdays", "on Mon, Wed and Fri"."""
    match chosen:
        case ():
            return "every day"
        case (0, 1, 2, 3, 4):
            return "on weekdays"
        case (5, 6):
            return "at weekends"
        case _:
            return f"on {several([_DAY_NAMES[day] for day in chosen])}"


def digest_words(digest: Subscription, channel: Channel) -> str:
    """ "on weekdays at 08:00 (Asia/Shanghai), not when nothing happened"."""
    at = f"{digest.at:%H:%M}" if digest.at else "no set time"
    empty = ", not when nothing happened" if digest.skip_empty else ""
    return f"{days(digest.weekdays)} at {at} ({channel.time_zone}){empty}"


def news_words(news: Subscription) -> str:
    """ "stories about watched companies, 6 an hour at most"."""
    kind = "about watched companies" if news.relevance == "about" else "that mention watched companies"
    return f"stories {kind}, {news.most_an_hour} an hour at most"


def hours(quiet: tuple[time, time]) -> str:
    """ "22:00–07:00"."""
    return f"{quiet[0]:%H:%M}–{quiet[1]:%H:%M}"


def next_digest(now_set: Standing, now: datetime) -> datetime | None:
    """When the next one is planned (UTC), at the end of the quiet hours that its time lies in."""
    digest = now_set.digest
    if digest is None or digest.at is None:
        return None
    local = now.astimezone(ZoneInfo(now_set.channel.time_zone))
    for ahead in range(9):
        date = local.date() + timedelta(days=ahead)
        planned = datetime.combine(date, digest.at, tzinfo=local.tzinfo).astimezone(UTC)
        if planned > now and (not digest.weekdays or date.weekday() in digest.weekdays):
            return quiet_until(now_set.channel, planned) or planned
    return None


def coming(now_set: Standing, now: datetime) -> str:
    """ "The next digest comes 2 Oct 2025, 08:00 Shanghai."; quiet hours that put it off are named."""
    when = coming_when(now_set, now)
    return f"The next digest comes {when}." if when else ""


def coming_when(now_set: Standing, now: datetime) -> str:
    """ "2 Oct 2025, 08:00 Shanghai", the next digest's time; "" where none comes."""
    at = next_digest(now_set, now)
    if at is None:
        return ""
    told = local_moment(at, now_set.channel.time_zone)
    return f"{told}, {put_off(now_set)}" if put_off(now_set) else told


def put_off(now_set: Standing) -> str:
    """ "when the quiet hours (22:00–07:00) end", where the digest's time lies in them; else ""."""
    digest, quiet = now_set.digest, now_set.quiet
    if digest is None or digest.at is None or quiet is None:
        return ""
    some_day = datetime(2025, 1, 15, digest.at.hour, digest.at.minute, tzinfo=ZoneInfo(now_set.channel.time_zone))
    return f"when the quiet hours ({hours(quiet)}) end" if quiet_until(now_set.channel, some_day) else ""


def language_words(code: str) -> str:
    """ "German"."""
    return LANGUAGES.get(code, code)


# ---- as lines -----------------------------------------------------------------------------------------------------------------------
def alerts_line(wished: Standing) -> str:
    """The line that sets alerts as they stand there."""
    return "/alerts on" if wished.has_alerts else "/alerts off"


def news_line(wished: Standing) -> str:
    """The line that sets news as they stand there."""
    news = wished.news
    return f"/alerts news {news.relevance} {news.most_an_hour} an hour" if news else "/alerts news off"


def digest_line(wished: Standing, instead: Standing) -> str:
    """The line that sets the digest as it stands there, instead of how it stands elsewhere."""
    digest = wished.digest
    moved = wished.channel.time_zone != instead.channel.time_zone
    zone = f" {wished.channel.time_zone}" if moved else ""
    if digest is None:
        return f"/digest off{zone}"
    other = instead.digest
    chosen = f" {_days_line(digest.weekdays)}" if other is None or other.weekdays != digest.weekdays else ""
    empty = " skip empty" if digest.skip_empty else " always"
    is_same = other is not None and other.skip_empty == digest.skip_empty
    return f"/digest at {digest.at:%H:%M}{zone}{chosen}{'' if is_same else empty}"


def quiet_line(wished: Standing, instead: Standing) -> str:
    """The line that sets the quiet hours as they stand there."""
    zone = f" {wished.channel.time_zone}" if wished.channel.time_zone != instead.channel.time_zone else ""
    quiet = wished.quiet
    return f"/alerts quiet {quiet[0]:%H:%M}-{quiet[1]:%H:%M}{zone}" if quiet else f"/alerts quiet off{zone}"


def _days_line(chosen: tuple[int, ...]) -> str:
    match chosen:
        case ():
            return "every day"
        case (0, 1, 2, 3, 4):
            return "weekdays"
        case _:
            return ",".join(_DAY_NAMES[day].casefold() for day in chosen)


def first_to_watch(now_set: Standing) -> tuple[Button, ...]:
    """The way to a first company, where none is watched."""
    return () if now_set.companies else (Button(label="Watch Alibaba", line="/watch alibaba"),)


# ---- replies ------------------------------------------------------------------------------------------------------------------------
def set_reply(title: str, notes: tuple[str, ...], undo: str | None, *more: Button) -> Reply:
    """What a change did: the way back first; None where there is nothing to take back."""
    back = (Button(label="Undo", line=undo),) if undo else ()
    blocks = tuple(Text(text=note) for note in notes if note)
    return Reply(title=title, blocks=blocks, buttons=(*back, *more), disclaimer=False, private=True)
