"""What the style sheets of a page hide: no more than readers of the page do not see."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.sheets import Sheet, sheet


def hides(rules: Sheet, *names: str, tag: str = "p") -> bool:
    return bool(rules.hidden(tag, names))


@pytest.mark.parametrize(
    "text",
    [
        ".x{display:none}",
        ".x { display : none !important; color: red }",
        ".y, .x{visibility:hidden}",
        "p.x{font-size:0}",
        "/* .x{display:block} */ .x{opacity:0}",
        "@import url(a.css); .x{display:none}",
        "<!-- .x{display:none} -->",
        ".x{display:block} .x{display:none}",
        "@media print{.x{display:block}} .x{display:none}",
        "@media (max-width:9px){.y{color:red}} .x{display:none}",
    ],
)
def test_a_rule_for_one_class_hides(text: str) -> None:
    assert hides(sheet([text]), ".x")


@pytest.mark.parametrize(
    "text",
    [
        ".x{display:none} .x{display:block}",
        ".x{display:none} .open .x{display:block}",
        ".x{display:none} .x.open{display:flex}",
        ".x{display:none} .x:target{display:block}",
        "@media print{.x{display:none}}",
        "@media (max-width:600px){.x{display:none}}",
        ".x{display:none} @media (min-width:600px){.x{display:block}}",
        ".no-js .x{display:none}",
        ".x:empty{display:none}",
        ".x::before{display:none}",
        ".xy{display:none}",
        "div.x{display:none}",
        ".x{opacity:0; transition:opacity 1s}",
        ".x{color:#fff}",
        ".x{display:none",
        "}}}{ .x",
        "/* .x{display:none}",
    ],
)
def test_what_hides_no_element_of_that_class_for_good(text: str) -> None:
    assert not hides(sheet([text]), ".x")


def test_sheets_are_read_in_their_order() -> None:
    assert hides(sheet([".x{display:block}", ".x{display:none}"]), ".x")
    assert not hides(sheet([".x{display:none}", ".x{display:block}"]), ".x")


def test_an_id_is_a_name_too() -> None:
    rules = sheet(["#x{display:none}"])
    assert hides(rules, "#x")
    assert not hides(rules, ".x")


def test_a_long_sheet_is_read_in_proportion() -> None:
    for part in (".x{display:none}", "/*", "{", "}", ".a ", "@media print{", ".x,"):
        sheet([part * 200_000])


PIECES = st.sampled_from(
    [
        ".x",
        ".y",
        "#x",
        "p",
        "{",
        "}",
        "display:none",
        "display:block",
        ";",
        ",",
        " ",
        "@media print",
        "/*",
        "*/",
        "<!--",
        "-->",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=80))
def test_any_text_is_a_sheet_and_what_is_set_back_behind_it_is_seen(text: str) -> None:
    sheet([text])
    assert not hides(sheet([text, ".x{display:block;visibility:visible;opacity:1;font-size:16px}"]), ".x")
