"""Every chat command, written once: pure functions from a question and what was found to a Reply.

In go an `Ask` and what the store or the world gave (`Found`); out comes a platform-neutral `Reply`. No handler sees a session, a client or
a platform.

Read `command` first (what a command is, asks and may change), then `found` (what it gets), `registry` (all of them), and one command:
- Shares: `share` with `share_groups` (which of them compare), `markets`, `market_places`, `share_moved`, `share_verdicts`,
  `share_lacking`.
- Plans: `capex` with `plans` (facts and announcements of one plan), `planned`, `leading` (which is the company's own), `plan_words`,
  `plan_rows`, `plan_changes`, `plan_moves`, `plan_news`, `plan_sites`, `talk`, `tracker`, `levels`; several companies: `capex_several`.
- Other facts: `growth` with `growth_order`; `facts` with `topics` and `told_alike`; `answers` (two or three commands at once).
- Where a figure is from: `source` with `source_value`; `said` (who says it), `nearness`, `contradicting`.
- Pages and news: `news`, `summary`, `passages`; feeds: `feeds`, `remedy`.
- The channel: `watch`, `alerts` with `alerts_reply`, `why`, `changes`; `settings`, `typed`, `home`; `digest`.
- Messages that the bot sends by itself: `alert` with `told`, `newsflash`, `corrected`, `doubted`, `parked`; a digest is `daily` with
  `fresh`.
- What all of them use: `choosing` (which facts answer), `wording`, `when` and `citing` (in words, dated, with sources), `nothing` (where
  nothing is stored); `help`, `suggest` and `candidates` for lines that are not understood, or not yet.
"""

from handlers.registry import COMMANDS

__all__ = ["COMMANDS"]
