"""The lines that cite: bullets and sources, each with its link at the end, under the link's own host."""

from bot.domain.reply import Line, Source
from bot.render.slack_blocks import line
from bot.render.slack_words import link


def bullet_lines(bullet: Line) -> list[str]:
    """ "• The words [3] · AInvest, 11 Sep 2025 · reuters.com"; more than one where that is longer than a section."""
    marked = " ".join((bullet.text, *(f"[{number}]" for number in bullet.sources))).strip()
    return line(" · ".join(part for part in (marked, bullet.detail) if part), link(bullet.url), "• ")


def source_lines(source: Source) -> list[str]:
    """ "[3] Reuters: the title · 11 Sep 2025 · reuters.com"."""
    day = "" if source.day in source.label else source.day
    label = " · ".join(part for part in (source.label, day) if part)
    return line(label, link(source.url), f"[{source.number}] " if source.number else "Source: ")
