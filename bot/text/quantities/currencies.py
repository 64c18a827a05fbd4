"""How money is written: signs, codes and words, each with its ISO 4217 code."""

from bot.domain.figures import MONEY_UNITS

SIGNS: dict[str, str] = {
    "US$": "USD", "U.S.$": "USD", "U.S. $": "USD", "USD$": "USD", "$": "USD", "＄": "USD",
    "HK$": "HKD", "NT$": "TWD", "TW$": "TWD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "S$": "SGD", "SG$": "SGD",
    "R$": "BRL", "NZ$": "NZD", "€": "EUR", "£": "GBP", "₩": "KRW", "₹": "INR", "₽": "RUB",
    "$US": "USD", "$A": "AUD", "$C": "CAD", "$HK": "HKD", "$NZ": "NZD", "US $": "USD", "HKD$": "HKD", "AUD$": "AUD",
    "CAD$": "CAD", "SGD$": "SGD", "NZD$": "NZD",
    "MX$": "MXN", "Mex$": "MXN", "AR$": "ARS", "CH$": "CLP", "CLP$": "CLP", "COP$": "COP", "COL$": "COP",
    "MXN$": "MXN", "ARS$": "ARS", "NTD$": "TWD", "TWD$": "TWD", "RD$": "DOP", "UYU$": "UYU", "₱": "PHP", "₦": "NGN",
    "₺": "TRY", "₴": "UAH", "₪": "ILS", "฿": "THB", "₫": "VND", "₵": "GHS", "₸": "KZT", "৳": "BDT", "E£": "EGP",
    "CN¥": "CNY", "RMB¥": "CNY", "JP¥": "JPY", "CN￥": "CNY", "¥": "¥", "￥": "¥",
}  # fmt: skip
"""Before the number. The bare yen sign is shared: its text decides between CNY and JPY."""

CODES: dict[str, str] = (
    {code: code for code in MONEY_UNITS if code != "COP"}
    | {code.lower(): code for code in ("USD", "CNY", "EUR", "GBP", "HKD", "JPY")}
    | {
        "RMB": "CNY",
        "rmb": "CNY",
        "Rmb": "CNY",
        "CNH": "CNY",
        "Rs": "INR",
        "Rs.": "INR",
        "RM": "MYR",
        "Yen": "JPY",
        "DM": "DEM",
        "Rp": "IDR",
        "Rp.": "IDR",
        "Php": "PHP",
        "PhP": "PHP",
        "PHp": "PHP",
        "Bt": "THB",
        "Tk": "BDT",
        "KSh": "KES",
        "SFr": "CHF",
        "SKr": "SEK",
        "NKr": "NOK",
        "DKr": "DKK",
        "人民币": "CNY",
        "美金": "USD",
        "新台币": "TWD",
        "港币": "HKD",
        "人民幣": "CNY",
        "新台幣": "TWD",
        "新臺幣": "TWD",
        "台币": "TWD",
        "台幣": "TWD",
        "臺幣": "TWD",
        "港幣": "HKD",
    }
)
"""Before or after the number, but COP: a conference has its letters. No letter may touch them ("RMB380bn" is fine)."""

SCALED_CODES: dict[str, str] = {
    "P": "PHP", "R": "ZAR", "N": "NGN", "W": "KRW", "SR": "SAR", "QR": "QAR", "LE": "EGP", "TL": "TRY", "KD": "KWD",
    "RO": "OMR", "BD": "BHD", "Dh": "AED", "Dhs": "AED", "Ps": "MXN", "Ps.": "MXN", "Fr": "CHF", "Fr.": "CHF",
    "Sh": "KES", "Y": "JPY", "S/": "PEN", "kr": "NOK", "Kr": "NOK", "NTD": "TWD", "Lv": "BGN",
    "COP": "COP",
}  # fmt: skip
"""Before a number with a scale word ("P41 billion"): without one they are letters of names ("P100"), or a conference ("COP 30")."""

_DOLLARS = {
    "": "USD", "U.S. ": "USD", "US ": "USD", "American ": "USD", "Canadian ": "CAD", "Australian ": "AUD",
    "Hong Kong ": "HKD", "HK ": "HKD", "Singapore ": "SGD", "Taiwan ": "TWD", "New Taiwan ": "TWD",
    "Taiwanese ": "TWD", "New Zealand ": "NZD", "N.Z. ": "NZD", "NZ ": "NZD", "H.K. ": "HKD",
}  # fmt: skip

_IN_FULL: dict[str, str] = {
    of + word: code for of, code in _DOLLARS.items() for word in ("dollars", "dollar", "dlrs", "dlr")
} | {
    "yuan": "CNY", "renminbi": "CNY", "Chinese yuan": "CNY", "euros": "EUR", "euro": "EUR", "yen": "JPY",
    "Japanese yen": "JPY", "pounds sterling": "GBP", "British pounds": "GBP", "sterling": "GBP", "stg": "GBP",
    "rupees": "INR", "Indian rupees": "INR", "roubles": "RUB", "rubles": "RUB", "Swiss francs": "CHF",
    "French francs": "FRF", "reais": "BRL", "Mexican pesos": "MXN", "Philippine pesos": "PHP",
    "Czech crowns": "CZK", "Czech koruna": "CZK", "lire": "ITL",
    "Swedish crowns": "SEK", "Swedish kronor": "SEK", "Norwegian crowns": "NOK", "Danish crowns": "DKK",
    "Swedish krona": "SEK", "Norwegian kroner": "NOK", "Danish kroner": "DKK", "kronor": "SEK", "kroner": "NOK",
    "South Korean won": "KRW", "Korean won": "KRW", "riyals": "SAR", "Saudi riyals": "SAR", "dirhams": "AED",
    "(Can.)": "CAD", "(Cdn)": "CAD", "(Canadian)": "CAD", "(Aust.)": "AUD",
    "guilders": "NLG", "guilder": "NLG", "pesetas": "ESP", "schillings": "ATS", "markka": "FIM",
    "Belgian francs": "BEF",
    "ringgit": "MYR", "baht": "THB", "rupiah": "IDR", "zlotys": "PLN", "zloty": "PLN", "Turkish lira": "TRY",
    "Turkish liras": "TRY", "shekels": "ILS", "dinars": "KWD", "dong": "VND", "forints": "HUF", "rand": "ZAR",
    "Austrian schillings": "ATS",
    "deutschmarks": "DEM", "deutsche marks": "DEM", "Egyptian pounds": "EGP", "naira": "NGN",
    "Nigerian naira": "NGN",
    "Argentine pesos": "ARS", "Chilean pesos": "CLP", "Pakistani rupees": "PKR",
    "Sri Lankan rupees": "LKR", "Qatari riyals": "QAR", "Omani rials": "OMR",
    "UAE dirhams": "AED", "Emirati dirhams": "AED", "Moroccan dirhams": "MAD", "Kuwaiti dinars": "KWD",
    "Bahraini dinars": "BHD", "Jordanian dinars": "JOD", "Kenyan shillings": "KES", "Ghanaian cedis": "GHS",
    "cedis": "GHS", "taka": "BDT", "hryvnia": "UAH", "tenge": "KZT", "Romanian lei": "RON", "Peruvian soles": "PEN",
    "CFA francs": "XOF", "Thai baht": "THB", "Malaysian ringgit": "MYR", "Indonesian rupiah": "IDR",
    "Vietnamese dong": "VND", "South African rand": "ZAR", "rands": "ZAR", "Polish zlotys": "PLN",
    "Brazilian reais": "BRL", "Brazilian real": "BRL", "reals": "BRL", "Russian roubles": "RUB",
    "Russian rubles": "RUB",
    "Hungarian forints": "HUF", "forint": "HUF", "Icelandic kronur": "ISK", "liras": "TRY", "zł": "PLN", "Kč": "CZK",
    "Colombian pesos": "COP", "Uruguayan pesos": "UYU", "Dominican pesos": "DOP", "Bolivian bolivianos": "BOB",
    "bolivianos": "BOB", "guaranies": "PYG", "quetzales": "GTQ", "quetzals": "GTQ", "lempiras": "HNL",
    "Kazakh tenge": "KZT", "Kazakhstani tenge": "KZT", "Uzbek soums": "UZS", "Georgian lari": "GEL",
    "Azerbaijani manats": "AZN", "manats": "AZN", "Mongolian tugriks": "MNT", "tugriks": "MNT",
    "Bulgarian leva": "BGN", "Bulgarian levs": "BGN", "leva": "BGN", "Serbian dinars": "RSD",
    "Algerian dinars": "DZD", "Iraqi dinars": "IQD", "Tunisian dinars": "TND", "Ugandan shillings": "UGX",
    "Tanzanian shillings": "TZS", "Ethiopian birr": "ETB", "birr": "ETB", "Zambian kwacha": "ZMW",
    "Rwandan francs": "RWF", "Nepalese rupees": "NPR", "Macau patacas": "MOP", "patacas": "MOP",
    "Bangladeshi taka": "BDT", "Ukrainian hryvnia": "UAH", "Israeli shekels": "ILS", "New Israeli shekels": "ILS",
    "元人民币": "CNY", "元": "CNY", "人民币": "CNY", "美元": "USD", "美金": "USD", "港元": "HKD", "港币": "HKD",
    "新台币": "TWD", "台币": "TWD", "欧元": "EUR", "英镑": "GBP", "日元": "JPY", "韩元": "KRW", "卢比": "INR",
    "日圆": "JPY", "韩圆": "KRW", "新加坡元": "SGD",
    "澳元": "AUD", "加元": "CAD", "瑞士法郎": "CHF", "泰铢": "THB", "林吉特": "MYR", "卢布": "RUB",
    "雷亚尔": "BRL", "福林": "HUF", "兹罗提": "PLN", "迪拉姆": "AED", "印尼盾": "IDR", "越南盾": "VND",
    "瑞典克朗": "SEK", "挪威克朗": "NOK",
    "円": "JPY", "日圓": "JPY", "日幣": "JPY", "日币": "JPY", "韓元": "KRW", "韓圜": "KRW", "韓幣": "KRW",
    "歐元": "EUR", "英鎊": "GBP", "港幣": "HKD", "新臺幣": "TWD", "新台幣": "TWD", "台幣": "TWD", "臺幣": "TWD",
    "元新台币": "TWD", "元新台幣": "TWD", "元新臺幣": "TWD", "元台币": "TWD", "元台幣": "TWD", "元港币": "HKD",
    "元港幣": "HKD", "元人民幣": "CNY", "人民幣": "CNY", "盧比": "INR", "泰銖": "THB", "令吉": "MYR", "盧布": "RUB",
    "印尼盧比": "IDR",
    "丹麦克朗": "DKK", "捷克克朗": "CZK", "兰特": "ZAR", "里拉": "TRY",
}  # fmt: skip

WORDS: dict[str, str] = {
    word.removesuffix("s"): code for word, code in _IN_FULL.items() if " " in word and word.endswith("s")
} | _IN_FULL
"""After the number."""

SCALED_WORDS: dict[str, str] = {
    "won": "KRW", "pounds": "GBP", "pound": "GBP", "marks": "DEM", "mark": "DEM", "francs": "FRF", "franc": "FRF",
    "crowns": "SEK", "pesos": "MXN", "rupee": "INR", "rouble": "RUB", "ruble": "RUB", "lira": "ITL",
    "dirham": "AED", "riyal": "SAR", "peso": "MXN", "crown": "SEK", "krona": "SEK", "krone": "NOK", "dinar": "KWD",
    "shillings": "KES", "lei": "RON", "soles": "PEN", "kr": "NOK", "TL": "TRY",
    "cop": "COP", "ntd": "TWD",
}  # fmt: skip
"""Money only after a scale word ("78 mln mark order"): without one they weigh, win or grade."""

HUNDREDTHS: dict[str, str] = {"cents": "USD", "cent": "USD", "cts": "USD", "pence": "GBP"}
"""After the number, worth a hundredth of the unit."""

_DANISH = ("Denmark", "Danish", "Copenhagen")
_SWEDISH = ("Swed", "Stockholm", "Gothenburg")
_PAKISTANI = ("Pakistan", "Karachi", "Lahore")
_LANKAN = ("Sri Lanka", "Colombo")
_ARGENTINE = ("Argentin", "Buenos Aires")
_PESOS = {
    "MXN": ("Mexic",),
    "PHP": ("Philippine", "Manila"),
    "ARS": _ARGENTINE,
    "CLP": ("Chile", "Santiago"),
    "COP": ("Colombia", "Bogot", "Medell"),
    "UYU": ("Urugua", "Montevideo"),
    "DOP": ("Dominican",),
}
_RUPEES = {"PKR": _PAKISTANI, "LKR": _LANKAN, "NPR": ("Nepal", "Kathmandu")}
_CROWNS = {"DKK": _DANISH, "NOK": ("Norway", "Norwegian", "Oslo"), "CZK": ("Czech", "Prague")}
BY_PLACE: dict[str, dict[str, tuple[str, ...]]] = {
    "kroner": {"DKK": _DANISH},
    "kr": {"DKK": _DANISH, "SEK": _SWEDISH},
    "krone": {"DKK": _DANISH},
    "crowns": _CROWNS, "crown": _CROWNS, "pesos": _PESOS, "peso": _PESOS,
    "rupees": _RUPEES, "rupee": _RUPEES, "rs": _RUPEES, "rs.": _RUPEES,
    "ps": {"ARS": _ARGENTINE},
    "ps.": {"ARS": _ARGENTINE},
    "riyals": {"QAR": ("Qatar", "Doha")},
    "dirhams": {"MAD": ("Morocc", "Casablanca")},
    "dinars": {
        "BHD": ("Bahrain",), "JOD": ("Jordan",), "DZD": ("Algeri",),
        "IQD": ("Iraq",), "RSD": ("Serbia", "Belgrade"), "TND": ("Tunis",),
    },
    "shillings": {"UGX": ("Uganda", "Kampala"), "TZS": ("Tanzania", "Dar es Salaam")},
    "lira": {"TRY": ("Turk", "Türkiye", "Istanbul", "Ankara")},
}  # fmt: skip
"""Words and signs that several countries share: the codes they can also have, and the places that make the money theirs."""

DOLLARS_OF: dict[str, tuple[str, ...]] = {
    "AUD": ("Australia", "Sydney", "Melbourne", "Perth", "Queensland"), "CAD": ("Canad", "Toronto", "Alberta", "Ontario", "Quebec"),
    "NZD": ("New Zealand", "Auckland"), "HKD": ("Hong Kong",), "SGD": ("Singapore",), "TWD": ("Taiwan", "Taipei"),
}  # fmt: skip
"""The places that say whose a bare "$" is where the text shows that it is not the American one: "$600 million (US$390 million)"."""

CHINESE_CONTEXT = ("RMB", "CNY", "yuan", "renminbi", "China", "Chinese", "人民币", "元", "亿", "万", "人民幣")
JAPANESE_CONTEXT = ("yen", "JPY", "Japan", "Tokyo", "日元", "日圆", "日圓", "円")
