"""Bytes are read in the encoding they are in, not the one they claim."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.charset import utf8

XML = '<?xml version="1.0" encoding="{}"?><a>{}</a>'


@pytest.mark.parametrize(
    ("declared", "real", "header", "word"),
    [
        ("utf-8", "utf-8", "text/xml", "阿里巴巴"),
        ("ISO-8859-1", "utf-8", "text/xml; charset=iso-8859-1", "Müller"),
        ("windows-1251", "windows-1251", "text/xml", "Цитата"),
        ("gb2312", "gb18030", "text/xml", "阿里巴巴镕"),
        ("utf-8", "cp1252", "text/xml; charset=utf-8", "Müller’s"),
        ("no-such-code", "big5", "text/xml; charset=big5", "阿里巴巴"),
        ("ISO-8859-1", "cp1252", "", "“quoted”"),
    ],
)
def test_words_survive_a_wrong_claim(declared: str, real: str, header: str, word: str) -> None:
    assert utf8(XML.format(declared, word).encode(real), header).decode() == f"<a>{word}</a>"


@pytest.mark.parametrize("code", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_decides(code: str) -> None:
    assert utf8(XML.format("latin-1", "é").encode(code)).decode() == "<a>é</a>"
    assert utf8(codecs.BOM_UTF16_BE + "<a/>".encode("utf-16-be")) == b"<a/>"


def test_characters_that_xml_forbids_are_dropped() -> None:
    assert utf8(b"<a>b\x00\x0b\x1fc</a>") == b"<a>bc</a>"


@given(st.binary(max_size=300), st.text(max_size=30))
def test_any_bytes_become_utf8(body: bytes, header: str) -> None:
    utf8(body, header).decode("utf-8")
