"""Markup of tags alone takes a short way to its words, and ASCII text another: both lead where the long ones do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.pages.markup import INVISIBLE, plain, visible

PIECES = st.sampled_from(
    "word two&amp;three a<b >> \" ' <p> </p> <P class='x'> <td> </td> <br/> <br <a href='>'> <a title=\"<p>\"> </a> <pre \"> </ > <1> "
    "<li> </ul> <span> </span> <em>said</em> <x-y> <section> <TH> </ 阿里 &lt;p&gt; \u200b \u00ad \n \t =".split(" ")
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_the_words_are_the_same_where_a_remark_makes_the_markup_peculiar(markup: str) -> None:
    assert plain(markup) == plain(f"<!---->{markup}")


@given(
    st.text(st.characters(codec="utf-8"), max_size=40)
    | st.text(st.sampled_from("ab \t\n\r\x00\x0b\x1c\x1f\x7f\u0085\u2028\u200b阿"), max_size=12)
)
def test_what_is_visible_has_no_other_line_end_and_no_invisible_character(text: str) -> None:
    shown = visible(text)
    assert not INVISIBLE.search(shown)
    assert not set(shown) & set("\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
    assert shown.replace("\n", "") == INVISIBLE.sub("", "".join(text.splitlines()))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one\r\ntwo\rthree\x0bfour", "one\ntwo\nthree\nfour"),
        ("a\x00b\x7fc\td", "abc\td"),
        ("阿里\u200b巴巴", "阿里巴巴"),
    ],
)
def test_line_ends_are_of_one_kind_and_what_has_no_shape_is_gone(text: str, shown: str) -> None:
    assert visible(text) == shown
