import pytest

from bot.domain.story import Headline
from bot.text.stories.amounts import have_one_amount, state_others
from bot.text.stories.sketch import Sketch, sketch


def of(title: str) -> Sketch:
    return sketch(Headline(article_id=title, title=title, text=title))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme pays $53 billion", "Acme pays $52.4 billion"),
        ("Acme pays $2 million", "Acme pays $2.1 million"),
        ("Acme pays $7 billion", "Acme pays $6.9 billion"),
    ],
)
def test_a_figure_is_the_same_when_rounded(one: str, other: str) -> None:
    assert have_one_amount(of(one), of(other))
    assert not state_others(of(one), of(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme pays $100 billion", "Acme pays $80 billion"),
        ("Acme up 34%", "Acme up 36%"),
        ("Acme pays $2.1 million", "Acme pays $2.2 million"),
    ],
)
def test_another_figure_is_no_rounding(one: str, other: str) -> None:
    assert state_others(of(one), of(other))


def test_few_digits_are_common_to_many() -> None:
    assert not have_one_amount(of("Acme sales off 15%"), of("Bolt sales off 15%"), digits=3)
    assert have_one_amount(of("Acme sales off 15.5%"), of("Bolt sales off 15.5%"), digits=3)


def test_a_price_of_a_firm_and_one_of_a_share_are_not_compared() -> None:
    assert not state_others(of("Acme seeks $22 billion"), of("Acme asks $14 a share"))


def test_the_number_in_the_name_of_an_index_is_no_figure() -> None:
    assert not have_one_amount(of("S&P 500 falls"), of("S&P 500 firms spend"))
    assert have_one_amount(of("Acme to cut 500 jobs"), of("Acme axes 500"))
