"""The words of market shares: what a share is called, who holds it with which verb, what it is of, and what is none."""

import re

from bot.text.facts.frame import NAME, PERCENT, PERIOD, Frame
from bot.text.facts.modality import is_unreal


def is_denied(told: Frame, start: int, end: int, bare: bool = False, noun_end: int | None = None) -> bool:
    """Whether the words beside a figure make it a change, a stake, a gap or something to come.

    `bare`: a share noun follows the figure; it ends at `noun_end`. "Gaining 13% share, down from 14%" is a level all the same.
    """
    before = told.text[max(0, start - 60) : start]
    changed = None if _TAKEN_UP.search(before) else (CHANGED_BARE if bare else CHANGED_BY).search(before)
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
    r"(?:(?:a|an|the|some|just shy of|shy of|north of|upwards of|in excess of|no less than|as little as|nigh on|"
    r"about|around|roughly|approximately|nearly|almost|just|only|over|under|above|below|up to|as much as|"
    r"as many as|more than|less than|"
    r"at least|at most|well over|just over|just under|close to|fewer than|some|an? estimated|estimated|"
    r"(?:an? )?(?:staggering|whopping|massive|impressive|modest|record|mere|"
    r"commanding|dominant|good|solid|respectable|comfortable|steady|stable|flat|strong|full|cool|calculated|"
    r"reported|approximate|average|cumulative|aggregate|total|overall|global|leading|solid|slim|tiny|combined|"
    r"paltry|meager|meagre|hefty|healthy|overwhelming|incredible|stunning|huge|astronomical|towering|eye-watering|"
    r"eye-popping|jaw-dropping|sizeable|sizable|measly|miserly|remarkable|lofty|puny|minuscule|lowly|dismal|"
    r"dizzying|enormous|outsized|substantial|significant|considerable|decent|marginal|negligible|"
    r"handsome|disappointing|surprising|notable|impressive|formidable|near-total|near-record|double-digit|"
    r"single-digit|monstrous|mammoth|colossal|gigantic|crushing|lopsided|unprecedented|unassailable|reasonable|"
    r"moderate|relatively small)|record|low|high|new|all-time|high of|low of|still|now|even|a further|his|its|"
    r"slightly|somewhat|a little|a bit|a shade|perhaps|merely|fully|another|the remaining|remaining|whopping|"
    r"staggering|combined)\s+|[~≈]\s?|–|(?:more|less) than )*"
)
PEOPLE = r"[A-Z][a-z]+(?:ese|an|ish|ch|ss)"
"""A company's people in an adjective: "German", "Swiss", "Chinese"."""
FOLLOWED_BY = rf"(?:followed|trailed)(?: \w+)? by(?: (?:[a-z-]+|{PEOPLE}|[A-Z]\w+-based)){{0,4}}"
""" "Followed closely by privately held German maker": what stands before the follower's name."""
DESCRIBED = r"(?:(?:the |its |their )?[\w’'-]+(?: [\w’'-]+){0,8}(?:,| --| —| –| \(|:) ?)"
"""What introduces a list of names: "the region's two tyre makers -- Lumo and Corvane"."""
LIST = rf"{PERCENT}(?:(?:,| to| and|, and| or|,? then|, {PERIOD}|/)\s*(?!an? ){HEDGES}{PERCENT})*"
_NO_SHARE_AFTER = (
    r"(?:prices?|buybacks?|repurchases?|sales?|offering|swap|capital|capitali[sz]ation|value|count|issue|split|leader|leadership|holders?|"
    r"trading|index|points?|list|crown|race|wars?|battles?|in\s(?:the\s)?(?:company|firm|profits|venture))\b|"
    r"(?:moves?|drops?|gains?|loss(?:es)?|rise|increase|decline|growth)\b"
    r"(?! (?:(?:to|from|below|above|under|past)\b|by (?:[a-z]+ ){0,2}‹[FN]))"
)
"""What makes "share" a stock's, or its own change: "share price", "share drop"; not "its share drops to 9%"."""
_NO_WHOLE = (
    r"(?:the |its |their |total |group )?(?:profits?|earnings|revenues?|sales|costs|vote|votes|equity|stock|"
    r"capital|income|company|debt|common|class|losses|"
    r"(?:wallet|voice|mind|attention|blame|stomach|throat|heart)\b(?! of)(?: (?:of|in) (?:the )?market)?)\b"
    r"(?! (?:of|in|within|across) (?:the )?(?:[\w-]+ ){0,3}(?:market|category|sector|industry)\b)"
)
SHARE = (
    rf"(?:[Mm]arket[- ]?)?(?:[Ss]hares?|slice|chunk|portion|piece(?= of the (?:[\w-]+ ){{0,3}}(?:market|pie)\b)|"
    r"stranglehold|(?<=[Mm]arket )dominance|dominance(?= (?:in|of|over) (?:the|its) "
    rf"(?:(?:[\w-]+|‹D\d+›) ){{0,5}}(?:market|segment|category|sector|industry)\b|"
    rf" (?:has |had )?(?:\w+ ){{0,3}}(?:dropped|fallen|slipped|risen|fell|rose|dipped)\b)|position(?= "
    rf"(?:in|within|of|on) (?:the|its) (?:[\w-]+ ){{0,4}}(?:market|segment|category|sector|industry)\b)|"
    rf"(?:hold|grip)(?= (?:of|on) (?:the|its) (?:[\w-]+ ){{0,3}}market\b))\b"
    rf"(?![- ](?:{_NO_SHARE_AFTER})|holder| of {_NO_WHOLE})"
)
NO_MARKET_NOUN = (
    r"(?:increase|rise|gain|growth|drop|decline|fall|jump|surge|reduction|cut|stake|interest|discount|premium|"
    r"upside|margin|yield|dividend|return|chance|of|in|to|and|per|"
    r"for|as|or|by|with|from|at|on|than|while|but|vot(?:es?|ing)|equity|ownership|price|profit|stock|higher|lower|"
    r"more|less|up|down|owned|holding|shareholding|tax|common|class|change|swing)\b"
)
ADJECTIVES = (
    rf"(?:(?:of )?(?!{NO_MARKET_NOUN})(?!{SHARE})[\w’'&.-]+[ -]|of (?:the |all |total )?(?!{NO_MARKET_NOUN})){{0,5}}?"
)
_YEARLY = r"(?:[YyQq][/o][YyQq]|year[- ](?:on|over)[- ]year|quarter[- ](?:on|over)[- ]quarter)"
DENIED_AFTER = re.compile(
    rf"\s*(?:\([^()]{{1,40}}\)\s+)?[- ]?(?:\(?(?:{_YEARLY}\s+)?(?:(?!(?:and|but|while|as|or)\b)[\w’'-]+\s+)?"
    r"(?:increase|rise|gain|growth|drop|decline|fall|jump|surge|reduction|decrease|loss|slump|dip|improvement|"
    r"slide|cut|stake|interest|discount|premium|upside|margin|yield|dividend|return|chance|tax|tariff|"
    r"higher|lower|faster|slower|(?:more|fewer|less)\b(?! than (?:‹N|double|twice|triple))|surges?|{_YEARLY}|yoy|"
    r"YOY|QoQ|annually|shareholder|shareholding|owner|owned|point|change|swing|compound|CAGR|"
    r"from (?:a year|the (?:same|previous|prior)|last year))\b)"
)
CHANGE = (
    r"(?:r[io]se[sn]?|rising|f[ae]lls?|fell|fallen|falling|climb\w*|jump\w*|grow\w*|grew|increase[sd]?|increasing|"
    r"declin\w*|dropp?\w*|tumbl\w*|surg\w*|soar\w*|slipp?\w*|"
    r"advanc\w*|shr[aiu]nk\w*|plung\w*|plummet\w*|decreas\w*|expand\w*|add(?:s|ed|ing)?|los[te]\w*|losing|"
    r"gain(?:s|ed|ing)?|shed\w*|slump\w*|improv\w*|(?<![\w-])(?<!gobbled )(?<!snapped )(?<!mopped )(?<!soaked )"
    r"(?<!scooped )(?<!eaten )(?<!eating )(?<!snatched )(?<!snatching )(?<!snapping )(?<!taking )(?<!took )"
    r"(?<!takes )(?<!make )(?<!makes )(?<!made )(?<!making )up|"
    r"(?<![\w-])(?<!holding )(?<!hold )(?<!holds )(?<!held )down|"
    r"\w+ rate of|growth of|increase of|decrease of|decline of|rise of|gain of|drop of|jump of|growth at|stake of|interest of|margin of)"
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
_TAKEN_UP = re.compile(
    rf"\b(?:roll|hoover|chew|lapp|vacuum|buy|bought|sew|lock|rack|notch|pick|take|took|make|made|tak|mak)(?:s|ed|n|ing)? up {HEDGES}$"
)
""" "Has rolled up half the market": no rise."""
CHANGED_BARE = re.compile(
    rf"\b(?:{CHANGE}(?:\s+by)?|by)\s+(?:about|around|nearly|over|more than|roughly|almost|some|approximately|another|a further|just)?\s*$"
)


_WORK = (
    r"(?:TV|television|slaughter|processing|packing|harvest|crushing|milling|distribution|origination|generation|"
    r"manufacturing|drilling|trading|underwriting|issuance|turnover|credit|fleet|feedstock)"
    r"(?=[.,;:)—]|$| (?:in|as|at|and|but|by|with|for|during|after|since|from|last|this|while|worldwide|globally|is|are|was|were)\b| ‹T)"
)
"""What is done or dealt in, as the last word of a whole: "credit", not "the credit card market"."""
MARKET_HEAD = (
    rf"(?:markets?|pie|{_WORK}|industry|sector|segment|category|space|business|trade|shipments?|sales|spend|"
    r"spending|expenditures?|outlays?|production|output|capacity|traffic|searches|queries|"
    r"deliveries|registrations|installations|installs|downloads|subscribers|subscriptions|deposits|loans|lending|"
    r"consumption|demand|volumes?|transactions|payments|flights|passengers|"
    r"seats|listings|referrals|fundings?|supply|supplies|purchases|revenues?|(?<=ad )investments?|"
    r"(?<=advertising )investments?|(?<=supply )chain|trips|fares|clicks|impressions|page ?views|hours|minutes|"
    r"slots|policies|installed base|smartphones|phones|handsets|cars|vehicles|trucks|computers|PCs|servers|chips|"
    r"tablets|TVs|televisions|devices|users|"
    r"wafers|batteries|aircraft|jets|planes|orders|units|boards|cards|panels|displays|cells|modules|modems|"
    r"printers|motorcycles|scooters|bikes|drones|robots|turbines|engines|tractors|consoles|laptops|"
    r"notebooks|desktops|wearables|watches|smartwatches|headsets|cigarettes|delivery|freight|cargo|containers|"
    r"listeners|mortgages|messages|households|websites|sites|browsers|advertising|ads|ad dollars|exports|bookings|"
    r"streams|viewers|viewing|screens|workloads|rides|trips|parcels|prescriptions|doses|vaccines|satellites|"
    r"launches|accelerators|processors|GPUs|CPUs|"
    r"usage|streaming|(?:watch|viewing|screen|listening|streaming|TV|television|playing|play|usage|gaming|reading|"
    r"app) time|listening|viewership|ticketing|circulation|box office|e-?commerce|GMV|visits|retailing|refining|"
    r"smelting|mining|brewing|lending|hosting|advertisers|connections|routes|appliances|(?<=banking )assets|"
    r"(?<=fund )assets|(?<=industry )assets|(?<=system )assets|(?<=sector )assets|(?<=written )premiums?|"
    r"(?<=V )total|(?<=al )total|(?<=world )total)"
    r"(?! (?:markets?|industry|sector|business|profits?|earnings|income|growth|gains?|losses|jobs|workers|employees|"
    r"users|participants|players|watchers)\b)"
    # "the hosting market": what is meant is the market, not the hosting; "industry profits" are no market
)
VERB = (
    r"(?:h[eo]lds?|holding|own(?:s|ed|ing)?|ha(?:s|d|ve|ving)|control(?:s|led|ling)?|account(?:s|ed|ing)? for|"
    r"command(?:s|ed|ing)?|captur(?:es?|ed|ing)|claim(?:s|ed|ing)?|"
    r"boast(?:s|ed|ing)?|compris(?:es?|ed|ing)|represent(?:s|ed|ing)?|ma(?:kes?|de|king) up|"
    r"t(?:akes?|ook|aking|aken)(?: up)?|secur(?:es?|ed|ing)|grab(?:s|bed|bing)?|snar(?:es?|ed|ing)|w[io]ns?|"
    r"winning|"
    r"enjoy(?:s|ed|ing)?|garner(?:s|ed|ing)?|seiz(?:es?|ed|ing)|r[ua]ns?(?: on)?|running(?: on)?|"
    r"power(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)|produc(?:es?|ed|ing)|s(?:ells?|old|elling)|corner(?:s|ed|ing)?|"
    r"maintain(?:s|ed|ing)?|retain(?:s|ed|ing)?|g[eo]ts?|getting|reach(?:es|ed|ing)?|occup(?:y|ies|ied|ying)|"
    r"cover(?:s|ed|ing)?|serv(?:es?|ed|ing)|contribut(?:es?|ed|ing)|handl(?:es?|ed|ing)|"
    r"process(?:es|ed|ing)?|deliver(?:s|ed|ing)?|generat(?:es?|ed|ing)|ma(?:kes?|de|king)|buil(?:ds?|t|ding)|"
    r"ship(?:s|ped|ping)?|provid(?:es?|ed|ing)|dominat(?:es?|ed|ing)(?: with)?|launch(?:es|ed|ing)?|"
    r"min(?:es|ed|ing)|pump(?:s|ed|ing)?|refin(?:es|ed|ing)|smelt(?:s|ed|ing)?|export(?:s|ed|ing)?|"
    r"brew(?:s|ed|ing)?|install(?:s|ed|ing)?|assembl(?:es?|ed|ing)|complet(?:es?|ed|ing)|receiv(?:es?|ed|ing)|"
    r"achiev(?:es?|ed|ing)|"
    r"(?:snatch(?:es|ed|ing)|gobbl(?:es?|ed|ing)|snapp(?:ed|ing)|snaps|mopp(?:ed|ing)|soak(?:s|ed|ing)|"
    r"swallow(?:s|ed|ing)?|eat(?:s|en|ing)?) up|swallow(?:s|ed|ing)?|monopoli[sz](?:es?|ed|ing)|"
    r"dr(?:aws?|ew|awn|awing)|cater(?:s|ed|ing)? to|"
    r"combin(?:es?|ed|ing) (?:for|to (?:hold|own|control|make up|account for|take))|me(?:et|ets|eting|t)|"
    r"satisf(?:y|ies|ied|ying)|operat(?:es?|ed|ing)|manufactur(?:es?|ed|ing)|transport(?:s|ed|ing)?|"
    r"distribut(?:es?|ed|ing)|host(?:s|ed|ing)?|print(?:s|ed|ing)?|"
    r"insur(?:es?|ed|ing)|underwr(?:ites?|ote|iting)|publish(?:es|ed|ing)?|stream(?:s|ed|ing)?|roast(?:s|ed|ing)?|"
    r"bottl(?:es?|ed|ing)|responsible for|equal to|equivalent to|keep(?:s|ing)?|kept|carr(?:y|ies|ied|ying)|"
    r"manag(?:es?|ed|ing)|h[eo]ld(?:s|ing)? (?:down|onto|on to|fast to)|hang(?:s|ing)? on to|hung on to|"
    r"cl[iu]ng(?:s|ing)? to|shar(?:es?|ed|ing)|log(?:s|ged|ging)|fill(?:s|ed|ing)?|amass(?:es|ed|ing)?|"
    r"rack(?:s|ed|ing)? up|notch(?:es|ed|ing)?(?: up)?|register(?:s|ed|ing)?|record(?:s|ed|ing)?|"
    r"clinch(?:es|ed|ing)?|"
    r"bag(?:s|ged|ging)?|pocket(?:s|ed|ing)?|nab(?:s|bed|bing)?|land(?:s|ed|ing)?|carv(?:es?|ed|ing) out|"
    r"writ(?:es?|ing)|wrote|originat(?:es?|ed|ing)|financ(?:es?|ed|ing)|haul(?:s|ed|ing)?|mov(?:es?|ed|ing)|"
    r"clear(?:s|ed|ing)?|trad(?:es|ed|ing)|settl(?:es?|ed|ing)|issu(?:es?|ed|ing)|"
    r"plac(?:es?|ed|ing)|book(?:s|ed|ing)?|collect(?:s|ed|ing)?|rak(?:es?|ed|ing) in|br(?:ings?|ought|inging) in|"
    r"pull(?:s|ing) in|earn(?:s|ed|ing)?|(?:roll|hoover|chew|lap|vacuum|buy|bought|soaks|takes|sew|sewn|sewed|lock|"
    r"locked|locks)(?:s|ed|ing)? up|devour(?:s|ed|ing)?|absorb(?:s|ed|ing)?|consum(?:es?|ed|ing)|"
    r"constitut(?:es?|ed|ing)|amount(?:s|ed|ing)? to|equat(?:es?|ed|ing) to|translat(?:es?|ed|ing) (?:in)?to|"
    r"correspond(?:s|ed|ing)? to|st[ao]nds? for|stood for|sits? on|sat on|sitting on|(?:is|are|was|were) behind|"
    r"top(?:s|ped|ping)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|cross(?:es|ed|ing)?|approach(?:es|ed|ing)?|"
    r"near(?:s|ed|ing)?|"
    r"credited (?:with|to)|good for|home to|left with|leav(?:es|ing) (?:it|‹M\d+›) with|hovers? (?:at|around)|"
    r"hovered (?:at|around)|feed(?:s|ing)?|fed|fuel(?:s|l?ed|l?ing)?|stor(?:es?|ed|ing)|rout(?:es?|ed|ing)|"
    r"broker(?:s|ed|ing)?|arrang(?:es?|ed|ing)|advis(?:es?|ed|ing) on|ferr(?:y|ies|ied|ying)|mill(?:s|ed|ing)?|"
    r"grind(?:s|ing)?|ground|crush(?:es|ed|ing)?|harvest(?:s|ed|ing)?|catch(?:es|ing)?|caught|grow(?:s|ing)?|grew|"
    r"fl(?:y|ies|ew|own)|us(?:es|ed) (?:by|on|in)|(?:installed|found|present|running|loaded) (?:on|in)|attract(?:s|ed|ing)?|garner(?:s|ed)|"
    r"pull(?:s|ed) in|scoop(?:s|ed) up|[Ww]ith|"
    r"g[ia]v(?:e|es|ing)\s+(?:it|‹M\d+›)|(?:control|command|hold) of|leads? with|led with|or|for|—|\(|at)"
)
HELD_BY = (
    r"\s*(?:by (?:value|volume|number|revenues?|units) )?(?:(?:sold|bought|used|shipped|registered)"
    r"(?: (?:in|by) (?:the )?\w+)? )?(?:in (?:the )?"
    r"[A-Z][\w.]+ )?(?:‹T\d+› )?(?:(?:that |which )?(?:(?:is|was|are|were|being|now|currently|comes?|came) )*"
    r"(?:held|controlled|owned|supplied|taken|dominated|captured|commanded|accounted(?: for)?|served|occupied|made|"
    r"produced|sold|built|claimed|handled|done|placed|from)(?: up)?"
    r"(?: by|(?<=from)|(?<=done) (?:on|through|via)|(?<=made) (?:on|through|via)|(?<=sold) (?:on|through|via)|"
    r"(?<=placed) (?:on|with)) (?:the |rivals? )?|(?:is |are |was |were |being )?"
    r"(?:now |still |largely |directly )?(?:attributable|attributed|credited|owed|down) to (?:the )?(?=‹M)|"
    r"(?:goes|went|falls|fell|accrues) to (?:the )?(?=‹M)"
    r"|(?:(?:still |now |currently |already )?(?:go(?:es)?|went|come|comes|came|runs?|ran|pass(?:es|ed)?|"
    r"flow(?:s|ed)?|happen(?:s|ed)?|takes? place|took place|depends?|rely|relies)|"
    r"(?:is|are|was|were) (?:still |now |currently )?(?:looked up|conducted|carried out|performed|running|run|"
    r"hosted|booked|bought|processed|placed|streamed|cleared|settled|listed|traded|routed|powered|operated|managed|"
    r"installed|published|written|insured|delivered|flown|carried|holding|ordered|paid|sold|sent|shipped|served))"
    r" (?:on|onto|through|via|with|from|by|over) (?:the )?(?=‹M)"
    r"|(?:is|was|are|were|lies?|rests?|remains?) (?:now |still |firmly |also )*(?:(?:an?|from|with|under|in|in the "
    r"(?:hands|control|grip|grasp|possession|pocket) of) )?(?:the )?(?=‹M))"
)
"""What stands between a whole and its holder: "… is held by", "… is in the hands of", "… is a"."""
_FIRMS = (
    r"(?:companies|firms|vendors|brands|makers|\w+makers|producers|suppliers|manufacturers|providers|operators|"
    r"carriers|airlines|banks|lenders|insurers|retailers|grocers|chains|groups|players|sellers|brewers|builders|"
    r"dealers|owners|miners|giants|publishers|studios|platforms|services|networks|rivals|names|trio|duo|pair)"
)
SEVERAL_FIRMS = rf"(?:(?:just|only|the|these|its|a|of|\w+[’']s) ){{0,3}}(?:[\w-]+ ){{0,5}}?{_FIRMS}"
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
    r"(?<!banking )(?<!fund )(?<!industry )(?<!system )(?<!sector )assets|debt|profits?|earnings|(?<!premium )income|"
    r"costs?|expenses?|market (?:cap|capitali[sz]ation|value|values|growth)|"
    r"market['’]s (?:growth|gain|gains|value|cap|overall)|valuation|respondents|portfolio|holdings|"
    r"outstanding(?! (?:[a-z-]+ )?(?:mortgages|loans|deposits|cards|credit|lending|policies|balances))|"
    r"budget|premiums? to|funds?(?! assets)|investors|venture|float|Treasur\w+|customers|"
    r"(?<!watch )(?<!viewing )(?<!screen )(?<!listening )(?<!streaming )(?<!TV )(?<!television )(?<!playing )"
    r"(?<!play )(?<!usage )(?<!gaming )(?<!reading )(?<!app )time|capacity utili[sz]ation|reserves|emissions|"
    r"pollution|waste|carbon|crime|taxes|accidents|deaths|recalls|total return)\b",
    re.IGNORECASE,
)
OWN = re.compile(
    rf"^(?:its|their|our|his|(?:those|these|such|them|whom|which)\b|{NAME}(?:['’]s?)?|the "
    r"(?:company|group|firm|unit|segment|division|bank|carrier|quarter|year|business)['’]s|(?:the )?(?:company|"
    r"group|firm|corporate|consolidated|net|overall|total|annual|quarterly|operating|fiscal|full-year|segment|all|"
    r"the|(?:domestic|international|overseas)(?! (?:traffic|passengers|flights|seats)$)|external|recurring|cloud|"
    r"‹T\d+›)*\s*(?:net )?(?:revenues?|sales|business|orders|shipments|bookings|volumes?|production|output|"
    r"deposits|loans|capacity|transactions|units|payments|demand|users|traffic)$)"
)
RANK = re.compile(
    r"\b(?:(?:top|first|second|third|fourth|fifth|number[- ]\w+|No\. ?\S+|leading|lead) (?:spot|place|position|"
    r"rank|vendor|supplier|brand|seller|maker|\w+maker|retailer|carrier|lender|player|producer|provider|"
    r"operator|manufacturer|grocer|insurer|brewer|shipper|airline|bank|chain|processor|exporter|miner|refiner|"
    r"builder|distributor|publisher)|leads?|led|ranks?|ranked|(?:largest|biggest)"
    r"(?! (?:\w+ )?(?:markets?|customers?|business|segment|division|region|contributor|category)\b)|"
    r"(?:big|top) (?:two|three|four|five)|market share|ahead of|lags?|lagged|trails?|trailed|lag|market leader|together|combined|jointly|"
    r"collectively|[Tt]ogether)\b"
)
"""A place among all."""
