"""How numbers, scales, units and bounds are written: the tables of the figure grammar."""

from decimal import Decimal

from bot.domain.figures import Bound

SCALES: dict[str, int] = {
    "hundred": 2, "thousand": 3, "thousands": 3, "million": 6, "millions": 6, "mln": 6, "mn": 6, "mio": 6, "mio.": 6, "mm": 6,
    "billion": 9, "billions": 9, "bln": 9, "bn": 9, "mrd": 9, "mrd.": 9, "trillion": 12, "trillions": 12, "trln": 12, "trn": 12, "tln": 12,
    "tn": 12, "lakh crore": 12, "lakh": 5, "crore": 7, "crores": 7, "万亿": 12, "萬億": 12, "百万": 6, "百亿": 10,
    "千亿": 11, "多亿": 8, "余亿": 8, "多万": 4, "余万": 4, "亿": 8, "億": 8, "万": 4, "萬": 4,
    "兆": 12, "多兆": 12, "餘兆": 12, "兆多": 12, "百億": 10, "千億": 11, "百萬": 6, "多億": 8, "餘億": 8, "多萬": 4, "餘萬": 4,
    "万多亿": 12, "万余亿": 12, "多万亿": 12, "余万亿": 12, "千多亿": 11, "千余亿": 11, "百多亿": 10, "百余亿": 10,
}  # fmt: skip
"""Powers of ten."""

SHORT_SCALES: dict[str, int] = {
    "k": 3, "m": 6, "b": 9, "t": 12, "mil": 6, "bil": 9, "mi": 6, "bi": 9, "tri": 12, "cr": 7, "tr": 12,
}  # fmt: skip
"""Letters: scales beside a currency or glued to the number in capitals; "5m" alone may be metres, "5 mi" miles."""

SMALL: dict[str, int] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip

TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

PORTIONS: dict[str, int] = {
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5,
    "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
}  # fmt: skip
"""Parts of one whole, with how many of them it has: of a percent, or of a scale ("a quarter of a trillion")."""

PERCENT = ("per cent", "per-cent", "percent", "pct.", "pct", "%", "％")
POINTS = (
    "percentage points", "percentage point", "percentage-points", "percentage-point", "percent points",
    "percent point", "per centage points", "per centage point", "pct points", "pct point", "%-points", "%-point",
    "% points", "ppts", "ppt", "pp", "个百分点",
)  # fmt: skip
BASIS_POINTS = ("basis points", "basis point", "basis-points", "basis-point", "bps", "bp", "个基点")
FOLD = ("fold", "-fold", "x", "X", "×", "倍")


FRACTIONS: dict[str, Decimal] = {
    "one-half": Decimal(50), "one half of": Decimal(50), "one-third": Decimal("33.33"), "one third": Decimal("33.33"),
    "two-thirds": Decimal("66.67"), "two thirds": Decimal("66.67"), "one-quarter": Decimal(25),
    "one quarter of": Decimal(25), "one-fourth": Decimal(25), "three-quarters": Decimal(75),
    "three quarters of": Decimal(75), "three-fourths": Decimal(75), "one-fifth": Decimal(20), "a fifth of": Decimal(20),
    "one fifth": Decimal(20), "two-fifths": Decimal(40), "three-fifths": Decimal(60), "four-fifths": Decimal(80),
    "one-sixth": Decimal("16.67"), "one-eighth": Decimal("12.5"), "one-tenth": Decimal(10), "a tenth of": Decimal(10),
    "a third of": Decimal("33.33"), "a quarter of": Decimal(25), "half of": Decimal(50), "half the": Decimal(50),
    "half its": Decimal(50), "half their": Decimal(50), "half": Decimal(50), "a third": Decimal("33.33"),
    "a quarter": Decimal(25), "三分之一": Decimal("33.33"), "三分之二": Decimal("66.67"), "四分之一": Decimal(25),
    "四分之三": Decimal(75), "五分之一": Decimal(20), "十分之一": Decimal(10), "一半": Decimal(50),
}  # fmt: skip
"""Parts of a whole in percent, to two places. "half", "a third", "a quarter" alone need a sign that a part is meant."""

_LEVELS: dict[str, tuple[int, int | None]] = {
    "single": (1, 9), "double": (10, None), "triple": (100, None), "low single": (1, 3), "mid single": (4, 6),
    "high single": (7, 9), "low double": (10, 13), "mid double": (14, None), "high double": (50, None),
}  # fmt: skip

VAGUE: dict[str, tuple[int, int | None]] = {
    level.replace(" ", gap) + before + digit: numbers
    for level, numbers in _LEVELS.items()
    for gap in (" ", "-")
    for before in (" ", "-")
    for digit in ("digit", "digits")
} | {
    level + gap + "teens": numbers
    for level, numbers in {"low": (11, 13), "mid": (14, 16), "high": (17, 19)}.items()
    for gap in (" ", "-")
}  # fmt: skip
"""Percentages that no numeral states, with the numbers they can mean; None: and more."""

MULTIPLES: dict[str, int] = {
    "doubled": 2, "doubling": 2, "doubles": 2, "double": 2, "twofold": 2, "two-fold": 2, "twice": 2, "tripled": 3,
    "tripling": 3, "triple": 3, "triples": 3, "threefold": 3, "three-fold": 3, "quadrupled": 4, "quadrupling": 4,
    "quadruple": 4, "fourfold": 4, "four-fold": 4, "fivefold": 5, "five-fold": 5, "sixfold": 6, "sevenfold": 7,
    "eightfold": 8, "ninefold": 9, "tenfold": 10, "ten-fold": 10, "翻倍": 2, "翻番": 2,
}  # fmt: skip

_LIMITS: dict[Bound, tuple[str, ...]] = {
        "at_least": (
            "more than", "over", "above", "at least", "no less than", "not less than", "no fewer than", "exceeding",
            "exceed", "exceeds", "exceeded", "in excess of", "upwards of", "upward of", "a minimum of", "minimum of",
            "topping", "topped", "north of", "greater than", "higher than", "well over", "surpassing", "just over",
            "slightly more than", "a little over", ">", "≥", ">=", "超过", "超", "逾", "至少", "不少于", "不低于", "高于",
        ),
        "at_most": (
            "up to", "as much as", "as many as", "as high as", "at most", "no more than", "not more than", "less than",
            "under", "below", "fewer than", "a maximum of", "maximum of", "not exceeding", "not to exceed",
            "no greater than", "just under", "slightly less than", "lower than", "south of", "<", "≤", "<=",
            "最多", "不超过", "高达", "至多", "低于", "不到",
        ),
        "about": (
            "about", "around", "approximately", "approx.", "approx", "roughly", "nearly", "almost", "some", "close to",
            "near", "circa", "an estimated", "in the region of", "in the neighborhood of", "just about", "~", "≈", "约",
            "大约", "近", "将近", "接近", "大概",
        ),
}  # fmt: skip

BOUNDS_BEFORE: dict[str, Bound] = {word: bound for bound, words in _LIMITS.items() for word in words}

BOUNDS_AFTER: dict[str, Bound] = {
    "or more": "at_least", "or higher": "at_least", "or above": "at_least", "-plus": "at_least", "plus": "at_least",
    "+": "at_least", "以上": "at_least", "or less": "at_most", "or lower": "at_most", "以下": "at_most",
    "or so": "about", "左右": "about",
}  # fmt: skip
