"""Figures in the house form, rewritten for a language: "RMB 380B" is "380 Mrd. RMB" in German and "3800亿元" in Chinese."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from bot.domain.figures import HOUSE_SIGNS, MONEY_UNITS

_SIGNS = {sign: code for code, sign in HOUSE_SIGNS.items()}
_CODES = sorted(MONEY_UNITS - HOUSE_SIGNS.keys())
_POWERS = {"T": 12, "B": 9, "M": 6}
_MOST_DIGITS = 28
"""A longer number is nothing that anybody pays or counts: it stays as it is."""

_NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?"
_BEFORE = r"(?<![\w.,$€£¥₩₹–-])"
_NO_SCALE = r"(?![- ]?(?:thousand|million|billion|trillion|hundred|crore|lakh|mln|mn|bln|bn|tn)\b| ?[万萬亿億兆만억조])"
_AFTER = r"(?![\w%]|[.,][0-9]|[-–][0-9])"
_MONEY = (
    rf"(?<![\w.,$€£¥₩₹-])(?P<minus>-?)(?P<sign>{'|'.join(map(re.escape, _SIGNS))}|(?:{'|'.join(_CODES)}) )"
    rf"(?P<low>{_NUMBER})(?:–(?P<high>{_NUMBER}))?(?P<letter>[TBM]?){_AFTER}{_NO_SCALE}"
)
_PERCENT = rf"{_BEFORE}(?P<percent>-?{_NUMBER}(?:–-?{_NUMBER})?)%(?!\w)"
_TIMES = rf"{_BEFORE}(?P<times>-?{_NUMBER}(?:–-?{_NUMBER})?(?: pp|x))(?!\w)"
_GROUPED = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?"
_COUNT = rf"{_BEFORE}(?P<count>-?{_GROUPED}(?:–{_GROUPED})?){_AFTER}{_NO_SCALE}"
_FIGURE = re.compile(f"{_MONEY}|{_PERCENT}|{_TIMES}|{_COUNT}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Numerals:
    """How a language writes numbers, percentages and money."""

    locale: str
    decimal: str
    group: str
    percent: str
    """What follows the number: "%", or " %"."""
    form: Literal["short", "long"]
    is_sign_first: bool
    names: bool
    """Whether money has the currency's name behind it, as in "530亿美元"."""
    glue: str
    """Between a number with its scale and the currency."""

    def rewritten(self, text: str) -> str:
        """The text with its figures in the language; what is not in the house form stays."""
        return _FIGURE.sub(self._figure, text)

    def _figure(self, found: re.Match[str]) -> str:
        if any(len(digits) > _MOST_DIGITS for digits in re.findall(_NUMBER, found[0])):
            return found[0]
        if found["sign"]:
            return self._money(found)
        if found["percent"]:
            return self._digits(found["percent"]) + self.percent
        return self._digits(found["times"] or found["count"])

    def _money(self, found: re.Match[str]) -> str:
        low = self._amount(found["low"], found["letter"])
        amount = "".join(low)
        if found["high"]:
            high = self._amount(found["high"], found["letter"])
            amount = f"{low[0] if low[1] == high[1] else amount}–{''.join(high)}"
        sign = self._sign(_SIGNS.get(found["sign"], found["sign"].strip()))
        return found["minus"] + (f"{sign} {amount}" if self.is_sign_first else f"{amount}{self.glue}{sign}")

    def _amount(self, digits: str, letter: str) -> tuple[str, str]:
        """The number and its scale, " Mrd." or "亿"; written out where the house does so too."""
        if not letter:
            return self._digits(digits), ""
        from babel.numbers import format_compact_decimal

        plain = Decimal(digits.replace(",", ""))
        # As many decimals as there are digits: no scale of a language can cost one.
        written = format_compact_decimal(
            plain.scaleb(_POWERS[letter]), format_type=self.form, locale=self.locale, fraction_digits=len(digits)
        )
        number, scale = _split(" ".join(written.split()))
        return number, scale

    def _sign(self, code: str) -> str:
        from babel.numbers import get_currency_name, get_currency_symbol

        if self.names:
            return _NAMES.get((self.locale, code)) or get_currency_name(code, locale=self.locale)
        return "RMB" if code == "CNY" else get_currency_symbol(code, locale=self.locale)

    def _digits(self, written: str) -> str:
        """The same digits between the language's own marks."""
        return "".join({",": self.group, ".": self.decimal}.get(sign, sign) for sign in written)


_NAMES = {("zh", "CNY"): "元", ("ja", "CNY"): "人民元", ("ko", "CNY"): "위안"}
"""Where the currency's whole name is not what stands behind a number."""
_BY_NAME = {"zh": "", "ja": "", "ko": " "}
"""Languages that name a currency behind the number, and what stands between."""
_LONG = frozenset({"es"})
"""Languages whose short scales leave doubt: "1,2 B" is a million millions in Spanish."""


def numerals(locale: str) -> Numerals:
    """A language's numerals, as babel knows them."""
    from babel import Locale
    from babel.numbers import get_decimal_symbol, get_group_symbol

    known = Locale.parse(locale)
    group = get_group_symbol(known)
    money = known.currency_formats["standard"].pattern
    return Numerals(
        locale=locale,
        decimal=get_decimal_symbol(known),
        # A blank within a number could end a line there, and half of a number is another number.
        group="" if group.isspace() else group,
        percent=" %" if known.percent_formats[None].pattern.endswith("\u00a0%") else "%",
        form="long" if locale in _LONG else "short",
        is_sign_first=money.startswith("¤") and locale not in _BY_NAME,
        names=locale in _BY_NAME,
        glue=_BY_NAME.get(locale, " "),
    )


def _split(written: str) -> tuple[str, str]:
    """ "53 Mrd." as "53" and " Mrd."."""
    found = re.match(r"[0-9.,]*[0-9]", written)
    end = found.end() if found else 0
    return written[:end], written[end:]
