"""A reply as Discord shows it: embeds within its limits, pictures of the charts, buttons that carry their command line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.reply import Chart, Reply
from bot.render.discord_embeds import MOST_PICTURES, Json, embeds, fits
from bot.render.discord_layout import layout, suits
from bot.render.discord_markup import escaped
from bot.render.discord_parts import (
    Flow,
    Part,
    Weight,
    flow,
    is_shown,
    least_first,
    note_part,
    sources_part,
    title_part,
    without,
)
from bot.render.discord_press import Press, presses
from bot.render.fit import one_line, size
from bot.render.limits import DISCORD

_DISCLAIMER = "Not investment advice."


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscordMessage:
    """What a message is made of, in plain values."""

    embeds: tuple[Json, ...]
    """As discord.Embed.from_dict takes them."""
    rows: tuple[tuple[Press, ...], ...]
    pictures: tuple[Chart, ...]
    """To be attached as "<chart_key>.png" and described by `alt_of`; the embeds show them as attachment://<chart_key>.png."""
    lines: Mapping[str, str]
    """Short name -> command line, for lines that do not fit into their button."""
    layout: tuple[Json, ...] = ()
    """All of the message as components (V2), buttons included, where that shows better; there are no embeds then."""


def discord_message(reply: Reply, key: str = "", *, pictures: bool = True, layouts: bool = False) -> DiscordMessage:
    """The reply as a message; `key`: the delivery's, which stands in every button; without `pictures` charts are in words.

    What is too long is left out in whole lines, least important first, and a line says how many. `layouts`: a long read with pictures
    that a layout holds whole becomes one.
    """
    buttons = presses(reply.buttons, key)
    parts = _parts(reply, MOST_PICTURES if pictures else 0)
    is_whole = not buttons.left_out and all(is_shown(parts, place) for place in least_first(parts))
    laid_out = (
        layout(_title(reply), parts, escaped(_footer(reply)), buttons.rows)
        if layouts and is_whole and suits(parts)
        else ()
    )
    return DiscordMessage(
        embeds=() if laid_out else _fitted(reply, parts, buttons.left_out),
        rows=buttons.rows,
        pictures=tuple(part for part in parts if isinstance(part, Chart)),
        lines=buttons.lines,
        layout=laid_out,
    )


def _parts(reply: Reply, pictures: int) -> tuple[Flow, ...]:
    """Everything that may have to be left out: a title that is no embed's title, blocks, a closing too long for a footer, sources."""
    head = () if _is_short(reply.title) else (title_part(reply.title),)
    closing = () if _as_footer(reply) else (note_part(reply.as_of, Weight.SOURCE),)
    found = (*head, *flow(reply, pictures), *closing, sources_part(reply.sources))
    return tuple(part for part in found if isinstance(part, Chart) or part.rows)


def _is_short(title: str) -> bool:
    return size(escaped(title)) <= DISCORD.title


def _as_footer(reply: Reply) -> bool:
    return size(one_line(reply.as_of)) <= DISCORD.footer - size(f" · {_DISCLAIMER}")


def _fitted(reply: Reply, parts: Sequence[Flow], lost_buttons: int) -> tuple[Json, ...]:
    """The embeds with as few lines left out as the limits ask for."""
    order = sorted(least_first(parts), key=lambda place: is_shown(parts, place))
    fewest, most = sum(not is_shown(parts, place) for place in order), len(order)
    while fewest < most:
        middle = (fewest + most) // 2
        if fits(_embeds(reply, parts, order[:middle], lost_buttons)):
            most = middle
        else:
            fewest = middle + 1
    return _embeds(reply, parts, order[:fewest], lost_buttons)


def _embeds(
    reply: Reply, parts: Sequence[Flow], gone: Sequence[tuple[int, int]], lost_buttons: int
) -> tuple[Json, ...]:
    kept = without(parts, frozenset(gone))
    told = note_part(_left_out(len(gone), lost_buttons))
    body = [part for part in kept if not _is_source(part)]
    ends = [part for part in kept if _is_source(part)]
    return embeds(_title(reply), (*body, *((told,) if told.rows else ()), *ends), _footer(reply))


def _title(reply: Reply) -> str:
    return escaped(reply.title) if _is_short(reply.title) else ""


def _footer(reply: Reply) -> str:
    """The words under everything, plain: Discord reads no Markdown in a footer."""
    as_of = one_line(reply.as_of) if _as_footer(reply) else ""
    return " · ".join(part for part in (as_of, _DISCLAIMER if reply.disclaimer else "") if part)


def _is_source(part: Flow) -> bool:
    return isinstance(part, Part) and part.weight is Weight.SOURCE


def _left_out(lines: int, buttons: int) -> str:
    """ "3 more lines left out; ask for less.", "" where nothing is."""
    counts = [(lines, "line"), (buttons, "button")]
    told = [f"{count} more {word}{'' if count == 1 else 's'}" for count, word in counts if count]
    return f"{' and '.join(told)} left out; ask for less." if told else ""
