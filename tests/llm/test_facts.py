"""Facts that a model points at."""

from bot.llm.facts import further_facts
from bot.llm.schema import ProposedFact
from tests.llm.reader import NAMES, PAGE, SHARE, reading_of

OPEN = "Northbank Group and Orbitel met in Madrid. Orbitel rents machines to banks. It holds 22% of the hosting market in Italy."
TABLE = "Northbank Group and Orbitel and Kestrel Hosting met in Madrid to speak of power prices and rents."


def proposed(quote: str, subject: str = "Orbitel", metric: str = "market_share") -> ProposedFact:
    return ProposedFact(subject=subject, metric=metric, market="hosting", quote=quote)


def test_what_our_rules_do_not_find_is_no_fact() -> None:
    reading = reading_of(*PAGE)
    assert further_facts([proposed("Orbitel holds 77% of the hosting market in Spain.")], reading, NAMES) == ()
    assert further_facts([proposed(PAGE[2])], reading, NAMES) == ()


def test_what_is_known_is_not_told_again_nor_given_to_another() -> None:
    reading = reading_of(*PAGE)
    assert len(reading.facts) > 2
    assert further_facts([proposed(SHARE), proposed(SHARE, "Northbank Cloud")], reading, NAMES) == ()


def test_a_fact_that_the_whole_page_left_open_is_found_in_its_sentence() -> None:
    from dataclasses import replace

    reading = reading_of(TABLE, OPEN)
    forgetful = replace(reading, facts=())
    found = further_facts([proposed("It holds 22% of the hosting market in Italy.")], forgetful, NAMES)
    assert [(fact.company, str(fact.values[0].low), fact.market) for fact in found] == [("ORB", "22", "Italy hosting")]
    cited = found[0].citation
    assert (
        reading.article.text[cited.start : cited.end] == cited.quote == "It holds 22% of the hosting market in Italy."
    )


def test_the_model_s_owner_and_metric_must_be_the_page_s() -> None:
    from dataclasses import replace

    forgetful = replace(reading_of(TABLE, OPEN), facts=())
    quote = "It holds 22% of the hosting market in Italy."
    assert further_facts([proposed(quote, "Northbank Group")], forgetful, NAMES) == ()
    assert further_facts([proposed(quote, metric="capex")], forgetful, NAMES) == ()
