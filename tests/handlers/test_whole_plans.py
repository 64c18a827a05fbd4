"""What leads an answer about plans: that of the whole company, not its newest site; and what became of one."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.domain.announcement import Money
from bot.domain.figures import Horizon, Period
from bot.shipped import universe
from bot.text.questions.question import understand
from handlers.found import VerdictFound
from tests.handlers.live import announced, plan_text, spending

FIRST = announced(1, 2, "610e9")
CUT = announced(2, 6, "540e9", "cut", FIRST.announcement)


def site(number: int, day: int, low: str, place: str) -> VerdictFound:
    one = announced(number, day, low)
    return replace(one, announcement=replace(one.announcement, place=place))


SITE = site(3, 9, "9e9", "Leeds")


def told(line: str, *announcements: VerdictFound) -> str:
    return plan_text(line, told=tuple(reversed(announcements)))


@pytest.mark.parametrize("question", ["What is Alibaba's AI capex plan?", "/capex alibaba", "阿里巴巴的资本支出计划"])
def test_the_plan_of_the_whole_company_leads_before_its_newest_site(question: str) -> None:
    text = told(understand(question, universe()), FIRST, CUT, SITE)
    assert text.startswith("Alibaba Group: RMB 540B over three years, CUT from RMB 610B, committed, told on 6 Nov 2026")
    assert "Projects Status Date Source" in text
    assert "RMB 9B for Leeds over three years committed 9 Nov 2026" in text


def test_what_was_cut_is_no_other_plan() -> None:
    text = told("/capex alibaba", FIRST, CUT)
    assert "Before Since Date Source" in text
    assert "RMB 610B over three years cut to RMB 540B 2 Nov 2026" in text
    others = text.partition("Other plans")[2].partition("Before")[0]
    assert "RMB 610B" not in others


def test_the_largest_standing_plan_leads_before_a_smaller_and_newer_one() -> None:
    assert told("/capex alibaba", FIRST, announced(4, 11, "45e9")).startswith("Alibaba Group: RMB 610B")


def test_a_change_that_points_at_no_plan_leaves_behind_the_one_like_it() -> None:
    text = told("/capex alibaba", FIRST, announced(2, 6, "540e9", "cut"))
    assert text.startswith("Alibaba Group: RMB 540B over three years")
    assert "RMB 610B over three years cut to RMB 540B" in text


def test_an_addition_is_told_as_the_plan_that_it_makes() -> None:
    more = announced(2, 6, "40e9", "raised", FIRST.announcement)
    more = replace(more, announcement=replace(more.announcement, added=more.announcement.amounts))
    text = told("/capex alibaba", FIRST, more)
    assert text.startswith("Alibaba Group: RMB 650B over three years, RAISED from RMB 610B")
    assert "RMB 610B over three years raised to RMB 650B" in text


def test_what_is_added_over_two_years_does_not_make_the_plan_run_for_two() -> None:
    more = announced(2, 6, "650e9", "raised", FIRST.announcement)
    two = Horizon(label="two years", years=Decimal(2), until=date(2028, 11, 6))
    added = (Money(low=Decimal("40e9"), currency="CNY"),)
    more = replace(more, announcement=replace(more.announcement, added=added, horizon=two))
    stated = spending(2, 6, ("650e9", "CNY"), period=Period(label="two years"))
    text = plan_text("/capex alibaba", stated, told=(more, FIRST))
    assert text.startswith("Alibaba Group: RMB 650B, RAISED from RMB 610B over three years, committed")


def test_a_word_that_the_sums_do_not_bear_out_is_not_used_for_what_became_of_a_plan() -> None:
    text = told("/capex alibaba", FIRST, announced(2, 6, "640e9", "cut", FIRST.announcement))
    assert "RMB 610B over three years changed to RMB 640B" in text


@pytest.mark.parametrize("question", ["how much does alibaba invest in leeds?", "/capex alibaba leeds"])
def test_a_place_is_answered_by_its_project(question: str) -> None:
    text = told(understand(question, universe()), FIRST, SITE)
    assert text.startswith("Alibaba Group: RMB 9B for Leeds over three years, committed, told on 9 Nov 2026")
    assert "The plan of the whole company: Alibaba Group: RMB 610B" in text


def test_a_place_without_a_project_is_not_answered_by_another() -> None:
    text = told("/capex alibaba singapore", FIRST, SITE)
    assert text.startswith("Nothing is stored about how much goes to Singapore: only the whole is.")
    assert "Stored is Alibaba Group: RMB 610B" in text


def test_a_project_alone_is_said_to_be_one() -> None:
    one = replace(SITE, announcement=replace(SITE.announcement, company="JD", subject="JD.com"))
    text = told("/capex jd", one)
    assert text.startswith("JD.com: RMB 9B for Leeds over three years")
    assert "This is one project: no plan of the whole of JD.com is stored." in text


def test_companies_are_compared_by_plans_of_the_whole_and_of_one_time() -> None:
    theirs = [
        replace(one, announcement=replace(one.announcement, company="TCEHY", subject="Tencent"))
        for one in (announced(5, 3, "300e9"), site(6, 12, "8e9", "Oslo"))
    ]
    text = told("/capex alibaba vs tencent", FIRST, SITE, *theirs)
    assert text.startswith("Alibaba Group: RMB 610B over three years")
    assert "; Tencent: RMB 300B over three years" in text
    assert "RMB 8B" not in text


def test_plans_of_one_time_and_currency_are_drawn_side_by_side() -> None:
    theirs = announced(5, 3, "300e9")
    theirs = replace(theirs, announcement=replace(theirs.announcement, company="TCEHY", subject="Tencent"))
    text = told("/capex alibaba vs tencent", FIRST, theirs)
    assert "Standing plans of whole companies over three years, as quoted in RMB" in text
    assert "are not set against each other" not in text
    other = replace(theirs, announcement=replace(theirs.announcement, horizon=None))
    assert "are not set against each other" in told("/capex alibaba vs tencent", FIRST, other)


def test_a_plan_that_followed_a_figure_of_what_was_spent_is_not_called_newer() -> None:
    june = Period(label="June quarter 2026")
    spent = spending(7, 20, ("44e9", "CNY"), status="reported", period=june)
    text = plan_text('/capex alibaba "June quarter 2026"', spent)
    assert text.startswith("Alibaba Group: RMB 44B spent in June quarter 2026, told on 20 Nov 2026.")
    assert "The plan that stands: Alibaba Group: RMB 380B" in text
    assert "Newer since" not in text


def test_a_plan_for_the_very_year_asked_for_names_it_once() -> None:
    year = Period(label="2027", first=date(2027, 1, 1), last=date(2027, 12, 31))
    text = plan_text("/capex alibaba 2027", spending(7, 20, ("44e9", "CNY"), period=year))
    assert text.startswith("Alibaba Group: RMB 44B in 2027, committed, told on 20 Nov 2026.")


def test_a_plan_that_was_put_off_says_until_when() -> None:
    later = announced(2, 6, "610e9", "delayed", FIRST.announcement)
    later = replace(
        later, announcement=replace(later.announcement, horizon=Horizon(label="until 2033", until=date(2033, 12, 31)))
    )
    text = told("/capex alibaba", FIRST, later)
    assert text.startswith("Alibaba Group: RMB 610B until 2033")
    assert "RMB 610B over three years put off until 2033" in text
    assert told("/capex alibaba changes", FIRST, later).startswith(
        "Alibaba Group: put off, RMB 610B until 2033 on 6 Nov"
    )


def test_several_companies_are_compared_whatever_is_asked_of_their_plans() -> None:
    text = told("/capex alibaba vs amazon changes", FIRST, CUT)
    assert text.startswith(
        "Nothing is stored about capital spending of Amazon, so it cannot be compared. Alibaba Group: "
    )


# ---- what became of a plan ----------------------------------------------------------------------------------------------------------
def test_changes_name_what_a_plan_was_cut_from() -> None:
    text = told("/capex alibaba changes", FIRST, CUT)
    assert text.startswith(
        "Alibaba Group: cut to RMB 540B over three years on 6 Nov 2026, from RMB 610B over three years"
    )
    assert told("/capex alibaba changes", FIRST).startswith("No change is stored: Alibaba Group: RMB 610B")


def test_changes_of_a_sum_that_is_named_are_those_of_that_plan() -> None:
    text = told('/capex alibaba changes "RMB 610B"', FIRST, CUT)
    assert text.startswith(
        "Alibaba Group: RMB 610B over three years was cut to RMB 540B over three years on 6 Nov 2026"
    )


def test_before_is_the_plan_that_was_changed() -> None:
    text = told("/capex alibaba before", FIRST, CUT)
    assert text.startswith(
        "Alibaba Group: RMB 610B over three years, before it was cut to RMB 540B over three years on 6 Nov 2026"
    )
    assert told("/capex alibaba before", FIRST).startswith("Nothing is stored of what the plan of Alibaba Group was")


def test_a_denial_is_told_with_what_stands() -> None:
    denial = announced(8, 14, "250e9", "denied")
    text = told("/capex alibaba denied", FIRST, CUT, denial)
    assert text.startswith(
        "Yes: Alibaba Group denied a plan of RMB 250B over three years on 14 Nov 2026; RMB 540B over three years stands"
    )
    assert "As of 14 Nov 2026" in text
    assert told("/capex alibaba denied", FIRST).startswith("No denial by Alibaba Group is stored.")


def test_talk_is_not_confirmed_and_a_plan_is() -> None:
    rumour = announced(9, 15, "700e9", "considered")
    assert told("/capex alibaba confirmed", FIRST, rumour).startswith(
        "Not confirmed: Alibaba Group: RMB 700B over three years, told by Harbour Wire, 15 Nov 2026"
    )
    assert told("/capex alibaba confirmed", FIRST).startswith(
        "Yes: Alibaba Group: RMB 610B over three years, committed"
    )
    assert "Unconfirmed: Alibaba Group: RMB 700B over three years (Harbour Wire, 15 Nov 2026)." in told(
        "/capex alibaba", FIRST, rumour
    )


def test_talk_that_was_denied_is_told_no_more() -> None:
    rumour = announced(9, 15, "700e9", "considered")
    denial = announced(10, 16, "700e9", "denied", rumour.announcement)
    assert "Unconfirmed" not in told("/capex alibaba", FIRST, rumour, denial)


def test_where_only_talk_is_stored_it_is_told_as_that() -> None:
    rumour = announced(9, 15, "130e9", "considered")
    rumour = replace(rumour, announcement=replace(rumour.announcement, company="BYTEDANCE", subject="ByteDance"))
    assert told("/capex bytedance", rumour).startswith(
        "ByteDance: RMB 130B over three years, unconfirmed, told by Harbour Wire, 15 Nov 2026"
    )
    assert told("/capex bytedance confirmed", rumour).startswith("Not confirmed: ByteDance: RMB 130B over three years")


def test_a_sum_that_no_plan_has_is_not_answered_by_another() -> None:
    text = told('/capex alibaba changes "RMB 777B"', FIRST, CUT)
    assert text.startswith("No plan of Alibaba Group of RMB 777B is stored. Stored is Alibaba Group: RMB 540B")
    rumour = announced(9, 15, "777e9", "considered")
    assert told('/capex alibaba confirmed "RMB 777B"', FIRST, rumour).startswith(
        "Not confirmed: Alibaba Group: RMB 777B"
    )
    denial = announced(10, 16, "250e9", "denied")
    assert told('/capex alibaba denied "250B"', FIRST, denial).startswith(
        "Yes: Alibaba Group denied a plan of RMB 250B"
    )


def test_whether_a_plan_is_finished_is_not_known_from_its_sum() -> None:
    text = told('/capex alibaba done "RMB 610B"', FIRST)
    assert text.startswith("Whether the plan is finished is no stored fact; it runs until 2 Nov 2029.")


def rival(number: int, key: str, subject: str, low: str, years: int = 3) -> VerdictFound:
    one = announced(number, 10, low)
    horizon = Horizon(label=f"{years} years", years=Decimal(years), until=date(2026 + years, 11, 10))
    found = replace(one.announcement, company=key, subject=subject, horizon=horizon)
    return replace(one, announcement=found)


def test_a_ranking_of_plans_begins_with_the_largest_of_those_that_compare() -> None:
    smaller, larger = rival(11, "TCEHY", "Tencent", "210e9"), rival(12, "BIDU", "Baidu", "330e9")
    text = told("/capex rank", smaller, larger, rival(13, "JD", "JD.com", "90e9"), rival(14, "META", "Meta", "70e9", 5))
    assert text.startswith(
        "Of the plans quoted in RMB the largest is Alibaba Group's, RMB 380B over three years; then come "
        "Baidu RMB 330B, Tencent RMB 210B and JD.com RMB 90B"
    )
    assert "Not in the chart, of another time or currency: Meta (RMB 70B over 5 years)" in text


def test_of_two_plans_the_larger_is_told_first() -> None:
    text = told(
        "/capex rank without alibaba", rival(11, "TCEHY", "Tencent", "210e9"), rival(12, "BIDU", "Baidu", "330e9")
    )
    assert text.startswith(
        "Of the plans quoted in RMB the larger is Baidu's, RMB 330B over 3 years; then comes Tencent RMB 210B"
    )
    assert "Alibaba" not in text.partition("As of")[0]


def test_plans_that_do_not_compare_are_told_newest_first_and_not_ranked() -> None:
    text = told("/capex rank", rival(11, "TCEHY", "Tencent", "210e9", 5), rival(12, "BIDU", "Baidu", "330e9", 4))
    assert text.startswith("No two of these plans are for one time and in one currency: ")
    assert text.index("Alibaba Group: RMB 380B") > text.index("Baidu: RMB 330B")


def test_a_ranking_takes_the_time_that_most_plans_have() -> None:
    plans = (
        rival(11, "TCEHY", "Tencent", "210e9", 5),
        rival(12, "TCEHY", "Tencent", "90e9", 2),
        rival(13, "BIDU", "Baidu", "330e9", 2),
    )
    text = told("/capex rank without alibaba", *plans)
    assert text.startswith(
        "Of the plans quoted in RMB the larger is Baidu's, RMB 330B over 2 years; then comes Tencent RMB 90B"
    )


def test_who_else_has_plans_is_counted_where_the_one_asked_about_has_none() -> None:
    others = [
        rival(number, key, key.title(), "9e9")
        for number, key in enumerate(("BIDU", "JD", "META", "TSM", "ORCL", "AMZN"), 20)
    ]
    text = told("/capex huawei", *others)
    assert "and 2 others." in text
    assert "only" not in text.partition("Try:")[0]


def test_a_change_is_told_with_how_far_it_went() -> None:
    assert told("/capex alibaba changes", FIRST, CUT).startswith(
        "Alibaba Group: cut to RMB 540B over three years on 6 Nov 2026, from RMB 610B over three years (−11%)"
    )
