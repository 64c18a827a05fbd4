"""Parts laid out as components (V2): one card in which pictures stand wide and in their place, its sections divided by lines.

An embed shows a picture 400 pixels wide at most, and always below its words: a digest with a chart between its sections falls apart into
several boxes. A layout holds 4,000 characters only, and words in it could ping where those of an embed cannot: it is to be sent with no
mention allowed. https://discord.com/developers/docs/components/reference
"""

from collections.abc import Iterator, Sequence

from bot.domain.reply import Chart
from bot.render.discord_embeds import ACCENT, Json, address, alt_of, between
from bot.render.discord_parts import SMALL, Flow, Part, Weight
from bot.render.discord_press import Press
from bot.render.fit import size
from bot.render.limits import DISCORD

ROW, BUTTON, TEXT, GALLERY, LINE, CARD = 1, 2, 10, 12, 14, 17
"""Kinds of components."""
GREY = 2
"""The quiet style of a button."""


def suits(flow: Sequence[Flow]) -> bool:
    """Whether it is a long read: sections under more than one heading, and a picture."""
    headings = sum(isinstance(part, Part) and part.heading is not None for part in flow)
    return headings > 1 and any(isinstance(part, Chart) for part in flow)


def layout(title: str, flow: Sequence[Flow], footer: str, rows: Sequence[Sequence[Press]]) -> tuple[Json, ...]:
    """The message's components, its buttons included; () where a layout does not hold all of it. Title and footer are escaped."""
    inside = [*_words(f"### {title}" if title else ""), *_sections(flow), *_words(f"{SMALL}{footer}" if footer else "")]
    texts = sum(size(each["content"]) for each in inside if each["type"] == TEXT)
    count = 1 + len(inside) + len(rows) + sum(map(len, rows))
    if not 0 < texts <= DISCORD.component_text or count > DISCORD.components:
        return ()
    return ({"type": CARD, "accent_color": ACCENT, "components": inside}, *map(_row, rows))


def _sections(flow: Sequence[Flow]) -> Iterator[Json]:
    """Each heading begins a section, and so do the sources; what has no heading goes on in the section before."""
    words, last = "", None
    for part in flow:
        if isinstance(part, Chart):
            yield from _words(words)
            words, last = "", None
            yield {"type": GALLERY, "items": [{"media": {"url": address(part)}, "description": alt_of(part)}]}
            continue
        if part.heading or part.weight is Weight.SOURCE:
            yield from _words(words)
            words, last = "", None
            yield {"type": LINE}
        words += between(last, part) + "\n".join(part.texts())
        last = part
    yield from _words(words)


def _words(text: str) -> Iterator[Json]:
    if text:
        yield {"type": TEXT, "content": text}


def _row(presses: Sequence[Press]) -> Json:
    return {"type": ROW, "components": [_button(press) for press in presses]}


def _button(press: Press) -> Json:
    return {"type": BUTTON, "style": GREY, "label": press.label, "custom_id": press.custom_id}
