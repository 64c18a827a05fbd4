"""Where people meet the bot: the browser console, the terminal, Slack and Discord."""
