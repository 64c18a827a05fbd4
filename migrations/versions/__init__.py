"""One file a revision, its number first."""
