"""Behind a filing's index the document with the words is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.filings import is_index, main_document

URL = "https://www.sec.gov/Archives/edgar/data/1/000000000026000901/0000000000-26-000901-index.htm"


def index(*rows: tuple[str, str]) -> bytes:
    table = "".join(
        f'<tr><td scope="row">{i}</td><td scope="row">words</td><td scope="row"><a href="{link}">{link}</a></td>'
        f'<td scope="row">{kind}</td><td scope="row">1234</td></tr>'
        for i, (kind, link) in enumerate(rows, 1)
    )
    return f'<html><a href="/index.htm">home</a><table class="tableFile"><tr><th>Seq</th></tr>{table}</table></html>'.encode()


@pytest.mark.parametrize(
    ("rows", "document"),
    [
        (
            [("6-K", "/Archives/a/cover.htm"), ("EX-99.2", "/Archives/a/two.htm"), ("EX-99.1", "/Archives/a/one.htm")],
            "one.htm",
        ),
        ([("8-K", "/ix?doc=/Archives/a/cover.htm"), ("EX-99", "/Archives/a/release.htm")], "release.htm"),
        ([("20-F", "/ix?doc=/Archives/a/annual.htm"), ("EX-12.1", "/Archives/a/oath.htm")], "annual.htm"),
        ([("6-K", "/Archives/a/cover.htm"), ("GRAPHIC", "/Archives/a/logo.jpg")], "cover.htm"),
    ],
)
def test_the_press_release_comes_before_the_cover_sheet(rows: list[tuple[str, str]], document: str) -> None:
    assert main_document(index(*rows), URL) == f"https://www.sec.gov/Archives/a/{document}"


def test_an_index_without_documents_has_none() -> None:
    assert main_document(index(), URL) is None
    assert main_document(b"", URL) is None


def test_only_index_pages_of_the_sec_are_indexes() -> None:
    assert is_index(URL)
    assert not is_index(URL.replace("-index.htm", ".htm"))
    assert not is_index("https://a.example/0000000000-26-000901-index.htm")


@given(st.binary(max_size=300))
def test_any_bytes_are_an_index_or_not(body: bytes) -> None:
    main_document(body, URL)
