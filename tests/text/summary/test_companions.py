"""What may be told in one bullet, and what no bullet begins with."""

from collections.abc import Sequence

import pytest

from bot.domain.article import Kind
from bot.text.pages.sentences import Sentence, sentences
from bot.text.summary.bullets import summarize
from bot.text.summary.companions import Companions, owner_in
from bot.text.summary.joined import joined, small_words
from bot.text.summary.leaning import leans
from bot.text.summary.pieces import pieces
from tests.builders import article
from tests.text.summary.test_gate import NAMES


def texts(*paragraphs: str, kind: Kind = "news") -> list[str]:
    return [bullet.text for bullet in summarize(article(*paragraphs, kind=kind), NAMES).bullets]


def companions(read: Sequence[Sentence]) -> Companions:
    return Companions(kind="news", owner=owner_in(read, NAMES), names=NAMES, most=20)


@pytest.mark.parametrize(
    "text",
    [
        "It will use most of the proceeds for a plant in Porto",
        "That lifts the total to about $9B",
        "This brings its debt to $4B",
        "About RMB 85B of it is for chips",
        "About 85 billion yuan of that goes to chips",
        "Most of it will go to Spain",
        "Roughly a third of them are in Spain",
        "The rest will be spent on grids",
        "The remainder was paid in shares",
        "Another $3B will go to turbines",
        "Revenue at its hosting unit rose 12%",
        "Analysts said it could spend more",
        "And they hold 4% of the market",
        "Those plants make 40% of its cells",
        "其中约850亿元用于芯片",
        "受此影响，橡湾集团股价上涨3.1%",
        "这笔投资相当于2024年的两倍",
    ],
)
def test_a_statement_leans_where_its_first_words_mean_what_stood_before(text: str) -> None:
    assert leans(text)


@pytest.mark.parametrize(
    "text",
    [
        "Northbank says it will use the proceeds for a plant",
        "About 400 people work in Porto",
        "Most of its rivals' money will go to Spain",
        "The rest of Europe holds 12% of the market",
        "Another rival, Orbitel, spent $3B",
        "Revenue of Northbank rose 12%",
        "There are 400 plants in Spain",
        "Half of Northbank's sales come from Spain",
        "This investment doubles its capacity",
        "其他公司占12%",
        "此外，橡湾云收入增长13%",
        "该公司预计收入增长13%",
    ],
)
def test_a_statement_that_names_what_it_means_leans_on_nothing(text: str) -> None:
    assert not leans(text)


def test_a_part_of_anothers_sum_is_not_joined_to_ones_own() -> None:
    told = texts(
        "Orbitel plans to spend 16 billion euros on chips and networks next year, up from about 15 billion euros this year. "
        "About 8 billion euros of it is for processors. Northbank Group has pledged 40 billion euros over five years."
    )
    assert not any("of it" in bullet for bullet in told)


def test_a_pronoun_stands_right_behind_what_it_means() -> None:
    assert texts(
        "Northbank Group sold $3 billion of notes due in 2032. "
        "It will use about 70% of the proceeds to build data centres in Poland."
    ) == [
        "Northbank Group sold $3B of notes due in 2032; it will use about 70% of the proceeds to build data centres in Poland."
    ]


@pytest.mark.parametrize(
    "behind",
    [
        "It is the largest investment that the group has made in Poland and adds to a $3 billion plan made last year.",
        "That lifts what the group has committed to about 44 billion euros, of which 9 billion euros are spent by now.",
        "This comes on top of the 12 billion euros that were announced in May for hubs in the south of the country.",
        "About 8 billion euros of it will be paid in the first two years, the chief of the group's finances has said.",
        "Had it kept pace with the market, the unit would now hold 33% of it, or twice of what it holds, the report said.",
    ],
)
def test_no_bullet_begins_with_what_only_the_one_before_explains(behind: str) -> None:
    first = "Northbank Group will invest 17 billion euros in Poland over four years, from 2026 to 2029, to expand its hosting."
    for bullet in texts(first, behind):
        assert not bullet.startswith(("It ", "That ", "This ", "About "))
        assert "; had" not in bullet.lower()


def test_a_measure_without_a_name_is_not_joined_to_another_owners() -> None:
    read = sentences(
        "Orbitel grew. Capital spending was 4 billion euros in the year. Northbank Cloud rents halls. Northbank Cloud was stable at 4%."
    )
    found = {piece.text: piece for piece in pieces(read, "news")}
    bare, named = found["Capital spending was €4B in the year"], found["Northbank Cloud was stable at 4%"]
    assert not companions(read).goes_with((named,), bare, 28, strictly=False)
    assert not companions(read).goes_with((bare,), named, 28, strictly=False)


def test_a_condition_turned_around_is_joined_to_nothing() -> None:
    read = sentences("Northbank Cloud was stable at 4%. Had Orbitel kept pace it would hold 33%.")
    stable, had = pieces(read, "news")
    assert not companions(read).goes_with((stable,), had, 28, strictly=False)


def test_what_is_said_of_the_same_owner_is_joined_before_what_names_another() -> None:
    assert texts(
        "Northbank Group sold $3 billion of notes due in 2032. It will use about 70% of the proceeds to build data centres in Poland. "
        "Orbitel sold $1 billion of bonds."
    ) == [
        "Northbank Group sold $3B of notes due in 2032; it will use about 70% of the proceeds to build data centres in Poland."
    ]


def test_what_follows_a_semicolon_is_written_small_unless_it_is_a_name() -> None:
    page = (
        "Sales were $4 billion in May. Freight cost it $1 billion in May. Orbitel paid $2 billion of it in May. "
        "About 4% of sales went to Orbitel, and freight and lease costs rose."
    )
    small = small_words(page)
    first, *others = (piece for piece in pieces(sentences(page), "news") if piece.text.endswith(("May", "rose")))
    assert [joined((first, each), small).text for each in others] == [
        "Sales were $4B in May; freight cost it $1B in May.",
        "Sales were $4B in May; Orbitel paid $2B of it in May.",
        "Sales were $4B in May; about 4% of sales went to Orbitel, and freight and lease costs rose.",
    ]


def test_a_page_with_little_more_to_say_tells_its_figures_in_full() -> None:
    assert texts(
        "Ina Berg: Capital expenditures were $41 billion this quarter, including leases of $11 billion.",
        "We now expect fiscal 2027 capital expenditures to be about $190 billion, above the $170 billion we discussed in July.",
        "Jon Dahl: Hosting passed $100 billion in annual revenue, up 38%.",
        "Analyst: Capital spending will reach $250 billion in fiscal 2028.",
        kind="transcript",
    ) == [
        "The company now expects fiscal 2027 capital expenditures to be about $190B, above the $170B it discussed in July.",
        "Hosting passed $100B in annual revenue, up 38%; capital expenditures were $41B this quarter, including leases of $11B.",
    ]
