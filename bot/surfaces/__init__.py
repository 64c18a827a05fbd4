"""Where people meet the bot: browser console and terminal."""
