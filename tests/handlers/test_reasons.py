"""Why a figure is so, or why two differ, is no stored fact: the sources' own words are what there is."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from bot.domain.fact import Citation, Fact, Metric
from bot.domain.figures import Period, Value
from bot.render.text import plain
from bot.shipped import shipped_facts
from tests.handlers.asking import reply_to


def share(number: int, percent: int, source: str) -> Fact:
    return Fact(
        id=number,
        company="ORCL",
        subject="Oracle",
        metric=Metric.MARKET_SHARE,
        market="global cloud",
        values=(Value(low=Decimal(percent), unit="%"),),
        period=Period(label="Q2 2025"),
        status="reported",
        citation=Citation(
            url=f"https://news.example/{number}",
            title=f"Clouds counted by {source}",
            source=source,
            published=datetime(2025, 9, number, tzinfo=UTC),
            quote=f"Oracle held {percent}% of the market in the second quarter, {source} said.",
        ),
    )


FACTS = (share(4, 3, "Quillstat"), share(5, 5, "Deepmarket"))


def told(line: str) -> str:
    return " ".join(plain(reply_to(line, FACTS)).split())


def test_several_figures_are_shown_each_with_its_sentence() -> None:
    text = told("/source 4 5")
    assert text.startswith("What each source says 3% is Oracle's share of the global cloud in Q2 2025, says Quillstat")
    assert "Oracle held 3% of the market in the second quarter, Quillstat said." in text
    assert "Oracle held 5% of the market in the second quarter, Deepmarket said." in text


def test_why_they_differ_is_said_not_to_be_stored() -> None:
    assert told("/source 4 5 why").startswith(
        "Why the figures differ is not stored; this is what each source says 3% is"
    )


def test_why_one_is_so_is_answered_by_its_sentence() -> None:
    text = told("/source [4] why")
    assert text.startswith("3% is Oracle's share of the global cloud in Q2 2025, says Quillstat (4 Sep 2025)")
    assert "Why it is so is not stored, beyond what the source says here." in text
    shipped = (replace(FACTS[0], citation=replace(FACTS[0].citation, quote="")),)
    assert "Why it is so is not stored." in plain(reply_to("/source 4 why", shipped))


def test_numbers_that_nothing_has_are_left_out() -> None:
    assert told("/source 4 77").startswith("3% is Oracle's share")
    assert told("/source 77 78").startswith("Nothing is stored about number 77.")
    assert told("/source why").startswith("Nothing is stored about a source for that.")


def test_where_a_figure_is_from_is_told_without_the_figures_of_another() -> None:
    numbers = set("0123456789%$")
    about = [fact.citation.quoting for fact in shipped_facts() if fact.citation.quoting]
    assert about
    assert [told for told in about if numbers & set(told)] == []


def test_figures_of_other_markets_or_times_are_said_to_be_that() -> None:
    other = replace(FACTS[1], market="global AI cloud", period=Period(label="H1 2025"))
    later = replace(FACTS[1], period=Period(label="Q3 2025"))
    stranger = replace(FACTS[1], id=6, company="META", subject="Meta")
    text = plain(reply_to("/source 4 5 6 why", (FACTS[0], other, stranger)))
    assert " ".join(text.split()).startswith(
        "They are of different markets: the global cloud (Q2 2025) and the global AI cloud (H1 2025)"
    )
    assert "Meta" not in text
    text = plain(reply_to("/source 4 5 why", (FACTS[0], later)))
    assert " ".join(text.split()).startswith(
        "They are of different periods: the global cloud (Q2 2025) and the global cloud (Q3 2025)"
    )
