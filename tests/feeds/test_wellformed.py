"""What is read of a well-formed feed is what all of feedparser reads of it."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.feeds import wellformed as reading
from bot.feeds.charset import utf8
from bot.feeds.parse import _healed
from bot.feeds.wellformed import wellformed
from tests.feeds.test_items import FILES

READ = (
    "id title link published updated created summary nasdaq_tickers sa_symbol accession-number filing-href "
    "filing-type filing-date form-name"
).split()
"""What becomes of an entry of ours."""

SPACES = (
    "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/' xmlns:media='http://search.yahoo.com/mrss/' "
    "xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:itunes='http://www.itunes.com/DTDs/PodCast-1.0.dtd' "
    "xmlns:x='http://backend.userland.com/rss2' xmlns:y='urn:example:y' xmlns:h='http://www.w3.org/1999/xhtml' "
    "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:cc='http://backend.userland.com/creativeCommonsRssModule'"
)
ROOTS = (
    f"<rss version='2.0' {SPACES}><channel>{{}}</channel></rss>",
    f"<rss {SPACES}>{{}}</rss>",
    f"<feed xmlns='http://www.w3.org/2005/Atom' {SPACES}>{{}}</feed>",
    f"<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://a.example/x/' xml:lang='zh_CN' {SPACES}>{{}}</feed>",
    f"<rdf:RDF xmlns='http://purl.org/rss/1.0/' {SPACES}>{{}}</rdf:RDF>",
    f"<x:rss {SPACES}><x:channel>{{}}</x:channel></x:rss>",
)
NAMES = (
    "title link guid id pubDate published updated issued modified created description summary content "
    "category keywords author name email uri "
    "url source image width height textInput language subtitle tagline rights copyright info body fullitem abstract comments enclosure "
    "managingEditor webMaster lastBuildDate expirationDate generator item entry div p svg math em "
    "dc:creator dc:date dc:title dc:subject dc:description dc:language dc:contributor dc:publisher dcterms:issued dcterms:created "
    "content:encoded media:title media:description media:content media:credit media:group itunes:author itunes:summary itunes:keywords "
    "itunes:owner itunes:name itunes:category itunes:image x:title x:item y:ticker y:title h:div h:body h:p h:svg cc:license"
).split()
ATTRIBUTES = (
    *[""] * 8,
    " type='html'",
    " type='xhtml'",
    " type='text/plain'",
    " type='image/png'",
    " mode='base64'",
    " mode='escaped'",
    " xml:base='https://b.example/y/'",
    " xml:lang='en_GB'",
    " href='z?a=1&amp;b=2'",
    " rel='self' href='/self'",
    " isPermaLink='false'",
    " term='BABA' scheme='https://t.example/rss/stock'",
    " domain='d'",
    " url='https://u.example/'",
    " src='s'",
    " rdf:about='https://r.example/1'",
    " xmlns='http://purl.org/rss/1.0/'",
    " xmlns:z='http://purl.org/dc/elements/1.1/'",
)
TEXTS = (
    "words",
    " \n ",
    "a &lt;b&gt;bold&lt;/b&gt; word &amp;amp; more",
    "https://a.example/1?x=1&amp;y=2",
    "../up/2.html",
    "Mon, 16 Nov 2026 08:15:00 GMT",
    "2026-11-16T08:15:00Z",
    "not a date",
    "caf\u00c3\u00a9",
    "café – 阿里巴巴",
    "\u0093quoted\u0094",
    "d29yZHM=",
    "<![CDATA[<p>marked &amp; up</p>]]>",
    "<!-- a remark -->",
)


def element(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda name, attributes, parts: f"<{name}{attributes}>{''.join(parts)}</{name}>",
        st.sampled_from(NAMES),
        st.sampled_from(ATTRIBUTES),
        st.lists(inner, max_size=4),
    )


PARTS = st.recursive(st.sampled_from(TEXTS), element, max_leaves=8)
ITEMS = st.builds(
    lambda name, attributes, parts: f"<{name}{attributes}>{''.join(parts)}</{name}>",
    st.sampled_from(["item", "entry", "item", "x:item"]),
    st.sampled_from(ATTRIBUTES),
    st.lists(element(PARTS), max_size=6),
)
DOCUMENTS = st.builds(
    lambda root, parts: root.format("".join(parts)).encode(),
    st.sampled_from(ROOTS),
    st.lists(st.one_of(element(PARTS), ITEMS, ITEMS), max_size=6),
)


def told(found: Any) -> dict[str, Any]:
    """What we read of feedparser's answer."""
    return {
        "bozo": bool(found.bozo),
        "version": found.version,
        "title": found.feed.get("title"),
        "language": found.feed.get("language"),
        "entries": [
            {
                **{name: str(raw.get(name)) for name in READ if name in raw},
                "texts": [content.get("value") for content in raw.get("content") or ()],
                "source": (raw.get("source") or {}).get("title"),
                "tags": [(tag.get("term"), tag.get("scheme")) for tag in raw.get("tags") or ()],
            }
            for raw in found.entries
        ],
    }


def outcome(read: Any, document: bytes) -> Any:
    """What is read, or the kind of error that feedparser dies of."""
    try:
        return told(read(document))
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        return type(error)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_well_formed_file_is_read_as_by_the_whole_of_feedparser(path: Any) -> None:
    document = utf8(path.read_bytes())
    whole, found = _healed(document), wellformed(document)
    assert (found is None) == bool(whole.bozo)
    assert found is None or told(found) == told(whole)


@settings(max_examples=400)
@given(DOCUMENTS)
def test_whatever_a_document_is_made_of_it_is_read_as_by_the_whole_of_feedparser(document: bytes) -> None:
    """But for what it dies of in the work that is left out: a date in an entry's <textInput>."""
    whole = outcome(_healed, document)
    assert isinstance(whole, type) or outcome(wellformed, document) == whole


@pytest.mark.parametrize(
    "document",
    [
        b"<rss><channel><item><title>no end</item></channel></rss>",
        b"<rss><channel><item><title>a&nbsp;b</title></item></channel></rss>",
        b"<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel><item><title>&a;</title></item></channel></rss>",
        b"",
    ],
)
def test_what_is_broken_or_declares_entities_is_left_to_the_whole_of_feedparser(document: bytes) -> None:
    assert wellformed(document) is None


def test_a_document_of_ever_new_names_is_read_without_remembering_them_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_NAMES", 5)
    fields = "".join(f"<n{number}>{number}</n{number}>" for number in range(50))
    found = wellformed(f"<rss><channel><item>{fields}<title>T</title></item></channel></rss>".encode())
    assert found is not None
    assert found.entries[0]["title"] == "T"
    assert found.entries[0]["n49"] == "49"
