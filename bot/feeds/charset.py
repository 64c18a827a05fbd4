"""A feed's bytes as UTF-8, whatever its server and its first line claim about them."""

import codecs
import re

_DECLARED = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']", re.I)
_HEADER = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9._:-]{1,40})", re.I)
_BEGINNING = re.compile(r"[\s\ufeff\x00-\x1f]*(?:<\?xml[^>]{0,300}\?>)?")
_CONTROLS = bytes({*range(0x20)} - {*b"\t\n\r"})
_NO_CHARACTERS = tuple(sign.encode() for sign in "\ufffe\uffff")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "iso-8859-1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252"}
"""What is written under a narrower name; browsers read it so (encoding.spec.whatwg.org)."""


def utf8(body: bytes, content_type: str = "") -> bytes:
    """The document in UTF-8 from its first sign on, without its XML declaration and the control characters that XML forbids.

    A byte-order mark decides; else bytes that are valid UTF-8 are UTF-8 (text in another encoding hardly ever is); else
    what the document declares, what the header says, and Windows-1252 at last.
    """
    text = _decoded(body, content_type)
    beginning = _BEGINNING.match(text)
    document = text[beginning.end() if beginning else 0 :].encode("utf-8", "replace").translate(None, _CONTROLS)
    for sign in () if text.isascii() else _NO_CHARACTERS:
        document = document.replace(sign, b"")
    return document


def _decoded(body: bytes, content_type: str) -> str:
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body.decode(name, "replace")
    for name in ("utf-8", *_claimed(body, content_type)):
        try:
            return body.decode(_WIDER.get(name, name))
        except (UnicodeDecodeError, LookupError):
            continue
    best = next((name for name in _claimed(body, content_type) if _is_known(name)), "cp1252")
    return body.decode(_WIDER.get(best, best), "replace")


def _claimed(body: bytes, content_type: str) -> list[str]:
    declared, header = _DECLARED.match(body), _HEADER.search(content_type)
    names = [declared[1].decode("ascii")] if declared else []
    return [name.lower() for name in (*names, header[1] if header else "") if name]


def _is_known(name: str) -> bool:
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return name not in ("utf-8", "utf8")
