import pytest

from bot.text.stories.story_words import words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("launches", "launching"),
        ("transport", "transportation"),
        ("developer", "development"),
        ("Norway's", "Norwegians"),
        ("acquires", "takeover"),
        ("steps down", "resigns"),
        ("rolls out", "unveils"),
        ("three", "3"),
        ("2.5m", "2.5"),
        ("150,000", "150000"),
        ("Osório", "Osorio"),
        ("grilled", "quizzes"),
    ],
)
def test_outlets_tell_one_idea_in_many_words(one: str, other: str) -> None:
    assert words(one).keys() == words(other).keys()


def test_a_name_tells_more_than_an_idea_and_an_idea_more_than_a_word_of_every_day() -> None:
    found = words("Tind unveils more")
    assert list(found.values()) == sorted(found.values(), reverse=True)
    assert len(set(found.values())) == 3


def test_a_country_tells_less_than_a_name() -> None:
    assert sum(words("Norway").values()) < sum(words("Tind").values())
