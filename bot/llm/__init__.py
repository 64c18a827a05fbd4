"""A language model as a second writer: whatever it says is judged by the gate before anyone sees it."""
