"""Chinese questions: times and places in English words, and what stays as it is written."""

import pytest

from bot.shipped import universe
from bot.text.questions.chinese import from_chinese
from bot.text.questions.chinese_places import PLACES as NAMES
from bot.text.questions.chinese_times import times_in_english
from bot.text.questions.narrowing import PLACES
from bot.text.questions.question import understand


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("2025年第二季度", "Q2 2025"),
        ("第三季度", "Q3"),
        ("三季度", "Q3"),
        ("Q3", "Q3"),
        ("去年第四季度", "Q4 last year"),
        ("今年上半年", "H1 this year"),
        ("2026年下半年", "H2 2026"),
        ("2026财年", "FY2026"),
        ("2025年6月", "June 2025"),
        ("2025年6月3日", "2025-06-03"),
        ("2025年", "2025"),
        ("截至2025年6月", "as of June 2025"),
        ("自本周一以来", "since Monday"),
        ("周五", "on Friday"),
        ("最近三天", "the last 3 days"),
        ("过去24小时内", "the last 24 hours"),
        ("第三个季度", "Q3"),
        ("上一季度", "上一季度"),
        ("连续三季度", "连续三季度"),
        ("三个季度", "三个季度"),
        ("2025年13月", "2025"),
    ],
)
def test_times_are_put_into_english(text: str, english: str) -> None:
    assert " ".join(times_in_english(text).split()) == english


def test_every_place_that_is_known_in_english_is_known_in_chinese() -> None:
    same = {"united states", "usa", "america", "united kingdom", "britain", "south korea", "apac", "brasil", "europa"}
    foreign = {"méxico", "japón"}
    assert set(PLACES.split("|")) - same - foreign == set(NAMES.values())


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("华为云在澳大利亚的份额", "/share huawei cloud australia"),
        ("华为云在巴西的份额", "/share huawei cloud brazil"),
        ("华为云第三季度的份额是多少", '/share huawei cloud "Q3"'),
        ("去年第四季度华为的资本开支", '/capex huawei "Q4" "last year"'),
        ("周一以来华为有什么新闻", '/news huawei "since Monday"'),
        ("今天华为有什么消息", "/news huawei today"),
        ("华为2026财年资本开支", '/capex huawei "FY2026"'),
    ],
)
def test_places_and_times_of_a_chinese_question_reach_the_command(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


@pytest.mark.parametrize("text", ["华为云在秘鲁的份额", "华为云在秘鲁市场的份额", "华为云在秘鲁有多少份额"])
def test_a_place_that_nobody_knows_stays_as_it_is_written(text: str) -> None:
    assert "在秘鲁" in from_chinese(text, universe()).split()
    assert understand(text, universe()).split()[-1] == "在秘鲁"


@pytest.mark.parametrize("text", ["华为现在的份额", "华为在哪里建数据中心", "华为在做什么", "华为在人工智能上的投资"])
def test_what_is_no_place_is_not_kept(text: str) -> None:
    assert from_chinese(text, universe()).isascii()


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("小鹿汽车的市场份额", "/share 小鹿汽车"),
        ("请问小鹿汽车资本开支多少", "/capex 小鹿汽车"),
        ("比亚迪投资多少", "/capex byd"),
        ("目前资本开支多少", "/capex"),
        ("请问云市场的龙头是谁", "/share cloud rank"),
        ("吴泳铭怎么说", '/facts "eddie wu"'),
    ],
)
def test_a_chinese_name_that_nobody_knows_is_not_answered_with_another_s_figures(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


@pytest.mark.parametrize(
    ("typed", "line"),
    [("是0.38兆人民币吗", '/source "RMB 380B"'), ("自2024年以来华为的资本开支", '/capex huawei "since 2024"')],
)
def test_large_sums_and_times_until_now_are_read(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("华为的碳足迹", "/facts huawei 碳足迹"),
        ("华为怎么样", "/facts huawei"),
        ("介绍一下华为的情况", "/facts huawei"),
        ("华为的債務", "/facts huawei debt"),
    ],
)
def test_a_matter_that_nobody_knows_is_not_answered_with_all_that_is_stored(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line
