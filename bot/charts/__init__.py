"""Charts as PNG files: painted by matplotlib in a process of its own, kept by what they show.

matplotlib costs 1.5 s and 60 MB to import, so the bot itself never does: `FilePainter` runs `python -m bot.charts`, which reads one
chart as JSON and writes its picture.
"""

from bot.charts.files import ChartFailed, FilePainter

__all__ = ["ChartFailed", "FilePainter"]
