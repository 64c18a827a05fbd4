"""Pages to clean paragraphs and sentences."""
