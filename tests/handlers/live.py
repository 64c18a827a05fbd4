"""A store that has read news for a year, as a test fills it: builders of shares, sums and announcements, and how it answers."""

from datetime import UTC, date, datetime
from decimal import Decimal

from bot.domain.announcement import Announcement, Money, Verdict, VerdictKind
from bot.domain.fact import Citation, Fact, Metric, Status
from bot.domain.figures import Horizon, Period, Value
from bot.render.text import plain
from bot.shipped import universe
from bot.text.questions.question import understand
from handlers.found import Found, VerdictFound
from tests.handlers.asking import reply_to, stored

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
Q2 = Period(label="Q2 2026", first=date(2026, 4, 1), last=date(2026, 6, 30))
H1 = Period(label="H1 2026", first=date(2026, 1, 1), last=date(2026, 6, 30))
OWNERS = {"BABA": "Alibaba Cloud", "AMZN": "AWS", "GOOGL": "Alphabet", "MSFT": "Microsoft"}


def page(path: str, at: date = date(2026, 11, 20), title: str = "Cloud notes", quote: str = "A sentence.") -> Citation:
    return Citation(
        url=f"https://harbour.example/{path}",
        title=title,
        source="Harbour Wire",
        published=datetime(at.year, at.month, at.day, 9, tzinfo=UTC),
        quote=quote,
    )


def share(company: str, percent: str, market: str, period: Period | None = Q2, cited: Citation | None = None) -> Fact:
    return Fact(
        company=company,
        subject=OWNERS[company],
        metric=Metric.MARKET_SHARE,
        market=market,
        values=(Value(low=Decimal(percent), unit="%"),),
        period=period,
        citation=cited or page("cloud"),
    )


def text_of(line: str, *more: Fact) -> str:
    return " ".join(plain(reply_to(line, stored(*more), NOW), 400).split())


def asked(question: str, *more: Fact) -> str:
    return text_of(understand(question, universe()), *more)


def spending(
    number: int,
    day: int,
    *sums: tuple[str, str],
    status: Status = "committed",
    period: Period | None = None,
    title: str = "",
) -> Fact:
    return Fact(
        company="BABA",
        subject="Alibaba Group",
        metric=Metric.CAPEX,
        values=tuple(Value(low=Decimal(low), unit=unit) for low, unit in sums),
        period=period,
        status=status,
        citation=page(f"plan{number}", date(2026, 11, day), title or f"Plan {number}"),
        id=100 + number,
        article_id=str(number),
    )


def announced(
    number: int, day: int, low: str, kind: VerdictKind = "new", of: Announcement | None = None
) -> VerdictFound:
    found = Announcement(
        company="BABA",
        subject="Alibaba Group",
        amounts=(Money(low=Decimal(low), currency="CNY"),),
        horizon=Horizon(label="three years", years=Decimal(3), until=date(2029, 11, day)),
        citation=page(f"plan{number}", date(2026, 11, day)),
        id=number,
        article_id=str(number),
    )
    return VerdictFound(announcement=found, verdict=Verdict(kind=kind, of=of, because="So it was read."))


def plan_text(line: str, *facts: Fact, told: tuple[VerdictFound, ...] = ()) -> str:
    shipped = tuple(fact for fact in stored() if fact.metric is Metric.CAPEX)
    reply = reply_to(line, now=NOW, given=Found(facts=(*facts, *shipped), announcements=told))
    return " ".join(plain(reply, 400).split())
