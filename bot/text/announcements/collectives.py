"""Governments, countries, industries and many at once: whose plans are no company's."""

import re
from typing import Final

from bot.text.announcements.spelled import spelled
from bot.text.quantities.openings import cued

PUBLIC: Final = spelled(
    r"(?:state|city|county|province|kingdom|republic) of(?!.the.art)", r"governments?",
    r"the (?:town|city|county|village|borough|state|nation)['’]s", r"ministr(?:y|ies)", r"minister",
    r"state owned corporations", r"city council", r"(?:european|soviet) union", r"the union", r"european commission",
    r"EU", r"congress", r"parliament", r"senate", r"OAU", r"UN", r"united nations", r"world bank", r"IMF", r"OPEC",
    r"ASEAN", r"NATO", r"development bank", r"pentagon", r"NASA", r"navy", r"army", r"air force", r"authorities",
    (
        r"(?:transit|port|water|housing|transport(?:ation)?|airport|turnpike|highway|river|development|energy|"
        r"railway) authority"
    ),
    r"treasury department", r"countries",
    (
        r"(?<!news\s)(?<!rating\s)(?<!ratings\s)(?<!advertising\s)(?<!\bad\s)(?<!travel\s)(?<!employment\s)"
        r"(?<!estate\s)agency"
    ),
    r"(?:local|state|city|county|federal|government|provincial) officials?", r"the (?:nation|country|kingdom)(?= )",
    r"nations", r"cities", r"states", r"provinces?", r"county", r"municipality", r"school (?:district|board)s?",
    r"taxpayers?", r"white house",
    r"administration", r"president trump", r"president biden", r"policy ?makers", r"state planner", r"regulators?",
    r"central bank",
)  # fmt: skip
"""Governments and public bodies, whose plans are not a company's."""

COLLECTIVE: Final = spelled(
    (
        r"(?:pension|sovereign wealth|wealth|private equity|hedge|investment|mutual|venture|buyout) "
        r"(?:funds?|firms?|groups?)"
    ),
    (
        r"(?:business|private|corporate|public|national|foreign|fixed|state|government) "
        r"(?:capital |fixed |plant and equipment )?(?:investment|spending|outlays)"
    ),
    r"(?<!our\s)(?<!its\s)(?<!their\s)(?:utility|corporate) (?:capital|investment|spending|capex) plans",
    r"industry", r"industries", r"members", r"associations?", r"lenders", r"lender groups?",
    r"(?:bank|banking|lending) (?:groups?|syndicates?)", r"syndicates?", r"creditors", r"sectors?",
    r"(?<!two\s)(?<!both\s)(?<!the\s)companies", r"(?<!two\s)(?<!both\s)firms", r"hyperscalers",
    r"hyperscaler(?= (?:cap|spend))", r"big tech", r"tech giants", r"manufacturers", r"\w*makers", r"utilities",
    r"producers", r"operators", r"airlines", r"carriers", r"telcos", r"retailers", r"miners", r"refiners",
    r"railroads", r"drillers", r"suppliers", r"developers", r"exporters", r"hospitals", r"players", r"rivals",
    r"peers", r"(?:feasibility|scoping|economic) (?:study|assessment)",
    r"(?:the|a|this) (?:[a-z]+ )?(?:report|study|survey|bill|law|act)", r"(?:our|its|their|the) customers['’]",
    r"(?:our|its|their) (?:customers|clients|suppliers|rivals|competitors)(?=\s*$)",
    r"demand(?= (?:for|from|will|would|could|is))", r"businesses", r"corporations", r"banks", r"consumers?",
    r"households?", r"shoppers", r"americans",
    r"(?<!to\s)(?<!told\s)investors?(?! (?:day|meeting|conference|call|presentation|update|event)s?)", r"aggregate",
    r"worldwide spending", r"global spending", r"market", r"combined", r"collectively", r"analysts?",
    r"(?:the|a|this) fund", r"(?:the|its|their|[a-z]+['’]s|charitable|family) foundation(?! (?:stone|for|of a)\b)",
    (
        r"the (?:four|five|seven|three|six)(?! (?:[a-z]+ )?(?:years?|months?|quarters?|plants?|sites?|facilit\w+|"
        r"fabs?|data|mines?|stores|projects?|phases?|units?)(?![a-z]))"
    ),
    r"japan inc",
)  # fmt: skip
"""Many at once: nobody's own plan."""

COUNTRIES: Final = spelled(
    (
        r"(?:the )?(?:(?-i:U\.?S\.?)|united states|U\.?K\.?|britain|united kingdom|france|germany|china|japan|"
        r"india|taiwan|(?:south |north )?korea|canada|australia|brazil|mexico|russia|italy|spain|saudi arabia|"
        r"UAE|singapore|indonesia|malaysia|thailand|vietnam|egypt|nigeria|south africa|turkey|iran|iraq|israel|"
        r"poland|sweden|norway|denmark|netherlands|belgium|zambia|zimbabwe|tanzania|uganda|ghana|cameroon|"
        r"ivory coast|senegal|morocco|tunisia|angola|mozambique|botswana|malawi|sudan|syria|lebanon|yemen|oman|"
        r"bahrain|burma|myanmar|nepal|sri lanka|cuba|jamaica|trinidad|ecuador|bolivia|paraguay|uruguay|guatemala|"
        r"honduras|costa rica|panama|nicaragua|el salvador|dominican republic|haiti|yugoslavia|czechoslovakia|"
        r"(?:east |west )germany|bulgaria|albania|zaire|gabon|papua new guinea|mauritius|kazakhstan|uzbekistan|"
        r"azerbaijan|croatia|serbia|slovenia|slovakia|latvia|lithuania|estonia|iceland|luxembourg|cambodia|laos|"
        r"mongolia|afghanistan|rwanda|namibia|madagascar|switzerland|austria|ireland|argentina|chile|peru|"
        r"colombia|venezuela|pakistan|bangladesh|philippines|hong kong|new zealand|beijing|washington|tokyo|"
        r"moscow|paris|berlin|brussels|london|seoul|new delhi|delhi|soviet union|ussr|kuwait|qatar|algeria|libya|"
        r"kenya|ethiopia|greece|portugal|finland|hungary|romania|czech republic|ukraine|europe|africa|asia|"
        r"shenzhen|shanghai|hangzhou|guangzhou|guangdong|zhejiang|jiangsu|western australia|south australia|"
        r"queensland|new south wales|british columbia|tamil nadu|gujarat|maharashtra|karnataka|telangana|"
        r"andhra pradesh|uttar pradesh|madhya pradesh|odisha|kerala|punjab|rajasthan|bihar|haryana|west bengal|assam|"
        r"pennsylvania|north carolina|south carolina|wisconsin|minnesota|"
        r"louisiana|oklahoma|indiana|massachusetts|oregon|colorado|utah|nevada|catalonia|saxony|flanders|ontario|"
        r"quebec|alberta|california|texas|ohio|michigan|georgia|arizona|florida|illinois|new york|new jersey|"
        r"tennessee|kentucky|bavaria|scotland|wales|dubai|abu dhabi|riyadh)"
    ),
)  # fmt: skip
"""Countries, and capitals that stand for them: as the subject of a plan they mean the state."""


def is_a_states_budget(text: str) -> bool:
    """Whether a land's or a public body's budget opens the sentence: "Portugal's 2031 budget raises capex", "LRC tables … budget"."""
    land = COUNTRIES.match(text)
    return _BUDGET.match(text) is not None or (land is not None and _ITS_BUDGET.match(text, land.end()) is not None)


_OF_WHEN: Final = r"(?:['’]s)?(?:\s(?:for\s)?(?:FY\s?)?\d[\d/–-]*)?"
_ITS_BUDGET: Final = re.compile(rf"{_OF_WHEN}(?:\s(?:interim|union|state|federal))?\sbudget\s[a-z]+s\s", re.IGNORECASE)
_TABLES: Final = r"(?:tabl(?:es|ed)|presents?(?=\s\W?\w{0,3}\.?\s?\d))\s[^;:]{0,40}?\bbudget\b"
_BUDGET: Final = re.compile(
    rf"(?:the\s)?(?:interim|union|state|federal|national|city|municipal|railway){_OF_WHEN}\sbudget\s[a-z]+s\s|"
    rf"(?-i:[A-Z])[\w.&’'-]*\s(?:\w+\s){{0,2}}?{_TABLES}",
    re.IGNORECASE,
)


def is_lacked_by_many(text: str, end: int) -> bool:
    """Whether text[:end] says what a land or an industry lacks, which nobody has promised.

    "Portugal will need 300 miles of lines, estimated to cost …".
    """
    return any(found["all"] or COUNTRIES.fullmatch(found["who"]) for found in _NEEDS.finditer(text, 0, end))


_NEEDS: Final = cued(
    r"(?:^|[,:“\"]\s?|\b(?:that|said|says)\s)"
    r"(?P<who>(?P<all>the (?:country|nation|world|industry|sector|region|continent))|"
    r"(?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+)?)(?:['’]s [a-z]+)? (?:(?:will|would|may|could|also|now|still) )*(?:needs?|requires?) ",
    re.IGNORECASE,
    holding=r"\b(?:need|require)",
)
