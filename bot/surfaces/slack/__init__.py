"""Slack, through slack-bolt: commands, mentions, buttons, the App Home, and what is posted.

Read `connect` first: it brings Slack to life.
- In: `doors` (by HTTP) or `socket` (Socket Mode) bring an event, `asked` makes it a question, `people` and `place`
  say who asks and where, `replies` answers it once (`unanswered`: who was told to wait), `voice` says the answer, `sayings` are
  our own words.
- Out: `send` posts a delivery once, with `pictures`; `outcome` says what a refusal means.
- One workspace or many: `single`, or `workspaces` with `oauth`, `cipher` and `tokens`; `client`: Slack's Web API; `manifest`: the app.
"""
