"""Questions in plain words, from the line that is typed to the text that is read, over the shipped facts."""

import re

import pytest

from bot.domain.reply import Bullets
from bot.render.text import plain
from bot.shipped import universe
from bot.text.questions.question import understand
from handlers.found import Found
from tests.handlers.asking import answer, reply_to, stored
from tests.handlers.live import announced, spending

ANSWERED = [
    ("how much of the worldwide cloud belongs to aws?", ["30%", "Q1 2025"]),
    ("azure globally", ["Microsoft", "22%"]),
    ("huawei's slice of China's ai cloud", ["Huawei Cloud", "8%", "period not given"]),
    ("alibba shre at home", ["36%", "public AI cloud"]),
    ("who is on top in cloud worldwide", ["AWS leads", "30%"]),
    ("alibaba versus google in cloud", ["12%", "4%", "8 percentage points"]),
    ("how much of the cloud do microsoft and google hold together worldwide", ["34%", "the sum is ours"]),
    ("what is left to everyone else in the global cloud?", ["32%", "our subtraction"]),
    ("how much money does baba sink into ai", ["RMB 380B", "$53B", "over three years"]),
    ("capital spending of alibaba, a year", ["on average", "RMB 126.7B", "split evenly"]),
    ("alibaba's investment in bucks", ["$53B (RMB 380B)"]),
    ("when did alibaba announce the plan?", ["24 Feb 2025"]),
    ("how fast does alibaba's ai business grow?", ["triple-digit", "six consecutive quarters"]),
    ("growth of the ai cloud industry", ["140–160%", "as an industry"]),
    ("what part of alibaba cloud's sales is ai", ["20%"]),
    ("what might go wrong for alibaba", ["chips", "margins"]),
    ("where does alibaba build data centres", ["Singapore", "Asia"]),
    ("whose figure is 22%?", ["Microsoft", "AInvest", "Q1 2025"]),
    ("what does eddie wu think", ["once-in-a-generation"]),
    ("阿里云在中国的市占率", ["36%"]),
    ("谁是全球云市场第一？", ["AWS leads", "30%"]),
    ("¿quién lidera la nube en China?", ["Alibaba Cloud leads", "36%"]),
    ("capex of alibaba and its share in china", ["RMB 380B", "36%"]),
]


@pytest.mark.parametrize(("question", "parts"), ANSWERED)
def test_a_question_is_answered_with_its_figure_and_scope(question: str, parts: list[str]) -> None:
    text = " ".join(answer(question).split())
    assert [part for part in parts if part not in text] == []


NOT_STORED = [
    "what dividend does tencent pay",
    "baba share price",
    "number of alibaba's employees",
    "aws capex",
    "alibaba's share of smartphones in india",
    "lazada's share of online retail",
    "how fast does microsoft grow?",
    "ai revenue of aws",
    "alibaba's share of AI chips",
    "how big is the global cloud market?",
    "阿里巴巴的市盈率",
]


@pytest.mark.parametrize("question", NOT_STORED)
def test_what_is_not_stored_is_said_without_any_figure(question: str) -> None:
    text = answer(question)
    assert text.startswith("Nothing is stored about")
    assert not re.search(r"\d%|\$\d|RMB", text)


OTHERS = [
    ("is 36% aws's share?", r"36% is Alibaba Cloud's share of China's public AI cloud"),
    ("does alibaba grow 150%?", r"^Nothing is stored about that figure"),
    ("is the 140-160% growth alibaba's?", r"as an industry, not of one company"),
    ("china's share of the cloud", r"^No country's own share is stored"),
    ("alibaba's share of the global ai cloud", r"^Nothing is stored about Alibaba's share of the global AI cloud"),
    ("alibaba's china share in Q1 2025", r"^Nothing is stored .* for Q1 2025"),
    ("how much of the plan goes to singapore?", r"^Nothing is stored about how much goes to Singapore"),
    ("capex in euros", r"^Nothing is stored in EUR, and nothing is converted"),
    (
        "who spends more, alibaba or google?",
        r"^Nothing is stored about capital spending of Alphabet, so it cannot be compared",
    ),
]


@pytest.mark.parametrize(("question", "opening"), OTHERS)
def test_a_trap_is_named_and_not_stepped_into(question: str, opening: str) -> None:
    assert re.search(opening, " ".join(answer(question).split()))


@pytest.mark.parametrize(
    "question",
    ["", "   ", "🚀🌕", "why?", "<img src=x onerror=alert(1)>", "'; DROP TABLE fact;--", "a" * 10_000, "\x00\u202e"],
)
def test_what_cannot_be_understood_gets_a_short_hint(question: str) -> None:
    text = answer(question)
    assert "Try: /share alibaba china" in text
    assert len(text) < 400


def test_advice_is_refused() -> None:
    assert answer("should i buy baba now?").startswith("No advice is given here")


def test_an_answer_is_short() -> None:
    lines = answer("who leads china's ai cloud?").splitlines()
    assert len(lines) <= 20


FINDINGS = [
    ("do the chip curbs of the US reach alibaba?", "US export restrictions on advanced chips may hold back"),
    ("will the spending squeeze alibaba's margins?", "The spending may strain Alibaba's margins"),
    ("does alibaba build its own chips?", "Alibaba develops custom chips"),
    (
        "is aws three times as big as google in cloud?",
        "AWS 30% and Google 12% of the global cloud (Q1 2025): 18 percentage points apart, 2.5 times",
    ),
    ("does google plus microsoft beat aws in the global cloud?", "AWS holds 30% of the global cloud (Q1 2025), not more than the 34%"),
    ("what part of cloud sales is ai at alibaba?", "Alibaba Cloud: AI-related revenue is 20% of its revenue (period not given)\n"),
    ("is alibaba's 380 billion plan confirmed?", "Yes: Alibaba Group: RMB 380B ($53B) over three years, committed on 24 Feb 2025"),
    ("is alibaba's 700 billion plan confirmed?", "No plan of Alibaba Group of 700B is stored."),
]  # fmt: skip


@pytest.mark.parametrize(("question", "finding"), FINDINGS)
def test_the_answer_begins_with_what_was_asked(question: str, finding: str) -> None:
    text = f"{reply_to(understand(question, universe())).title}\n"
    assert text.startswith(finding)


def test_several_places_are_named_together_where_nothing_is_stored() -> None:
    text = answer("alibaba's cloud share in japan and korea")
    assert text.startswith("Nothing is stored about Alibaba's share of the cloud of Japan and Korea.")


def test_shares_of_two_markets_are_not_set_against_each_other() -> None:
    text = answer("is alibaba's share in china larger than google's global share?")
    assert "36%" in text
    assert "12%" in text
    assert not text.startswith(("Yes", "No:"))
    assert "percentage points apart" not in text


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("cloud revenue of alibaba", "Nothing is stored about “revenue from the cloud” for Alibaba."),
        ("nvidia's data center sales", "Nothing is stored about “revenue from the data centers market” for Nvidia."),
    ],
)
def test_revenue_of_a_part_is_neither_a_share_nor_the_whole(question: str, title: str) -> None:
    assert answer(question).splitlines()[0] == title


def test_of_several_answers_each_further_finding_heads_its_part() -> None:
    reply = reply_to('/answers "/share alibaba china" "/capex alibaba"')
    headings = [block.heading for block in reply.blocks if isinstance(block, Bullets)]
    assert headings == ["Alibaba Group: RMB 380B ($53B) over three years, committed on 24 Feb 2025"]


def test_of_a_measure_without_a_figure_what_is_said_of_it_is_told() -> None:
    told = reply_to("/facts alibaba margins")
    assert told.title == "No figure of “margins” is stored for Alibaba."
    (said,) = (block for block in told.blocks if isinstance(block, Bullets))
    assert [line.text for line in said.lines] == [
        "The spending may strain Alibaba's margins, say critics, since AI infrastructure keeps costing after it is built."
    ]
    assert reply_to("/facts alibaba dividend").title == "Nothing is stored about “dividend” for Alibaba."


def test_several_answers_name_each_number_they_cite_and_the_dates_of_all() -> None:
    later = announced(1, 10, "410e9")
    facts = (*stored(), spending(1, 10, ("410e9", "CNY")))
    told = reply_to(
        '/answers "/share alibaba china" "/capex alibaba"', given=Found(facts=facts, announcements=(later,))
    )
    assert [source.number for source in told.sources][:2] == [6, 101]
    assert told.as_of == "As of 10 Nov 2026; the oldest source is of 11 Sep 2025"


def test_who_leads_a_part_is_not_answered_with_who_leads_the_whole() -> None:
    told = answer(understand("who is the CEO of Lazada?", universe()))
    assert "Eddie Wu" not in told
    assert "Stored about Alibaba: " in told
    assert "Eddie Wu" in answer(understand("who is the CEO of Alibaba?", universe()))


def test_the_mix_without_a_part_is_every_part_that_is_stored() -> None:
    assert plain(reply_to("/facts alibaba cloud mix")).startswith(
        "Alibaba Cloud: AI-related revenue is 20% of its revenue"
    )


def test_who_changed_plans_is_asked_for_with_its_time() -> None:
    line = understand("which companies raised their capex this week?", universe())
    assert line == '/capex changes who up "this week"'
