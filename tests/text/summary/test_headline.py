"""What a page's headline says is told first, in brief, and a denial stays one."""

import pytest

from bot.text.pages.typeset import words
from bot.text.summary.bullets import summarize
from bot.text.summary.gate import violations
from tests.builders import article
from tests.text.summary.test_gate import NAMES


def told(title: str, *paragraphs: str) -> list[str]:
    page = article(*paragraphs, title=title)
    summary = summarize(page, NAMES)
    assert [breach for breach in violations(summary, page, NAMES) if breach.hard] == []
    return [bullet.text for bullet in summary.bullets]


@pytest.mark.parametrize(
    ("title", "lead", "bullet"),
    [
        (
            "Orbitel to invest 53 billion yuan in masts",
            "CHENGDU, Sept 11 - Orbitel Group said on Thursday it will invest at least 53 billion yuan ($7.4 billion) in masts, cables and "
            "small computing centres over the next three years, the largest such commitment by any carrier of the province to date.",
            "Orbitel Group said it will invest at least RMB 53B ($7.4B) in masts, cables and small computing centres over the "
            "next three years.",
        ),
        (
            "Kestrel to build battery plant in Porto",
            "Kestrel, which makes cells for buses and ferries, will invest 5 billion euros ($5.4 billion) in "
            "a plant in Porto, Portugal, that "
            "is to employ 2,000 people and to open in 2029, the company said after a meeting of its board on Monday.",
            "Kestrel will invest €5B ($5.4B) in a plant in Porto, Portugal, that is to employ 2,000 people and to open in 2029.",
        ),
        (
            "Northbank holds 11% of the hosting market",
            "Northbank Cloud held 11% of the hosting market of the north in the third quarter, while "
            "Orbitel, Kestrel and Lumo held 34%, 21% "
            "and 14%, respectively, Canfield Research said in a note to clients on Monday that also named power as the main constraint.",
            "Northbank Cloud held 11% of the hosting market of the north in Q3, while Orbitel, Kestrel and Lumo held 34%, 21% and 14%, "
            "respectively, Canfield Research said.",
        ),
        (
            "Northbank puts RMB 38 billion into storage",
            "Northbank Group's chief executive Ina Berg, who took over in 2023, told shareholders at the annual meeting in Leeds on Friday "
            "that the company would put RMB 38 billion ($5.3 billion) into storage over three years and that "
            "it was open to spending more if "
            "demand required it.",
            "Northbank Group's chief executive Ina Berg, who took over in 2023, told shareholders that the "
            "company would put RMB 38B ($5.3B) into storage over three "
            "years.",
        ),
        (
            "Northbank leads hosting in Spain",
            "Northbank Cloud held 30% of the hosting market of Spain in the second quarter of 2025, ahead of Orbitel with 20% and Kestrel "
            "with 13%, while Lumo Cloud came fourth with 4% of it, according to a report that Canfield Research published on Tuesday.",
            "Northbank Cloud held 30% of the hosting market of Spain in Q2 2025, ahead of Orbitel with 20% and Kestrel with 13%, according "
            "to Canfield Research.",
        ),
    ],
)
def test_the_sentence_of_the_headline_is_told_in_brief(title: str, lead: str, bullet: str) -> None:
    assert told(title, lead, "Local shares rose 4% in the afternoon after they had fallen for three days.")[0] == bullet


def test_what_the_title_quotes_leads_though_others_spend_more() -> None:
    bullets = told(
        "Northbank plans $8 billion of data centres",
        "Northbank plans to spend about $8 billion next year on data centres in Poland and in the Baltic states.",
        "Orbitel and Kestrel are expected to spend $10 billion and $7 billion next year, according to analysts at two banks.",
    )
    assert bullets[0].startswith("Northbank plans to spend about $8B next year")


def test_a_denial_is_told_as_one_and_the_denied_sum_is_told_nowhere_else() -> None:
    bullets = told(
        "Northbank denies report of $15 billion chip plan",
        "The talk began at the weekend, when traders passed on word of a foundry in Leeds.",
        "Northbank Group on Monday denied a report that it plans to invest $15 billion in chips over five years, calling it untrue.",
        "Northbank Group will invest $15 billion in chips over the next five years, the Leeds Courier had told its readers on Sunday.",
        "The company has said that it will spend 38 billion yuan on storage over three years.",
    )
    assert bullets[0].startswith("Northbank Group on Monday denied a report that it plans to invest $15B")
    assert [bullet for bullet in bullets if "$15B" in bullet and "denied" not in bullet] == []


def test_a_second_figure_that_the_headline_names_is_told_with_the_first() -> None:
    assert told(
        "Northbank's hosting grows 39% as Northbank beats forecasts",
        "Northbank reported on Wednesday quarterly revenue of $7.4 billion, up 18%, and said sales at its hosting unit rose 39%, more than "
        "the 34.8% that analysts polled by Visible Data had expected, easing doubts about the return on its heavy outlays.",
    ) == [
        "Northbank reported on Wednesday quarterly revenue of $7.4B, up 18%, and said sales at its hosting unit rose 39%."
    ]


RELEASE = (
    "LEEDS, England, August 29, 2025 - Northbank Group Limited (NYSE: NBK and HKEX: 9977) today announced its financial results.",
    "Revenue was RMB24,652 million (US$3,457 million), an increase of 2% year-over-year.",
    "Income from operations was RMB3,488 million (US$488 million), a decrease of 3% year-over-year.",
    "Net income was RMB4,238 million (US$591 million), an increase of 76% year-over-year, primarily "
    "attributable to the changes in value of "
    "our equity investments and the gain from the disposal of a local services business.",
    "Free cash flow was an outflow of RMB1,881 million (US$262 million), compared to an inflow of RMB1,737 million in the same quarter of "
    "2024, mainly attributed to the increase in our outlays for servers.",
    "Northbank Cloud revenue was RMB3,339 million, an increase of 26% year-over-year.",
)


def test_a_release_tells_sales_net_income_and_cash_flow() -> None:
    bullets = told("Northbank Group Announces June Quarter 2025 Results", *RELEASE)
    assert bullets[0].startswith(
        "Revenue was RMB 24.652B ($3.457B), an increase of 2% year-over-year; net income was RMB 4.238B ($591M)"
    )
    assert any("ree cash flow was an outflow of RMB 1.881B" in bullet for bullet in bullets)


def test_chinese_sentences_with_figures_are_told_whole() -> None:
    assert told(
        "橡湾集团宣布投资计划",
        "橡湾集团周一宣布,未来三年将投入超过380亿元人民币建设数据中心。公司首席执行官对前景表示乐观。",
        "2025年第二季度,橡湾云收入同比增长13%至31.7亿元。",
    ) == [
        "橡湾集团周一宣布,未来三年将投入超过380亿元人民币建设数据中心。",
        "2025年第二季度,橡湾云收入同比增长13%至31.7亿元。",
    ]


def test_a_page_without_a_title_is_told_by_weight_alone() -> None:
    assert (
        len(words(told("", "Northbank Group will spend $4 billion on data centres in Poland over three years.")[0]))
        == 13
    )
