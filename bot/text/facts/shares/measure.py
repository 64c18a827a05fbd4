"""What a market share is counted in, where its words say so: by shipments or by value, which are two different shares."""

import re

from bot.text.facts.frame import Frame


def measure_of(told: Frame, figure: int) -> str:
    """What the share with that number is counted in, "shipments" or "value"; "" where its sentence does not say.

    One measure is that of every figure of its sentence. Of several, a figure has the one before it where the sentence begins
    with one ("by value 11%, by volume 19%"), else the one behind it ("11% by value and 19% by volume").
    """
    named = [(found.start(), _word(found)) for found in _NAMED.finditer(told.text)]
    if len({word for _, word in named}) < 2:
        return named[0][1] if named else ""
    at = told.place(f"‹F{figure}›")[0]
    leads = named[0][0] < told.text.find("‹F")
    near = (
        [word for start, word in reversed(named) if start < at]
        if leads
        else [word for start, word in named if start > at]
    )
    return next(iter(near), "")


_WORDS = {
    "shipments": "shipments", "shipment": "shipments", "units": "units", "unit sales": "units", "volume": "volume", "volumes": "volume",
    "deliveries": "deliveries", "registrations": "registrations", "value": "value", "sales value": "value", "revenue": "revenue",
    "revenues": "revenue", "turnover": "revenue", "gmv": "gross merchandise value", "gross merchandise value": "gross merchandise value",
    "users": "users", "subscribers": "subscribers", "出货量": "shipments", "出貨量": "shipments", "销量": "units", "銷量": "units",
    "交付量": "deliveries", "销售额": "value", "銷售額": "value", "营收": "revenue", "營收": "revenue", "收入": "revenue",
    "交易额": "gross merchandise value", "交易額": "gross merchandise value", "用户数": "users", "用戶數": "users",
}  # fmt: skip
_ENGLISH = "|".join(sorted((word for word in _WORDS if word.isascii()), key=len, reverse=True))
_CHINESE = "|".join(word for word in _WORDS if not word.isascii())
_BY = (
    r"\b(?:[Bb]y|[Ii]n terms of|[Bb]ased on|[Mm]easured by|[Rr]anked by) "
    rf"(?:(?:total|unit|retail|global|annual) ){{0,2}}(?P<by>{_ENGLISH}|GMV)\b(?! growth)"
)
_KIND = r"\b(?P<kind>[Vv]alue|[Vv]olume|[Rr]evenue|[Ss]hipments?|[Uu]nit) (?:market )?share\b"
_PART = r"› (?:share )?of (?:(?!‹)[\w’'-]+ ){0,5}?(?P<part>shipments|deliveries|registrations|subscribers)\b"
_IN_CHINESE = rf"(?:按照?|以|就)(?:[^，。；‹]{{0,6}}?)(?P<chinese>{_CHINESE})"
_NAMED = re.compile(f"{_BY}|{_KIND}|{_PART}|{_IN_CHINESE}")


def _word(found: re.Match[str]) -> str:
    written = next(word for word in found.groupdict().values() if word).casefold()
    return "units" if written == "unit" else _WORDS[written]
