"""Replies in a channel's language: the same values, other marks."""

import re
import subprocess
import sys
import unicodedata
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.figures import MONEY_UNITS, Value
from bot.domain.reply import Bar, Bullets, Button, Chart, Line, Reply, Source, Table, Text
from bot.render.locale import LANGUAGES, spoken
from bot.text.quantities import house
from tests.builders import NOON

FOREIGN = [language for language in LANGUAGES if language != "en"]


def said(text: str, language: str) -> str:
    return spoken(Reply(title=text), language).title


WORDS = [
    ("en-US", "11 Sep 2025: RMB 380B ($53B), 4.5%", "Sep 11, 2025: RMB 380B ($53B), 4.5%"),
    ("de", "As of 11 Sep 2025", "As of 11.09.2025"),
    ("de", "4.5%, 140–160%, -3.25%", "4,5 %, 140–160 %, -3,25 %"),
    ("de", "RMB 380B ($53B) over three years", "380 Mrd. RMB (53 Mrd. $) over three years"),
    ("de", "$60–65B, $1.2T, at least HK$12.4M", "60–65 Mrd. $, 1,2 Bio. $, at least 12,4 Mio. HK$"),
    ("de", "$950,000–$1M and 1,234 seats", "950.000 $–1 Mio. $ and 1.234 seats"),
    ("de", "-$1.5B, up 1.5 pp or 3.5x, CHF 13.50", "-1,5 Mrd. $, up 1,5 pp or 3,5x, 13,50 CHF"),
    ("fr", "1 Sep 2025: $53B, 4.5%, 1,234", "1 sept. 2025: 53 Md $US, 4,5 %, 1234"),
    ("es", "$53B and €1.2T", "53 mil millones US$ and 1,2 billones €"),
    ("it", "€12.4B, 4.5%", "12,4 Mld €, 4,5%"),
    ("pt", "$53B, -RMB 1.5B", "US$ 53 bi, -RMB 1,5 bi"),
    ("nl", "€53B, 4.5%", "€ 53 mld., 4,5%"),
    ("zh", "11 Sep 2025: RMB 380B ($53B), 4.5%", "2025年9月11日: 3800亿元 (530亿美元), 4.5%"),
    ("zh", "$60–65B, HK$1.2T, $12.4M", "600–650亿美元, 1.2万亿港元, 1240万美元"),
    ("ja", "11 Sep 2025: RMB 380B", "2025/09/11: 3800億人民元"),
    ("ko", "RMB 380B", "3800억 위안"),
]


@pytest.mark.parametrize(("language", "house", "expected"), WORDS)
def test_dates_and_figures_are_written_as_readers_write_them(language: str, house: str, expected: str) -> None:
    assert said(house, language) == expected


@pytest.mark.parametrize("language", FOREIGN)
@pytest.mark.parametrize(
    "text",
    [
        "Q1 2025, FY2026, H2 2024, by 2030, Sep 2025, 31 Feb 2025, 08:00",
        "$53 billion, US$53B, $1.5-billion, RMB 3,800bn, $60-65B, $53.5 bn, RMB 380 billion",
        "12-14%, 4,5%, 1.234.567%, v4.5%x, Qwen2.5, Qwen 2.5, GPT-4.1, 7B, 192.168.1.1, 2025-09-11",
        "1,23, 12,34,567, 9988.HK, $1,50, $BABA, S$, RMB",
        "https://news.example/4.5",
        "$" + "9" * 40,
    ],
)
def test_what_is_not_in_the_house_form_stays(text: str, language: str) -> None:
    assert said(text, language) == text


FULL = Reply(
    title="Alibaba Cloud: 4.5%",
    blocks=(
        Text(text="RMB 380B on 11 Sep 2025", tone="quote"),
        Text(text="RMB 380B on 11 Sep 2025"),
        Table(head=("Company", "Q1 2025"), rows=(("AWS", "30.5%"),), heading="On 11 Sep 2025", right=(1,)),
        Bullets(
            heading="Alibaba lifts its plan by 4.5% (Example Wire, 11 Sep 2025)",
            lines=(
                Line(text="A headline of $53B", url="https://news.example/1", detail="Example Wire, 11 Sep 2025"),
                Line(text="A bullet of $53B, “worth $53B”"),
                Line(text="Alibaba: $53B", sources=(3,)),
            ),
        ),
        Chart(
            title="AWS holds 30.5%",
            bars=(Bar(name="AWS", value=Decimal("30.5"), label="30.5%"),),
            source="Example Wire, 11 Sep 2025",
            as_of="11 Sep 2025",
        ),
    ),
    sources=(Source(number=3, label="Wire: up 4.5% in 11 Sep 2025", url="https://news.example/2", published=NOON),),
    buttons=(Button(label="In $53B", line='/share "4.5% 11 Sep 2025"'),),
    as_of="As of 11 Sep 2025",
)


def test_quotes_headlines_titles_of_sources_and_command_lines_stay() -> None:
    assert spoken(FULL, "de") == replace(
        FULL,
        title="Alibaba Cloud: 4,5 %",
        blocks=(
            Text(text="RMB 380B on 11 Sep 2025", tone="quote"),
            Text(text="380 Mrd. RMB on 11.09.2025"),
            Table(head=("Company", "Q1 2025"), rows=(("AWS", "30,5 %"),), heading="On 11.09.2025", right=(1,)),
            Bullets(
                heading="Alibaba lifts its plan by 4.5% (Example Wire, 11.09.2025)",
                lines=(
                    Line(text="A headline of $53B", url="https://news.example/1", detail="Example Wire, 11.09.2025"),
                    Line(text="A bullet of 53 Mrd. $, “worth $53B”"),
                    Line(text="Alibaba: 53 Mrd. $", sources=(3,)),
                ),
            ),
            Chart(
                title="AWS holds 30,5 %",
                bars=(Bar(name="AWS", value=Decimal("30.5"), label="30,5 %"),),
                source="Example Wire, 11.09.2025",
                as_of="11.09.2025",
            ),
        ),
        sources=(
            Source(number=3, label=f"Wire: up 4.5% in 11 Sep 2025, {NOON:%d.%m.%Y}", url="https://news.example/2"),
        ),
        as_of="As of 11.09.2025",
    )


def test_a_title_that_is_a_pages_own_stays() -> None:
    page = Reply(title="Alibaba to spend $53B", sources=(Source(number=0, label="Wire: Alibaba to spend $53B"),))
    assert spoken(page, "de").title == "Alibaba to spend $53B"


def test_english_and_what_is_not_offered_stay_as_they_are() -> None:
    assert spoken(FULL, "en") is FULL
    assert spoken(FULL, "tlh") is FULL


# ---- the value is the same ----------------------------------------------------------------------------------------------------------
SCALES = {
    "de": {"Mio.": 6, "Mrd.": 9, "Bio.": 12},
    "fr": {"M": 6, "Md": 9, "Bn": 12},
    "es": {"millón": 6, "millones": 6, "mil millones": 9, "billón": 12, "billones": 12},
    "it": {"Mln": 6, "Mld": 9, "Bln": 12},
    "pt": {"mi": 6, "bi": 9, "tri": 12},
    "nl": {"mln.": 6, "mld.": 9, "bln.": 12},
    "zh": {"万": 4, "亿": 8, "万亿": 12},
    "ja": {"万": 4, "億": 8, "兆": 12, "京": 16},
    "ko": {"만": 4, "억": 8, "조": 12},
    "en-US": {"M": 6, "B": 9, "T": 12},
}
POINTED = frozenset({"zh", "ja", "ko", "en-US"})


def read_back(text: str, language: str) -> Decimal:
    """The value of one number with its scale, as a reader of the language takes it; written for this test alone."""
    decimal, group = (".", ",") if language in POINTED else (",", ".")
    found = re.search(r"[0-9][0-9.,]*", text)
    assert found
    digits = found[0].replace(group, "").replace(decimal, ".")
    rest = text[found.end() :].strip()
    scale = max((word for word in SCALES[language] if rest.startswith(word)), key=len, default="")
    sign = -1 if text.strip().startswith("-") else 1
    return sign * Decimal(digits).scaleb(SCALES[language][scale] if scale else 0)


SUMS = st.decimals(min_value=1, max_value=Decimal("9e15"), places=3, allow_nan=False, allow_infinity=False)
ROUND = st.builds(lambda digits, power: Decimal(digits).scaleb(power), st.integers(1, 99_999), st.integers(-2, 12))


@pytest.mark.parametrize("language", FOREIGN)
@given(amount=SUMS | ROUND, unit=st.sampled_from(["USD", "CNY", "HKD", "CHF", "EUR"]), is_loss=st.booleans())
def test_a_sum_reads_back_as_the_same_sum(language: str, amount: Decimal, unit: str, is_loss: bool) -> None:
    value = -amount if is_loss else amount
    assert read_back(said(house.show(Value(low=value, unit=unit)), language), language) == value


@pytest.mark.parametrize("language", FOREIGN)
@given(amount=st.decimals(min_value=0, max_value=99_999, places=2), unit=st.sampled_from(["%", "pp", "x"]))
def test_a_rate_reads_back_as_the_same_rate(language: str, amount: Decimal, unit: str) -> None:
    assert read_back(said(house.show(Value(low=amount, unit=unit)), language), language) == amount


@pytest.mark.parametrize("language", FOREIGN)
@given(at=st.dates(min_value=date(1990, 1, 1), max_value=date(2099, 12, 31)))
def test_a_date_reads_back_as_the_same_day(language: str, at: date) -> None:
    written = said(f"{at.day} {at:%b %Y}", language)
    numbers = [int(digits) for digits in re.findall("[0-9]+", written)]
    assert {at.day, at.year} <= set(numbers)
    if len(numbers) == 3:
        assert sorted(numbers) == sorted([at.day, at.month, at.year])


@pytest.mark.parametrize("language", FOREIGN)
@given(text=st.text(alphabet="0123456789.,–- $€%RMBTpx年元\u202e\n", max_size=40) | st.text(max_size=40))
def test_any_text_is_spoken_without_an_error_and_no_digit_is_invented(language: str, text: str) -> None:
    written = said(text, language)
    assert significant(written) == significant(text) or "B" in text or "M" in text or "T" in text


def significant(text: str) -> str:
    return "".join(sign for sign in text if unicodedata.category(sign) == "Nd")


def test_every_currency_that_a_figure_may_have_is_known() -> None:
    for code in sorted(MONEY_UNITS):
        written = house.show(Value(low=Decimal(5_000_000_000), unit=code))
        assert said(written, "de").startswith("5 Mrd. "), written


def test_a_reply_spoken_at_any_hour_names_the_publications_day() -> None:
    source = Source(number=1, label="Wire", published=datetime(2025, 9, 11, 23, 59, tzinfo=NOON.tzinfo))
    assert spoken(Reply(title="x", sources=(source,)), "de").sources[0].label == "Wire, 11.09.2025"


def test_english_answers_do_without_the_languages_library() -> None:
    code = (
        "import sys; from handlers import COMMANDS; from bot.render.locale import spoken; from bot.domain.reply import Reply; "
        "spoken(Reply(title='$53B'), 'en'); sys.exit('babel' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
