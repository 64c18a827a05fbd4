"""A reading for a person at a terminal: bullets, then tags, facts and announcements with their quotes."""

from bot.domain.announcement import Announcement
from bot.domain.fact import Fact
from bot.domain.reading import Reading
from bot.text.quantities.house import show, show_money
from handlers.wording import span


def readable(reading: Reading) -> str:
    """Bullets first, in the style of a summary; then what was found, each with the words that state it."""
    parts = [
        "\n".join(f"- {bullet.text}" for bullet in reading.summary.bullets) or "(too little to say for a summary)",
        _section(
            "Companies",
            [f"{tag.company or tag.subject} ({tag.relevance}): {', '.join(tag.because)}" for tag in reading.tags],
        ),
        _section("Facts", [_fact(fact) for fact in reading.facts]),
        _section("Announcements", [_announcement(found) for found in reading.announcements]),
    ]
    return "\n\n".join(part for part in parts if part)


def stated(fact: Fact) -> str:
    """ "Alibaba Cloud: market share 4% (global cloud, Q1 2025)"."""
    figures = " / ".join(show(value) for value in fact.values)
    scope = ", ".join(part for part in (fact.market, fact.period.label if fact.period else "") if part)
    metric = str(fact.metric).replace("_", " ")
    return f"{fact.subject}: {metric} {figures}{f' ({scope})' if scope else ''}"


def _section(heading: str, lines: list[str]) -> str:
    return "\n".join([heading, *(f"  {line}" for line in lines)]) if lines else ""


def _fact(fact: Fact) -> str:
    return f"{stated(fact)}, {fact.status}\n    “{fact.citation.quote}”"


def _announcement(found: Announcement) -> str:
    amounts = " / ".join(show_money(money) for money in found.amounts) or "no amount"
    horizon = f" {span(found.horizon.label)}" if found.horizon else ""
    project = f" for {found.project}" if found.project else ""
    told = "re-told" if found.retold else "weighed" if found.is_weighed else found.status
    return f"{found.subject}: {amounts}{project}{horizon}, {told} ({found.because})\n    “{found.citation.quote}”"
