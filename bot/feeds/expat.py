"""Python's own XML parser for feedparser, with text in as few pieces as it comes in: without, it is called for every entity.

feedparser takes the names of modules with a `create_parser` (PREFERRED_XML_PARSERS). Half of its time on a feed with HTML in it goes into
pieces of a few characters.
"""

from xml.sax import expatreader

PIECE = 64 * 1024
"""Characters of text in one piece at most."""


class Parser(expatreader.ExpatParser):
    """The same, but for the size of its pieces."""

    def reset(self) -> None:
        """Makes it ready for a document."""
        super().reset()
        parser = vars(self)["_parser"]
        parser.buffer_text = True
        parser.buffer_size = PIECE


def create_parser() -> Parser:
    """A fresh one: what xml.sax asks a driver for."""
    return Parser()
