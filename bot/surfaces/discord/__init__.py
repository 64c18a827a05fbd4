"""Discord, through discord.py: application commands, buttons, mentions, and what is posted."""
