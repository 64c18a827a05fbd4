"""What is quoted under an answer that nothing stored answers."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.fact import Citation
from bot.domain.passage import Passage
from bot.domain.reply import Reply, Text
from bot.render.text import plain
from bot.shipped import universe
from bot.text.questions.question import understand
from handlers import passages
from handlers.command import PassageQuery
from tests.handlers.asking import ask, reply_to

STRIKE = "Couriers of JD.com walked out on Friday, and JD said that it will hire 4,000 more."


def passage(quote: str, *held: str, about: tuple[str, ...] = ("JD",), article: str = "") -> Passage:
    cited = Citation(
        url="https://news.example/7",
        title="A walk-out",
        source="Wire",
        published=datetime(2025, 9, 2, tzinfo=UTC),
        quote=quote,
        end=len(quote),
    )
    return Passage(citation=cited, held=held, about=about, article_id=article or quote)


def wanted(question: str) -> PassageQuery | None:
    line = understand(question, universe())
    return passages.wanted(replace(ask(line), question=question), reply_to(line))


def offered(question: str, *found: Passage) -> Reply:
    line = understand(question, universe())
    return passages.offered(replace(ask(line), question=question), reply_to(line), found)


def quotes(reply: Reply) -> list[str]:
    return [block.text for block in reply.blocks if isinstance(block, Text) and block.tone == "quote"]


@pytest.mark.parametrize(
    ("question", "words", "companies"),
    [
        ("what dividend does tencent pay?", "dividend", ("TCEHY",)),
        ("did jd's couriers walk out in china", "couri walk china", ("JD",)),
        ("capex of aws", "capex", ("AMZN",)),
        ("京东的骑手为什么罢工", "骑手 罢工", ("JD",)),
    ],
)
def test_the_words_of_the_matter_and_the_company_are_looked_for(
    question: str, words: str, companies: tuple[str, ...]
) -> None:
    query = wanted(question)
    assert query is not None
    assert query.companies == companies
    assert set(words.split()) <= set(query.words.split())


@pytest.mark.parametrize(
    "question", ["alibaba's capex", "share of alibaba in china", "help", "", "what is the dividend", "💎"]
)
def test_nothing_is_looked_for_where_it_is_answered_or_no_company_is_named(question: str) -> None:
    assert wanted(question) is None


def test_a_passage_is_quoted_with_its_page_under_a_title_that_says_nothing_is_stored() -> None:
    reply = offered("what salary do jd's couriers get", passage(STRIKE, "couri"))
    text = plain(reply, 120)
    assert reply.title.startswith("Nothing is stored about")
    assert quotes(reply) == [STRIKE]
    assert "none of it is a stored fact" in text
    assert "A walk-out" in text
    assert "Wire, 2 Sep 2025, https://news.example/7" in text
    assert "4,000" not in reply.title


def test_a_sentence_about_a_rival_alone_is_not_quoted() -> None:
    assert quotes(offered("jd's couriers", passage("Couriers of Meituan walked out on Friday.", "couri"))) == []


def test_a_sentence_without_a_name_counts_only_in_an_article_about_the_company() -> None:
    nameless = "Couriers of the company walked out on Friday morning."
    assert quotes(offered("jd's couriers", passage(nameless, "couri"))) == [nameless]
    assert quotes(offered("jd's couriers", passage(nameless, "couri", about=("MEITUAN",)))) == []


def test_a_sentence_that_shares_only_the_place_is_not_quoted() -> None:
    assert quotes(offered("jd's couriers in china", passage("JD.com was founded in China.", "china"))) == []


def test_three_passages_are_quoted_at_most() -> None:
    found = [passage(f"JD couriers met for the {number}. time.", "couri") for number in range(6)]
    assert len(quotes(offered("jd's couriers", *found))) == 3


def test_of_one_page_only_the_best_is_quoted() -> None:
    first, second = "JD couriers met on Monday.", "JD couriers met on Tuesday."
    assert quotes(
        offered("jd's couriers", passage(first, "couri", article="1"), passage(second, "couri", article="1"))
    ) == [first]


def test_the_company_that_a_question_leaves_out_is_the_one_of_its_line() -> None:
    query = passages.wanted(
        replace(ask("/facts jd.com dividend"), question="does it pay a dividend"), reply_to("/facts jd.com dividend")
    )
    assert query == PassageQuery(words="dividend", companies=("JD",))


def test_a_count_that_is_not_stored_is_said_and_its_passages_are_looked_for() -> None:
    reply = offered("how many warehouses does jd run", passage("JD.com opened two warehouses.", "warehou"))
    assert reply.title == "Nothing is stored about “number of warehouses” for JD.com."
    assert quotes(reply) == ["JD.com opened two warehouses."]


def test_that_a_plan_is_finished_is_told_by_pages_in_other_words_too() -> None:
    spent = "The group has spent the whole sum that it set aside, it said."
    asks = "has alibaba finished its 380 billion plan?"
    query = wanted(asks)
    assert query is not None
    assert {"finish", "complet", "spent", "完成"} <= set(query.words.split())
    assert query.companies == ("BABA",)
    assert quotes(offered(asks, passage(spent, "spent", about=("BABA",)))) == [spent]
    other = wanted("has alibaba finished its pipeline to quillmere?")
    assert other is None or "spent" not in other.words.split()


def test_a_person_whom_nobody_knows_is_looked_for_by_name() -> None:
    query = wanted("what did Ada Quillmere say")
    assert query is not None
    assert (set(query.words.split()), query.companies) == ({"ada", "quillm"}, ())
    said = passage("Ada Quillmere said that wages would rise.", "ada", "quillm")
    reply = offered("what did Ada Quillmere say", passage("Ada won.", "ada", article="2"), said)
    assert reply.title == "No stored fact answers that."
    assert quotes(reply) == ["Ada Quillmere said that wages would rise."]


def test_risks_are_looked_for_in_the_words_of_pages() -> None:
    query = wanted("what are the risks for tencent")
    assert query is not None
    assert {"risk", "curb", "warn", "shortag"} <= set(query.words.split())
