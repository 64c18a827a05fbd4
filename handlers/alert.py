"""The alert: a capital-spending plan that is news, with its sentence, its source and why it is new."""

from datetime import datetime

from bot.domain.announcement import Announcement, Money, Verdict, VerdictKind
from bot.domain.fact import Citation
from bot.domain.reply import Button, Reply, Source, Text
from bot.text.quantities.house import show_money
from handlers.when import moment
from handlers.wording import day, joined_sums, span, titled

_WORDS: dict[VerdictKind, str] = {
    "new": "NEW",
    "raised": "RAISED",
    "cut": "CUT",
    "extended": "EXTENDED",
    "retold": "Re-told",
    "held": "Held back",
}
_VERBS = {"committed": "commits", "guided": "plans"}


def alert(announcement: Announcement, verdict: Verdict, source: int | None, now: datetime) -> Reply:
    """The message for subscribers; `source` is the number of the fact behind it, where one is stored."""
    cited = announcement.citation
    quote = (Text(text=cited.quote, tone="quote"),) if cited.quote else ()
    return Reply(
        title=headline(announcement, verdict),
        blocks=(*quote, Text(text=_why(announcement, verdict), tone="note")),
        sources=(source_of(cited, source),),
        buttons=_buttons(announcement, source),
        as_of=as_told(cited, now),
    )


def as_told(cited: Citation, now: datetime) -> str:
    """ "As of 24 Feb 2025, 09:30 UTC", the publication; for a page without a date, when it was read."""
    if cited.published:
        return f"As of {moment(cited.published)}"
    return f"Read on {moment(now)}; the page gives no date"


def headline(announcement: Announcement, verdict: Verdict) -> str:
    """ "NEW: Alibaba Group commits RMB 380B ($53B) over three years"; a change names what it was before."""
    return f"{_WORDS[verdict.kind]}: {announced(announcement)}{_before(announcement, verdict)}"


def announced(announcement: Announcement) -> str:
    """ "Alibaba Group commits RMB 380B ($53B) over three years"."""
    return f"{announcement.subject} {_VERBS[announcement.status]} {plan(announcement)}"


def plan(announcement: Announcement) -> str:
    """ "RMB 380B ($53B) over three years"."""
    return f"{_sum(announcement.amounts)}{_runs(announcement)}"


def source_of(cited: Citation, number: int | None = None) -> Source:
    """The page under the fact's number, named by its publisher and title."""
    label = ": ".join(part for part in (cited.source or "", titled(cited.title)) if part) or "Source without a name"
    return Source(number=number or 0, label=label, url=cited.url, published=cited.published)


def capex_button(announcement: Announcement) -> Button:
    """Everything that is stored of the company's plans."""
    return Button(label="All plans", line=f"/capex {(announcement.company or announcement.subject).casefold()}")


def sentence_button(source: int) -> Button:
    """The sentence behind the fact of that number."""
    return Button(label="The sentence", line=f"/source {source}")


def _sum(amounts: tuple[Money, ...]) -> str:
    return joined_sums(tuple(map(show_money, amounts))) or "capital spending without an amount"


def _runs(announcement: Announcement) -> str:
    return f" {span(announcement.horizon.label)}" if announcement.horizon else ""


def earlier(announcement: Announcement, verdict: Verdict) -> str:
    """ "RMB 380B / $53B over three years": what the changed plan was before, "" where there was none."""
    old = verdict.of
    if old is None:
        return ""
    horizon = _runs(old) if _runs(old) != _runs(announcement) or verdict.kind == "extended" else ""
    return f"{' / '.join(map(show_money, old.amounts)) or 'no amount'}{horizon}"


def _before(announcement: Announcement, verdict: Verdict) -> str:
    """ " (from RMB 380B / $53B over three years)": what the stored plan was."""
    if verdict.of is None or verdict.kind not in ("raised", "cut", "extended"):
        return ""
    return f" (from {earlier(announcement, verdict)})"


def _why(announcement: Announcement, verdict: Verdict) -> str:
    kind = "a change" if verdict.kind in ("raised", "cut", "extended") else "new"
    because = verdict.because.strip()
    words = because[:1].lower() + because[1:] if because[1:2].islower() else because
    told = f"Why this is {kind}: {words}"
    first = f" First announced on {day(announcement.announced)}." if announcement.announced else ""
    return f"{told}{'' if told.endswith('.') else '.'}{first}"


def _buttons(announcement: Announcement, source: int | None) -> tuple[Button, ...]:
    found = [capex_button(announcement)]
    if source:
        found.append(sentence_button(source))
    return (*found, Button(label="Why an alert", line="/alerts why"))
