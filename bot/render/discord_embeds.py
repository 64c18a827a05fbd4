"""Parts laid out as embeds: words above, one picture below, and a long text goes on in the next embed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from bot.domain.reply import Chart
from bot.render.chart import chart_key
from bot.render.discord_parts import ITEM, SMALL, Flow, Part
from bot.render.fit import one_line, size
from bot.render.limits import DISCORD

Json: TypeAlias = dict[str, Any]

ACCENT = 0x2E93A8
"""The house's accent in a shade that is seen on Discord's light and dark themes."""

MOST_PICTURES = 7
"""Each takes an embed; with one for what follows them, and two that 6,000 characters may need beyond those, ten at most."""


@dataclass(slots=True)
class _Sheet:
    """An embed in the making."""

    words: str = ""
    last: Part | None = None
    """Whose words were written last."""
    picture: Chart | None = None


def embeds(title: str, flow: Sequence[Flow], footer: str) -> tuple[Json, ...]:
    """The embeds: the title on the first, the footer on the last; title and footer are as Discord shows them."""
    sheets = _sheets(flow)
    if not (title or footer or sheets[0].words or sheets[0].picture):
        sheets[0].words = "Nothing to show."
    found = [_embed(sheet) for sheet in sheets]
    if title:
        found[0] = {"title": title} | found[0]
    if footer:
        found[-1] |= {"footer": {"text": footer}}
    return tuple(found)


def fits(found: Sequence[Json]) -> bool:
    """Whether Discord takes the embeds; each by itself is short enough already."""
    return len(found) <= DISCORD.embeds and sum(map(_length, found)) <= DISCORD.together


def between(before: Part | None, after: Part) -> str:
    """What divides two parts: an empty line, but none around code blocks, which have room of their own.

    Nor before small print, which belongs to the words above; after a list it needs one, or it would become part of the last item.
    """
    if before is None:
        return ""
    if before is after or before.head is not None or (after.head is not None and not after.heading):
        return "\n"
    return "\n" if _is_small(after) and not _is_list(before) else "\n\n"


def address(chart: Chart) -> str:
    """Where the message finds the picture: among its own files."""
    return f"attachment://{chart_key(chart)}.png"


def alt_of(chart: Chart) -> str:
    """The picture's description within Discord's limit: all values, or as many as fit and how many more there are."""
    for count in range(len(chart.bars), -1, -1):
        named = [f"{bar.name} {bar.label}" for bar in chart.bars[:count]]
        more = [f"and {len(chart.bars) - count} more"] if count < len(chart.bars) else []
        words = one_line(f"{chart.title}. {', '.join(named + more)}.")
        if size(words) <= DISCORD.alt:
            return words
    return f"Chart of {len(chart.bars)} values."


def _sheets(flow: Sequence[Flow]) -> list[_Sheet]:
    """A picture ends its embed, but small print at the very end still goes above the last one."""
    tail = _tail(flow)
    sheets = [_Sheet()]
    for at, part in enumerate(flow):
        if sheets[-1].picture and (isinstance(part, Chart) or at < tail):
            sheets.append(_Sheet())
        if isinstance(part, Chart):
            sheets[-1].picture = part
        else:
            _write(sheets, part)
    return sheets


def _tail(flow: Sequence[Flow]) -> int:
    """Where the small print at the end begins."""
    at = len(flow)
    while at and isinstance(part := flow[at - 1], Part) and _is_small(part):
        at -= 1
    return at


def _write(sheets: list[_Sheet], part: Part) -> None:
    for text in part.texts():
        sheet = sheets[-1]
        glue = between(sheet.last, part)
        if size(sheet.words) + len(glue) + size(text) > DISCORD.description:
            sheet, glue = _Sheet(), ""
            sheets.append(sheet)
        sheet.words += glue + text
        sheet.last = part


def _is_small(part: Part) -> bool:
    return not part.heading and all(row.before == SMALL for row in part.rows)


def _is_list(part: Part) -> bool:
    return any(row.before == ITEM for row in part.rows)


def _embed(sheet: _Sheet) -> Json:
    words = {"description": sheet.words} if sheet.words else {}
    picture = {"image": {"url": address(sheet.picture)}} if sheet.picture else {}
    return {**words, "color": ACCENT, **picture}


def _length(embed: Json) -> int:
    return (
        size(embed.get("title", ""))
        + size(embed.get("description", ""))
        + size(embed.get("footer", {}).get("text", ""))
    )
