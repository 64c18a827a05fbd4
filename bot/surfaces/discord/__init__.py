"""Discord, through discord.py: application commands, buttons, mentions, and what is posted.

Read `connect` first: it holds the connection, with `client` and `heartbeat`.
- In: `commands` and `interactions` (commands and buttons) or `questions` (mentions); `asking` says who asks, `shown` what the asker sees.
- Out: `send` posts a delivery once (`history`: whether it is there already), `written` is how, `outcome` what a refusal means.
- `invite`: the link that brings the bot into a server.
"""
