"""A chart as JSON, on its way to the process that paints it."""

import json
from dataclasses import asdict
from decimal import Decimal

from bot.domain.reply import Bar, Chart


def to_json(chart: Chart) -> bytes:
    """The chart's fields; values as text, so that no digit is lost."""
    return json.dumps(asdict(chart), default=str).encode()


def from_json(given: bytes) -> Chart:
    """The chart that `to_json` wrote."""
    fields = json.loads(given)
    bars = tuple(Bar(**{**bar, "value": Decimal(bar["value"])}) for bar in fields.pop("bars"))
    return Chart(bars=bars, **fields)
