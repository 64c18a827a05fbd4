"""Which styles hide what stands in an element, and which only look like it."""

import pytest

from bot.text.pages.unseen import declarations, hiding, showing


@pytest.mark.parametrize(
    "style",
    [
        "display:none",
        "DISPLAY : None !important",
        "display:/* so */none",
        "color:red; display: none",
        "visibility:hidden",
        "visibility: collapse",
        "opacity:0",
        "opacity: 0.0",
        "opacity:.0",
        "opacity:0%",
        "font-size:0",
        "font-size:0px",
        "font-size: 0.0em",
        "font:0/0 a",
        "height:0; overflow:hidden",
        "max-height:0px;overflow:clip",
        "position:absolute; left:-9999px",
        "text-indent:-9999px",
        "clip: rect(0 0 0 0)",
        "clip-path: inset(50%)",
        "color:transparent",
        "color:#fff",
        "color: rgb(255, 255, 255); background: none",
        "display:none !important; display:block",
    ],
)
def test_what_hides(style: str) -> None:
    assert hiding(declarations(style))


@pytest.mark.parametrize(
    "style",
    [
        "",
        "display",
        "display:block",
        "display:none; display:block",
        "opacity:0.9",
        "opacity:.5",
        "opacity:0; transition:opacity 1s",
        "opacity:0; animation: appear 1s forwards",
        "font-size:0.9em",
        "font-size:10px",
        "line-height:0",
        "height:0",
        "min-height:0; overflow:hidden",
        "left:-9999px",
        "text-indent:-20px",
        "background-color:white",
        "color:white; background:#003366",
        "color:#fff; background-image:url(night.png)",
        "color:#ff0000",
        "border-color:transparent",
        "content:'display:none'",
    ],
)
def test_what_hides_nothing(style: str) -> None:
    assert not hiding(declarations(style))


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        ("visibility:visible", {"visibility"}),
        ("font-size:16px; display:inline", {"font-size", "display"}),
        ("font-size:1em", set()),
        ("font-size:80%; visibility:inherit", set()),
        ("opacity:0", set()),
    ],
)
def test_what_sets_back_what_is_hidden_around_it(style: str, shown: set[str]) -> None:
    assert showing(declarations(style)) == shown
