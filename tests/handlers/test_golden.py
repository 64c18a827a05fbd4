"""Whole replies, letter for letter. NEWSBOT_WRITE_GOLDEN=1 writes them anew; look at the difference before keeping it."""

import os
from pathlib import Path

import pytest

from bot.render.text import plain
from tests.handlers.asking import reply_to

GOLDEN = Path(__file__).parent.parent / "golden"

REPLIES = {
    "share": "/share",
    "share_china": "/share alibaba china",
    "share_versus": "/share aws vs alibaba global",
    "share_ranking": "/share china ai cloud",
    "share_other_market": "/share alibaba global ai cloud",
    "share_other_time": '/share alibaba global "Q2 2025"',
    "capex": "/capex",
    "capex_dollars": "/capex alibaba in usd",
    "capex_per_year": "/capex alibaba per year",
    "capex_unknown": "/capex tencent",
    "growth": "/growth alibaba",
    "growth_industry": "/growth industry",
    "facts": "/facts alibaba",
    "facts_risks": "/facts alibaba risks",
    "facts_mix": "/facts alibaba cloud mix ai",
    "facts_unknown": "/facts alibaba dividend",
    "source_number": "/source 6",
    "source_figure": "/source 36% aws",
    "answers": '/answers "/share alibaba china" "/capex alibaba"',
    "help": "/help",
    "unknown_company": "/capex zzyzx",
}


@pytest.mark.parametrize("name", REPLIES)
def test_the_whole_reply_reads_as_kept(name: str) -> None:
    path = GOLDEN / f"{name}.txt"
    text = plain(reply_to(REPLIES[name])) + "\n"
    if os.environ.get("NEWSBOT_WRITE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
