"""How money is written: signs, codes and words, each with its ISO 4217 code."""

from bot.text.quantities.wordlists import word_set

SIGNS: dict[str, str] = {
    "US$": "USD", "U.S.$": "USD", "U.S. $": "USD", "USD$": "USD", "$": "USD", "＄": "USD",
    "HK$": "HKD", "NT$": "TWD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "S$": "SGD", "SG$": "SGD",
    "R$": "BRL", "NZ$": "NZD", "€": "EUR", "£": "GBP", "₩": "KRW", "₹": "INR", "₽": "RUB",
    "CN¥": "CNY", "RMB¥": "CNY", "JP¥": "JPY", "CN￥": "CNY", "¥": "¥", "￥": "¥",
}  # fmt: skip
"""Before the number. The bare yen sign is shared: its text decides between CNY and JPY."""

CODES: dict[str, str] = (
    {
        code: code
        for code in word_set(
            "USD CNY HKD TWD EUR GBP JPY KRW INR AUD CAD CHF SGD BRL SEK NOK DKK RUB MXN ITL DEM FRF SAR AED NZD "
            "BEF NLG ESP ATS FIM ZAR THB IDR MYR PHP PLN TRY ILS KWD VND CZK HUF"
        )
    }
    | {code.lower(): code for code in ("USD", "CNY", "EUR", "GBP", "HKD", "JPY")}
    | {
        "RMB": "CNY",
        "rmb": "CNY",
        "Rmb": "CNY",
        "CNH": "CNY",
        "Rs": "INR",
        "Rs.": "INR",
        "RM": "MYR",
        "人民币": "CNY",
        "人民幣": "CNY",
    }
)
"""Before or after the number; no letter may touch them ("RMB380bn" is fine)."""

_DOLLARS = {
    "": "USD", "U.S. ": "USD", "US ": "USD", "American ": "USD", "Canadian ": "CAD", "Australian ": "AUD",
    "Hong Kong ": "HKD", "HK ": "HKD", "Singapore ": "SGD", "Taiwan ": "TWD", "New Taiwan ": "TWD",
    "Taiwanese ": "TWD", "New Zealand ": "NZD",
}  # fmt: skip

WORDS: dict[str, str] = {
    of + word: code for of, code in _DOLLARS.items() for word in ("dollars", "dollar", "dlrs", "dlr")
} | {
    "yuan": "CNY", "renminbi": "CNY", "Chinese yuan": "CNY", "euros": "EUR", "euro": "EUR", "yen": "JPY",
    "Japanese yen": "JPY", "pounds sterling": "GBP", "British pounds": "GBP", "sterling": "GBP", "stg": "GBP",
    "rupees": "INR", "Indian rupees": "INR", "roubles": "RUB", "rubles": "RUB", "Swiss francs": "CHF",
    "Swiss franc": "CHF", "French francs": "FRF", "reais": "BRL", "Mexican pesos": "MXN", "Philippine pesos": "PHP", "Czech crowns": "CZK", "Czech koruna": "CZK", "lire": "ITL",
    "Swedish crowns": "SEK", "Swedish kronor": "SEK", "Norwegian crowns": "NOK", "Danish crowns": "DKK",
    "Swedish krona": "SEK", "Norwegian kroner": "NOK", "Danish kroner": "DKK", "kronor": "SEK", "kroner": "NOK",
    "South Korean won": "KRW", "Korean won": "KRW", "riyals": "SAR", "Saudi riyals": "SAR", "dirhams": "AED",
    "guilders": "NLG", "guilder": "NLG", "pesetas": "ESP", "schillings": "ATS", "markka": "FIM", "Belgian francs": "BEF",
    "ringgit": "MYR", "baht": "THB", "rupiah": "IDR", "zlotys": "PLN", "zloty": "PLN", "Turkish lira": "TRY",
    "Turkish liras": "TRY", "shekels": "ILS", "dinars": "KWD", "dong": "VND", "forints": "HUF", "rand": "ZAR",
    "deutschmarks": "DEM", "deutsche marks": "DEM",
    "元人民币": "CNY", "元": "CNY", "人民币": "CNY", "美元": "USD", "美金": "USD", "港元": "HKD", "港币": "HKD",
    "新台币": "TWD", "台币": "TWD", "欧元": "EUR", "英镑": "GBP", "日元": "JPY", "韩元": "KRW", "卢比": "INR",
}  # fmt: skip
"""After the number."""

SCALED_WORDS: dict[str, str] = {
    "won": "KRW", "pounds": "GBP", "pound": "GBP", "marks": "DEM", "mark": "DEM", "francs": "FRF", "franc": "FRF",
    "crowns": "SEK", "pesos": "MXN", "rupee": "INR", "rouble": "RUB", "ruble": "RUB", "lira": "ITL",
}  # fmt: skip
"""Money only after a scale word ("78 mln mark order"): without one they weigh, win or grade."""

HUNDREDTHS: dict[str, str] = {"cents": "USD", "cent": "USD", "cts": "USD", "pence": "GBP"}
"""After the number, worth a hundredth of the unit."""

_DANISH = ("Denmark", "Danish", "Copenhagen")
BY_PLACE: dict[str, dict[str, tuple[str, ...]]] = {
    "kroner": {"DKK": _DANISH},
    "crowns": {"DKK": _DANISH, "NOK": ("Norway", "Norwegian", "Oslo"), "CZK": ("Czech", "Prague")},
    "pesos": {"PHP": ("Philippine", "Manila")},
    "lira": {"TRY": ("Turk", "Türkiye", "Istanbul", "Ankara")},
}
"""Words that several countries share: the codes they can also have, and the places that make the money theirs."""

DOLLARS_OF: dict[str, tuple[str, ...]] = {
    "AUD": ("Australia", "Sydney", "Melbourne", "Perth", "Queensland"), "CAD": ("Canad", "Toronto", "Alberta", "Ontario", "Quebec"),
    "NZD": ("New Zealand", "Auckland"), "HKD": ("Hong Kong",), "SGD": ("Singapore",), "TWD": ("Taiwan", "Taipei"),
}  # fmt: skip
"""The places that say whose a bare "$" is where the text shows that it is not the American one: "$600 million (US$390 million)"."""

CHINESE_CONTEXT = ("RMB", "CNY", "yuan", "renminbi", "China", "Chinese", "人民币", "元", "亿", "万")
JAPANESE_CONTEXT = ("yen", "JPY", "Japan", "Tokyo", "日元")
