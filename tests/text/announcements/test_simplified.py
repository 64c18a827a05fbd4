from hypothesis import given
from hypothesis import strategies as st

from bot.text.announcements.simplified import simplified


def test_long_characters_are_written_short() -> None:
    assert simplified("資本支出預算將介於 520 億美元") == "资本支出预算将介于 520 亿美元"


@given(st.text())
def test_every_character_stays_at_its_place(text: str) -> None:
    assert len(simplified(text)) == len(text)
    assert simplified(simplified(text)) == simplified(text)
