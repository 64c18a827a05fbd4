"""What the bot does: one verb a module, one straight line each."""
