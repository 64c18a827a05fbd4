"""Questions about the answer just given, and what becomes of plans: each line with the command it becomes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.shipped import universe
from bot.text.questions.before import beside
from bot.text.questions.context import NOTHING, Context
from bot.text.questions.question import understand

SHARE = Context(
    companies=("oracle",),
    measure="share",
    told="Oracle: 7% of Japan's cloud (Q1 2025), second of five; 2% of the global cloud",
    numbers=(21, 22, 23, 24, 25),
)
PLAN = Context(companies=("baidu",), measure="capex", told="Baidu: RMB 7B over two years", numbers=(8,))
PLANS = Context(companies=("baidu", "oracle"), measure="capex", numbers=(8, 9))
NEWS = Context(companies=("oracle",), measure="news")
GROWN = Context(companies=("oracle",), measure="growth", trade="cloud", numbers=(4,))
QUARTER = Context(companies=("oracle",), measure="share", place="japan", time="Q3 2025", numbers=(3,))

FURTHER = [
    # ---- the sentence
    (SHARE, "show me the sentence", "/source 21"),
    (SHARE, "what's the exact wording?", "/source 21"),
    (SHARE, "can I see the quote please", "/source 21"),
    (PLAN, "and the original text?", "/source 8"),
    (PLAN, "where does it say that?", "/source 8"),
    (PLAN, "quote it", "/source 8"),
    (SHARE, "给我看原文", "/source 21"),
    # ---- the reason
    (SHARE, "why?", "/source 21 why"),
    (PLAN, "but why is that?", "/source 8 why"),
    (PLAN, "why so much?", "/source 8 why"),
    (SHARE, "how come?", "/source 21 why"),
    (SHARE, "what is the reason for that?", "/source 21 why"),
    (SHARE, "为什么？", "/source 21 why"),
    (SHARE, "why do Quillstat and Deepmarket differ?", "/source 21 22 23 24 why"),
    (SHARE, "how come the two firms disagree?", "/source 21 22 23 24 why"),
    (SHARE, "which one is right?", "/source 21 22 23 24 why"),
    (PLAN, "why don't they match", "/source 8 why"),
    (SHARE, "why are there two numbers?", "/source 21 22 23 24 why"),
    (SHARE, "and why is Quillstat lower?", "/source 21 22 23 24 why"),
    # ---- whether it is much
    (PLAN, "is that a lot?", "/capex rank"),
    (SHARE, "is that much?", "/share japan cloud rank"),
    (PLAN, "这算多吗", "/capex rank"),
    (GROWN, "is that fast?", "/growth oracle"),
    (GROWN, "and the industry?", "/growth industry cloud"),
    (NOTHING, "is that a lot?", "/help which"),
    (NOTHING, "isn't that too much money?", "/help which"),
    # ---- how it moved, which is larger, whether it is so
    (PLAN, "by how much?", "/capex baidu changes"),
    (PLAN, "from what to what", "/capex baidu changes"),
    (PLAN, "how much did it go up?", "/capex baidu changes"),
    (QUARTER, "trend?", "/share oracle japan change"),
    (QUARTER, "and how has it changed over time?", "/share oracle japan change"),
    (QUARTER, "is that up or down", "/share oracle japan change"),
    (GROWN, "what's the trend", "/growth oracle change"),
    (PLANS, "by how much?", "/capex baidu vs oracle difference"),
    (GROWN, "is that yearly?", "/source 4"),
    (PLAN, "is that yearly?", "/capex baidu per year"),
    (PLAN, "what is the money for?", "/capex baidu"),
    (PLAN, "which one is bigger?", "/capex rank"),
    (PLAN, "who else", "/capex rank"),
    (SHARE, "is that new?", "/source 21"),
    (PLAN, "how sure are you", "/source 8"),
    (PLAN, "that's wrong", "/source 8"),
    (PLAN, "I don't believe it!", "/source 8"),
    (SHARE, "this number can't be right", "/source 21"),
    (NOTHING, "you're wrong", "/help which"),
    # ---- another time of news
    (NEWS, "since Monday?", '/news oracle "since Monday"'),
    (NEWS, "and on friday?", '/news oracle "on friday"'),
    (NEWS, "and yesterday?", "/news oracle yesterday"),
    # ---- what is not wanted of it
    (QUARTER, "not japan, worldwide", '/share oracle global "Q3 2025"'),
    # ---- whether it is so
    (SHARE, "who measures that?", "/source 21"),
    (SHARE, "is that confirmed?", "/source 21"),
    (SHARE, "is it official?", "/source 21"),
    (PLAN, "is that confirmed?", "/capex baidu confirmed"),
    (PLAN, "is it official or just a rumour?", "/capex baidu confirmed"),
    (PLAN, "did they deny it?", "/capex baidu denied"),
    (PLAN, "证实了吗", "/capex baidu confirmed"),
    # ---- what became of the plan
    (PLAN, "was it raised or cut?", "/capex baidu changes"),
    (PLAN, "has it been changed since?", "/capex baidu changes"),
    (PLAN, "its previous forecast", "/capex baidu before"),
    (PLAN, "what was it before?", "/capex baidu before"),
    (PLAN, "and the original budget?", "/capex baidu first"),
    (PLAN, "is it finished?", "/capex baidu done"),
    (PLAN, "has that been cancelled?", "/capex baidu changes"),
    (PLAN, "is it on track?", "/capex baidu done"),
    (PLAN, "is it new?", "/capex baidu"),
    (PLAN, "and a year ago?", '/capex baidu "a year ago"'),
    (PLAN, "之前是多少？", "/capex baidu before"),
    (PLAN, "上调还是下调了？", "/capex baidu changes"),
    # ---- the others
    (SHARE, "Who is number two?", "/share japan cloud rank place 2"),
    (SHARE, "and who comes second?", "/share japan cloud rank place 2"),
    (SHARE, "and number three?", "/share japan cloud rank place 3"),
    (SHARE, "第二名是谁？", "/share japan cloud rank place 2"),
    (PLANS, "who is number two?", "/capex rank place 2"),
    # ---- another time
    (QUARTER, "and the quarter before?", '/share oracle japan "Q2 2025"'),
    (QUARTER, "and a year earlier?", '/share oracle japan "Q3 2024"'),
    (QUARTER, "the quarter after that?", '/share oracle japan "Q4 2025"'),
    (SHARE, "and the previous quarter?", '/share oracle "Q4 2024"'),
    (PLAN, "and the year before?", '/capex baidu "last year"'),
    (PLAN, "What was it on 1 January 2024?", '/capex baidu "as of 1 Jan 2024"'),
    (PLAN, "how much was it in 2023?", '/capex baidu "2023"'),
    (QUARTER, "前一季度呢？", '/share oracle japan "Q2 2025"'),
]


@pytest.mark.parametrize(("context", "typed", "line"), FURTHER)
def test_a_short_question_is_about_the_answer_before_it(context: Context, typed: str, line: str) -> None:
    assert understand(typed, universe(), context) == line


NOT_FURTHER = [
    (PLAN, "did it cut jobs?", "/facts baidu jobs"),
    (PLAN, "did oracle cut its plan?", "/capex oracle changes"),
    (PLAN, "is quillmere's plan confirmed?", "/capex quillmere"),
    (PLANS, "was it cut?", "/help which"),
    (SHARE, "why do AWS and Azure differ in growth?", "/growth aws vs azure"),
    (PLAN, "has its market share increased?", "/share baidu change"),
]


@pytest.mark.parametrize(("context", "typed", "line"), NOT_FURTHER)
def test_a_question_of_its_own_is_not_about_the_answer_before_it(context: Context, typed: str, line: str) -> None:
    assert understand(typed, universe(), context) == line


PLANNED = [
    ("Has Oracle finished its 25 billion dollar plan?", "/capex oracle $25B done"),
    ("is oracle's three-year plan done?", "/capex oracle done"),
    ("is the spending programme of baidu complete?", "/capex baidu done"),
    ("Did Oracle deny halving its AI spending?", "/capex oracle denied"),
    ("has baidu dismissed the reports about its investment", "/capex baidu denied"),
    ("Did Baidu raise its capex guidance?", "/capex baidu changes"),
    ("how much did oracle cut its 2026 capex", '/capex oracle changes "2026"'),
    ("when was oracle's plan raised", "/capex oracle changes"),
    ("was the plan raised or cut?", "/capex changes"),
    ("what was Oracle's previous capex forecast?", "/capex oracle before"),
    ("baidu's budget before it was cut", "/capex baidu before"),
    ("is Baidu's budget confirmed?", "/capex baidu confirmed"),
    ("is the rumour about oracle's capex plan true?", "/capex oracle confirmed"),
    ("is oracle's 25 billion dollar plan confirmed?", "/capex oracle $25B confirmed"),
    ("was the $25B plan official or only talk?", "/capex $25B confirmed"),
    ("is the $25B figure confirmed?", "/source $25B"),
    ("甲骨文的250亿美元计划完成了吗", "/capex oracle $25B done"),
    ("百度的投资计划是上调还是下调了？", "/capex baidu changes"),
    ("甲骨文否认削减投资计划了吗", "/capex oracle denied"),
    # ---- something else is asked
    ("did oracle cut jobs?", "/facts oracle jobs"),
    ("did oracle raise its dividend?", "/facts oracle dividend"),
    ("Is Oracle's capex higher than Amazon's?", "/capex oracle vs amazon bigger"),
    ("is oracle growing faster than before?", "/growth oracle change"),
    ("how much has oracle's revenue increased?", "/growth oracle"),
    ("has the cloud market share of oracle increased?", "/share oracle cloud change"),
    ("rank big tech by capex", "/capex rank"),
    ("What happened last week?", '/news "last week"'),
    ("any news on oracle last week?", '/news oracle "last week"'),
    ("anything new?", "/news"),
    ("what else happened this week?", '/news "this week"'),
    ("any news since Monday?", '/news "since Monday"'),
    ("what happened in october?", '/news "in October"'),
    ("oracle news in march 2025", '/news oracle "March 2025"'),
    ("上周发生了什么新闻", '/news "last week"'),
]


@pytest.mark.parametrize(("typed", "line"), PLANNED)
def test_what_became_of_a_plan_is_asked_of_the_plan(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


STEPS = [
    ("and the quarter before?", "Q1 2025", "and Q4 2024?"),
    ("the following quarter", "Q4 FY2025", "Q1 FY2026"),
    ("the half before", "H1 2025", "H2 2024"),
    ("a year earlier", "2025", "2024"),
    ("a year later", "Q2 2025", "Q2 2026"),
    ("the quarter before that", "2025", "Q4 2024"),
    ("and the quarter after?", "H1 2025", "and Q3 2025?"),
    ("the half before", "Q3 2025", "H1 2025"),
    ("the next quarter", "Q1 2025", "the next quarter"),
    ("the following year", "", "next year"),
]


@pytest.mark.parametrize(("said", "time", "told"), STEPS)
def test_the_period_next_to_the_one_told_of_is_named(said: str, time: str, told: str) -> None:
    assert beside(said, (time,)) == told


def test_of_several_periods_told_the_one_of_that_length_is_meant() -> None:
    assert beside("the quarter before", ("H1 2025", "Q2 2025")) == "Q1 2025"
    assert beside("the half before", ("H1 2025", "Q2 2025")) == "H2 2024"


@given(st.integers(1, 4), st.integers(2001, 2098))
def test_the_quarter_after_the_quarter_before_is_the_same(number: int, year: int) -> None:
    time = f"Q{number} {year}"
    assert beside("the quarter after", (beside("the quarter before", (time,)),)) == time


@pytest.mark.parametrize("typed", ["show me the sentence", "why?", "is that confirmed?", "and the quarter before?"])
def test_what_was_not_answered_is_not_explained(typed: str) -> None:
    assert understand(typed, universe(), NOTHING).startswith("/help ")
