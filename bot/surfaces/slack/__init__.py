"""Slack, through slack-bolt: commands, mentions, buttons, the App Home, and what is posted."""
