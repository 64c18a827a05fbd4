import pytest

from bot.text.announcements.evidence import Evidence, evidence
from bot.text.quantities.sums import sums
from tests.text.announcements.plans_by_evidence import AGAINST_IT, TOLD_BY_EVIDENCE
from tests.text.announcements.test_announcements import amounts, read


@pytest.mark.parametrize("told", TOLD_BY_EVIDENCE)
def test_a_plan_is_read_where_its_sum_buys_what_lasts_and_is_to_come(told: str) -> None:
    amount, text = told.split(" | ")
    found = [one for one in read(text) if not one.retold]
    assert found
    assert amount in (amounts(found[0]) or [""])


@pytest.mark.parametrize("text", AGAINST_IT)
def test_what_is_spent_known_or_another_s_is_no_news_however_it_is_told(text: str) -> None:
    assert all(one.retold for one in read(text))


def weighed(text: str) -> Evidence:
    return evidence(text, sums(text)[0])


def test_the_evidence_says_what_is_bought_what_is_to_come_and_what_speaks_against_it() -> None:
    found = weighed("Harlan Foods unveiled two sites: a depot in Lima and a $45 million bakery in Mason.")
    assert (found.buys, found.decided and found.decided.group(), found.against) == ("bakery", "unveiled", "")
    assert found.is_enough


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("Norvane plans to raise $45 million for a bakery.", "raise"),
        ("Norvane expects sales of $45 million at its bakery.", "sales"),
        ("Norvane expects the closure of its bakery to cost $45 million.", "closure"),
    ],
)
def test_one_word_against_it_outweighs_the_rest(text: str, against: str) -> None:
    found = weighed(text)
    assert found.against == against
    assert not found.is_enough


def test_without_a_word_of_what_is_to_come_there_is_no_plan() -> None:
    assert weighed("The company runs a $45 million bakery in Mason.").decided is None
