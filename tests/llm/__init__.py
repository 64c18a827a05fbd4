"""The language model, over a real client and a fake server."""
