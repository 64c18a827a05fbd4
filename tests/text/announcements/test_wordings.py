import pytest

from tests.text.announcements.backgrounds import BACKGROUND
from tests.text.announcements.beside_the_news import NOTHING_NEW
from tests.text.announcements.guidance_of_calls import SPOKEN
from tests.text.announcements.news_in_brief import IN_BRIEF
from tests.text.announcements.news_of_today import ANOTHERS, TODAY, TOLD_BEFORE
from tests.text.announcements.no_outlooks import NOT_AHEAD
from tests.text.announcements.outlooks import AHEAD
from tests.text.announcements.plans_beside_others import HIDDEN, NONE_AT_ALL, SEEN
from tests.text.announcements.plans_in_chinese import NO_NEWS, PLANNED
from tests.text.announcements.plans_known import KNOWN, NO_PLAN
from tests.text.announcements.plans_of_many_lands import NO_NEWS_OF_THEM, OF_MANY_LANDS
from tests.text.announcements.plans_of_the_press import PRINTED
from tests.text.announcements.spent_otherwise import NOT_SPENT, SPENT
from tests.text.announcements.test_announcements import amounts, read


@pytest.mark.parametrize(
    "told", [*SPOKEN, *PRINTED, *AHEAD, *OF_MANY_LANDS, *TODAY, *PLANNED, *SEEN, *SPENT, *IN_BRIEF]
)
def test_a_plan_or_guidance_is_read_whatever_the_syntax(told: str) -> None:
    amount, text = told.split(" | ")
    found = [one for one in read(text) if not one.retold]
    assert found
    assert amount in (amounts(found[0]) or [""])


@pytest.mark.parametrize("text", [*KNOWN, *TOLD_BEFORE, *HIDDEN])
def test_what_the_words_take_as_known_is_no_news(text: str) -> None:
    found = read(text)
    assert found
    assert all(one.retold and one.because.startswith("Told again: “") for one in found)


@pytest.mark.parametrize("text", NO_PLAN)
def test_costs_deals_and_other_peoples_plans_are_no_plan(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    "text", [*NOT_AHEAD, *BACKGROUND, *NO_NEWS_OF_THEM, *ANOTHERS, *NO_NEWS, *NONE_AT_ALL, *NOT_SPENT, *NOTHING_NEW]
)
def test_what_is_over_asked_or_another_s_is_no_news(text: str) -> None:
    assert all(one.retold for one in read(text))


def test_the_words_that_tell_a_plan_again_are_shown_as_they_stand() -> None:
    (one,) = read("Last month, Norvane Truck Co. unveiled a $3.2 billion programme to put up axle plants in Idaho.")
    assert one.because == "Told again: “Last month, Norvane Truck Co. unveiled”."
