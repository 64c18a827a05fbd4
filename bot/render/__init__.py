"""Replies to what each surface shows: pure functions.

In goes a `Reply` or a `Delivery`; out comes what a platform takes, within its `limits`. What does not fit is left out whole and counted.
- Terminal: `text`, with `fit`.
- Browser: `html` and `page`, made of `markup`; the operator's `status`; `exposition` for Prometheus.
- Slack: `slack`, with `slack_blocks`, `slack_figures`, `slack_lines`, `slack_words`; `slack_room` makes room, `slack_told` says
  it in words.
- Discord: `discord`, with `discord_parts` laid out by `discord_layout` or `discord_embeds`, `discord_markup`, `discord_press`.
- For all: `locale` with `numerals` (dates and numbers as a channel writes them), `badge`, `chart`.
- `contract`: the JSON that scripts rely on.
"""
