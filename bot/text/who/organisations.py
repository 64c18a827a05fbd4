"""Organisations named in a text, of the watch universe or not: capitals, company endings and the words beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.company import NameSpan
from bot.text.who.names import Names
from bot.text.who.places import HOUSE_NAMES, places


def organisations(text: str, names: Names) -> tuple[NameSpan, ...]:
    """Every organisation that a sentence names, in order, not overlapping; `company` is None outside the universe.

    People are left out. A ticker in brackets behind a name belongs to the name and is no mention of its own.
    """
    found = names.find(text)
    known = [_with_form(text, span) for span in found if span.kind != "person" and not _is_aside(text, span, found)]
    others = [
        span for span in _unknown(text) if not any(span.start < one.end and one.start < span.end for one in found)
    ]
    together = sorted([*known, *others], key=lambda span: span.start)
    return tuple(span for span in together if not _HYPHENED.match(text, span.end))


_HYPHENED = re.compile(r"-[a-z]")
_FORM = re.compile(r",? (?:Inc|Corp|Co|Ltd|Plc|PLC|LLC|AG|SA|NV)\b\.?(?! [A-Z])")


def _with_form(text: str, span: NameSpan) -> NameSpan:
    """The span with the legal form behind it: "Tencent Holdings Ltd."."""
    form = _FORM.match(text, span.end)
    return replace(span, end=form.end(), text=text[span.start : form.end()]) if form else span


def _is_aside(text: str, span: NameSpan, found: Sequence[NameSpan]) -> bool:
    """Whether a ticker or short form in brackets only repeats the name before it: "Amazon Web Services (AWS)"."""
    if "(" not in text[: span.start] or not re.search(r"[(:,] ?$", text[: span.start]):
        return False
    is_repeated = any(one.company == span.company and one.end <= span.start <= one.end + 4 for one in found)
    return span.kind == "ticker" or (is_repeated and text[span.end : span.end + 1] == ")")


def has_company_end(name: str) -> bool:
    """Whether a name ends as companies' do: "Kestrel Brewing", "Lorton Corp"."""
    return name.split()[-1] in _COMPANY_ENDS


_FUNCTION_WORDS = frozenset(
    """
    The A An This That These Those Its It His Her He She They We You I Their Our My Who Which What When Where Why How In On At By For From
    To With As If But And Or So Yet Nor Not No Than Then Thus Hence Though Although While Whereas Because Since Until Unless Once After
    Before During Despite Amid Among Against About Above Across Over Under Between Behind Beyond Beside Besides Within Without Through
    Throughout Toward Towards Per Via Versus Up Down Out Off Here There Now Today Yesterday Tomorrow Still Already Also Even Just Only
    Moreover However Meanwhile Nevertheless Nonetheless Instead Indeed Further Furthermore Elsewhere Likewise Similarly Therefore
    Accordingly Otherwise Rather Perhaps Maybe Both Either Neither Each Every Some Any All Many Most Much More Less Few Fewer Several Such
    Other Others Another According Based Compared Given Thanks Due Including Excluding Following Is Are Was Were Has Have Had Do Does Did
    Ahead Worldwide Globally Nationwide Can Could Will Would May Might Must Should Shall Let Be Own Yes Well Like Unlike Combined Together Overall
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November
    December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Chief Executive Officer President Chairman Chairwoman Director Vice Senior
    Managing Manager Founder Co-founder Minister Secretary Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sir CEO CFO COO CTO EVP SVP VP Analyst Analysts
    """.split()
)
"""Capitalised words that begin sentences or stand before a person; they are no part of a name."""

_GOODS = frozenset(
    """
    AI PC PCs TV TVs EV EVs SUV SUVs IPO ETF ETFs GDP GNP UN IT ICT IaaS PaaS SaaS LCD OLED DRAM NAND GPU GPUs CPU CPUs CPC IoT EPS EBIT
    EBITA EBITDA OS VR AR R&D B2B B2C DVD VCR VCRs LNG LPG GAAP YoY QoQ YTD Q1 Q2 Q3 Q4 H1 H2 FY Fiscal Quarter CAGR USD RMB HK NYSE NASDAQ
    LLM LLMs API APIs ESG FX BEV BEVs NEV NEVs HBM OEM OEMs ARPU GMV DAU MAU MW GW 5G 4G 3G Wi-Fi Market Markets
    """.split()
)
"""Capitals that say what is sold or counted: "Samsung TVs" is Samsung."""

_COMMON_WORDS = frozenset(
    """
    One Two Three Four Five Six Seven Eight Nine Ten Half First Second Third Fourth Last Next Best Top Total Average Net Gross Sales Revenue
    Revenues Profit Earnings Income Shares Share Stock Stocks Shipments Exports Imports Production Output Demand Investors Officials Sources
    Industry Data Figures Research Studies Capital Capex Spending Investment Expenditure Growth Foreign Domestic Local International National
    Online Mobile Digital Electric Private Public State Government Federal Industrial Commercial Technology Cloud Spring Summer Autumn Winter
    Christmas Lunar New Year Day East West North South Eastern Western Northern Southern Central Head Chair Nasdaq Dow S&P Fed Internet Web
    Generative Treasury Treasuries Congress Senate House Parliament Democrats Republicans Women Men Consumers Customers Users People Consumer
    Hybrids Diesels Smartphones Phones Cars Trucks Tablets Laptops Computers Retailers Banks Carmakers Automakers Manufacturers Brands Oil Gas
    Coal Gold Silver Copper Steel Wheat Corn Soybeans Soybean Coffee Sugar Cotton Cocoa Rice Palladium Platinum Lithium Solar Wind Renewables
    Nuclear Advertising Subscriptions Services Hardware Software Gaming Games Chains Supermarkets Airlines Insurers Globally Worldwide
    OPEC Opec COVID COVID-19 Covid-19 Phonetic SG&A Cost Consistent Slide Year-to-date Please Thank Good Looking Turning Operator Coming Rival Rivals Lawmakers Economists Traders Dealers Brokers Regulators Adjusted Implied Buy Sell Group Company Board
    """.split()
)
"""Words that a name may hold ("Western Digital") but that never name a company alone."""

_BODIES = frozenset(
    """Office Agency Ministry Department Commission Bureau Association Institute University Council Board Government Reserve Treasury
    Court Union Party Administration Authority Committee Congress Index Exchange Stock Survey Report Journal Times Post News""".split()
)
"""Last words of public bodies, indexes and papers: they may speak but own no market."""

_COMPANY_ENDS = frozenset(
    """Inc Inc. Corp Corp. Co Co. Ltd Ltd. LLC PLC Plc plc AG SA S.A. SpA NV N.V. AB ASA KK GmbH Group Holding Holdings Company Corporation
    Motor Motors Mobile Telecom Unicom Airways Airlines Airline Air Bank Life Insurance Petroleum Power Express Electric Electronics Tobacco
    Brands Rail Steel Foods Pharma Semiconductor Technologies Technology Systems Networks Cloud Bancorp Brewing Breweries Stores Energy
    Pacific Tower Aluminium Aluminum Chemical Chemicals Paper Shipbuilding Lines Shipping Securities Brothers Lynch Sachs Partners Brewing Industries International Enterprises Laboratories Products Resources Communications Financial Bancorp Instruments Can Standard Caledonian Gas Leyland Aerospace Home Honda Greetings General Continental Medical Water Airspace Coal Sugar Stores Broadcasting Media Petrofina""".split()
)
"""Words that make a company of a place name before them: "China Mobile", "British Airways"."""

_PART = r"(?:[A-Z][\w’'.&-]*[\w.]|[A-Z]|[a-z]{1,2}[A-Z]\w+|\d[A-Z]\w*)"
_RUN = re.compile(
    rf"(?<![\w’'.&-])(?:(?:de|van|von|du|la|le|di|al|el) (?=[A-Z]))?{_PART}(?:(?: (?:of|de|von|van|and Co)\b| &)? {_PART}| \d{{1,3}}(?=\s[a-z]))*"
)
_POSSESSIVE = re.compile(r"(?:[’']s|(?<=s)[’'])$")
_CURRENCY_GLUED = re.compile(r"(?:RMB|CNY|USD|US|HK|NT|CN|A|C|S)\$?\d")
_AFTER_A_NAME = re.compile(
    r"(?:[’']s?\b|\s*\((?!\d{4}\))|,\s+[A-Z][\w’'.&-]*(?:\s+[A-Z][\w’'.&-]*)*(?:,|\s+and\s)|,\s+(?:which|who|whose|the|a|an|with|maker|owner|owned|based|now|China|Japan)\b|\s+"
    r"(?:has|had|have|is|was|holds?|held|owns?|owned|controls?|said|says|now|also|still|currently|last|alone|commands?|claims?|boasts?|leads?|"
    r"captures?|captured|accounts?|accounted|makes|made|sells?|sold|makes|took|takes|saw|sees|remains?|came|comes|ranks?|led|trails?|gets|got|"
    r"grew|fell|rose|won|lost|increased|maintained|retained|expanded|achieved|reached|recorded|reported|posted|dominates?|continues?|"
    r"continued|ended|topped|plans?|expects?|and\s+(?:the\s+)?[A-Z]\w*|with|at|in|of|generates?|generated|earned|earns|does|did|gained|raised|cut|"
    r"invested|invests|spent|spends|will|would|could|may|owned|owns|announced|pledged|told|kept|keeps|wants|needs|uses|offers|supplies|produces|ships|won|lost|bought|built|set|beat|began|went|paid|spent|stood|committed|\w{4,}ed)\b)"
)


_SURELY_AFTER_A_NAME = re.compile(r"[’']s\b|\s+(?:has|had|is|was|holds|held|said|says|owns|controls|sells|makes)\b")


def _unknown(text: str) -> Iterator[NameSpan]:
    """Capitalised names that no list knows, without openers, titles, places and public bodies around them."""
    for run in _RUN.finditer(text):
        for start, end in _pieces(text, run.start(), run.end()):
            if _may_be_name(text, start, end, run.end()) and not _is_person(text, start, end):
                name = text[start:end]
                yield NameSpan(company=None, subject=name, start=start, end=end, text=name, kind="other")


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The run of capitals cut at words that are no part of any name, each piece trimmed."""
    begin, last = -1, -1
    for word in re.finditer(r"\S+", text[start:end]):
        bare = _POSSESSIVE.sub("", word[0].rstrip(".,:;"))
        if word[0] in _FUNCTION_WORDS or bare in _FUNCTION_WORDS or _CURRENCY_GLUED.match(bare):
            yield from _trimmed(text, begin, last)
            begin = -1
            continue
        if begin < 0 and word[0] in {"of", "&", "and"}:
            continue
        begin = start + word.start() if begin < 0 else begin
        last = start + word.end()
        if bare != word[0].rstrip(".,:;"):
            yield from _trimmed(text, begin, last)
            begin = -1
    yield from _trimmed(text, begin, last)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The piece without goods, possessive and stop behind it; nothing where nothing is left."""
    while 0 <= start < end:
        last = text[start:end].split(" ")[-1]
        cut = _overhang(last)
        if not cut:
            yield start, end
            return
        end = start + len(text[start : end - cut].rstrip())


def _overhang(last: str) -> int:
    """How many characters of a piece's last word are not the name's."""
    if last in _GOODS or last in {"of", "de", "&", "von", "van"}:
        return len(last)
    possessive = _POSSESSIVE.search(last)
    if possessive:
        return len(possessive[0])
    return 1 if last.endswith(".") and last not in _COMPANY_ENDS and not re.search(r"\.\w+\.$", last) else 0


_SPOKEN = re.compile(r"(?:I|We|You|They|He|She|It|That|There|Here|Let|Don|Didn|Who|What)[’']")


def _may_be_name(text: str, start: int, end: int, run_end: int) -> bool:
    words = text[start:end].split()
    if (
        _SPOKEN.match(words[0])
        or words[-1] in _BODIES
        or all(word in _COMMON_WORDS or word in _GOODS for word in words)
        or len(words[0]) < 2
    ):
        return False
    if _is_of_a_place(words, text[start:end]):
        return False
    if not _opens_sentence(text, start) or len(words) > 1:
        return True
    if not _looks_named(words[0]):
        return _SURELY_AFTER_A_NAME.match(text, end) is not None
    return _AFTER_A_NAME.match(text, end) is not None or run_end > end + 2


_COMPOUND = re.compile(r"[\w.]+-[a-z]+(?:-[a-z]+)*")
"""Compounds that describe: "AI-related", "Seattle-based"."""


_OFFICE = (
    r"(?:chief|CEO|CFO|chairman|chairwoman|president|analysts?|director|founder|co-founder|head|managing|vice|senior|economist|strategist|minister|secretary|governor|"
    r"spokesman|spokeswoman|spokesperson|partner at|portfolio|executive|lawyer|treasurer|professor|manager)"
)
_OFFICE_AFTER = re.compile(
    rf",? (?:who (?:is|was|runs|heads|leads) |\()?(?:an? |the |its |their |[A-Z]\w+[’']s )?(?:former |global |group |deputy |research )*{_OFFICE}\b"
)
_OFFICE_BEFORE = re.compile(
    rf"\b(?:{_OFFICE}|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Lord|billionaire|entrepreneur|tycoon|investor)(?: officer| executive| minister)?(?: of [A-Z]\w+)?,? $"
)


def _is_person(text: str, start: int, end: int) -> bool:
    """Whether an office stands beside the name: "analyst Jane Roe", "Jane Roe, chief executive"."""
    if text[end : end + 2] in ("'s", "’s"):
        return False
    has_office = _OFFICE_BEFORE.search(text[max(0, start - 60) : start]) is not None
    return has_office or (_OFFICE_AFTER.match(text, end) is not None and " " in text[start:end])


def _is_of_a_place(words: list[str], name: str) -> bool:
    """Whether this is a place, or a place's goods ("U.S. Cotton"), and not a company named after one ("Air Canada")."""
    if name in HOUSE_NAMES or _COMPOUND.fullmatch(words[-1]) or _COMPOUND.fullmatch(words[0]):
        return True
    first = next(iter(places(name)), None)
    return first is not None and first.start == 0 and words[-1] not in _COMPANY_ENDS and not _ends_like_a_company(words)


def _ends_like_a_company(words: list[str]) -> bool:
    return any(word in _COMPANY_ENDS for word in words[1:])


def _opens_sentence(text: str, start: int) -> bool:
    return not text[:start].strip(" \t\n\"“‘'(-–—•")


def _looks_named(word: str) -> bool:
    """Whether a lone first word can be a name: not an adverb or participle that opens a sentence."""
    return not re.fullmatch(r"[A-Z][a-z]+ly|[A-Z][a-z]+ing|[A-Z][a-z]+ed", word)
