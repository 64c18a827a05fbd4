"""What is told of a company's plans without being one: weighed, told by unnamed sources, or denied."""

from collections.abc import Iterable

from bot.domain.company import Key
from bot.domain.reply import Reply, Source, Text
from handlers.alert import plan, talk_of
from handlers.citing import quoted, source_of, teller
from handlers.command import Ask
from handlers.found import VerdictFound
from handlers.plans import owner_of
from handlers.wording import day


def talk(announced: Iterable[VerdictFound], owner: Key) -> tuple[VerdictFound, ...]:
    """What is weighed or told by unnamed sources and was not denied since, the newest first."""
    own = [one for one in announced if owner_of(one) == owner]
    denied = {one.verdict.of.id for one in own if one.verdict.kind == "denied" and one.verdict.of}
    return tuple(one for one in own if one.verdict.kind == "considered" and one.announcement.id not in denied)


def denials(announced: Iterable[VerdictFound], owner: Key) -> tuple[VerdictFound, ...]:
    """What the company denies, the newest first; of one page the one that gives a sum."""
    own = [one for one in announced if owner_of(one) == owner and one.verdict.kind == "denied"]
    by_page: dict[str | None, VerdictFound] = {}
    for one in sorted(own, key=lambda one: not one.announcement.amounts):
        by_page.setdefault(one.announcement.article_id, one)
    return tuple(one for one in own if one in by_page.values())


def only_talk(weighed: tuple[VerdictFound, ...], ask: Ask) -> Reply:
    """The answer where nothing but talk is stored: the newest, said to be that, with its sentence."""
    first = weighed[0]
    cited = first.announcement.citation
    title = f"{first.announcement.subject}: {said(first)}, unconfirmed, told by {teller(cited)}"
    if "confirmed" in ask.words:
        title = f"Not confirmed: {first.announcement.subject}: {said(first)}, told by {teller(cited)}"
    note = Text(text="The company has not announced it: it is weighed, or told by unnamed sources.", tone="note")
    return Reply(
        title=title,
        blocks=(
            *quoted(first.announcement.citation),
            note,
            *(Text(text=unconfirmed(one), tone="note") for one in weighed[1:3]),
        ),
        sources=tuple(dict.fromkeys(map(page_of, weighed[:3]))),
        as_of=f"As of {day(cited.published)}" if cited.published else "",
    )


def said(one: VerdictFound) -> str:
    """ "RMB 160B in 2026", "cutting its plan to RMB 200B": what is weighed or denied."""
    return talk_of(one.announcement) or plan(one.announcement)


def denied(one: VerdictFound) -> str:
    """ "a plan of RMB 200B", "cutting its plan to RMB 200B": what is denied."""
    return talk_of(one.announcement) or f"a plan of {plan(one.announcement)}"


def on(one: VerdictFound) -> str:
    """ " on 5 Oct 2026", "" where its page gives no date."""
    published = one.announcement.citation.published
    return f" on {day(published)}" if published else ""


def unconfirmed(one: VerdictFound) -> str:
    """ "Unconfirmed: ByteDance: RMB 160B in 2026 (Reuters, 5 Oct 2026)."."""
    return f"Unconfirmed: {one.announcement.subject}: {said(one)} ({teller(one.announcement.citation)})."


def page_of(one: VerdictFound) -> Source:
    """Its page, without a number."""
    return source_of(one.announcement.citation)
