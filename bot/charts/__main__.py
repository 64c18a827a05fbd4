"""One chart as JSON on standard input, its PNG on standard output."""

import sys

from bot.charts.paint import paint_png
from bot.charts.wire import from_json

if __name__ == "__main__":
    sys.stdout.buffer.write(paint_png(from_json(sys.stdin.buffer.read())))
