"""Whether another subject begins between a name and a share: "…, while imports account for 30%"."""

import re
from collections.abc import Sequence

from bot.text.facts.frame import PERIOD
from bot.text.facts.verbs import BE, HAS, MOVED, STANDS
from bot.text.inflections import finite
from bot.text.who.firms import FIRMS
from bot.text.who.places import US_STATES


def is_of_others(between: str) -> bool:
    """Whether between a name and its share another subject begins: "…, while imports account for 30%"."""
    between = _ITS_OWN.sub("", between)
    if _WITH_OTHERS.search(between) or _ONE_OF.search(between) or _COVERED.search(between):
        return True
    for found in reversed(list(_FINITE.finditer(between))):
        piece = _BREAK.split(between[: found.start()])[-1]
        has_break = _BREAK.search(between[: found.start()]) is not None
        words = _FILLERS.sub(" ", piece).split()
        if _THAT.search(between[: found.start()]) and 0 < len(words) <= 3 and _are_plain(words):
            return True
        if (
            has_break
            and words
            and all(re.fullmatch(r"[a-z][a-z-]+|[A-Z][\w.-]*", word) for word in words)
            and _is_noun_phrase(words)
        ):
            return True
    return False


def is_no_company(name: str) -> bool:
    """Whether a name is that of a generation, a shopping day or a technology: what has a share and is nobody's own."""
    return name in _NO_COMPANIES or name in _LANDS or _REALM.match(name) is not None


_REALM = re.compile(
    r"Made[- ][Ii]n[- ]|.* (?:Industry|Market|Sector|Segment|Category)$|"
    r"(?:\w+[’']?s? )?(?:Republic|Kingdom|Emirate|Sultanate|Commonwealth|State|Province|City) of\b"
)
_NO_COMPANIES = frozenset(
    "Americans|Britons|Canadians|Australians|Europeans|Indians|Germans|Millennials|Boomers|Baby Boomers|Zoomers|Gen X|Gen Y|Gen Z|Gen|"
    "Generation X|Generation Z|Democrats|Republicans|Medicare|Medicaid|Black|Black Friday|Cyber|Cyber Monday|Singles|Christmas|Easter|"
    "Ramadan|Diwali|LTE|VoLTE|OLED|AMOLED|QLED|LCD|LED|DRAM|NAND|SSD|SSDs|HDD|HDDs|EV|EVs|BEV|BEVs|PHEV|PHEVs|NEV|NEVs|SUV|SUVs|PC|PCs|TV|"
    "TVs|GPU|GPUs|CPU|CPUs|AM|FM|AM/FM|MNOs|MVNOs|OEMs|ODMs|SMEs|SMBs|CSPs|ISPs|MSOs|NBFCs|PSBs|REITs|ETFs|OTAs|CPG|FMCG|OTT|SMB|Pacific|"
    "APAC|EMEA|USB|NFC|RFID|Wi-Fi|WiFi|Bluetooth|CNG|LNG|LPG|LFP|NMC".split("|")
)
_LANDS = frozenset(
    "Czechia|Slovakia|Slovenia|Croatia|Serbia|Bulgaria|Estonia|Latvia|Lithuania|Luxembourg|Iceland|Malta|Cyprus|Belarus|Kazakhstan|"
    "Uzbekistan|Georgia|Armenia|Azerbaijan|Mongolia|Nepal|Sri Lanka|Myanmar|Cambodia|Laos|Brunei|Macau|Macao|Afghanistan|Jordan|Lebanon|"
    "Syria|Kuwait|Qatar|Bahrain|Oman|Yemen|Morocco|Algeria|Tunisia|Libya|Sudan|Ethiopia|Uganda|Tanzania|Rwanda|Zambia|Zimbabwe|Mozambique|"
    "Angola|Namibia|Botswana|Ghana|Senegal|Cameroon|Ivory Coast|Mali|Niger|Congo|Madagascar|Mauritius|Bolivia|Paraguay|Uruguay|Panama|"
    "Costa Rica|Guatemala|Honduras|Nicaragua|El Salvador|Cuba|Jamaica|Haiti|Dominican Republic|Puerto Rico|Guyana|Trinidad|Ontario|Quebec|"
    "Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|Bavaria|Catalonia|Wales|Northern Ireland|Tasmania|Queensland|New South "
    "Wales|Guangdong|Zhejiang|Jiangsu|Sichuan|Shenzhen|Guangzhou|Orissa|Odisha|Chhattisgarh|Jharkhand|Rajasthan|Bihar|Punjab|Haryana|"
    "Kerala|Goa|Andhra Pradesh|Telangana|West Bengal|Assam|Uttar Pradesh|Madhya Pradesh|Maharashtra|Gujarat|Tamil Nadu|Karnataka|"
    "Bitcoin|Ethereum|Ether|Dogecoin|Solana".split("|")
).union(US_STATES)
"""Countries, states and coins have shares and are no company's."""
_FINITE = re.compile(
    rf"\b(?:{BE}|{HAS}|{MOVED}|{STANDS}|{finite('approach, continue, cross, lead, near, pass, power, see, seize, snare')})\b"
)
_BREAK = re.compile(
    r"[,;:()—–]|\s-\s|\b(?:and|but|while|whereas|that|because|although|though|as|said|says|which|who|when|where|if|for|since)\b"
)
_FILLERS = re.compile(
    r"\b(?:also|now|still|currently|already|alone|together|reportedly|only|just|then|even|today|both|each|"
    r"each of|jointly|collectively|combined|has|have|had|is|was|been|being|\w+ly|in|of|during|at|the|end|last|"
    rf"this|year|quarter|about|to|would|did|does)\b|{PERIOD}|\([^()]*\)|[\"“”,—–-]"
)
_ITS_OWN = re.compile(
    r"\bclaims to (?=have|hold|control|command|own|account)|, whose (?:[a-z-]+ )?(?:brands?|products?|goods|models?|units?|arm|division|"
    r"business|subsidiar(?:y|ies)|network|stores?|apps?|platforms?|software|engines?|phones?|cars)\b"
)
"""What a company claims of itself, and what is its own: "Lumo, whose brands hold 34%"."""
_THAT = re.compile(r"\b(?:that|because|although|though) [a-z -]+$")
_WITH_OTHERS = re.compile(
    r"\b(?:with|where) (?:the |all |other )*(?:[a-z-]+ )*?[A-Za-z-]+s (?:\w+ing|controls?|holds?|accounts?|owns?|have|make|"
    r"command) (?:[a-z]+ )*$"
)
_COVERED = re.compile(
    rf"\b(?:{FIRMS}|countries|markets|models) "
    r"(?:in (?:the )?[\w.]+ )?(?:[–—-] )?(?:covering|representing|"
    r"comprising|that (?:cover|represent)|which (?:cover|represent)) (?:[a-z]+ )*$"
)
"""What a survey covers is nobody's share."""
_ONE_OF = re.compile(
    r"\bpart of (?:an? |the )?(?:[a-z-]+ ){0,4}[a-z]+ (?:that|which) (?:[a-z]+ ){0,4}$|"
    r"\b(?:one|two|part) of (?:[a-z-]+ ){0,4}[a-z-]+s (?:that|which|who) (?:[a-z]+ ){0,4}$"
)
_NOT_NOUNS = frozenset(
    "to not yet again ever than more most so further it he she they there what one who i we you once".split()
)


def _is_noun_phrase(words: Sequence[str]) -> bool:
    """Whether the words before a verb are its subject: they end in a plural or in the name of a good."""
    return (
        len(words) <= 5
        and re.search(r"(?:[^s’']s|men|people|share|market|demand|industry|sector|volume|spending|output)$", words[-1])
        is not None
        and words[-1] not in _NOT_NOUNS
    )


def _are_plain(words: Sequence[str]) -> bool:
    """Whether the words between "that" and a verb are someone whom no name tells: "that one team owns"."""
    return all(word.islower() and word not in _NOT_NOUNS for word in words)
