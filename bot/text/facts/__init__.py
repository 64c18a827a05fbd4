"""Facts in sentences: shares, revenue, growth, spending, with their owner."""
