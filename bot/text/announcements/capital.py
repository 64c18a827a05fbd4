"""What counts as capital spending: its names, the things it buys, and the spending that only looks like it."""

import re
from collections.abc import Sequence
from typing import Final

from bot.text.quantities.any_case import AnyCase, any_case
from bot.text.quantities.remembered import remembered


def spelled(*alternatives: str, holding: Sequence[str] = ()) -> AnyCase:
    """A pattern of whole words, in any case; a space stands for any white space or a hyphen.

    `holding`: small letters of which every match holds one; texts without them are not searched.
    """
    joined = "|".join(alternative.replace(" ", r"[\s\-‑]+") for alternative in alternatives)
    return any_case(rf"(?<![A-Za-z])(?:{joined})(?![A-Za-z])", *holding)


CAPITAL: Final = spelled(
    r"(?<!working\s)(?<!human\s)(?<!venture\s)(?<!risk\s)(?<!equity\s)(?:capital|construction)(?: and explorat(?:ion|ory))? " r"(?:expenditures?|expenses|spending|spend|outlays?|investments?|budgets?|programs?|programmes?|plans?|guidance|outlook|forecasts?|estimates?)(?: (?:budgets?|programs?|programmes?|plans?|spending|requirements?|needs))?",
    r"(?<!regulatory\s)(?<!minimum\s)(?<!bank\s)capital requirements?(?= (?:in|for|of|this|next|are|is|will|would|through|over) )",
    r"(?:purchases? of|additions? to|investments? in|spending on|expenditures? on) (?:fixed assets|PP&E|property|plant(?= and equipment))(?:,? plant)?(?:,? and equipment)?",
    r"(?:remaining|future) (?:capital |project |construction |development )?(?:spend|spending|costs?)(?= (?:on|to complete|for) )",
    r"capital (?:to be )?(?:deployed|invested|spent)(?= (?:on|in|into|for) )",
    r"(?:store|restaurant|E&P|utility|fleet|rental|plant|mill|mine|network|technology|IT|infrastructure|pipeline|solar|wind|renewables?|generation|transmission|distribution|refining|hotel|resort|hospital|base|core|run rate|growth|expansion|project|organic|strategic|discretionary|replacement|maintenance|sustaining|development|drilling|midstream|upstream|completions?|D&C|facility|exploration) capital(?: (?:programs?|programmes?|plans?|budgets?|spending|spend|expenditures?|projects|investments?|outlays?))?",
    r"(?:total|our|its|their) (?:\d{4} |net )?capital(?: (?:for|in) (?:fiscal )?(?:\d{4}|the year|this year|next year))?(?= (?:to be|will be|is expected|should be|is projected|is budgeted|is forecast|is planned|is estimated))", r"cap\W?ex(?: spending)?", r"exploration(?: and (?:development|production))? (?:spending|budget|expenditures?|outlays?)",
    r"(?:budget|spending|outlays?|expenditures?) for (?:exploration|drilling|construction|development)(?: and (?:exploration|drilling|construction|development))?",
    r"(?:spending|expenditures?|investments?|outlays) (?:on|in) (?:property|plant|fixed assets|new plant)",
    r"capital (?:appropriations?|costs?|activity|activities|range|targets?)", r"(?:build|building) costs?", r"investments? (?:in|for|during) (?:the )?(?:fiscal )?(?:(?:19|20)\d\d|(?:this|next|current|coming) (?:financial |fiscal )?year)(?= (?:would|will|are|should|to) )", r"(?<!have\s)(?<!has\s)(?<!having\s)(?<!with\s)(?:initial|pre production|preproduction|upfront) capital(?: costs?)?", r"(?:spending|spend|expenditures?|outlays?) (?:on|in|for) (?:(?:the|its|our|a|this|that) )?(?:[\w-]+ ){0,2}(?:conversion|build out|relocation|renovation|expansion|upgrade|facilit(?:y|ies)|plants?|mines?|projects?|networks?|stores|refiner(?:y|ies)|fleet|pipelines?)(?! of (?:drugs|products|candidates))",
    r"plant and equipment (?:spending|outlays|expenditures?|investments?)",
    r"(?:purchases of|expenditures? for) property(?:, plant)? and equipment", r"fixed asset investments?",
    r"investment (?:program|programme|budget|plan)s?", r"(?:group|annual|its|the company['’]s) investments?(?= (?:(?:in|for) (?:fiscal )?\d{4} |(?:this|next) year )?(?:would|will|to (?:rise|reach|grow|increase|fall|total)|(?:are|is) expected|should) )", r"spending (?:goals|ambitions)", r"(?:upstream|downstream|midstream) (?:spending|investments?)", r"(?:wafer )?(?:(?:fab|fabrication|production) )?equipment (?:investments?|spending|capex|outlays?)", r"capital needs", r"planned (?:outlays?|spending|expenditures?|investments?)(?! (?:cuts?|on (?:marketing|research|advertising)))", r"(?:global|worldwide|annual|group|planned|company wide|corporate) expenditures?(?= (?:will|would|should|(?:are|is) (?:expected|projected|forecast|planned|estimated|seen)|to (?:rise|reach|fall|total|increase|grow)) )", r"(?:its|our|their|the (?:company|group)['’]s) (?:annual|yearly|full year|overall|(?:19|20)\d\d) budget(?= (?:will|would|should|is (?:expected|projected|forecast|planned|seen)|to (?:rise|reach|fall|total|increase|grow|be)) )", r"requir(?:e|es|ing) (?:total |initial |up front )?capital(?= of )", r"(?:19|20)\d\d capital(?= (?:at|of|to|is|will|would|should|may|could) )", r"(?:expect|anticipat|project|plan|forecast|budget|estimat|guid)(?:s|e|es|ed|ing|ning|eted|eting) (?:on |for |to )?(?:total |gross |net |growth )?capital(?= (?:of|in the range of|between) )", r"(?:growth|expansion) (?:spending|expenditures?)",
    r"(?<!clinical\s)(?<!product\s)(?<!drug\s)(?<!software\s)(?:(?:re)?development|construction|drilling|exploration|renovation)(?: and (?:(?:re)?development|construction|renovation))? (?:spend|spending|outlays?|costs|program|programme)",
    r"(?:AI|infrastructure|data cent(?:er|re)s?|datacenter|cloud|network|chip)(?: (?:and|&|infrastructure|related|cloud|AI|computing|data cent(?:er|re)))* (?:spending|spend|outlays?)",
    r"(?:spending|expenditures?|outlays?) on exploration(?: and (?:development|production))?",
    r"(?:spending|outlays?) on (?:AI|artificial intelligence|cloud|data cent(?:er|re)s?|infrastructure|chips|servers)(?: infrastructure)?",
    r"(?:from|on) an? capital (?:(?:spending|expenditures?|investments?|deployment) )?(?:perspective|standpoint|point of view|basis)(?=,)", r"capital intensity",
    r"(?:total|our|its|their) (?:net |gross )?capital (?:for|in) (?:fiscal )?(?:\d{4}|the year|this year|next year)", r"(?<!business\s)(?<!private\s)(?<!public\s)(?<!government\s)investment (?:spending|spend|outlays?|expenditures?)",
    r"(?:property|plant|fixed asset|capital) additions", r"(?:capital|plant|leasehold|property) improvements", r"additions to (?:plant|property|fixed assets)(?: and equipment)?", r"investments? in (?:fixed assets|plant|plant and equipment|infrastructure)",
    r"(?:infrastructure|plant|network|fleet|store|utility|grid|project) (?:investments?|spending|spend)", r"capital deploy(?:ed|ment) (?:in|into|on|to) (?:our |its |the )?(?:[\w-]+ )?(?:plants?|utilit(?:y|ies)|facilit(?:y|ies)|projects?|networks?|fleet|stores)",
    r"(?:(?<=in\s)|(?<=of\s)|(?<=for\s))capital(?= (?:this|next|over|through|for the) )", r"(?:D&C|drilling(?: and completions?)?) (?:spending|spend|activity|budget|capex|costs?)", r"(?:gross |net )?(?:additions to (?:the |our |its )?(?:rental )?fleet|fleet additions)",
    r"development starts?(?= (?:guidance|outlook|target|of|to be|will be|at) )",
    r"investments?(?= (?:will|would|(?:are|is) (?:to|expected to|set to|due to)) (?:be )?(?:rais|lift|increas|cut|reduc|ris|fall|total|amount|climb|remain|stay)\w* )",
    r"gross capital(?= of )", r"(?:total|estimated|required|remaining) capital(?= (?:for|required|needed) )",
    r"(?:our|its|their) (?:[\w-]+ ){0,2}(?:19|20)\d\d budget(?= (?:is|will|calls for|totals|stands|at|of) )",
    r"(?:(?:turning|moving|switching) to|in terms of|with (?:respect|regard) to|as (?:for|to)|on) (?:the )?capital(?: front| side)?(?=,)",
    r"资本性?(?:开支|支出|预算)",
    holding=("cap", "construction", "purchase", "addition", "invest", "spend", "expenditure", "outlay", "budget", "cost", "program", "activit", "improvement", "development", "资本"),
)  # fmt: skip
"""The names of capital spending itself."""


@remembered
def capital_named(text: str) -> tuple[re.Match[str], ...]:
    """Where a sentence names capital spending, in order."""
    return tuple(CAPITAL.finditer(text))


def names_capital(text: str) -> bool:
    """Whether a sentence names capital spending."""
    return bool(capital_named(text))


ASSETS: Final = spelled(
    r"\w*plants?", r"factory", r"factories", r"gigafactor(?:y|ies)", r"mills?", r"brewer(?:y|ies)",
    r"distiller(?:y|ies)", r"winer(?:y|ies)", r"dair(?:y|ies)", r"hangars?", r"depots?", r"docks?", r"shipyards?", r"cranes?", r"silos?", r"dams?", r"reservoirs?", r"canals?", r"levees?", r"kiosks?", r"(?:on|in|into) (?:our|its|their|the) properties",
    r"tunnels?", r"bridges?", r"runways?", r"trains?", r"bus(?:es)?", r"helicopters?", r"robot\w*", r"charg(?:ers|ing (?:stations?|points?|network))", r"greenhouses?", r"smart meters?", r"clubs?", r"gyms?", r"locations?", r"theat(?:er|re)s?", r"cinemas?", r"parks?",
    r"roads?", r"highways?", r"barges?", r"trailers?", r"containers?", r"simulators?", r"dealerships?", r"shale", r"upstream", r"downstream", r"hydrogen", r"carbon capture", r"renewables?", r"wind power", r"biofuels?", r"(?:on|in) (?:oil|gas|copper|lithium|gold|nickel)", r"developing", r"(?:on|in|for|of) (?:new|growth|expansion|additional) capital", r"(?:on|in|into|for|to|towards?) (?:upgrad|expand|build|construct|replac|install|open|equip|extend|widen|deepen|lay|dredg|strengthen|doubl)ing", r"to (?:upgrade|construct|install|expand|explore|drill|redevelop|enlarge|equip)", r"develop(?:ing)? (?:the|its|our|this|an?) (?:\w+ )?(?:property|properties|field|site|mine|deposit|land|resort|claims|reserves|prospect|block|lease)", r"(?:on|in|for|of|start|begin) construction", r"(?:the|its|a) field(?! of)",
    r"(?:moderni[sz]|refurbish|renovat|overhaul|revamp|retool|re equip|enlarg|electrif|automat)(?:e|y|s|es|ing|ying|ion|ation|ment|ments)?", r"baker(?:y|ies)", r"hospitals?", r"clinics?", r"processors?",
    r"kilns?", r"furnaces?", r"sawmills?", r"smelters?", r"refiner(?:y|ies)", r"crackers?", r"facilit(?:y|ies)",
    r"data ?cent(?:er|re)s?", r"fulfil?lment cent(?:er|re)s?",
    r"(?:distribution|logistics|research|development|technology|technical|training|R&D|innovation|call|operations|engineering|service|design|processing|shopping|convention|medical|surgery|repair|sorting|fitness|testing|visitor) cent(?:er|re)s?", r"(?:store|restaurant|branch|club|hotel|unit|shop|outlet|clinic) (?:openings?|remodels?|remodeling|growth|development|refurbishments?|renovations?|conversions?)",
    r"research (?:labs?|laborator(?:y|ies)|facilit(?:y|ies)|campus)", r"warehouses?", r"hubs?",
    r"\w*infrastructure", r"equipment", r"machinery", r"machines?", r"tooling", r"computers?", r"servers?",
    r"GPUs?", r"chips?", r"semiconductors?", r"\w*fabs?", r"foundr(?:y|ies)", r"wafers?", r"supercomputers?",
    r"computing", r"cloud", r"AI", r"artificial intelligence", r"A\.I\.", r"networks?", r"fib(?:er|re)", r"broadband",
    r"5G", r"cell sites?", r"satellites?", r"cables?", r"mines?", r"mining", r"wells?", r"drilling", r"rigs?",
    r"oil ?fields?", r"gas ?fields?", r"oil sands", r"deposits?", r"pipelines?", r"terminals?", r"ports?", r"harbou?rs?", r"quays?", r"jett(?:y|ies)",
    r"railways?", r"rail lines?", r"power stations?", r"power lines?", r"wind farms?", r"solar", r"turbines?",
    r"reactors?", r"batter(?:y|ies)", r"substations?", r"transmission", r"grid", r"LNG", r"stores", r"store (?:refresh\w*|network|base|estate|formats?|fleet)", r"outlets?",
    r"restaurants?", r"hotels?", r"casinos?", r"resorts?", r"theme parks?", r"supermarkets?", r"branches", r"shops?",
    r"malls?", r"showrooms?", r"studios?", r"stations?", r"campus(?:es)?", r"headquarters", r"offices?",
    r"office parks?", r"buildings?", r"complex(?:es)?", r"land", r"real estate", r"space", r"towers?",
    r"laborator(?:y|ies)", r"labs?", r"capacity", r"(?<!cost\s)(?<!return\s)(?:on|in|for|of) capital(?! (?:adequacy|ratios?|requirements|markets?|returns?|allocation|gains?))", r"production(?: (?:lines?|levels?))?", r"manufacturing", r"lifts?", r"quarr(?:y|ies)", r"presses", r"boilers?", r"cogeneration", r"desalination", r"wastewater", r"sewers?", r"water mains?", r"elevators?", r"feedlots?", r"hatcher(?:y|ies)", r"abattoirs?", r"cold storage", r"cold stores?", r"packaging", r"bottling", r"transformers?", r"interconnectors?", r"electroly[sz]ers?", r"gigasites?", r"stadiums?", r"arenas?", r"townships?", r"attractions?", r"modules?", r"cathodes?", r"anodes?", r"biologics", r"test (?:tracks?|beds?|cent(?:er|re)s?)", r"rolling stock", r"(?:new |rail |double |main line |more )?tracks?(?! records?)", r"(?:capital|plant|network|property|facility|store|line|operational|lasting|lived|infrastructure|leasehold|building|site) (?:[a-z]+ )?improvements?", r"basins?", r"meters?", r"energy storage", r"(?:power|electric|electricity) (?:generation|delivery|distribution)", r"generating units?", r"turbo\w+", r"operation(?= in)", r"units?(?= (?:in|at|near) )", r"concentrators?", r"autoclaves?", r"conveyors?", r"haul trucks", r"(?:coal|gas|oil|wood|nuclear|wind|hydro) (?:fired|powered)", r"(?:maintenance|air|supply|operations|logistics|production|manufacturing) bases?", r"(?:start|begin|boost|raise|double|expand|increase) (?:the )?(?:output|making|producing)", r"(?<!bottom\s)(?<!top\s)line(?= (?:in|at) )", r"(?:gas|power|transmission|rail|railway|water|production|assembly|bottling|packaging|coating|extrusion|pickling|galvanizing|annealing) lines?", r"(?:in|into) the ground", r"(?:its|the) \w+ works(?! (?:with|for|on))",
    r"assembly", r"lines", r"(?:new|second|third|fourth|\w+ing) line(?! of)", r"explor(?:ing|ation)(?! of)", r"(?:new|flagship) store", r"operations", r"(?:oil|gas|coal|mining|energy|exploration|refining|pipeline|power|utility|drilling) activities", r"sites?", r"(?:re)?developments?", r"projects?", r"phase", r"(?<!in\s)additions?(?! to)", r"build outs?", r"buildouts?", r"expansions?",
    r"moderni[sz]ations?", r"automation", r"upgrades?", r"refurbishments?", r"remodels?", r"fleet",
    r"(?:electric|autonomous|electrified|self driving)(?: and [a-z]+)? (?:cars?|vehicles?|models?|trucks?|vehicle technology|driving)", r"electrification", r"EVs?", r"ships?", r"vessels?", r"tankers?",
    r"aircraft", r"jets?", r"planes?", r"airliners?", r"trucks?", r"locomotives?", r"rail ?cars?", r"systems?",
    r"scrubbers?", r"(?:pollution|emissions?|environmental|dust|noise) controls?", r"desalters?", r"cokers?", r"(?:hydro)?crackers?", r"hydrotreaters?", r"(?:catalytic )?reformers?",
    r"(?:tank|hog|fish|dairy|poultry|tree|fruit|server) farms?", r"(?:storage|fermentation|holding|treatment|septic|crude) tanks?", r"tankage", r"jett(?:y|ies)", r"berths?", r"wharf|wharves", r"quays?", r"piers?", r"sidings?", r"signall?ing",
    r"(?:offshore|drilling|production|oil|gas|wellhead) platforms?", r"(?:coal )?seams?", r"shafts?", r"leach(?: pads?|ing)", r"tailings", r"potlines?", r"mou?lds", r"dies", r"proving grounds?", r"clean ?rooms?", r"lithography", r"ovens?",
    r"(?:data|exhibition|machine|packaging|turbine|sorting|bottling) halls?", r"switches", r"switchgear", r"(?:digital )?switching", r"routers?", r"set top boxes", r"transmitters?", r"receivers", r"antennas?", r"binder(?:y|ies)", r"corrugators?",
    r"(?:brick|gas|iron|steel|water|ship)works", r"(?:sewage|treatment|cement|water|salt) works", r"(?:malt|poultry|dye|packing|power|boiler|glass) houses?", r"(?:brew|slaughter|power|wheel|boiler)houses?", r"vineyards?", r"orchards?", r"plantations?", r"canner(?:y|ies)", r"tanner(?:y|ies)", r"sorters?",
    r"(?:delivery |service )?vans?", r"forklifts?", r"(?:rail|intermodal|container|marshall?ing|switching|storage|coal|fabrication) yards?", r"parking (?:garages?|structures?|decks?|spaces?)", r"(?:store|light) fixtures", r"scanners?", r"drive throughs?|drive thrus?", r"ballrooms?", r"(?:meeting|guest|hotel|operating|control|cold|drying|sewing|emergency) rooms?", r"snow ?making", r"golf courses?", r"marinas?", r"screens",
    r"(?:bowling|leisure|sports|garden|health|cancer|child care|recycling|crushing|exhibition|conference|trade) cent(?:er|re)s?", r"apartments?", r"condominiums?", r"(?:hospital|patient|extra|more|new) beds", r"nursing homes?", r"(?:vaccine|filling|operating) suites?", r"schools?", r"dormitor(?:y|ies)", r"(?:telephone|digital|local) exchanges?", r"academ(?:y|ies)", r"(?:spinning|knitting) frames?", r"looms?", r"spindles?", r"furnishings", r"refits?", r"seismic", r"(?:storm|grid|system) hardening", r"undergrounding",
    r"(?:ammonia|urea|crude|distillation|peaking|separation|process|processing|alkylation|coking|treating|recovery|desulphuri[sz]ation|desulfuri[sz]ation|polymer|chlorine|hydrogen|black|vacuum|sulphur|sulfur|melting|pelleti[sz]ing|bleaching|filling|cutting|welding|test|crushing|drying|flotation) units?",
    r"(?:an?|second|third|fourth|two|three|four) (?:[\w-]+ ){0,2}(?!(?:product|credit|bottom|top|hard|clothing|fashion|model|dead|time|life|hot|on|picket|party|story|punch|common|firm|fine|thin|straight) )[\w-]+ lines?(?! of| with| on (?:price|cost|wage|tax|debt))",
    r"hardware", r"数据中心|基础设施|工厂|云计算|人工智能|基地|产线|生产线|产能|项目|厂房|晶圆厂|新厂|厂区|电池厂|算力|芯片|服务器|电站|光伏|风电|储能|园区|设备|研发中心|总部|门店|仓库|物流|港口|码头|矿山|油田|管道|网络|扩建|扩产|改造|厂|兴建|新建|建厂",
)  # fmt: skip
"""Things bought or built with capital spending."""

FINANCIAL: Final = spelled(
    r"stakes?", r"shares(?! (?:rose|fell|gained|dropped|jumped|slid|slipped|climbed|surged|up|down|higher|lower|were|closed|have|has))", r"(?<!the\s)(?<!rolling\s)stocks?(?! exchanges?)", r"equity", r"offering", r"IPO", r"start[\-‑]ups?", r"start ups", r"startups?",
    r"(?:funding|financing) round", r"series [A-F]", r"bonds?", r"notes", r"debentures?", r"convertible", r"minority",
    r"subscribe", r"strategic investor", r"warrants", r"private placement", r"placement", r"securities(?! (?:[Tt]imes|[Dd]aily|[Nn]ews|[Jj]ournal|[Hh]erald|[Aa]nd [Ee]xchange))",
    r"treasur(?:y|ies)", r"hedge funds?", r"venture (?:capital|fund)", r"(?:investment|stock|loan|bond|equity|share) portfolios?", r"portfolio compan(?:y|ies)", r"valuation", r"investment fund",
    r"loans?", r"(?:ABL|note|notes|loan|credit|revolving|issuance|paper|standby|stand by|borrowing|term|funding|liquidity|lending|bank|option|euronote|receivables|securiti[sz]ation) (?:\w+ )?facilit(?:y|ies)", r"financings?", r"fund ?rais(?:e|ing)", r"mortgages?", r"credit", r"acquisitions?",
    r"(?<!recently\s)(?<!newly\s)(?<!just\s)acquir(?:e|es|ed|ing)(?! (?:and (?:prepare|build|develop|install|equip)|(?:the |new |more |additional )?(?:[\w-]+ )?(?:land|property|equipment|machinery|sites?|aircraft|vessels?|ships?|trucks?)))",
    r"takeovers?", r"takeover bid", r"mergers?", r"(?:leveraged )?buyouts?",
    r"(?:purchase|buy|buying)(?: of)? (?:the |a )?(?:compan|business|rival|unit|remaining)\w*", r"buy ?backs?",
    r"(?:capital|cash|value) to (?:our |its |their )?(?:share|stock|unit)holders", r"repurchas\w+", r"dividends?", r"bitcoin", r"debt",
)  # fmt: skip
"""Stakes, takeovers, buybacks and financing."""

RUNNING: Final = spelled(
    r"clinical (?:development|trials?|programs?|studies|spend|spending)", r"research(?! (?:(?:and|&) (?:\w+ )?)?(?:development )?(?:cent|lab|facilit|campus|hub|complex|building|production|manufacturing|site|plant))",
    r"R&D(?! (?:cent|lab|facilit|campus|hub))", r"content", r"programming", r"marketing", r"advertis\w+",
    r"promotions?", r"promotional", r"restructuring", r"safety and security", r"inventor(?:y|ies)", r"working capital", r"wages?", r"pay rises?",
    r"bonus(?:es)?", r"salar(?:y|ies)", r"compensation", r"benefits", r"scholarships?", r"donat\w+", r"charit\w+", r"to (?:the|its|our|a) (?:\w+ )?foundation",
    r"relief", r"lobbying", r"legal", r"severance", r"sponsorship", r"rights", r"movies", r"films", r"shows",
    r"originals?", r"communities", r"racial\w*", r"minority owned", r"small businesses", r"philanthrop\w+",
    r"in (?:our |its |their )?(?:people|employees|team members|associates|brands?|talent|workforce|sales force|price)", r"(?:pre opening|start up|startup|ramp up|integration|transition|closure|closing) (?:costs?|expenses?|charges?)", r"rebates?", r"discounts?", r"incentives", r"subsid(?:y|ies)", r"integration", r"training programs?",
    r"retraining", r"prices", r"in price", r"price cuts", r"clean up", r"settle\w*", r"fines?", r"litigation", r"pensions?",
    r"exploration of strategic",
)  # fmt: skip
"""Running costs, and spending on people, ideas and good causes."""

ORDERS: Final = spelled(
    r"contracts?(?! (?:chip|manufactur|electronics|drug|semiconductor|maker))", r"letter of intent", r"(?<!in\s)(?<!in\sthe\s)(?<!on\sthe\s)orders?", r"won (?:a|an|the|its|another|contracts?)(?! (?:approval|permission|permit))", r"awarded", r"wins(?! (?:\w+ )?(?:approval|permission|permit|consent))",
    r"(?<!our\s)(?<!its\s)(?<!their\s)(?<!serve\s)(?<!more\s)(?<!new\s)customers?'?(?!['’] )", r"tender", r"bid", r"(?:infrastructure|power|computing|supply|leas(?:e|ing)|cloud) deals?(?! to (?:build|invest|develop))",
)  # fmt: skip
"""Work to be done for somebody else's money."""

OTHER_METRICS: Final = spelled(
    r"revenues?", r"sales", r"turnover", r"EBITDA", r"EBIT", r"earnings", r"EPS", r"(?:net |operating )?income",
    r"profits?", r"loss(?:es)?", r"cash flows?", r"dividends?", r"debt", r"tax(?:es)?", r"incentives",
    r"depreciation", r"amortization", r"charges?", r"savings", r"margins?", r"interest expense", r"SG&A",
    r"operating expenses?", r"opex", r"working capital", r"repurchases?", r"buybacks?", r"synergies", r"backlog",
    r"bookings", r"valuation", r"market cap\w*", r"R&D(?! (?:cent|lab|facilit|campus|hub|site))", r"research and development(?! (?:cent|lab|facilit|campus|hub|site))", r"liquidity", r"cash balance",
    r"costs?(?! of capital)", r"proceeds", r"cash(?! (?:capital|capex|spending|spend|outlays?|investments?))",
)  # fmt: skip
"""Measures of other things, which own the figures that stand beside them."""

PUBLIC: Final = spelled(
    r"(?:state|city|county|province|kingdom|republic) of(?!.the.art)", r"governments?", r"the (?:town|city|county|village|borough|state|nation)['’]s", r"ministr(?:y|ies)", r"minister",
    r"state owned corporations", r"city council", r"(?:european|soviet) union", r"the union", r"european commission", r"EU", r"congress",
    r"parliament", r"senate", r"OAU", r"UN", r"united nations", r"world bank", r"IMF", r"OPEC", r"ASEAN", r"NATO",
    r"development bank", r"pentagon", r"NASA", r"navy", r"army", r"air force", r"authorities", r"(?:transit|port|water|housing|transport(?:ation)?|airport|turnpike|highway|river|development|energy|railway) authority", r"treasury department",
    r"countries", r"(?<!news\s)(?<!rating\s)(?<!ratings\s)(?<!advertising\s)(?<!ad\s)(?<!travel\s)(?<!employment\s)(?<!estate\s)agency", r"(?:local|state|city|county|federal|government|provincial) officials?", r"the (?:nation|country|kingdom)(?= )", r"nations", r"cities", r"states", r"provinces?", r"county", r"municipality", r"taxpayers?",
    r"white house", r"administration", r"president trump", r"president biden", r"policy ?makers", r"state planner", r"regulators?", r"central bank",
)  # fmt: skip
"""Governments and public bodies, whose plans are not a company's."""

COLLECTIVE: Final = spelled(
    r"(?:pension|sovereign wealth|wealth|private equity|hedge|investment|mutual|venture|buyout) (?:funds?|firms?|groups?)", r"(?:business|private|corporate|public|national|foreign|fixed|state|government) (?:capital |fixed |plant and equipment )?(?:investment|spending|outlays)",
    r"industry", r"industries", r"members", r"associations?", r"lenders", r"lender groups?", r"(?:bank|banking|lending) (?:groups?|syndicates?)", r"syndicates?", r"creditors", r"sectors?", r"(?<!two\s)(?<!both\s)(?<!the\s)companies", r"(?<!two\s)(?<!both\s)firms", r"hyperscalers", r"hyperscaler(?= (?:cap|spend))", r"big tech", r"tech giants",
    r"manufacturers", r"\w*makers", r"utilities", r"producers", r"operators", r"airlines", r"carriers", r"telcos", r"retailers", r"miners", r"refiners", r"railroads", r"drillers", r"suppliers", r"developers", r"exporters", r"hospitals", r"players", r"rivals", r"peers",
    r"(?:feasibility|scoping|economic) (?:study|assessment)", r"(?:the|a|this) (?:[a-z]+ )?(?:report|study|survey|bill|law|act)", r"(?:our|its|their|the) customers['’]", r"(?:our|its|their) (?:customers|clients|suppliers|rivals|competitors)(?=\s*$)", r"demand(?= (?:for|from|will|would|could|is))", r"businesses", r"corporations", r"banks", r"consumers?", r"households?", r"shoppers", r"americans",
    r"(?<!to\s)(?<!told\s)investors?(?! (?:day|meeting|conference|call|presentation|update|event)s?)", r"aggregate", r"worldwide spending", r"global spending", r"market", r"combined", r"collectively", r"analysts?",
    r"(?:the|a|this) fund", r"the (?:four|five|seven|three|six)(?! (?:[a-z]+ )?(?:years?|months?|quarters?|plants?|sites?|facilit\w+|fabs?|data|mines?|stores|projects?|phases?|units?)(?![a-z]))", r"japan inc",
)  # fmt: skip
"""Many at once: nobody's own plan."""

COUNTRIES: Final = spelled(
    r"(?:the )?(?:(?-i:U\.?S\.?)|united states|U\.?K\.?|britain|united kingdom|france|germany|china|japan|india|taiwan|(?:south |north )?korea|canada|australia|brazil|mexico|russia|italy|spain|saudi arabia|UAE|singapore|indonesia|malaysia|thailand|vietnam|egypt|nigeria|south africa|turkey|iran|iraq|israel|poland|sweden|norway|denmark|netherlands|belgium|zambia|zimbabwe|tanzania|uganda|ghana|cameroon|ivory coast|senegal|morocco|tunisia|angola|mozambique|botswana|malawi|sudan|syria|lebanon|yemen|oman|bahrain|burma|myanmar|nepal|sri lanka|cuba|jamaica|trinidad|ecuador|bolivia|paraguay|uruguay|guatemala|honduras|costa rica|panama|nicaragua|el salvador|dominican republic|haiti|yugoslavia|czechoslovakia|(?:east |west )germany|bulgaria|albania|zaire|gabon|papua new guinea|mauritius|kazakhstan|uzbekistan|azerbaijan|croatia|serbia|slovenia|slovakia|latvia|lithuania|estonia|iceland|luxembourg|cambodia|laos|mongolia|afghanistan|rwanda|namibia|madagascar|switzerland|austria|ireland|argentina|chile|peru|colombia|venezuela|pakistan|bangladesh|philippines|hong kong|new zealand|beijing|washington|tokyo|moscow|paris|berlin|brussels|london|seoul|new delhi|delhi|soviet union|ussr|kuwait|qatar|algeria|libya|kenya|ethiopia|greece|portugal|finland|hungary|romania|czech republic|ukraine|europe|africa|asia|shenzhen|shanghai|hangzhou|guangzhou|guangdong|zhejiang|jiangsu|western australia|south australia|queensland|new south wales|british columbia|tamil nadu|gujarat|maharashtra|karnataka|telangana|andhra pradesh|uttar pradesh|odisha|pennsylvania|north carolina|south carolina|wisconsin|minnesota|louisiana|oklahoma|indiana|massachusetts|oregon|colorado|utah|nevada|catalonia|saxony|flanders|ontario|quebec|alberta|california|texas|ohio|michigan|georgia|arizona|florida|illinois|new york|new jersey|tennessee|kentucky|bavaria|scotland|wales|dubai|abu dhabi|riyadh)",
)  # fmt: skip
"""Countries, and capitals that stand for them: as the subject of a plan they mean the state."""
