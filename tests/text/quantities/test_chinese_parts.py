import pytest

from bot.text.quantities.chinese_parts import chinese_parts


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("市占率超过六成", "60"),
        ("近七成五的份额", "75"),
        ("百分之七點三", "7.3"),
        ("百分之七十點二", "70.2"),
        ("百分之十", "10"),
        ("百分之二十三", "23"),
    ],
)
def test_parts_in_chinese_words_are_percentages(text: str, size: str) -> None:
    assert [f"{part.value.low.normalize():f}" for part in chinese_parts(text)] == [size]


@pytest.mark.parametrize("text", ["三成员", "百分之五十之外的百分点", "成功", "一成立就"])
def test_other_words_with_the_same_characters_are_none(text: str) -> None:
    assert [part.value.low for part in chinese_parts(text) if part.value.low != 50] == []
