"""What Slack takes and what it refuses: the limits of Block Kit as its API enforces them, and what a text would do to a reader."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

TEXT, BLOCKS = 40_000, 50
_KNOWN = frozenset(
    "actions alert card carousel context data_table data_visualization divider header image markdown rich_text section table video".split()
)
_SEQUENCE = re.compile(r"<([^<>]*)>")


def refusal(message: Mapping[str, Any], files: Mapping[str, Any], *, charts: bool = True) -> str:
    """Slack's error code for a message it would not take, "" for one it takes. `charts`: whether native charts are taken."""
    text, blocks = message.get("text") or "", message.get("blocks") or []
    if not text and not blocks:
        return "no_text"
    if len(text) > TEXT:
        return "msg_too_long"
    return blocks_refusal(blocks, files, BLOCKS, charts=charts)


def blocks_refusal(blocks: Any, files: Mapping[str, Any], most: int, *, charts: bool = True) -> str:
    """ "invalid_blocks" where a block is not as Slack wants it, "" otherwise."""
    if not isinstance(blocks, list) or len(blocks) > most:
        return "invalid_blocks"
    kinds = [block.get("type") for block in blocks]
    wrong = (
        any(kind not in _KNOWN for kind in kinds)
        or kinds.count("data_visualization") > (2 if charts else 0)
        or kinds.count("table") > 1
        or not all(_is_right(block, files) for block in blocks)
        or len(names := _action_names(blocks)) != len(set(names))
    )
    return "invalid_blocks" if wrong else ""


def live(message: Mapping[str, Any]) -> list[str]:
    """Everything in a message that Slack would read as a mention or a link: "!channel", "@U1", "https://a.example|words"."""
    return [found for text in _marked(message) for found in _SEQUENCE.findall(text)]


def words(message: Mapping[str, Any]) -> str:
    """All texts of a message's blocks as a reader sees them, one a line."""
    return "\n".join(shown(text) for text in _strings(message.get("blocks") or []))


def shown(text: str) -> str:
    """A text as Slack shows it."""
    bare = _SEQUENCE.sub(lambda found: found[1].rpartition("|")[2], text)
    return bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _is_right(block: Mapping[str, Any], files: Mapping[str, Any]) -> bool:
    match block["type"]:
        case "section":
            fields = block.get("fields", [])
            texts = [*fields, *([block["text"]] if "text" in block else [])]
            return bool(texts) and len(fields) <= 10 and all(_is_text(text, 3_000) for text in texts)
        case "header":
            return _is_text(block.get("text", {}), 150, "plain_text")
        case "context":
            elements = block.get("elements", [])
            return 1 <= len(elements) <= 10 and all(_is_text(element, 3_000) for element in elements)
        case "actions":
            elements = block.get("elements", [])
            return 1 <= len(elements) <= 25 and all(_is_button(element) for element in elements)
        case "image":
            file = block.get("slack_file", {}).get("id")
            return 1 <= len(block.get("alt_text", "")) <= 2_000 and (bool(block.get("image_url")) or file in files)
        case "table":
            rows = block.get("rows", [])
            return 1 <= len(rows) <= 100 and all(1 <= len(row) <= 20 for row in rows)
        case "markdown":
            return 1 <= len(block.get("text", "")) <= 12_000
        case _:
            return True


def _is_text(text: Mapping[str, Any], most: int, kind: str = "") -> bool:
    kinds = (kind,) if kind else ("mrkdwn", "plain_text")
    return text.get("type") in kinds and isinstance(text.get("text"), str) and 1 <= len(text["text"]) <= most


def _is_button(element: Mapping[str, Any]) -> bool:
    if element.get("type") != "button":
        return True
    return (
        _is_text(element.get("text", {}), 75, "plain_text")
        and len(element.get("value", "")) <= 2_000
        and len(element.get("action_id", "")) <= 255
    )


def _action_names(blocks: list[Mapping[str, Any]]) -> list[str]:
    elements = [element for block in blocks if block["type"] == "actions" for element in block["elements"]]
    return [name for element in elements if (name := element.get("action_id"))]


def _marked(part: Any) -> Iterator[str]:
    """Every text that Slack reads for marks: the message's own, and those of type mrkdwn."""
    match part:
        case {"type": "mrkdwn", "text": str(text)}:
            yield text
        case {"type": "plain_text"}:
            return
        case dict():
            for key, value in part.items():
                if key == "text" and isinstance(value, str) and "type" not in part:
                    yield value
                elif key != "metadata":
                    yield from _marked(value)
        case list():
            for value in part:
                yield from _marked(value)


def _strings(part: Any) -> Iterator[str]:
    match part:
        case dict():
            for key, value in part.items():
                if key in ("text", "alt_text", "title", "url", "label") and isinstance(value, str):
                    yield value
                else:
                    yield from _strings(value)
        case list():
            for value in part:
                yield from _strings(value)
