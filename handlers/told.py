"""Lines under an alert: who else tells of its plan, what was held back, and how the plan moved on."""

from bot.domain.announcement import Announcement, Verdict
from bot.domain.fact import Citation
from bot.domain.reply import Button, Reply, Text
from handlers.alert import capex_button, plan
from handlers.citing import quoted, source_of
from handlers.when import moment
from handlers.wording import capital

MOST = 10
"""Lines of other tellers under one alert; the last one says where the further ones are."""

_MOVES = {
    "raised": "raised to",
    "cut": "cut to",
    "extended": "extended to",
    "delayed": "put off:",
    "withdrawn": "given up:",
}


def also(announcement: Announcement, verdict: Verdict, *, is_last: bool) -> Reply:
    """A later source of the plan, or the caution that one gives an unlikely sum; `is_last`: none follows."""
    told = _under(announcement, verdict)
    further = (Text(text="Further sources are listed by /capex, not here.", tone="note"),) if is_last else ()
    return _line(told, announcement, further, (capex_button(announcement),) if is_last else ())


def since(announcement: Announcement, verdict: Verdict) -> Reply:
    """That the plan has moved on, under the alert that told of it first."""
    move = _MOVES.get(verdict.kind, "changed to")
    moved = f"{move} {plan(announcement)}" if announcement.amounts else verdict.kind
    told = f"Since {moved}, told by {_teller(announcement.citation)}"
    return _line(told, announcement, (), (capex_button(announcement),))


def doubt(announcement: Announcement, verdict: Verdict) -> str:
    """ "RMB 3,800B over three years: ten times the stored RMB 380B, held back as a likely slip"."""
    reason = verdict.because.removesuffix(".").removesuffix(": held for a look")
    return f"{plan(announcement)}: {reason[:1].lower()}{reason[1:]}, held back as a likely slip"


def _under(announcement: Announcement, verdict: Verdict) -> str:
    match verdict.kind:
        case "held":
            return _caution(announcement, verdict)
        case "denied":
            return f"Denied by the company, told by {_teller(announcement.citation)}: {plan(announcement)}"
        case _:
            return _also(announcement)


def _also(announcement: Announcement) -> str:
    return f"Also told by {_teller(announcement.citation)}: {plan(announcement)}"


def _caution(announcement: Announcement, verdict: Verdict) -> str:
    told = f"{_teller(announcement.citation)} says {doubt(announcement, verdict)}"
    return capital(told)


def _line(told: str, announcement: Announcement, notes: tuple[Text, ...], buttons: tuple[Button, ...]) -> Reply:
    cited = announcement.citation
    return Reply(
        title=told, blocks=(*quoted(cited), *notes), sources=(source_of(cited),), buttons=buttons, disclaimer=False
    )


def _teller(cited: Citation) -> str:
    """ "Reuters (12 Sep 2025, 14:05 UTC)"."""
    name = cited.source or "a source without a name"  # never its headline, which reads as if it were one
    return f"{name} ({moment(cited.published)})" if cited.published else f"{name} (no date)"
