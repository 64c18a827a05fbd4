"""The words of market shares: what a share is called, who holds it with which verb, what it is of, and what is none."""

import re

from bot.text.facts.frame import NAME, PERCENT, PERIOD, Frame
from bot.text.facts.modality import is_unreal
from bot.text.facts.verbs import BE, HOLD, MOVE, TRADE
from bot.text.inflections import forms, verbs
from bot.text.who.firms import FIRM, FIRMS


def is_denied(told: Frame, start: int, end: int, bare: bool = False, noun_end: int | None = None) -> bool:
    """Whether the words beside a figure make it a change, a stake, a gap or something to come.

    `bare`: a share noun follows the figure; it ends at `noun_end`. "Gaining 13% share, down from 14%" is a level all the same.
    """
    before = told.text[max(0, start - 60) : start]
    changed = (CHANGED_BARE if bare else CHANGED_BY).search(before)
    is_level = _LEVEL_BEFORE.search(told.text, max(0, start - 20), start) is not None or (
        noun_end is not None and _LEVEL_AFTER.match(told.text, noun_end) is not None
    )
    return (
        _is_quote(told, start, end)
        or (changed is not None and not is_level)
        or DENIED_AFTER.match(told.text, end) is not None
        or _OF_A_GAP.search(told.text, max(0, start - 120), start) is not None
        or _is_threshold(told, start)
        or is_unreal(told, start)
    )


def _is_threshold(told: Frame, start: int) -> bool:
    """Whether a figure draws a line instead of measuring: "the only maker with more than 25% of the market"."""
    at = told.original(start)
    return _THRESHOLD.search(told.sentence, max(0, at - 80), at) is not None


_QUOTED = re.compile(rf"(?:{NAME}|[A-Z]\w+) \((?:{NAME}|[A-Z.]{{1,6}}),? $")


def _is_quote(told: Frame, start: int, end: int) -> bool:
    """Whether a figure stands alone in brackets with a ticker, behind a name: the day's move, "Lumo Goods (LMO 3.7%)"."""
    quoted = _QUOTED.search(told.text, max(0, start - 40), start)
    if quoted is None or not told.text.startswith(")", end):
        return False
    at = told.original(start)
    return re.search(r"\([A-Z]{1,5}(?:\.[A-Z]{1,2})?,? $", told.sentence[max(0, at - 12) : at]) is not None


HEDGES = (
    r"(?:(?:an? (?!share|stake)[a-z-]+|a|an|the|some|just|shy of|north of|upwards of|in excess of|no less than|nigh on|about|around|"
    r"roughly|approximately|nearly|almost|only|over|under|above|below|up to|as (?:much|many|little) as|(?:more|less|fewer) than|"
    r"at (?:least|most)|well over|close to|estimated|reported|record|mere|low|high|new|all-time|high of|low of|still|now|even|his|its|"
    r"their|slightly|somewhat|perhaps|merely|fully|another|remaining|whopping|staggering|combined|commanding|dominant|solid)\s+|[~≈]\s?|"
    r"–)*"
)
"""What stands before a figure and says how near it is, or how large: "just over", "a staggering"."""
NOW = r"(?:also|now|still|already|currently|alone|only|just|once|again)"
PLACE = r"(?:first|second|third|fourth|fifth|sixth|next|last|runner-up|top)"
BEATEN = "beat, edge, edge out, lead, nose out, outsell, overtake, pass, pip, surpass, top, trail"
"""What a company does with the one behind it, or before it."""
COUNT = r"‹N\d+›(?: [a-z-]+){0,3}"
"""How many of its goods somebody sold."""
ENDS = re.compile(r"\s*(?:[.,;)]|$|(?:and|while|but|followed)\b|(?:market )?share\b)")
"""What stands behind a share that is told for itself."""
PEOPLE = r"[A-Z][a-z]+(?:ese|an|ish|ch|ss)"
"""A company's people in an adjective: "German", "Swiss", "Chinese"."""
FOLLOWED_BY = rf"(?:followed|trailed)(?: \w+)? by(?: (?:[a-z-]+|{PEOPLE}|[A-Z]\w+-based)){{0,4}}"
""" "Followed closely by privately held German maker": what stands before the follower's name."""
DESCRIBED = r"(?:(?:the |its |their )?[\w’'-]+(?: [\w’'-]+){0,8}(?:,| --| —| –| \(|:) ?)"
"""What introduces a list of names: "the region's two tyre makers -- Lumo and Corvane"."""
LIST = rf"{PERCENT}(?:(?:,| to| and|, and| or|,? then|, {PERIOD}|/)\s*(?!an? ){HEDGES}{PERCENT})*"
_NO_SHARE_AFTER = (
    r"(?:prices?|buybacks?|repurchases?|sales?|offering|swap|capital|capitali[sz]ation|value|count|issue|split|leader|leadership|holders?|"
    r"trading|index|points?|list|crown|race|wars?|battles?|in\s(?:the\s)?(?:company|firm|profits|venture))\b|(?:moves?|drops?|gains?|"
    r"loss(?:es)?|rise|increase|decline|growth)\b(?! (?:(?:to|from|below|above|under|past)\b|by (?:[a-z]+ ){0,2}‹[FN]))"
)
"""What makes "share" a stock's, or its own change: "share price", "share drop"; not "its share drops to 9%"."""
_NO_WHOLE = (
    r"(?:the |its |their |total |group )?(?:profits?|earnings|revenues?|sales|costs|vote|votes|equity|stock|capital|income|company|debt|"
    r"common|class|losses|(?:wallet|voice|mind|attention|blame|stomach|throat|heart)\b(?! of)(?: (?:of|in) (?:the )?market)?)\b(?! (?:of|"
    r"in|within|across) (?:the )?(?:[\w-]+ ){0,3}(?:market|category|sector|industry)\b)"
)
SHARE = (
    rf"(?:[Mm]arket[- ]?)?(?:[Ss]hares?|slice|chunk|portion|piece(?= of the (?:[\w-]+ ){{0,3}}(?:market|pie)\b)|"
    r"stranglehold|(?<=[Mm]arket )dominance|dominance(?= (?:in|of|over) (?:the|its) "
    rf"(?:(?:[\w-]+|‹D\d+›) ){{0,5}}(?:market|segment|category|sector|industry)\b|"
    rf" (?:has |had )?(?:\w+ ){{0,3}}(?:dropped|fallen|slipped|risen|fell|rose|dipped)\b)|"
    rf"position(?= (?:in|within|of|on) (?:the|its) (?:[\w-]+ ){{0,4}}(?:market|segment|category|sector|industry)\b)|"
    rf"(?:hold|grip)(?= (?:of|on) (?:the|its) (?:[\w-]+ ){{0,3}}market\b))\b(?![- ](?:{_NO_SHARE_AFTER})|holder| of {_NO_WHOLE})"
)
NO_MARKET_NOUN = (
    r"(?:increase|rise|gain|growth|drop|decline|fall|jump|surge|reduction|cut|stake|interest|discount|premium|upside|margin|yield|"
    r"dividend|return|chance|of|in|to|and|per|for|as|or|by|with|from|at|on|than|while|but|vot(?:es?|ing)|equity|ownership|price|profit|"
    r"stock|higher|lower|more|less|up|down|owned|holding|shareholding|tax|common|class|change|swing)\b"
)
ADJECTIVES = (
    rf"(?:(?:of )?(?!{NO_MARKET_NOUN})(?!{SHARE})[\w’'&.-]+[ -]|of (?:the |all |total )?(?!{NO_MARKET_NOUN})){{0,5}}?"
)
_YEARLY = r"(?:[YyQq][/o][YyQq]|year[- ](?:on|over)[- ]year|quarter[- ](?:on|over)[- ]quarter)"
DENIED_AFTER = re.compile(
    rf"\s*(?:\([^()]{{1,40}}\)\s+)?[- ]?(?:\(?(?:{_YEARLY}\s+)?(?:(?!(?:and|but|while|as|or)\b)[\w’'-]+\s+)?"
    r"(?:increase|rise|gain|growth|drop|decline|fall|jump|surge|reduction|decrease|loss|slump|dip|improvement|slide|cut|stake|interest|"
    r"discount|premium|upside|margin|yield|dividend|return|chance|tax|tariff|higher|lower|faster|slower|"
    r"(?:more|fewer|less)\b(?! than (?:‹N|double|twice|triple))|surges?|{_YEARLY}|yoy|YOY|QoQ|annually|shareholder|shareholding|owner|"
    r"owned|point|change|swing|compound|CAGR|from (?:a year|the (?:same|previous|prior)|last year))\b)"
)
_TAKING_UP = "chew, eat, gobble, hoover, lap, lock, make, mop, notch, pick, rack, roll, scoop, sew, snap, snatch, soak, take, vacuum"
_TAKEN = "".join(f"(?<!{form} up)" for verb in _TAKING_UP.split(", ") for form in forms(verb))
""" "Has rolled up half the market": no rise."""
_HELD = "".join(f"(?<!{form} down)" for form in forms("hold"))
CHANGE = (
    rf"(?:{verbs(MOVE)}|{verbs('add, lose, shed')}|(?<![\w-])up{_TAKEN}|(?<![\w-])down{_HELD}|\w+ rate of|growth at|"
    r"(?:growth|increase|decrease|decline|rise|gain|drop|jump|stake|interest|margin) of)"
)
CHANGED_BY = re.compile(rf"\b(?:{CHANGE}(?:\s+by)?|(?<!used )by)\s+(?:{HEDGES})$")
_LEVEL_BEFORE = re.compile(
    r"\b(?:below|above|under|past|beyond|(?:climb(?:ed)?|risen?|rose|grown?|grew|jump(?:ed)?|moved?|gone?|went|"
    r"shot|increase[sd]?|increasing|rising|climbing) up to) $"
)
_LEVEL_AFTER = re.compile(
    rf"[^‹;.]{{0,30}},? (?:(?:up|down)(?: \w+ly)? from|compared (?:with|to)|versus|against) {HEDGES}{PERCENT}"
)
_OF_A_GAP = re.compile(r"\b(?:gap|difference|distance) (?:(?!since |because |while |but )[^;,(‹]|‹M\d+›)*$")
_THRESHOLD = re.compile(
    r"\bonly (?:[\w’'-]+ ){1,5}(?:with|above|having|holding|to \w+) "
    r"(?:a (?:market )?share (?:of|above) )?(?:a |well )?(?:more than|over|at least|above|upwards of|in excess of)? ?$"
)
CHANGED_BARE = re.compile(
    rf"\b(?:{CHANGE}(?:\s+by)?|by)\s+(?:about|around|nearly|over|more than|roughly|almost|some|approximately|another|a further|just)?\s*$"
)


_WORK = (
    r"(?:TV|television|slaughter|processing|packing|harvest|crushing|milling|distribution|origination|generation|"
    r"manufacturing|drilling|trading|underwriting|issuance|turnover|credit|fleet|feedstock)"
    r"(?=[.,;:)—]|$| (?:in|as|at|and|but|by|with|for|during|after|since|from|last|this|while|worldwide|globally|is|are|was|were)\b| ‹T)"
)
"""What is done or dealt in, as the last word of a whole: "credit", not "the credit card market"."""
_SYSTEMS = "banking fund industry system sector".split()
_OF_SYSTEMS = "(?:" + "|".join(f"(?<={kind} )" for kind in _SYSTEMS) + ")"
_NOT_OF_SYSTEMS = "".join(f"(?<!{kind} )" for kind in _SYSTEMS)
_TIMED = "watch viewing screen listening streaming TV television playing play usage gaming reading app".split()
_TIME, _NOT_SPENT = f"(?:{'|'.join(_TIMED)}) time", "".join(f"(?<!{kind} )" for kind in _TIMED)
"""Whose assets, and which time, are a market's: of no market are a firm's assets and time itself."""
MARKET_HEAD = (
    rf"(?:markets?|pie|{_WORK}|industry|sector|segment|category|space|business|trade|shipments?|sales|spend|"
    r"spending|expenditures?|outlays?|production|output|capacity|traffic|searches|queries|deliveries|registrations|installations|installs|"
    r"downloads|subscribers|subscriptions|deposits|loans|lending|consumption|demand|volumes?|transactions|payments|flights|passengers|"
    r"seats|listings|referrals|fundings?|supply|supplies|purchases|revenues?|(?<=ad )investments?|(?<=advertising )investments?|"
    r"(?<=supply )chain|trips|fares|clicks|impressions|page ?views|hours|minutes|slots|policies|installed base|smartphones|phones|"
    r"handsets|cars|vehicles|trucks|computers|PCs|servers|chips|tablets|TVs|televisions|devices|users|wafers|batteries|aircraft|jets|"
    r"planes|orders|units|boards|cards|panels|displays|cells|modules|modems|printers|motorcycles|scooters|bikes|drones|robots|turbines|"
    r"engines|tractors|consoles|laptops|notebooks|desktops|wearables|watches|smartwatches|headsets|cigarettes|delivery|freight|cargo|"
    r"containers|listeners|mortgages|messages|households|websites|sites|browsers|advertising|ads|ad dollars|exports|bookings|streams|"
    r"viewers|viewing|screens|workloads|rides|trips|parcels|prescriptions|doses|vaccines|satellites|launches|accelerators|processors|GPUs|"
    r"CPUs|"
    rf"usage|streaming|{_TIME}|listening|viewership|ticketing|circulation|box office|e-?commerce|GMV|visits|"
    r"retailing|refining|smelting|mining|brewing|lending|hosting|advertisers|connections|routes|appliances|"
    rf"{_OF_SYSTEMS}assets|(?<=written )premiums?|"
    r"(?<=V )total|(?<=al )total|(?<=world )total)(?! (?:markets?|industry|sector|business|profits?|earnings|income|growth|gains?|losses|"
    r"jobs|workers|employees|users|participants|players|watchers)\b)"
    # "the hosting market": what is meant is the market, not the hosting; "industry profits" are no market
)
_HELD_OTHERWISE = (
    "amass, amount to, approach, bag, bring in, carve out, cater to, clinch, cling to, combine for, combine to account for, combine to "
    "control, combine to hold, combine to make up, combine to own, combine to take, constitute, contribute, corner, correspond to, cross, "
    "devour, draw, earn, equate to, exceed, hang on to, hold down, hold on to, hold onto, hover around, hover at, land, lead with, meet, "
    "monopolise, monopolize, nab, near, pocket, pull in, rake in, receive, run on, satisfy, seize, share, sit on, snare, stand for, "
    "surpass, swallow, top, translate into, translate to"
)
VERB = (
    rf"(?:{verbs(', '.join((HOLD, TRADE, _HELD_OTHERWISE)))}|{verbs(_TAKING_UP)} up|"
    rf"(?:used|installed|found|present|running|loaded) (?:by|on|in)|{BE} behind|responsible for|equal to|equivalent to|"
    r"credited (?:with|to)|good for|home to|left with|(?:leav(?:es|ing)|g[ia]v(?:e|es|ing))\s+(?:it|‹M\d+›)(?: with)?|"
    r"(?:control|command|hold) of|[Ww]ith|or|for|—|\(|at)"
)
"""What stands before the part that somebody has of a market."""
_BY = r"(?:by|through|via|on|onto|with|from|over|to)"
HELD_BY = (
    r"\s*(?:by (?:value|volume|number|revenues?|units) )?(?:(?:sold|bought|used|shipped|registered)(?: (?:in|by) (?:the )?\w+)? )?"
    r"(?:in (?:the )?[A-Z][\w.]+ )?(?:‹T\d+› )?(?:that |which )?"
    rf"(?:(?:(?:{BE}|now|still|also|currently|already|largely|directly|firmly|comes?|came) )*"
    rf"(?:(?!compared|according|next|relative|followed|trailed)[a-z]+(?: (?:up|place|out|for))? {_BY}|from)|(?:{BE}|lies?|rests?|remains?) "
    r"(?:(?:now|still|firmly|also) )*(?:an?|with|under|in|in the (?:hands|control|grip|grasp|possession|pocket) of)?) ?"
    r"(?:the |rivals? )?(?=‹M)"
)
"""What stands between a whole and its holder: "… is held by", "… is in the hands of", "… is a"."""
SEVERAL_FIRMS = (
    rf"(?:(?:just|only|the|these|its|a|of|\w+[’']s) ){{0,3}}(?:[\w-]+ ){{0,5}}?(?:{FIRMS}|networks|names|trio|duo|pair)"
)
"""Several, before their names: "just two companies: …", "the big four banks – …"."""
_NAMELY = r"(?:,| --| —| –| -|:| \(|, namely) ?(?:the )?(?:[A-Z]\w+[’']s )?"
HELD_BY_SEVERAL = rf"{HELD_BY.replace('(?=‹M)', '')}{SEVERAL_FIRMS}{_NAMELY}"
"""What stands between a whole and the list of its holders."""
MEASURED = (
    r" (?:in terms of|measured by|by) (?:the )?(?:(?!\w+ing )[a-z-]+ ){0,3}?(?:premiums?(?: income)?|income|revenues?|sales|"
    r"values?|volumes?|units|turnover|shipments|deliveries|subscribers|subscriptions|customers|users|deposits|assets|"
    r"capacity|policies|passengers)\b"
)
"""What a share is measured in: "by unit sales", "in terms of premium income"."""
NO_MARKET = re.compile(
    r"(?:^|\b)(?:shares|stock|stocks|equity|stakes?|company|firm|capital|vot(?:es?|ing)|index|S&P|GDP|GNP|"
    r"population|workforce|employees|staff|jobs|workers|"
    rf"{_NOT_OF_SYSTEMS}assets|debt|profits?|earnings|(?<!premium )income|"
    r"costs?|expenses?|market (?:cap|capitali[sz]ation|value|values|growth)|market['’]s (?:growth|gain|gains|value|cap|overall)|valuation|"
    r"respondents|portfolio|holdings|outstanding(?! (?:[a-z-]+ )?(?:mortgages|loans|deposits|cards|credit|lending|policies|balances))|"
    r"budget|premiums? to|funds?(?! assets)|investors|venture|float|Treasur\w+|customers|"
    rf"{_NOT_SPENT}time|capacity utili[sz]ation|reserves|emissions|"
    r"pollution|waste|carbon|crime|taxes|accidents|deaths|recalls|total return)\b",
    re.IGNORECASE,
)
OWN = re.compile(
    rf"^(?:its|their|our|his|(?:those|these|such|them|whom|which)\b|{NAME}(?:['’]s?)?|the "
    r"(?:company|group|firm|unit|segment|division|bank|carrier|quarter|year|business)['’]s|(?:the )?(?:company|group|firm|corporate|"
    r"consolidated|net|overall|total|annual|quarterly|operating|fiscal|full-year|segment|all|the|(?:domestic|international|overseas)(?! "
    r"(?:traffic|passengers|flights|seats)$)|external|recurring|cloud|‹T\d+›)*\s*(?:net )?(?:revenues?|sales|business|orders|shipments|"
    r"bookings|volumes?|production|output|deposits|loans|capacity|transactions|units|payments|demand|users|traffic)$)"
)
RANK = re.compile(
    rf"\b(?:(?:{PLACE}|number[- ]\w+|No\. ?\S+|leading|lead) (?:spot|place|position|rank|{FIRM})|{verbs('lead, rank, lag, trail')}|"
    r"(?:largest|biggest)(?! (?:\w+ )?(?:markets?|customers?|business|segment|division|region|contributor|category)\b)|"
    r"(?:big|top) (?:two|three|four|five)|market share|ahead of|market leader|[Tt]ogether|combined|jointly|collectively)\b"
)
"""A place among all."""
