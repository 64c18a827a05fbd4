"""The composition root: the one place that names every adapter and owns the real clock."""
