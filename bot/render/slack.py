"""A reply as Slack shows it: Block Kit within Slack's limits, and words for notifications and screen readers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType

from bot.domain.reply import Bullets, Chart, Reply, Source, Table, Text
from bot.render.chart import chart_key
from bot.render.limits import SLACK
from bot.render.slack_blocks import (
    Json,
    buttons,
    context,
    header,
    heading,
    lined,
    paragraph,
    quotation,
    section,
)
from bot.render.slack_figures import (
    is_native_chart,
    is_native_table,
    native_chart,
    native_table,
    picture,
    set_table,
    tells,
    told_chart,
)
from bot.render.slack_lines import bullet_lines, source_lines
from bot.render.slack_room import fitted
from bot.render.slack_told import told
from bot.render.slack_words import grouped

_DISCLAIMER = "Not investment advice."
_NOTHING = "Nothing to show."
_NO_FILES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackMessage:
    """What `chat.postMessage` takes."""

    text: str
    """For notifications and screen readers: escaped mrkdwn, whole lines only."""
    blocks: tuple[Json, ...]
    charts: tuple[Chart, ...]
    """Charts that the blocks show neither natively nor as a file: they stand in words, and can be uploaded and rendered again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """What the place takes: how many charts and tables of Slack's own, and which charts are there as files."""

    charts: int
    tables: int
    files: Mapping[str, str]


def slack_message(reply: Reply, *, native: bool = True, files: Mapping[str, str] = _NO_FILES) -> SlackMessage:
    """The reply as a message; `native`: charts as Slack's own where they fit; `files`: Slack's file ids by `chart_key`."""
    place = _Place(charts=SLACK.charts if native else 0, tables=1, files=files)
    shown, blocks = _fitted(reply, place, SLACK.blocks)
    own = _own_charts(shown, place)
    charts = ((at, block) for at, block in enumerate(shown.blocks) if isinstance(block, Chart) and at not in own)
    wordy = tuple(chart for _, chart in charts if chart_key(chart) not in files)
    return SlackMessage(text=told(reply, _closing(reply)) or _NOTHING, blocks=blocks, charts=wordy)


def slack_home(reply: Reply) -> Json:
    """The reply as the view of a person's App Home, where Slack has neither tables nor charts of its own."""
    _, blocks = _fitted(reply, _Place(charts=0, tables=0, files=_NO_FILES), SLACK.home_blocks)
    return {"type": "home", "blocks": list(blocks)}


def line_of(action_value: str) -> str:
    """The command line that a pressed button carries: Slack hands `& < >` back escaped (https://github.com/slackapi/bolt-python/issues/513)."""
    return action_value.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _fitted(reply: Reply, place: _Place, most: int) -> tuple[Reply, tuple[Json, ...]]:
    def render(shown: Reply, left_out: str) -> tuple[Json, ...]:
        return tuple(_rendered(shown, place, left_out)) or (section(_NOTHING),)

    return fitted(reply, render, most)


def _rendered(reply: Reply, place: _Place, left_out: str) -> Iterator[Json]:
    yield from header(reply.title)
    yield from _body(reply, place)
    yield from [context(left_out)] if left_out else []
    yield from _sources(reply.sources)
    yield from buttons(reply.buttons)
    yield from paragraph(_closing(reply), small=True)


def _body(reply: Reply, place: _Place) -> Iterator[Json]:
    tables = [block for block in reply.blocks if isinstance(block, Table)]
    own = _own_tables(reply, place) | _own_charts(reply, place)
    for at, block in enumerate(reply.blocks):
        match block:
            case Text(tone="quote"):
                yield from quotation(block.text)
            case Text():
                yield from paragraph(block.text, small=block.tone == "note")
            case Bullets():
                yield from _bullets(block)
            case Table():
                yield from native_table(block) if at in own else set_table(block)
            case Chart():
                yield from _chart(block, place.files, is_own=at in own, is_told=tells(tables, block))


def _own_tables(reply: Reply, place: _Place) -> frozenset[int]:
    """Where in the reply the tables stand that Slack sets itself."""
    fitting = (at for at, block in enumerate(reply.blocks) if isinstance(block, Table) and is_native_table(block))
    return frozenset(islice(fitting, place.tables))


def _own_charts(reply: Reply, place: _Place) -> frozenset[int]:
    """Where in the reply the charts stand that Slack draws itself."""
    fitting = (at for at, block in enumerate(reply.blocks) if isinstance(block, Chart) and is_native_chart(block))
    return frozenset(islice(fitting, place.charts))


def _chart(chart: Chart, files: Mapping[str, str], *, is_own: bool, is_told: bool) -> Iterator[Json]:
    if is_own:
        return native_chart(chart, told=is_told)
    file = files.get(chart_key(chart))
    return picture(chart, file) if file else told_chart(chart, told=is_told)


def _bullets(block: Bullets) -> Iterator[Json]:
    """The heading above its lines in one section, where there is room."""
    headings = [found["text"]["text"] for found in heading(block.heading)]
    return lined([*headings, *(piece for each in block.lines for piece in bullet_lines(each))])


def _sources(sources: Sequence[Source]) -> Iterator[Json]:
    return (context(text) for text in grouped(piece for source in sources for piece in source_lines(source)))


def _closing(reply: Reply) -> str:
    return " · ".join(part for part in (reply.as_of, _DISCLAIMER if reply.disclaimer else "") if part)
