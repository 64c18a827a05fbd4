"""A filing's index page at the SEC, and which of its documents holds the words."""

import re
from urllib.parse import urljoin

from bot.feeds.links import host_of

_ROW = re.compile(r"<tr[\s>]")
_LINK = re.compile(r"href=[\"'](?:/ix\?doc=)?([^\"'<>]{1,300}\.(?:htm|html|txt))[\"']", re.I)
_CELL = re.compile(r"<td[^>]{0,80}>\s*([^<]{1,40}?)\s*</td>", re.I)


def is_index(url: str) -> bool:
    """Whether this address lists a filing's documents instead of being one."""
    return host_of(url).endswith("sec.gov") and url.endswith(("-index.htm", "-index.html"))


def main_document(index: bytes, url: str) -> str | None:
    """The address of the press release (EX-99.1, else another EX-99), else of the first document; None where none is linked.

    A 6-K or 8-K itself is a cover sheet: what the company says stands in its exhibit 99.
    """
    found = list(_documents(index.decode("utf-8", "replace")))
    for wanted in ("EX-99.1", "EX-99", ""):
        address = next((link for kind, link in found if kind.startswith(wanted)), None)
        if address:
            return urljoin(url, address)
    return None


def _documents(index: str) -> list[tuple[str, str]]:
    """(type, link) of each row that links a document; the type is one of the row's last cells."""
    rows = ((_LINK.search(row), _CELL.findall(row)) for row in _ROW.split(index)[1:])
    return [(_kind(cells), link[1]) for link, cells in rows if link and "/Archives/" in link[1]]


def _kind(cells: list[str]) -> str:
    return next((cell.upper() for cell in reversed(cells) if cell.upper().startswith("EX-")), "")
