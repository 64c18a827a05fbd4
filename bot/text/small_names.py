"""Names that their owners write in small letters, and the form of those that begin with some: "vivo", "easyJet"."""

SMALL_NAMES = frozenset(["adidas", "asics", "duolingo", "lululemon", "moomoo", "realme", "vivo"])

CAMEL = r"[a-z]{1,6}[A-Z][a-z]\w*"
"""A name that begins small and goes on with a capital, as a pattern: "iPhone", "easyJet"."""
