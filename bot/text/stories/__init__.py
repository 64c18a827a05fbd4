"""Which articles tell of the same event."""
