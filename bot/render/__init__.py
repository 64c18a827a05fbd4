"""Replies to what each surface shows: pure functions."""
