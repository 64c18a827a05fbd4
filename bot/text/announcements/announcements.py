"""Capital-spending commitments and guidance of an article, one announcement for each plan."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache, lru_cache, partial
from itertools import islice
from typing import Final

from bot.domain.announcement import WEIGHED, Announcement
from bot.domain.article import Article
from bot.domain.company import NameSpan
from bot.domain.figures import Horizon, Period
from bot.text.announcements.added_beside import on_its_plan
from bot.text.announcements.capital import names_capital
from bot.text.announcements.certainty import certainty, is_expected, is_weighed
from bot.text.announcements.changes_told import moved, runs_now, told_of_change, was
from bot.text.announcements.chinese_plans import opens_project
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import clause_around
from bot.text.announcements.commitment import claims
from bot.text.announcements.corrections import corrected_by, put_right
from bot.text.announcements.in_context import taken_up, with_gapped
from bot.text.announcements.merged import Told, in_year, merged
from bot.text.announcements.no_company import is_no_company
from bot.text.announcements.other_sums import is_stake
from bot.text.announcements.partners import its_own
from bot.text.announcements.parts import wholes
from bot.text.announcements.plan_change import change
from bot.text.announcements.retelling import Telling, telling
from bot.text.announcements.same_plan import narrow_purpose, tells_same
from bot.text.announcements.scope import place
from bot.text.announcements.spender import Said, spender
from bot.text.announcements.voices import voiced
from bot.text.announcements.yearly import each_year
from bot.text.pages.sentences import Sentence, cited, sentences
from bot.text.quantities.horizons import horizons
from bot.text.quantities.periods import periods
from bot.text.quantities.sums import Sum
from bot.text.quantities.yuan import at_home
from bot.text.who.names import Names
from bot.text.who.owners import subject_of
from bot.text.who.tag import sole_subject


@lru_cache(maxsize=4)
def announcements(article: Article, names: Names) -> tuple[Announcement, ...]:
    """The commitments and guidance that an article states, in the order told; a plan told twice is one.

    `company` is None outside the universe, with the name as written in `subject`; `amounts` may be empty ("low teens percent of
    revenue"). The quote is a whole sentence; one that stands in the title only has the span (0, 0).
    """
    told: list[list[Told]] = []
    for one in islice(_told(article, names), _MOST_TOLD):
        same = next((plan for plan in told if all(tells_same(each.found, one.found) for each in plan)), None)
        if same is None:
            told.append([one])
        else:
            same.append(one)
    return tuple(merged(plan) for plan in told)


_MOST_TOLD = 300
"""Tellings of plans that an article is read for; each is held against those before it. A long report has some dozens."""

_LOOK_BACK = 5
"""Sentences read back for whom "it" means: further away it is whom the article is about."""


_CONTEXT = 2
"""Sentences back that say what "its guidance" is on."""


def _told(article: Article, names: Names) -> Iterator[Told]:
    text = article.text
    lines = sentences(text)
    if article.title and article.title not in text:
        title = Sentence(article.title, 0, 0, -1)
        headed = on_its_plan(title.text, moved(title.text, claims(title.text)), _next(lines, 0))
        yield from _of_sentence(article, names, title, headed, lambda: None)
    summed: list[Claim] = []
    planned: set[int] = set()
    years: dict[int, Horizon] = {}
    capital = [names_capital(line.text) or opens_project(line.text) for line in lines]
    for number, line in enumerate(lines):
        of_capital = any(capital[max(0, number - _CONTEXT) : number])
        claimed = moved(line.text, with_gapped(line.text, claims(line.text, of_capital)))
        if claimed := claimed or taken_up(
            line.text,
            of_capital=of_capital,
            said_last=any(capital[max(0, number - 1) : number]),
            after_plan=number - 1 in planned,
        ):
            planned.add(number)
            said = cache(partial(_spoken_of, article, names, lines[max(0, number - _LOOK_BACK) : number]))
            whole = on_its_plan(
                line.text, [one for one in claimed if not _is_summed(one, summed)], _next(lines, number + 1)
            )
            summed += [one for one in whole if one.added]
            near = [years[one] for one in range(number - _CONTEXT, number) if one in years]
            for one in _of_sentence(article, names, line, whole, said):
                told = in_year(one, near, article.published)
                if told.found.status == "guided" and told.found.horizon:
                    years[number] = told.found.horizon
                yield told


def _is_summed(claim: Claim, summed: Sequence[Claim]) -> bool:
    """Whether a running total is what an addition was told to come to: it is no telling of its own."""
    return claim.kind == "total" and any(
        one.sum and claim.sum and one.sum.amounts == claim.sum.amounts for one in summed
    )


def _next(lines: Sequence[Sentence], number: int) -> tuple[str, ...]:
    """The words of the sentences that follow, as many as are read back for a context."""
    return tuple(line.text for line in lines[number : number + _CONTEXT])


def _spoken_of(article: Article, names: Names, before: Sequence[Sentence]) -> NameSpan | None:
    """Whom the text spoke of last; else the one company that the article is about.

    That one, too, where only a part of it was spoken of: "the company" behind a sentence on its cloud is no cloud.
    """
    for line in reversed(before):
        if names.find(line.text) and (subject := subject_of(line.text, names)) and subject.company:
            whole = sole_subject(article, names) if subject.kind == "segment" else None
            return whole if whole and whole.company == subject.company else subject
    return sole_subject(article, names)


def _of_sentence(
    article: Article, names: Names, line: Sentence, claimed: Sequence[Claim], said: Said
) -> Iterator[Told]:
    at = article.published.date() if article.published else None
    for claim in wholes(line, claimed, sentences(article.text)):
        sure = certainty(line.text, claim)
        if sure == "supposed" or is_no_company(line.text, claim, names):
            continue
        changed = change(line.text, claim)
        horizon = runs_now(line.text, changed, at) or _horizon(line.text, claim, at)
        tone = _if_running(telling(line.text, claim, at), line.text, claim, horizon, at)
        tone = told_of_change(tone, line.text, claim, changed)
        owner = spender(line.text, claim, names, said)
        if is_stake(line.text, claim, names, owner):
            continue
        own, owner = its_own(line, claim, owner, sentences(article.text), names)
        own, tone, shown = put_right(own, tone, line, article.text)
        voice = voiced(sure, line, claim, owner.company if owner else None, tone.is_again, article, names)
        if voice.certainty == "supposed":
            continue
        found = Announcement(
            company=owner.company if owner else None,
            subject=owner.subject if owner else "",
            amounts=at_home(own.sum.amounts if own.sum else (), line.text, article.text),
            horizon=each_year(line.text, claim, horizon),
            status="guided"
            if claim.kind == "guidance" or is_expected(claim) or _is_guided(line.text, claim)
            else "committed",
            retold=tone.is_again or voice.certainty in ("denied", "dropped"),
            change=changed,
            before=at_home(was(line.text, claim) if changed else (), line.text, article.text),
            added=at_home(claim.added, line.text, article.text),
            corrects=corrected_by(own, article.text),
            certainty=voice.certainty,
            place=place(line.text, claim),
            purpose=narrow_purpose(line.text),
            because=voice.because or _because(line.text, claim, tone),
            citation=cited(article, shown),
            announced=tone.announced,
        )
        yield Told(found, tone, line.start == line.end)


def _is_guided(text: str, claim: Claim) -> bool:
    """Whether the words move guidance, and no commitment."""
    return claim.kind == "moved" and _GUIDANCE.search(text, max(0, claim.start - _NEAR_SUM), claim.end) is not None


_GUIDANCE: Final = re.compile(r"\b(?:guidance|outlook|forecast)\b|指引", re.IGNORECASE)
_FISCAL: Final = timedelta(days=92)
"""How much later a fiscal year can end than the calendar's."""


def _if_running(tone: Telling, text: str, claim: Claim, horizon: Horizon | None, at: date | None) -> Telling:
    """The tone, unless the year it is for had ended when the article was written: then it tells of what was planned."""
    if at is None or horizon is not None or tone.is_again:
        return tone
    own = [one for one in periods(text, at) if _is_year_of(text, claim, one)]
    is_over = all(one.last is not None and one.last + _FISCAL < at for one in own)
    return Telling("hard", own[0].label) if own and is_over else tone


_MEASURED_BY: Final = re.compile(
    r"\b(?:from|than|versus|vs\.?|over|since|with|to|of|above|below|on|against)(?: the)? (?:fiscal )?$"
)
_NEAR_SUM = 25


def _is_year_of(text: str, claim: Claim, one: Period) -> bool:
    """Whether it is a year named beside the claim, and none that the sum is measured by."""
    is_year = one.label.isdigit() or one.label.startswith("FY")
    is_beside = claim.start - _NEAR_SUM <= one.start <= claim.end + _NEAR_SUM
    is_old = claim.old is not None and abs(one.start - claim.old.end) < _NEAR_SUM
    return is_year and is_beside and not is_old and _MEASURED_BY.search(text[: one.start]) is None


def _because(text: str, claim: Claim, tone: Telling) -> str:
    if tone.is_again:
        return f"Told again: “{tone.words}”."
    if is_weighed(text, claim):
        return f"{WEIGHED}“{claim.cue}”."
    kind = "Guidance" if claim.kind == "guidance" else "Commitment"
    return f"{kind}: “{claim.cue}”."


_PLAIN_HYPHEN = str.maketrans("‑‐", "--")


def _horizon(text: str, claim: Claim, at: date | None) -> Horizon | None:
    """The horizon nearest to the claim in its clause, else one that opens the sentence; not what dates the sum compared with."""
    plain = text.translate(_PLAIN_HYPHEN)
    found = [*horizons(plain, at), *_fiscal_years(plain, at)]
    old = None if claim.kind == "moved" else claim.old
    own = [one for one in found if not (old and _is_of_old(text, one, old)) and not _is_anothers(plain, one, claim)]
    start, end = clause_around(text, claim.start, claim.end)
    first, last = (claim.sum.start, claim.sum.end) if claim.sum else (claim.start, claim.end)
    near = [one for one in own if start <= one.start < end] or [one for one in own if one.start < _OPENING]
    ranked = sorted(near, key=lambda one: max(one.start - last, first - one.end))
    return ranked[0] if ranked else None


_BEHIND: Final = re.compile(r"\s(?:in|for|during)\s(?:(?:the\s)?fiscal\s(?:year\s)?|FY)?(?:19|20)\d\d\b")


def _is_anothers(text: str, one: Horizon, claim: Claim) -> bool:
    """Whether the sum itself names another year: "our full-year capex to be $12 billion in 2025, and more in 2026"."""
    named = _BEHIND.match(text, claim.sum.end) if claim.sum else None
    return named is not None and one.years is None and not named.start() <= one.start < named.end()


_COMPARES: Final = re.compile(r"\b(?:from|than|versus|below|above|against)\b")


def _is_of_old(text: str, one: Horizon, old: Sum) -> bool:
    """Whether a horizon stands at the sum compared with, on its side of the word that compares."""
    is_near = old.start - 25 <= one.start <= old.end + 30
    return is_near and not (one.end <= old.start and _COMPARES.search(text, one.end, old.start))


_OPENING = 30
"""Characters within which a sentence names the period it speaks of: "In 2021, …"."""


def _fiscal_years(text: str, at: date | None) -> list[Horizon]:
    """Years that a horizon reader leaves out because the article is not dated, or dated within them."""
    known = {(one.start, one.end) for one in horizons(text, at)}
    years = [one for one in periods(text, at) if one.label.startswith("FY") or (at is None and one.label.isdigit())]
    return [
        Horizon(label=one.label, until=one.last, start=one.start, end=one.end)
        for one in years
        if not any(start <= one.start < end for start, end in known)
    ]
