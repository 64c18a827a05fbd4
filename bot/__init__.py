"""The investor news bot: news in, sourced figures, digests and alerts out."""

__version__ = "0.2.0"
"""Here alone: pyproject.toml reads it from here, for what is installed is asked in 0.1 s, which a start does not have."""
