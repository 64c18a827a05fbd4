import pytest

from bot.text.questions.ranked import place_of, top_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("who is third?", 3),
        ("the runner-up in japan", 2),
        ("number 4 worldwide", 4),
        ("no. 2 in cloud", 2),
        ("#5", 5),
        ("share japan rank place 3", 3),
        ("who comes last", -1),
        ("the smallest share", -1),
        ("the third quarter", None),
        ("the second half of the plan", None),
        ("the second fiscal quarter", None),
        ("last year's share", None),
        ("number of stores", None),
        ("place", None),
    ],
)
def test_a_place_is_asked_for(text: str, place: int | None) -> None:
    assert place_of(text) == place


@pytest.mark.parametrize(("text", "top"), [("the top three", 3), ("Top 5 in cloud", 5), ("top dog", None), ("", None)])
def test_so_many_leaders_are_asked_for(text: str, top: int | None) -> None:
    assert top_of(text) == top
