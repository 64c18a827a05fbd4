"""Every chat command, written once: pure functions from a question and what was found to a Reply."""

from handlers.registry import COMMANDS

__all__ = ["COMMANDS"]
