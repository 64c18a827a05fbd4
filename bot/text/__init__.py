"""Pages and questions to meaning: pure functions over text."""
