from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.announcement import CHANGES, Announcement, Money, Verdict
from bot.domain.fact import Citation
from bot.domain.figures import Horizon
from bot.shipped import universe
from bot.text.announcements.announcements import announcements
from bot.text.announcements.novelty import verdict
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())


def read(day: str, *paragraphs: str, title: str = "", source: str = "Example Wire") -> tuple[Announcement, ...]:
    published = datetime.fromisoformat(f"{day}T09:00:00").replace(tzinfo=UTC)
    return announcements(article(*paragraphs, title=title, source=source, published=published), NAMES)


def judged(*told: tuple[str, str]) -> list[Verdict]:
    """The verdicts of dated texts, each judged against all that came before; what is held is not kept."""
    known: list[Announcement] = []
    verdicts = []
    for day, text in told:
        for found in read(day, text):
            verdicts.append(verdict(found, [one for one in known if one.company == found.company]))
            if verdicts[-1].kind != "held":
                known.append(found)
    return verdicts


def kinds(*told: tuple[str, str]) -> list[str]:
    return [one.kind for one in judged(*told)]


PLAN_2020 = (
    "2020-04-20",
    "Alibaba said on Monday it would put 200 billion yuan into its cloud over the next three years.",
)
PLAN_2025 = (
    "2025-02-24",
    "Alibaba will invest at least RMB 380 billion ($53 billion) in cloud and AI hardware over the next three years, it said on Monday.",
)


HISTORY = [
    (*PLAN_2020, "new"),
    (*PLAN_2025, "new"),
    ("2025-02-25", "Alibaba plans to spend 380 billion yuan on data centres and AI over three years.", "retold"),
    ("2025-03-20", "Alibaba said in February that it would pour $52 billion into AI over three years.", "retold"),
    ("2025-05-02", "Alibaba's $53 billion AI and cloud programme worries some holders of its stock.", "retold"),
    (
        "2025-06-11",
        "The retailer Alibaba is investing more than RMB380bn in artificial intelligence infrastructure.",
        "retold",
    ),
    ("2025-07-01", "Alibaba has pledged to spend $52.4 billion on cloud computing and AI by 2028.", "retold"),
    (
        "2025-08-08",
        "Alibaba reiterated its plan to invest 380 billion yuan in cloud and AI over three years.",
        "retold",
    ),
    (
        "2025-09-24",
        "Alibaba said its spending on AI infrastructure could exceed the 380 billion yuan it has pledged.",
        "retold",
    ),
    (
        "2025-11-03",
        "Alibaba on Monday raised its three-year spending plan for AI and cloud to RMB 480 billion from RMB 380 billion.",
        "raised",
    ),
    ("2025-11-04", "Alibaba raised its AI spending plan to 480 billion yuan from 380 billion yuan.", "retold"),
    ("2025-11-20", "Alibaba's 380 billion yuan AI spending plan was the largest of its kind.", "retold"),
    ("2025-12-01", "Alibaba plans to pour RMB 4,800bn into cloud and AI infrastructure over three years.", "held"),
]


def test_a_history_of_one_company_gets_the_right_verdict_at_every_step() -> None:
    known: list[Announcement] = []
    said = []
    for day, text, _ in HISTORY:
        found = [one for one in read(day, text) if one.company == "BABA"]
        assert len(found) <= 1, text
        decided = [verdict(one, known) for one in found]
        said.append((text, decided[0].kind if decided else "retold"))
        known += [one for one, each in zip(found, decided, strict=True) if each.kind != "held"]
    assert said == [(text, kind) for _, text, kind in HISTORY]


def test_peers_380_billion_dollars_are_not_alibabas_380_billion_yuan() -> None:
    text = "Beside Alibaba's 380 billion yuan plan, U.S. tech giants together are set to spend $380 billion on data centres this year."
    assert read("2025-10-30", text) == ()


def test_a_plan_that_ended_before_is_not_raised_by_the_next_one() -> None:
    assert [one.kind for one in judged(PLAN_2020, PLAN_2025)] == ["new", "new"]


def test_a_raise_names_the_old_amount_and_its_day() -> None:
    raised = judged(
        PLAN_2025,
        ("2025-11-03", "Alibaba raised its three-year AI spending plan to RMB 480 billion from RMB 380 billion."),
    )[1]
    assert (raised.kind, raised.because) == (
        "raised",
        "It changes the plan of 24 Feb 2025 (at least RMB 380B / $53B, three years).",
    )


def test_a_retelling_says_which_plan_and_who_told_it_again() -> None:
    told = judged(PLAN_2025, ("2025-03-20", "Alibaba will spend $52 billion on AI and cloud over three years."))[1]
    assert (
        told.because
        == "Same plan as that of 24 Feb 2025 (at least RMB 380B / $53B, three years): quoted again by Example Wire."
    )


def test_a_retelling_is_silent_though_nothing_is_stored() -> None:
    (found,) = read("2025-03-20", "Alibaba said last month it would invest $53 billion in AI over three years.")
    assert verdict(found, []).kind == "retold"
    assert "said last month" in verdict(found, []).because


@pytest.mark.parametrize(
    ("printed", "words"),
    [("RMB 3,800bn", "ten times"), ("RMB 38 billion", "a tenth of"), ("RMB 380 trillion", "a thousand times")],
)
def test_a_slip_of_the_point_is_held_with_its_reason(printed: str, words: str) -> None:
    held = judged(
        PLAN_2025, ("2025-06-01", f"Alibaba will pour {printed} into cloud and AI infrastructure over three years.")
    )[1]
    assert held.kind == "held"
    assert held.because.lower() == f"{words} the stored at least rmb 380b: held for a look."


def test_ten_times_the_amount_for_another_purpose_is_no_slip() -> None:
    told = [
        ("2025-01-10", "Amazon said on Friday it will spend $10 billion on new warehouses in Ohio."),
        ("2025-02-06", "Amazon expects capital expenditures of $100 billion in 2025."),
    ]
    assert kinds(*told) == ["new", "new"]


def test_guidance_for_the_same_year_is_raised_or_cut_by_its_amount() -> None:
    told = [
        ("2025-02-05", "Alphabet expects capital expenditures of about $75 billion in 2025."),
        ("2025-07-24", "Alphabet now expects capital expenditures of about $85 billion in 2025."),
        ("2025-10-29", "Alphabet expects 2025 capital expenditures of between $91 billion and $93 billion."),
        ("2025-10-30", "Alphabet lowered its 2025 capex forecast to $80 billion."),
    ]
    assert kinds(*told) == ["new", "raised", "raised", "cut"]


def test_guidance_for_another_year_is_new() -> None:
    told = [
        ("2025-02-05", "Meta expects capital expenditures of $60 billion to $65 billion in 2025."),
        ("2025-10-29", "Meta expects capital expenditures of $60 billion to $65 billion in 2026."),
    ]
    assert kinds(*told) == ["new", "new"]


def test_a_range_that_moved_is_news_though_it_overlaps() -> None:
    told = [
        ("2025-02-05", "Meta expects capital expenditures of $60 billion to $65 billion in 2025."),
        ("2025-04-30", "Meta expects 2025 capital expenditures in the range of $64 billion to $72 billion."),
        ("2025-05-05", "Meta expects to spend $64 billion to $72 billion on capital expenditures in 2025."),
    ]
    assert kinds(*told) == ["new", "raised", "retold"]


def test_the_same_amount_over_more_years_is_extended() -> None:
    told = ("2026-01-12", "Alibaba extended its RMB 380 billion AI investment plan to run over five years.")
    assert kinds(PLAN_2025, told) == ["new", "extended"]


def test_without_a_common_currency_the_same_horizon_decides() -> None:
    yuan = ("2025-02-24", "Alibaba said on Monday it will invest 380 billion yuan in AI over three years.")
    same = ("2025-03-01", "Alibaba will invest $53 billion in AI over three years.")
    other = ("2025-03-02", "Alibaba will invest $2 billion in chip plants over three years.")
    assert kinds(yuan, same, other) == ["new", "retold", "new"]


def test_a_raise_told_again_after_an_old_plan_was_mentioned_stays_silent() -> None:
    told = [
        PLAN_2025,
        ("2025-11-03", "Alibaba raised its AI spending plan to RMB 480 billion from RMB 380 billion."),
        ("2025-11-10", "Alibaba's RMB 380 billion AI spending plan was once the largest in China."),
        ("2025-11-11", "Alibaba raised its AI spending plan to RMB 480 billion from RMB 380 billion."),
    ]
    assert kinds(*told) == ["new", "raised", "retold", "retold"]


def test_a_cut_back_to_an_amount_of_before_is_a_cut() -> None:
    told = [
        ("2025-01-05", "Oracle expects capital expenditures of $20 billion in fiscal 2026."),
        ("2025-03-05", "Oracle raised its fiscal 2026 capex forecast to $25 billion from $20 billion."),
        ("2025-06-05", "Oracle cut its fiscal 2026 capex forecast to $20 billion from $25 billion."),
    ]
    assert kinds(*told) == ["new", "raised", "cut"]


def test_another_companys_equal_plan_is_new() -> None:
    (theirs,) = read("2025-02-24", "Microsoft plans to invest $53 billion in AI over three years.")
    assert verdict(theirs, read(*PLAN_2025)).kind == "new"


def test_what_was_told_later_is_not_held_against_an_earlier_article() -> None:
    (early,) = read("2025-02-24", "Alibaba will invest RMB 380 billion in AI over three years.")
    (late,) = read("2025-09-01", "Alibaba will invest RMB 380 billion in AI over three years.")
    assert verdict(early, [late]).kind == "new"


_SUMS = st.builds(
    Money,
    low=st.sampled_from([40, 50, 80, 500]).map(lambda billions: Decimal(billions) * 10**9),
    currency=st.sampled_from(["CNY", "CNY", "USD"]),
)
"""Few, as of all that follows: plans are then often one, and one often moves another."""
_HORIZONS = st.sampled_from(
    [None, Horizon(label="three years", years=Decimal(3)), Horizon(label="2026", until=date(2026, 12, 31))]
)


def plans(**only: Any) -> st.SearchStrategy[Announcement]:
    """Plans of one company; `only`: what they have in common."""
    parts: dict[str, Any] = {
        "amounts": st.lists(_SUMS, max_size=2).map(tuple),
        "horizon": _HORIZONS,
        "status": st.sampled_from(["committed", "guided"]),
        "retold": st.booleans(),
        "change": st.sampled_from([None, None, "raised", "cut", "extended", "delayed", "withdrawn"]),
        "certainty": st.sampled_from(["stated", "stated", "stated", "considered", "dropped", "denied"]),
        "place": st.sampled_from(["", "", "India", "Ohio", "Kuala Lumpur"]),
    }
    said = Citation(quote="Alibaba will invest in cloud and AI.")
    same = {name: st.just(value) for name, value in only.items()}
    return st.builds(
        Announcement,
        company=st.just("BABA"),
        subject=st.just("Alibaba Group"),
        citation=st.just(said),
        **(parts | same),
    )


PLANS = plans()
PLAIN = plans(retold=False, change=None, certainty="stated")


@given(PLANS, st.lists(PLANS, max_size=4))
def test_every_verdict_says_why_and_a_retelling_is_never_news(found: Announcement, known: list[Announcement]) -> None:
    decided = verdict(found, known)
    assert decided.because
    ends = found.change in ("withdrawn", "delayed") or found.certainty == "dropped"
    assert not (found.retold and decided.is_news and not (ends or found.certainty == "considered"))


@settings(max_examples=500)
@given(PLAIN, st.lists(PLAIN, max_size=4))
def test_nothing_is_raised_or_cut_without_words_or_the_same_undertaking(
    found: Announcement, known: list[Announcement]
) -> None:
    decided = verdict(found, known)
    if decided.kind in ("raised", "cut") and found.change is None:
        assert decided.of
        assert decided.of.place == found.place
        assert decided.of.horizon
        assert found.horizon
        assert decided.of.status == found.status
        assert decided.kind == "raised" or found.status == "guided"


@given(PLANS, st.lists(PLANS, max_size=4))
def test_what_is_not_stated_is_never_what_another_is_measured_by(
    found: Announcement, known: list[Announcement]
) -> None:
    decided = verdict(found, known)
    if decided.of and decided.kind in CHANGES:
        assert decided.of.certainty == "stated"
    if found.certainty == "denied":
        assert decided.kind == "denied"


@given(PLANS)
def test_a_plan_with_an_amount_is_news_once(plan: Announcement) -> None:
    if plan.amounts and plan.certainty != "dropped":
        assert not verdict(plan, [plan]).is_news
