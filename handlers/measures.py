"""Measures that people ask for and no fact holds, as they are written."""

_NAMES = {
    "p e": "P/E",
    "pe": "P/E",
    "p e ratio": "P/E ratio",
    "pe ratio": "P/E ratio",
    "eps": "EPS",
    "ipo": "IPO",
    "r d": "R&D",
    "ebitda": "EBITDA",
    "dividendo": "dividend",
    "dividendos": "dividend",
    "empleados": "employees",
    "beneficio": "profit",
    "ganancias": "earnings",
    "tipo de cambio": "exchange rate",
}
"""Those that are not written as they are typed."""


def measure_named(typed: str) -> str:
    """ "P/E" of "pe"; what is typed otherwise."""
    return _NAMES.get(typed, typed)
