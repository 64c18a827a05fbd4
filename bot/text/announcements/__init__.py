"""Capital-spending plans in an article, and whether one is news."""
