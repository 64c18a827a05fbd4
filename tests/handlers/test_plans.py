from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.announcement import Announcement, Money, Verdict, VerdictKind
from bot.domain.fact import Citation, Fact, Metric
from bot.domain.figures import Horizon, Value
from handlers.found import VerdictFound
from handlers.leading import in_order, is_ended
from handlers.plans import amount, plans
from handlers.wording import joined_sums


def money(low: str, currency: str) -> Money:
    return Money(low=Decimal(low), currency=currency)


def announced(
    number: int, day: int, *amounts: Money, kind: VerdictKind = "new", of: Announcement | None = None
) -> VerdictFound:
    found = Announcement(
        company="BABA",
        subject="Alibaba Group",
        amounts=amounts,
        horizon=Horizon(label="two years", years=Decimal(2), until=date(2028, 3, day)),
        citation=Citation(published=datetime(2026, 3, day, tzinfo=UTC), source=f"Outlet {number}"),
        id=number,
        article_id=str(number),
    )
    return VerdictFound(announcement=found, verdict=Verdict(kind=kind, of=of, because=""))


def told(number: int, day: int, low: str, unit: str) -> Fact:
    return Fact(
        company="BABA",
        subject="Alibaba Group",
        metric=Metric.CAPEX,
        values=(Value(low=Decimal(low), unit=unit),),
        status="committed",
        citation=Citation(published=datetime(2026, 3, day, tzinfo=UTC), source=f"Outlet {number}"),
        id=100 + number,
        article_id=str(number),
    )


ROOT = announced(1, 2, money("90e9", "CNY"), money("12.4e9", "USD"))
DOLLARS = announced(2, 3, money("12.4e9", "USD"), kind="retold", of=ROOT.announcement)
YUAN = announced(3, 4, money("90e9", "CNY"), kind="retold", of=ROOT.announcement)
RAISE = announced(4, 6, money("120e9", "CNY"), kind="raised", of=ROOT.announcement)
SLIP = announced(5, 7, money("900e9", "CNY"), kind="held", of=ROOT.announcement)


def test_tellings_in_different_currencies_are_one_plan_dated_by_the_first() -> None:
    facts = (told(3, 4, "90e9", "CNY"), told(2, 3, "12.4e9", "USD"))
    (plan,) = plans(facts, [YUAN, DOLLARS, ROOT])
    assert amount(plan) == "RMB 90B ($12.4B)"
    assert plan.day == date(2026, 3, 2)
    assert [fact.id for fact in plan.told] == [102, 103]


def test_a_raise_is_a_plan_of_its_own_and_stands_first() -> None:
    assert [amount(plan) for plan in plans((), [RAISE, DOLLARS, ROOT])] == ["RMB 120B", "RMB 90B ($12.4B)"]


def test_a_sum_that_is_held_is_shown_nowhere() -> None:
    assert [amount(plan) for plan in plans((), [SLIP, ROOT])] == ["RMB 90B ($12.4B)"]


def test_two_facts_without_a_currency_in_common_meet_in_a_third() -> None:
    both = Fact(
        company="BABA",
        subject="Alibaba Group",
        metric=Metric.CAPEX,
        values=(Value(low=Decimal("90e9"), unit="CNY"), Value(low=Decimal("12.4e9"), unit="USD")),
        status="committed",
        citation=Citation(published=datetime(2026, 3, 9, tzinfo=UTC)),
        id=109,
    )
    assert len(plans((told(1, 1, "90e9", "CNY"), told(2, 2, "12.4e9", "USD"), both), ())) == 1


def test_a_plan_is_over_when_its_horizon_has_ended() -> None:
    (plan,) = plans((), [ROOT])
    assert not is_ended(plan, date(2027, 1, 1))
    assert is_ended(plan, date(2028, 4, 1))


def test_a_plan_that_was_given_up_stands_last_and_is_called_so() -> None:
    smaller = announced(6, 1, money("20e9", "CNY"))
    end = announced(7, 8, money("90e9", "CNY"), kind="withdrawn", of=ROOT.announcement)
    found = plans((told(1, 2, "90e9", "CNY"),), [end, ROOT, smaller])
    assert [(amount(plan), plan.status) for plan in found] == [
        ("RMB 20B", "committed"),
        ("RMB 90B ($12.4B)", "given up"),
    ]


def test_talk_and_denials_are_no_plans() -> None:
    talk = announced(6, 7, money("150e9", "CNY"), kind="considered")
    denial = announced(7, 8, money("150e9", "CNY"), kind="denied", of=talk.announcement)
    assert [amount(plan) for plan in plans((), [denial, talk, ROOT])] == ["RMB 90B ($12.4B)"]


def test_a_cut_without_a_new_sum_is_told_by_the_sum_of_before() -> None:
    cut = announced(6, 7, kind="cut", of=ROOT.announcement)
    assert [amount(plan) for plan in plans((), [cut, ROOT])] == ["less than RMB 90B ($12.4B)", "RMB 90B ($12.4B)"]


SUMS = st.lists(st.integers(1, 900), min_size=1, max_size=6, unique=True)


@given(SUMS, st.data())
def test_every_plan_has_one_place_and_that_of_the_whole_company_the_first(
    sums: list[int], drawn: st.DataObject
) -> None:
    held = []
    for number, low in enumerate(sums, 1):
        one = announced(number, number, money(f"{low}e9", "CNY"))
        place = drawn.draw(st.sampled_from(["", "Leeds"]))
        held.append(replace(one, announcement=replace(one.announcement, place=place)))
    found = plans((), held)
    ordered = in_order(found, date(2026, 6, 1))
    assert sorted(map(amount, ordered)) == sorted(map(amount, found))
    whole = [plan for plan in found if not plan.scope]
    assert (not whole) or ordered[0].amounts[0].low == max(plan.amounts[0].low for plan in whole)


def test_a_re_telling_that_was_read_before_the_plan_is_one_of_its_tellings() -> None:
    early = announced(1, 20, money("380e9", "CNY"), kind="retold")
    plan = announced(2, 10, money("380e9", "CNY"), money("53e9", "USD"))
    (one,) = plans((), (early, plan))
    assert (one.root, one.day) == (2, date(2026, 3, 10))


def test_a_bound_of_every_currency_is_said_once() -> None:
    assert joined_sums(("at least $53B", "at least RMB 380B")) == "at least $53B (RMB 380B)"
    assert joined_sums(("at least $53B", "RMB 380B")) == "at least $53B (RMB 380B)"
    assert joined_sums(("RMB 380B", "about $53B")) == "RMB 380B (about $53B)"
