"""The alert: a capital-spending plan that is news, with its sentence, its source and why it is new."""

from dataclasses import replace
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from bot.domain.announcement import UNCONFIRMED, Announcement, Change, Money, Verdict, VerdictKind, on_top
from bot.domain.fact import Citation
from bot.domain.reply import Button, Reply, Text
from bot.text.quantities.house import show_money
from handlers.citing import quoted, source_of
from handlers.levels import level
from handlers.when import moment
from handlers.wording import day, joined_sums, span

_WORDS: dict[VerdictKind, str] = {
    "new": "NEW",
    "raised": "RAISED",
    "cut": "CUT",
    "extended": "EXTENDED",
    "delayed": "DELAYED",
    "withdrawn": "WITHDRAWN",
    "considered": "CONSIDERED",
    "denied": "Denied",
    "retold": "Re-told",
    "held": "Held back",
}
_VERBS = {"committed": "commits", "guided": "plans"}
_CHANGED: dict[VerdictKind, str] = {
    "raised": "raises its plan to",
    "cut": "cuts its plan to",
    "extended": "extends its plan of",
    "delayed": "puts off its plan of",
    "withdrawn": "gives up its plan of",
}
_CHANGING: dict[Change, str] = {
    "raised": "raising",
    "cut": "cutting",
    "extended": "extending",
    "delayed": "putting off",
    "withdrawn": "giving up",
}


def alert(announcement: Announcement, verdict: Verdict, source: int | None, now: datetime) -> Reply:
    """The message for subscribers; `source` is the number of the fact behind it, where one is stored."""
    cited = announcement.citation
    return Reply(
        title=headline(announcement, verdict),
        blocks=(*quoted(cited), Text(text=_why(announcement, verdict), tone="note")),
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
    """ "NEW: Alibaba Group commits RMB 380B ($53B) over three years"; a change names what it was before, and by how much it moved."""
    if verdict.kind == "raised" and verdict.of and announcement.is_addition:
        announcement = on_top(announcement, verdict.of)
    told = f"{announcement.subject} {_told(announcement, verdict)}"
    if verdict.kind == "considered":
        return f"{_WORDS['considered']}: {told} (unconfirmed)"
    return f"{_WORDS[verdict.kind]}: {told}{_before(announcement, verdict)}"


def announced(announcement: Announcement) -> str:
    """ "Alibaba Group commits RMB 380B ($53B) over three years"."""
    return f"{announcement.subject} {_VERBS[announcement.status]} {plan(announcement)}"


def _told(announcement: Announcement, verdict: Verdict) -> str:
    """What the company does: "commits RMB 380B over three years", "cuts its plan to less than RMB 380B"."""
    kind = verdict.kind
    if kind == "considered":
        return _talked_of(announcement)
    if kind == "denied":
        return f"denies {talk_of(announcement) or f'a plan of {plan(announcement)}'}"
    if kind in ("raised", "cut") and not announcement.amounts:
        return _without_amount(announcement, verdict)
    if kind == "raised" and announcement.added:
        return _raised_by(announcement, verdict)
    if kind == "delayed":
        return f"{_CHANGED[kind]} {plan(_placed(announcement, verdict.of))}"
    if kind == "extended" and announcement.horizon and announcement.horizon.years:
        label = announcement.horizon.label
        return f"{_CHANGED[kind]} {_sum(announcement.amounts)}{scope(announcement)} to {label}"
    return f"{_CHANGED.get(kind) or _VERBS[announcement.status]} {plan(announcement)}"


def _talked_of(announcement: Announcement) -> str:
    """ "considers RMB 500B"; what only others say "is said to plan RMB 500B", "is said to be cutting its plan to RMB 200B"."""
    change = talk_of(announcement)
    if not announcement.because.startswith(UNCONFIRMED):
        return f"considers {change or plan(announcement)}"
    return f"is said to be {change}" if change else f"is said to plan {plan(announcement)}"


def _raised_by(announcement: Announcement, verdict: Verdict) -> str:
    """ "raises its plan by RMB 60B over two years to RMB 440B": how long the new money takes, unless that is how long the plan runs."""
    by, runs = f"raises its plan{scope(announcement)} by {_sum(announcement.added)}", _runs(announcement)
    if announcement.is_addition:
        return f"{by}{runs}"
    total = f" to {_sum(announcement.amounts)}"
    is_the_plans = verdict.of is not None and _runs(verdict.of) == runs
    return f"{by}{total}{runs}" if is_the_plans else f"{by}{runs}{total}"


def _placed(announcement: Announcement, known: Announcement | None) -> Announcement:
    """The announcement with the place and the purpose of the plan that it is about, where it names none."""
    if known is None or announcement.place or announcement.purpose:
        return announcement
    return replace(announcement, place=known.place, purpose=known.purpose)


def talk_of(announcement: Announcement) -> str:
    """A change that is only talked of: "raising its plan to RMB 500B", "cutting its plan of RMB 380B"; "" for a plan itself."""
    if announcement.change is None:
        return ""
    changing = f"{_CHANGING[announcement.change]} its plan"
    if announcement.change in ("raised", "cut") and announcement.amounts:
        return f"{changing} to {plan(announcement)}"
    named = announcement.amounts or announcement.before
    return f"{changing} of {_sum(named)}{scope(announcement)}{_runs(announcement)}" if named else changing


def _without_amount(announcement: Announcement, verdict: Verdict) -> str:
    """A change that gives no new sum.

    "plans less than RMB 380B over three years", "cuts its plan for capital spending in 2025 by $300M".
    """
    runs = _runs(announcement)
    if announcement.added:
        less = tuple(replace(amount, low=abs(amount.low)) for amount in announcement.added)
        return f"cuts its plan for capital spending{runs} by {_sum(less)}"
    if sum_of_before := beside(announcement, verdict):
        return f"plans {sum_of_before}{scope(announcement)}{runs}"
    return f"{'raises' if verdict.kind == 'raised' else 'cuts'} its plan for capital spending{runs}"


def beside(announcement: Announcement, verdict: Verdict) -> str:
    """ "less than RMB 380B": the plan by the sum of before, where it was raised or cut without a new one; else ""."""
    base = announcement.before or (verdict.of.amounts if verdict.of else ())
    if announcement.amounts or not base or verdict.kind not in ("raised", "cut"):
        return ""
    named = tuple(replace(amount, bound="exact") for amount in base)
    return f"{'more' if verdict.kind == 'raised' else 'less'} than {_sum(named)}"


def plan(announcement: Announcement) -> str:
    """ "RMB 380B ($53B) for India over three years"; of what is put on top of a plan "a further RMB 60B"; without a sum the level."""
    more = "a further " if announcement.is_addition else ""
    named = "" if announcement.amounts else level(announcement.citation.quote)
    return f"{more}{named or _sum(announcement.amounts)}{scope(announcement)}{_runs(announcement)}"


def scope(announcement: Announcement) -> str:
    """What part of the company it is for, with a blank before it: " for India", " for logistics in South Korea"; "" for the whole."""
    return f" for {announcement.project}" if announcement.project else ""


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
    """ "RMB 380B over three years": what the changed plan was before, by its own words first; "" where neither they nor the store say.

    Of several currencies those that the new sum is given in.
    """
    old = verdict.of
    known = _comparable(announcement.before, announcement) or (_comparable(old.amounts, announcement) if old else ())
    if not known:
        return ""
    runs = _runs(old) if old else ""
    is_this = announcement.horizon is not None and announcement.horizon.label.startswith("this ")
    is_other = announcement.horizon is not None and not is_this and runs != _runs(announcement)
    horizon = runs if is_other or verdict.kind == "extended" else ""
    return f"{' / '.join(map(show_money, known))}{horizon}"


def _comparable(amounts: tuple[Money, ...], announcement: Announcement) -> tuple[Money, ...]:
    told = {amount.currency for amount in announcement.amounts}
    return tuple(amount for amount in amounts if amount.currency in told) or amounts


def _before(announcement: Announcement, verdict: Verdict) -> str:
    """ ", from RMB 380B (+26%)": what the plan was; for one that is extended how long it ran."""
    match verdict.kind:
        case "raised" if announcement.is_addition:
            return f", on top of {earlier(announcement, verdict)}"
        case "raised" | "cut" if announcement.amounts or announcement.added:
            was = earlier(announcement, verdict)
            return f", from {was}{moved_by(announcement, verdict)}" if was else ""
        case "extended" if verdict.of and verdict.of.horizon and _runs(verdict.of) != _runs(announcement):
            return f", from {verdict.of.horizon.label}"
        case _:
            return ""


def moved_by(announcement: Announcement, verdict: Verdict) -> str:
    """ " (+26%)", in a currency that both give as one figure; "" where they give none."""
    for base in (announcement.before, verdict.of.amounts if verdict.of else ()):
        for new in announcement.amounts:
            for old in base:
                if new.currency == old.currency and not (new.high or old.high) and old.low:
                    part = (new.low - old.low) * 100 / old.low
                    return f" ({'+' if part > 0 else '−'}{abs(part).quantize(Decimal(1), ROUND_HALF_UP)}%)"
    return ""


def _why(announcement: Announcement, verdict: Verdict) -> str:
    because = verdict.because.strip()
    told = f"{because}{'' if because.endswith('.') else '.'}"
    first = f" First announced on {day(announcement.announced)}." if announcement.announced else ""
    return f"{told}{first}"


def _buttons(announcement: Announcement, source: int | None) -> tuple[Button, ...]:
    found = [capex_button(announcement)]
    if source:
        found.append(sentence_button(source))
    return (*found, Button(label="Why an alert", line="/alerts why"))
