"""A text is cut on whole words, and never so that a figure becomes another one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.pages.teaser import capped

AT = 60
LEAD = "Alibaba has told of all that it does with its money, and"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Alibaba opens a hall", "Alibaba opens a hall"),
        (f"{LEAD} spends RMB 380 billion", f"{LEAD}…"),
        ("Alibaba has told of what it does, spends three hundred and eighty billion", "Alibaba has told of what it does, spends…"),
        ("Alibaba will keep a lead in the market with a third of the cloud", "Alibaba will keep a lead in the market with a…"),
        ("Alibaba has seen its sales grow in the year by twenty-five per cent", "Alibaba has seen its sales grow in the year by…"),
        (
            "阿里巴巴表示将在三年内投资3800亿元建设云计算，" * 4,
            "阿里巴巴表示将在三年内投资3800亿元建设云计算，阿里巴巴表示将在三年内投资3800亿元建设云计算…",
        ),
        ("阿里巴巴，" + "投" * 99, "阿里巴巴…"),
        ("投" * 99, ""),
        ("w" * 4_000, ""),
    ],
)  # fmt: skip
def test_no_figure_is_cut_in_two(text: str, kept: str) -> None:
    assert capped(text, AT) == kept


@given(
    st.lists(st.sampled_from(["RMB", "380", "billion", "sales", "1,5", "亿元，", "，5"]), max_size=30),
    st.integers(2, 60),
)
def test_what_is_kept_is_short_and_begins_the_text(words: list[str], most: int) -> None:
    text = " ".join(words)
    kept = capped(text, most)
    assert len(kept) <= most
    assert text.startswith(kept.removesuffix("…"))
