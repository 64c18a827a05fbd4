from dataclasses import replace
from decimal import Decimal
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.delivery import Delivery
from bot.domain.reply import Bar, Bullets, Button, Chart, Line, Reply, Source, Table, Text
from bot.render.badge import badge, headline
from bot.render.chart import MOST_BARS, chart_key, chart_size
from bot.render.html import delivery_html, reply_html, turn_html
from bot.render.markup import element, host_of, joined, link, visible
from tests.builders import NOON

CHART = Chart(
    title="Alibaba Cloud leads with 36%",
    bars=(
        Bar(name="Alibaba Cloud", value=Decimal(36), label="36%", accent=True),
        Bar(name="Tencent Cloud", value=Decimal(10), label="10%"),
    ),
)
TABLE = Table(
    heading="China public AI cloud",
    head=("Company", "Share"),
    rows=(("Alibaba Cloud", "36%"), ("Tencent Cloud", "10%")),
    right=(1,),
)


def alert(title: str = "NEW: a plan", because: str = "", event: str = "capex:1") -> Delivery:
    return Delivery(id=7, event=event, channel="web:console", reply=Reply(title=title), because=because, created=NOON)


class Outline(HTMLParser):
    """The elements and attributes of a page, as a browser would find them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.words = ""
        self.links: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in ("href", "src", "action")]

    def handle_data(self, data: str) -> None:
        self.words += data


@given(st.text(), st.text(), st.text())
def test_no_words_become_markup(title: str, words: str, url: str) -> None:
    reply = Reply(
        title=title,
        blocks=(
            Text(text=words),
            Bullets(lines=(Line(text=words, url=url, detail=title),), heading=title),
            Table(head=(words,), rows=((title,),), heading=words),
            replace(CHART, title=title, subtitle=words),
        ),
        sources=(Source(number=1, label=words, url=url),),
        buttons=(Button(label=title, line=words),),
        as_of=words,
    )
    hostile, tame = Outline(turn_html(words, reply, "a")), Outline(turn_html("x", reply_of_x(), "a"))
    assert hostile.names <= tame.names
    assert hostile.attributes <= tame.attributes
    assert all(address.startswith(("/", "#", "http://", "https://")) for address in hostile.links)


def reply_of_x() -> Reply:
    return Reply(
        title="x",
        blocks=(
            Text(text="x", tone="quote"),
            Bullets(lines=(Line(text="x", url="https://x.example", detail="x", sources=(1,)),), heading="x"),
            TABLE,
            CHART,
        ),
        sources=(Source(number=1, label="x", url="https://x.example"),),
        buttons=(Button(label="x", line="x"),),
    )


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
        ("\"quoted\" 'words'", "&quot;quoted&quot; &#x27;words&#x27;"),
        ("&lt;script&gt;", "&amp;lt;script&amp;gt;"),
        ("up \u202eside\u202c down\u200b\x00\x1b[31m", "up side down[31m"),
        ("阿里云 √ é 👍", "阿里云 √ é 👍"),
        ("lone \ud800 half", "lone  half"),
    ],
)
def test_words_are_escaped_and_invisible_characters_dropped(given: str, shown: str) -> None:
    assert joined(given) == shown


def test_an_attribute_cannot_be_left_by_a_quote() -> None:
    assert element("p", title='"><script>', hidden=True, lang=None) == '<p title="&quot;&gt;&lt;script&gt;" hidden></p>'


@given(st.text())
def test_what_is_visible_can_always_be_sent(words: str) -> None:
    assert visible(visible(words)) == visible(words)
    visible(words).encode()


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "//evil.example/x",
        "/relative",
        "https://reuters.com@evil.example/",
        "https://reuters.com\\@evil.example/",
        "https://",
        "https://a b.example/",
        'https://a.example/"onclick=',
        "https://a.example:99999/",
        "https://[bad/",
        "https://a.example/\u202egpj.exe",
        "https://a.example/" + "x" * 2000,
        None,
        "",
    ],
)
def test_only_plain_web_addresses_are_linked(url: str | None) -> None:
    assert link(url, "words") == "words"


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.Example.com/a?b=c&d=e", "example.com"),
        ("http://news.example:8080/", "news.example"),
        ("https://аpple.example/", "xn--pple-43d.example"),
        ("https://[::1]/", "::1"),
    ],
)
def test_the_host_shown_is_the_one_that_is_visited(url: str, host: str) -> None:
    assert host_of(url) == host
    assert link(url, "Reuters").endswith(f'<span class="host">({host})</span>')
    assert 'rel="noopener noreferrer nofollow"' in link(url, "Reuters")


def test_a_host_that_is_the_link_itself_is_not_said_twice() -> None:
    assert "host" not in link("https://news.example/", "news.example")


def test_a_table_has_caption_heads_and_the_subject_marked() -> None:
    page = reply_html(Reply(title="t", blocks=(TABLE, CHART)), "a")
    assert "<caption>China public AI cloud</caption>" in page
    assert '<th scope="col" class="figure">Share</th>' in page
    assert '<tr class="subject"><th scope="row">Alibaba Cloud</th><td class="figure">36%</td></tr>' in page
    assert '<tr><th scope="row">Tencent Cloud</th><td class="figure">10%</td></tr>' in page


def test_a_chart_says_its_values_and_keeps_its_place() -> None:
    page = reply_html(Reply(title="t", blocks=(TABLE, CHART)), "a")
    width, height = chart_size(CHART)
    assert f'src="/charts/{chart_key(CHART)}.png"' in page
    assert 'alt="Alibaba Cloud leads with 36%. Alibaba Cloud 36%, Tencent Cloud 10%."' in page
    assert f'width="{width}" height="{height}"' in page
    assert page.count("<table") == 1


def test_a_chart_that_comes_alone_brings_its_values_as_a_table() -> None:
    page = reply_html(Reply(title="t", blocks=(CHART,)), "a")
    assert '<th scope="row">Tencent Cloud</th><td class="figure">10%</td>' in page


def test_a_button_is_a_form_that_submits_its_line() -> None:
    page = reply_html(Reply(title="t", buttons=(Button(label="China", line="/share alibaba china"),)), "a")
    assert '<form method="post" action="/ask"' in page
    assert (
        '<button type="submit" name="q" value="/share alibaba china" title="/share alibaba china">China</button>'
        in page
    )


def test_the_numbers_beside_a_line_and_a_source_show_the_sentence() -> None:
    sources = (
        Source(number=3, label="Example Wire", url="https://news.example/a", published=NOON),
        Source(number=0, label="A page that no fact was read from"),
    )
    lines = (Line(text="It grows", sources=(3, 9)),)
    page = reply_html(Reply(title="t", blocks=(Bullets(lines=lines),), sources=sources), "a")
    for number in (3, 9):
        assert f'href="/?q=/source+{number}"' in page
    assert 'value="/source 3"' in page
    assert "11 Sep 2025" in page
    assert "/source 0" not in page


@pytest.mark.parametrize(
    ("reply", "closing"),
    [
        (Reply(title="t", as_of="As of 11 Sep 2025"), "As of 11 Sep 2025 · Not investment advice."),
        (Reply(title="t"), "Not investment advice."),
        (Reply(title="t", disclaimer=False), None),
    ],
)
def test_an_answer_closes_with_its_date_and_the_disclaimer(reply: Reply, closing: str | None) -> None:
    page = reply_html(reply, "a")
    assert (f'<p class="closing">{closing}</p>' in page) if closing else ("closing" not in page)


@pytest.mark.parametrize(
    ("delivery", "word", "kind", "title"),
    [
        (alert("NEW: Alibaba commits RMB 380B"), "NEW", "alert new", "Alibaba commits RMB 380B"),
        (alert("Raised: to RMB 480B"), "RAISED", "alert raised", "to RMB 480B"),
        (alert("DELAYED: Alibaba puts off"), "DELAYED", "alert delayed", "Alibaba puts off"),
        (alert("WITHDRAWN: Alibaba gives up"), "WITHDRAWN", "alert withdrawn", "Alibaba gives up"),
        (alert("CONSIDERED: Alibaba considers"), "CONSIDERED", "alert considered", "Alibaba considers"),
        (alert("New plan of Alibaba"), "NEW", "alert new", "New plan of Alibaba"),
        (alert("A plan", because="cut by a third"), "CUT", "alert cut", "A plan"),
        (alert("Newcomer plans"), "ALERT", "alert", "Newcomer plans"),
        (alert("NEW:"), "NEW", "alert new", "NEW:"),
        (alert("New: 3 stories", event="digest:2025-09-11"), "DIGEST", "digest", "New: 3 stories"),
        (alert("Cut: what it means", event="news:3"), "NEWS", "news", "Cut: what it means"),
        (alert("CORRECTED: RMB 80B, not 90B", event="fix:3:a"), "CORRECTED", "alert corrected", "RMB 80B, not 90B"),
    ],
)
def test_a_delivery_wears_its_verdict_once(delivery: Delivery, word: str, kind: str, title: str) -> None:
    assert badge(delivery) == (word, kind)
    assert headline(delivery) == title
    page = delivery_html(delivery)
    assert f'<strong class="badge">{word}</strong>' in page
    assert f'class="card {kind}"' in page
    assert 'id="delivery-7"' in page


def test_equal_charts_share_a_picture_and_any_change_makes_another() -> None:
    same = replace(CHART)
    others = [
        replace(CHART, title="x"),
        replace(CHART, source="x"),
        replace(CHART, as_of="x"),
        replace(CHART, bars=CHART.bars[:1]),
        replace(CHART, bars=(replace(CHART.bars[0], accent=False), CHART.bars[1])),
    ]
    assert chart_key(same) == chart_key(CHART)
    assert len({chart_key(chart) for chart in (CHART, *others)}) == 1 + len(others)


def test_a_chart_grows_with_its_bars_up_to_a_limit() -> None:
    def many(count: int) -> Chart:
        return replace(CHART, bars=CHART.bars[:1] * count)

    heights = [chart_size(many(count))[1] for count in (1, 5, MOST_BARS, MOST_BARS + 50)]
    assert heights == sorted(heights)
    assert heights[-1] == heights[-2]


def test_many_sources_are_folded_away_behind_the_first() -> None:
    sources = tuple(Source(number=number, label=f"Paper {number}") for number in range(1, 8))
    html = str(reply_html(Reply(title="So it is.", sources=sources), "a"))
    assert "<summary>3 more</summary>" in html
    assert html.index("Paper 4") < html.index("<summary>3 more") < html.index("Paper 5")
    assert "<summary>" not in str(reply_html(Reply(title="So it is.", sources=sources[:5]), "a"))
