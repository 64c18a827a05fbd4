"""Numbers in words: a part of a scale is never the whole of it, and what cannot be read exactly is no figure."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.quantities.figures import figures
from bot.text.quantities.house import show


def shown(text: str) -> list[str]:
    return [show(figure.value) for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("nearly a quarter of a trillion dollars", "about $250B"),
        ("three quarters of a billion dollars", "$750M"),
        ("three-quarters of a billion pounds", "£750M"),
        ("a third of a trillion dollars", "about $333B"),
        ("some two-thirds of a billion euros", "about €667M"),
        ("more than a third of a trillion yuan", "at least RMB 333B"),
        ("a tenth of a trillion dollars", "$100B"),
        ("half of a trillion yuan", "RMB 500B"),
        ("one half billion dollars", "$500M"),
        ("a quarter-billion dollars", "$250M"),
        ("the quarter-trillion-dollar plan", "$250B"),
        ("quarter of a trillion dollars", "$250B"),
        ("a quarter of $1 trillion", "$250B"),
        ("one and a quarter billion dollars", "$1.25B"),
        ("two and three-quarters billion dollars", "$2.75B"),
        ("a two-and-a-half-billion-dollar plant", "$2.5B"),
        ("a billion and a half dollars", "$1.5B"),
        ("one point five trillion yuan", "RMB 1.5T"),
        ("a dozen billion dollars", "$12B"),
        ("half a dozen billion dollars", "$6B"),
        ("two billion five hundred million dollars", "$2.5B"),
        ("between one and two hundred billion yuan", "RMB 100–200B"),
        ("one to two hundred billion yuan", "RMB 100–200B"),
        ("a hundred to two hundred billion yuan", "RMB 100–200B"),
        ("between ten and two hundred billion yuan", "RMB 10–200B"),
        ("1.5 to 2 trillion yuan", "RMB 1.5–2T"),
        ("two or three hundred billion yuan", "RMB 200–300B"),
        ("$5 or $6 billion", "$5–6B"),
        ("to $125 billion from $115 billion-$120 billion", "$115–120B"),
        ("upwards of a billion dollars", "at least $1B"),
        ("half a percent", "0.5%"),
        ("one or two percent", "1–2%"),
        ("two point five percent", "2.5%"),
        ("at a point five million dollars were lost", "$5M"),
        ("a quarter of a percentage point", "0.25 pp"),
        ("a quarter of a million homes", "250,000"),
    ],
)
def test_words_are_read_as_what_they_say(text: str, house: str) -> None:
    assert shown(text)[-1] == house


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("投资半亿元", "RMB 50M"),
        ("两千五百亿元", "RMB 250B"),
        ("近四千亿元", "about RMB 400B"),
        ("一千零五十亿元", "RMB 105B"),
        ("两万五千亿元", "RMB 2.5T"),
        ("一点五万亿元", "RMB 1.5T"),
        ("一亿五千万元", "RMB 150M"),
        ("1亿5000万元", "RMB 150M"),
        ("1亿5,000万元", "RMB 150M"),
        ("美金312億4,500萬元", "$31.245B"),
        ("人民币三千亿元", "RMB 300B"),
        ("五千億美元", "$500B"),
        ("五百万美元", "$5M"),
        ("三四百亿元", "RMB 30–40B"),
        ("两三千亿元", "RMB 200–300B"),
        ("十七八亿元", "RMB 1.7–1.8B"),
        ("一千至两千亿元", "RMB 100–200B"),
        ("一千亿到两千亿元", "RMB 100–200B"),
        ("投入上百亿元", "at least RMB 10B"),
        ("逾千亿元", "at least RMB 100B"),
        ("近万亿元", "about RMB 1T"),
        ("三千多亿元", "at least RMB 300B"),
        ("3000多亿元", "at least RMB 300B"),
        ("1万多亿元", "at least RMB 1T"),
    ],
)
def test_numbers_in_characters_are_read(text: str, house: str) -> None:
    assert shown(f"北桥集团将{text}，用于建设。") == [house]


@pytest.mark.parametrize(
    "text",
    [
        "hundreds of billions of dollars",
        "tens of millions of dollars",
        "a couple of billion dollars",
        "several billion dollars",
        "a few hundred billion yuan",
        "a third billion-dollar plant",
        "数千亿元",
        "几十亿元",
        "十几亿元",
        "千亿元",
        "千亿级",
        "百亿元规模",
        "数以百亿计",
        "一万人",
        "千万不要",
    ],
)
def test_what_no_exact_number_says_is_no_figure(text: str) -> None:
    assert figures(text) == ()


def test_a_part_of_what_has_a_size_is_no_part_of_a_sum() -> None:
    assert shown("a quarter of a trillion-dollar market") == ["a quarter", "$1T"]
    assert shown("half of the $380 billion") == ["half", "$380B"]


_PARTS = st.sampled_from(
    [
        ("a quarter", "0.25"),
        ("three quarters", "0.75"),
        ("one-half", "0.5"),
        ("half", "0.5"),
        ("two-fifths", "0.4"),
        ("a fifth", "0.2"),
        ("one-eighth", "0.125"),
        ("three tenths", "0.3"),
        ("a third", "0.333"),
    ]
)
_WHOLES = st.tuples(
    st.sampled_from(["a", "one"]),
    st.sampled_from(["million", "billion", "trillion", "bln"]),
    st.sampled_from(["dollars", "yuan", "euros", "won"]),
)


@given(_PARTS, _WHOLES)
def test_a_part_of_a_sum_is_that_part_of_it(part: tuple[str, str], whole: tuple[str, str, str]) -> None:
    words, worth = part
    (all_of_it,) = figures(f"It puts {' '.join(whole)} into wind.")
    (some,) = figures(f"It puts {words} of {' '.join(whole)} into wind.")
    assert some.value.low == Decimal(worth) * all_of_it.value.low
    assert some.value.unit == all_of_it.value.unit


_COEFFICIENTS = st.integers(min_value=1, max_value=9999)


@given(_COEFFICIENTS, st.sampled_from([("万", 4), ("亿", 8), ("万亿", 12)]))
def test_every_number_below_ten_thousand_is_read_from_its_characters(number: int, scale: tuple[str, int]) -> None:
    (found,) = figures(f"共{written(number)}{scale[0]}元。")
    assert found.value.low == Decimal(number).scaleb(scale[1])


def written(number: int) -> str:
    told, is_zero = "", False
    for place, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit:
            told += ("零" if is_zero and told else "") + "零一二三四五六七八九"[digit] + unit
        is_zero = not digit
    return told
