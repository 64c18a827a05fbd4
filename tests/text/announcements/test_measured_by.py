"""Sums that a plan is only measured by: the one of before, one of several, the seat of who plans."""

from tests.text.announcements.test_additions import read, sums


def test_what_was_proposed_at_first_is_no_new_sum() -> None:
    (found,) = read(
        "2026-04-01",
        "Korvane aims to increase investment in its chip cluster beyond the initially proposed 128 trillion won.",
    )
    assert (sums(found), found.change) == (([], ["₩128T"], []), "raised")


def test_what_each_of_several_takes_is_no_plan() -> None:
    assert read("2026-04-01", "This translates into each new fab at the cluster requiring 120 trillion won.") == ()


def test_the_seat_of_a_company_is_not_the_plan_s_place() -> None:
    (found,) = read("2026-04-01", "总部位于韩国的海川公司宣布将投资57.6亿元新建一座冲压工厂。")
    assert found.place == ""


def test_a_symbol_in_brackets_names_nobody() -> None:
    (found,) = read(
        "2026-04-01", "Lumo Corporation (LMO - Free Report) plans to raise capital expenditure to $5 billion in 2027."
    )
    assert found.subject == "Lumo Corporation"


def test_guidance_moved_from_a_range_to_another_is_a_raise_of_guidance() -> None:
    (found,) = read("2026-04-01", "阿里巴巴把今年资本开支指引从380亿至420亿美元上调至400亿至420亿美元。")
    assert (sums(found), found.change, found.status) == ((["$40–42B"], ["$38–42B"], []), "raised", "guided")
    assert "‹" not in found.because


def test_whom_a_company_signs_with_is_not_who_builds() -> None:
    for other in ("Gujarat", "the state government", "the government of Egypt"):
        (found,) = read(
            "2026-04-01", f"Lumo Energy signed an MoU with {other} to set up a Rs 5,000 crore hydrogen plant."
        )
        assert (found.subject, sums(found)[0]) == ("Lumo Energy", ["₹50B"])


def test_boards_clear_and_plants_rise() -> None:
    for sentence in (
        "Lumo's board has cleared a $900 million expansion of its Nevada smelter.",
        "A new $900 million plant will rise in Monterrey, Lumo said on Thursday.",
        "Lumo ups capex view to $900 mln",
    ):
        assert [sums(one)[0] for one in read("2026-04-01", sentence)] == [["$900M"]]


def test_how_much_more_is_no_sum_of_its_own() -> None:
    told = [
        ("Lumo expects capex to rise $2 billion to $12 billion in 2027.", [["$12B"]]),
        ("Lumo will spend $12 billion, $2 billion above plan, on data centers this year.", [["$12B"]]),
        ("Lumo expects 2027 capex to be $2 billion higher than this year's $10 billion.", []),
        ("Lumo now expects 2027 capital expenditures to grow at a slower pace than this year's $80 billion.", []),
        ("Lumo will invest $2 billion more in data centers in Spain.", [["$2B"]]),
    ]
    for sentence, shown in told:
        assert [sums(one)[0] for one in read("2026-04-01", sentence) if one.amounts] == shown


def test_a_plan_is_moved_from_a_sum_to_another_in_many_words() -> None:
    told = [
        ("Lumo is scaling back its $5 billion Ohio fab to $3 billion.", ["$3B"], ["$5B"], "cut"),
        (
            "Lumo dialled back its 2026 investment plans to 6 billion euros from 8 billion euros.",
            ["€6B"],
            ["€8B"],
            "cut",
        ),
        ("海川决定将原计划80亿元的投资额增至100亿元。", ["RMB 10B"], ["RMB 8B"], "raised"),
    ]
    for sentence, now, before, change in told:
        (found,) = read("2026-04-01", sentence)
        assert (sums(found)[0], sums(found)[1], found.change) == (now, before, change)


def test_no_less_than_is_a_bound_and_no_comparison() -> None:
    (found,) = read("2026-04-01", "海川计划在未来三年投资不低于1000亿元人民币用于人工智能基础设施。")
    assert sums(found)[0] == ["at least RMB 100B"]


def test_outlays_are_planned_boards_approve_them_and_projects_get_a_nod() -> None:
    for sentence in (
        "Lumo's planned outlay for 2027 is $8 billion, its chief financial officer said.",
        "海川董事会批准80亿美元资本支出，用于先进制程。",
        "Lumo gets nod for $8 billion campus in Ohio",
    ):
        assert [sums(one)[0] for one in read("2026-04-01", sentence)] == [["$8B"]]
