"""The investor news bot: news in, sourced figures, digests and alerts out."""
