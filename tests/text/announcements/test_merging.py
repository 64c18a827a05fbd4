"""Which tellings of one article are one plan."""

import time

from tests.text.announcements.test_additions import read, sums


def test_sums_that_no_rate_makes_equal_are_two_plans() -> None:
    found = read(
        "2026-02-10",
        "The company is investing $2.3 billion to build two battery plants.",
        "The company will invest 75 million euros in a warehouse.",
    )
    assert [sums(one)[0] for one in found] == [["$2.3B"], ["€75M"]]


def test_a_sum_without_a_common_currency_joins_no_plan_with_another_sum() -> None:
    found = read(
        "2026-02-10",
        "嵐橋電子董事會核准資本預算約美金449億元。",
        "嵐橋電子今年資本支出預計介於520億至560億美元之間。",
        title="嵐橋電子資本預算逾新台幣1.4兆元",
    )
    assert [sums(one)[0] for one in found] == [["about $44.9B", "at least NT$1.4T"], ["$52–56B"]]


def test_what_was_spent_this_quarter_is_no_guidance() -> None:
    text = "阿里巴巴宣布未来三年将投入3800亿元用于云基础设施建设,仅本季度资本开支就达246亿元,预计AI投资增量为533亿元。"
    assert [sums(one)[0] for one in read("2026-02-10", text)] == [["RMB 380B"]]


def test_a_headline_may_have_a_participle_for_its_verb() -> None:
    assert [sums(one)[0] for one in read("2026-02-10", "Korvane investing US$4bn in new chip plant")] == [["$4B"]]
    assert read("2026-02-10", "Firms investing $4bn in new plants are rare.") == ()


def test_a_page_that_tells_plans_without_end_is_read_in_time() -> None:
    told = [
        f"Alibaba will invest RMB {number} billion in hall {number} over the next three years."
        for number in range(2_000)
    ]
    began = time.process_time()
    assert len(read("2026-02-10", *told)) > 100
    assert time.process_time() - began < 6
