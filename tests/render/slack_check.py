"""What Slack demands of blocks, and how it reads them: the references' limits written down once more, apart from the renderer's table."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bot.domain.reply import Block, Reply
from bot.render.slack import SlackMessage

Json = dict[str, Any]

SEQUENCE = re.compile(r"<([^<>]*)>")
INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_DATE = "!date^00000000^{_}|"


def check(blocks: Sequence[Json], most: int = 50) -> None:
    """Fails where Slack would refuse the blocks."""
    kinds = [block["type"] for block in blocks]
    assert 1 <= len(blocks) <= most
    assert kinds.count("table") <= 1
    assert kinds.count("data_visualization") <= 2
    assert sum(map(_weight, blocks)) <= 12_000
    for block in blocks:
        _check(block)
    names = [element["action_id"] for block in blocks if block["type"] == "actions" for element in block["elements"]]
    assert len(names) == len(set(names))


def shown(blocks: Iterable[Json]) -> list[str]:
    """Every text of the blocks as a reader sees it, in order."""
    return [read(found["text"]) if found["type"] == "mrkdwn" else found["text"] for found in _objects(list(blocks))]


def read(mrkdwn: str) -> str:
    """What mrkdwn shows, apart from what is bold."""
    bare = SEQUENCE.sub(lambda found: found[1].rpartition("|")[2], mrkdwn)
    return bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def sequences(parts: Any) -> list[str]:
    """What stands in `<…>` in any mrkdwn, except the dates whose fallback shows one mark."""
    found = [
        inside for text in _objects(parts) if text["type"] == "mrkdwn" for inside in SEQUENCE.findall(text["text"])
    ]
    return [inside for inside in found if not re.fullmatch(re.escape(_DATE) + r"[*_~`:＊＿～｀]+", inside)]


def _check(block: Json) -> None:
    match block:
        case {"type": "header", "text": {"type": "plain_text"} as text}:
            _text(text, 150)
            assert "\n" not in text["text"]
        case {"type": "section", "text": text}:
            _text(text, 3_000)
        case {"type": "context", "elements": elements}:
            assert 1 <= len(elements) <= 10
            for text in elements:
                _text(text, 3_000)
        case {"type": "actions", "elements": elements}:
            assert 1 <= len(elements) <= 25
            for button in elements:
                _button(button)
        case {"type": "image", "slack_file": {"id": str(name)}, "alt_text": str(words)}:
            assert name
            assert 1 <= len(words) <= 2_000
        case {"type": "table", "rows": rows, "column_settings": settings}:
            _table(rows, settings)
        case {"type": "data_visualization", "title": str(title), "chart": chart}:
            assert 1 <= len(title) <= 50
            _chart(chart)
        case _:
            raise AssertionError(f"no such block: {block}")


def _text(text: Json, most: int) -> None:
    assert 1 <= len(text["text"]) <= most
    assert text["text"].strip()
    assert not INVISIBLE.search(text["text"])
    if text["type"] == "mrkdwn":
        assert text["verbatim"] is True
        assert not re.search(r"^\s*(&gt;|＞)", text["text"], re.MULTILINE)
    else:
        assert text["type"] == "plain_text"
        assert text["emoji"] is False


def _button(button: Json) -> None:
    assert button["type"] == "button"
    assert button["text"]["type"] == "plain_text"
    _text(button["text"], 75)
    assert 1 <= len(button["value"]) <= 2_000
    assert len(button["action_id"]) <= 255


def _table(rows: list[list[Json]], settings: list[Json]) -> None:
    assert 1 <= len(rows) <= 100
    assert {len(row) for row in rows} == {len(settings)}
    assert 1 <= len(settings) <= 20
    assert all(cell["type"] == "raw_text" and cell["text"] for row in rows for cell in row)
    assert sum(len(cell["text"]) for row in rows for cell in row) <= 10_000
    assert all(setting["align"] in ("left", "right") for setting in settings)


def _chart(chart: Json) -> None:
    assert chart["type"] == "bar"
    names = chart["axis_config"]["categories"]
    assert 1 <= len(names) <= 20
    assert len(set(names)) == len(names)
    assert all(1 <= len(name) <= 20 for name in names)
    assert len(chart["axis_config"]["y_label"]) <= 50
    assert len(chart["series"]) == 1
    for series in chart["series"]:
        assert 1 <= len(series["name"]) <= 20
        assert [point["label"] for point in series["data"]] == names
        assert all(isinstance(point["value"], int | float) for point in series["data"])


def _weight(block: Json) -> int:
    if block["type"] == "table":
        return sum(len(cell["text"]) for row in block["rows"] for cell in row)
    return len(json.dumps(block, ensure_ascii=False))


def _objects(part: Any) -> Iterator[Json]:
    match part:
        case {"type": "mrkdwn" | "plain_text" | "raw_text", "text": str()}:
            yield part
        case dict():
            for value in part.values():
                yield from _objects(value)
        case list() | tuple():
            for value in part:
                yield from _objects(value)


HOSTILE = (
    "<!channel> <@U1> <https://evil.example|Bloomberg> [Bloomberg](https://evil.example) *RMB 38*0B ~5%~ `x` ```y``` "
    "_z_ :moneybag: \u202eB083 BMR\u202c z\u200bero &lt;!here&gt; @everyone"
)


def types(message: SlackMessage) -> list[str]:
    return [block["type"] for block in message.blocks]


def text_of(blocks: tuple[Json, ...] | list[Json]) -> str:
    return "\n".join(shown(blocks))


def only(*blocks: Block) -> Reply:
    return Reply(title="T", blocks=blocks, disclaimer=False)
