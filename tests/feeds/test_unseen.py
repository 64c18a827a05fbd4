"""A page's tree keeps every word that is seen, and no other."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from bot.feeds.unseen import drop_unseen, sheet_of

PLANTED = "Report 77 billion"


def seen(body: str, head: str = "") -> str:
    """The words that are left, single spaces between them."""
    tree = html.document_fromstring(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>")
    drop_unseen(tree, sheet_of(tree))
    return " ".join(" ".join(tree.find("body").itertext()).split())


@pytest.mark.parametrize(
    "hidden",
    [
        '<p aria-hidden="true">{}</p>',
        "<p hidden>{}</p>",
        '<p hidden="until-found">{}</p>',
        '<p style="display:none">{}</p>',
        '<p style="visibility:hidden">{}</p>',
        '<p style="font-size:0">{}</p>',
        '<p style="opacity:0">{}</p>',
        '<p class="a of-machines b">{}</p>',
        '<p id="of-machines">{}</p>',
        "<template>{}</template>",
        "<noscript>{}</noscript>",
        "<!-- {} -->",
        "<div hidden><p>{}<b>{}</b></p><ul><li>{}</ul></div>",
        "<div hidden><div>{}</div>{}<div hidden>{}</div>{}</div>",
        "<p hidden>{}",
        "<div><span hidden>{}</div>",
        "<ul><li hidden>{}<li>one</ul>",
    ],
)
def test_words_that_nobody_sees_go_and_those_around_them_stay(hidden: str) -> None:
    planted = hidden.replace("{}", PLANTED)
    rules = "<style>.of-machines, #of-machines { display: none }</style>"
    words = seen(f"<p>before</p>before it {planted}<p>after</p> and after", rules)
    assert PLANTED not in words
    assert words.replace(" one", "") == "before before it after and after"


@pytest.mark.parametrize(
    "shown",
    [
        '<p aria-hidden="false">{}</p>',
        '<p hidden style="display:block">{}</p>',
        '<p class="hidden md:block">{}</p>',
        '<p class="d-none d-lg-flex">{}</p>',
        '<p class="hidden-gems">{}</p>',
        '<p class="of-machines" style="display:block">{}</p>',
        '<p class="on-paper">{}</p>',
        '<p class="of-phones">{}</p>',
        '<p class="of-the-open">{}</p>',
        '<p class="without-scripts">{}</p>',
        '<img hidden alt="">{}',
        '<img style="display:none">{}<br hidden>',
        '<input type="text" hidden>{}',
        '<b style="font-size:0"></b>{}',
        '<main aria-hidden="true"><p>{}</p></main>',
        '<div aria-hidden="true"><article>{}</article></div>',
        '<div style="font-size:0"><span style="font-size:16px">{}</span></div>',
        '<div style="visibility:hidden"><b>planted</b><p style="visibility:visible">{}</p>planted</div>',
        '<div style="color:#fff"><p style="color:#222">{}</p></div>',
        '<div style="color:#fff; background:navy">{}</div>',
        "<p hidden>planted<p>{}",
        "<div><span hidden>planted</div>{}",
    ],
)
def test_words_that_are_seen_stay(shown: str) -> None:
    rules = """<style media="print">.on-paper { display: none }</style>
      <style>@media (max-width: 500px) { .of-phones { display: none } } .of-machines { display: none }
        .of-the-open { display: none } .is-open .of-the-open { display: block }</style>
      <noscript><style>.without-scripts { display: none }</style></noscript>"""
    assert seen(shown.replace("{}", "It costs $53 billion"), rules) == "It costs $53 billion"


def test_of_a_figure_for_eyes_and_one_for_ears_that_for_eyes_stays() -> None:
    words = seen(
        'It costs <span class="sr-only">fifty-three billion dollars</span><span aria-hidden="true">$53B</span> in all.'
    )
    assert words == "It costs $53B in all."


@pytest.mark.parametrize(
    "part",
    [
        "<span hidden>x</span> seen ",
        "<!-- x --> seen ",
        '<p style="visibility:hidden">x<b style="visibility:visible">seen</b>x</p>',
        '<i class="x">x</i> seen ',
        '<p aria-hidden="true">x</p><article>seen</article> ',
        "<br hidden>seen ",
        "<div hidden>",
    ],
)
def test_a_hundred_thousand_elements_take_no_longer_than_their_number(part: str) -> None:
    tree = html.document_fromstring(
        f"<html><head><style>.x{{display:none}}</style></head><body>{part * 100_000}</body></html>"
    )
    began = time.process_time()
    drop_unseen(tree, sheet_of(tree))
    assert time.process_time() - began < 5
    assert tree.text_content().count("seen") == part.count("seen") * 100_000


TAGS = st.sampled_from(["div", "p", "span", "section", "b", "li", "table", "td"])
SHOWN = st.sampled_from(["", ' class="a b"', ' id="x"', ' style="color: red; display: block"', " data-x='hidden'"])


@given(st.lists(st.tuples(TAGS, SHOWN, st.booleans(), st.integers(0, 99)), max_size=30))
def test_where_nothing_is_hidden_every_word_stays(parts: list[tuple[str, str, bool, int]]) -> None:
    body = "".join(f"<{tag}{how}>w{number} {f'</{tag}>' if closed else ''}" for tag, how, closed, number in parts)
    expected = " ".join(f"w{number}" for *_, number in parts)
    tree = html.document_fromstring(f"<!doctype html><html><body>{body}</body></html>")
    before = " ".join(" ".join(tree.find("body").itertext()).split())
    assert seen(body) == before
    assert sorted(before.split()) == sorted(expected.split())


@given(st.text(alphabet="<>/=\"' abdhilnps.#{}:;!-", max_size=120), st.text(max_size=60))
def test_no_markup_stops_the_reading(markup: str, rules: str) -> None:
    printable = "".join(sign for sign in rules if sign.isprintable())
    text = seen(
        f"<p hidden>{PLANTED}</p><p>Seen.</p><div>{markup}</div>", f"<style>{printable.replace('<', '')}</style>"
    )
    assert PLANTED not in text
