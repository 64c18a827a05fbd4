"""What capital spending buys or builds."""

from typing import Final

from bot.text.announcements.spelled import spelled

ASSETS: Final = spelled(
    r"\w*plants?", r"factory", r"factories", r"gigafactor(?:y|ies)", r"mills?", r"brewer(?:y|ies)",
    r"distiller(?:y|ies)", r"winer(?:y|ies)", r"dair(?:y|ies)", r"hangars?", r"depots?", r"docks?", r"shipyards?",
    r"cranes?", r"silos?", r"dams?", r"reservoirs?", r"canals?", r"levees?", r"kiosks?",
    r"(?:on|in|into) (?:our|its|their|the) properties", r"tunnels?", r"bridges?", r"runways?", r"trains?",
    r"bus(?:es)?", r"helicopters?", r"robot\w*", r"charg(?:ers|ing (?:stations?|points?|network))", r"greenhouses?",
    r"smart meters?", r"clubs?", r"gyms?", r"locations?", r"theat(?:er|re)s?", r"cinemas?", r"parks?", r"roads?",
    r"highways?", r"barges?", r"trailers?", r"wagons?", r"freight cars?", r"rolling stock", r"containers?",
    r"simulators?", r"dealerships?", r"shale", r"upstream", r"downstream", r"hydrogen", r"carbon capture",
    r"renewables?", r"wind power", r"biofuels?", r"(?:on|in) (?:oil|gas|copper|lithium|gold|nickel)", r"developing",
    r"(?:on|in|for|of) (?:new|growth|expansion|additional) capital",
    (
        r"(?:on|in|into|for|to|towards?) (?:upgrad|expand|build|construct|replac|install|open|equip|extend|widen|"
        r"deepen|lay|dredg|strengthen|doubl)ing"
    ),
    r"to (?:upgrade|construct|install|expand|explore|drill|redevelop|enlarge|equip)",
    r"to (?:extend|lengthen|widen) (?:the|its|an?) (?:[a-z]+ )?(?:lines?|roads?|runways?|quays?|tracks?|works|mains)",
    (
        r"develop(?:ing)? (?:the|its|our|this|an?) (?:[\w-]+ ){0,3}(?:property|properties|field|site|mine|deposit|land|"
        r"resort|claims|reserves|prospect|block|lease)"
    ),
    r"(?:on|in|for|of|start|begin) construction", r"(?:the|its|a) field(?! of)",
    (
        r"(?:moderni[sz]|debottleneck|refurbish|renovat|overhaul|revamp|retool|re equip|enlarg|electrif|automat)"
        r"(?:e|y|s|es|ing|ying|ion|ation|ment|ments)?"
    ),
    r"baker(?:y|ies)", r"hospitals?", r"clinics?", r"processors?", r"kilns?", r"furnaces?", r"sawmills?",
    r"smelters?", r"refiner(?:y|ies)", r"crackers?", r"facilit(?:y|ies)", r"data ?cent(?:er|re)s?",
    r"fulfil?lment cent(?:er|re)s?",
    (
        r"(?:distribution|logistics|research|development|technology|technical|training|R&D|innovation|call|"
        r"operations|engineering|service|design|processing|shopping|convention|medical|surgery|repair|sorting|"
        r"fitness|testing|visitor) cent(?:er|re)s?"
    ),
    (
        r"(?:store|restaurant|branch|club|hotel|unit|shop|outlet|clinic) (?:openings?|remodels?|remodeling|"
        r"growth|development|refurbishments?|renovations?|conversions?)"
    ),
    r"research (?:labs?|laborator(?:y|ies)|facilit(?:y|ies)|campus)", r"warehouses?", r"hubs?", r"\w*infrastructure",
    r"equipment", r"machinery", r"machines?", r"tooling", r"computers?", r"servers?", r"GPUs?", r"chips?",
    r"semiconductors?", r"\w*fabs?", r"foundr(?:y|ies)", r"wafers?", r"supercomputers?", r"computing", r"cloud",
    r"AI", r"artificial intelligence", r"A\.I\.", r"networks?", r"fib(?:er|re)", r"broadband", r"5G", r"cell sites?",
    r"satellites?", r"cables?", r"mines?", r"mining", r"wells?", r"drilling", r"rigs?", r"oil ?fields?",
    r"gas ?fields?", r"oil sands", r"deposits?", r"pipelines?", r"terminals?", r"ports?", r"harbou?rs?", r"quays?",
    r"jett(?:y|ies)", r"railways?", r"rail lines?", r"power stations?", r"power lines?", r"wind farms?",
    r"[MG]W (?:[a-z]+ )?farms?", r"solar",
    r"turbines?", r"reactors?", r"batter(?:y|ies)", r"substations?", r"transmission", r"grid", r"LNG", r"stores",
    r"store (?:refresh\w*|network|base|estate|formats?|fleet)", r"outlets?", r"restaurants?", r"hotels?",
    r"casinos?", r"resorts?", r"theme parks?", r"supermarkets?", r"branches", r"shops?", r"malls?", r"showrooms?",
    r"studios?", r"stations?", r"campus(?:es)?", r"headquarters", r"HQ", r"offices?", r"office parks?",
    r"buildings?", r"complex(?:es)?", r"land", r"real estate", r"space", r"towers?", r"laborator(?:y|ies)", r"labs?",
    r"capacity",
    (
        r"(?<!cost\s)(?<!return\s)"
        r"(?:on|in|for|of) capital(?! (?:adequacy|ratios?|requirements|markets?|returns?|allocation|gains?))"
    ),
    r"production(?: (?:lines?|levels?))?", r"manufacturing", r"(?:on|new|two|three|more|ski|chair|passenger) lifts?",
    r"quarr(?:y|ies)", r"presses", r"boilers?",
    r"cogeneration", r"desalination", r"wastewater", r"sewers?", r"water mains?", r"elevators?", r"feedlots?",
    r"hatcher(?:y|ies)", r"abattoirs?", r"cold storage", r"cold stores?", r"packaging", r"bottling",
    r"transformers?", r"interconnectors?", r"electroly[sz]ers?", r"gigasites?", r"stadiums?", r"arenas?",
    r"townships?", r"attractions?", r"modules?", r"cathodes?", r"anodes?", r"biologics",
    r"test (?:tracks?|beds?|cent(?:er|re)s?)", r"rolling stock",
    r"(?:new |rail |double |main line |more )?tracks?(?! records?)",
    (
        r"(?:capital|plant|network|property|facility|store|line|operational|lasting|lived|infrastructure|"
        r"leasehold|building|site) (?:[a-z]+ )?improvements?"
    ),
    r"basins?", r"meters?", r"energy storage",
    r"(?:power|electric|electricity) (?:generation|delivery|distribution)", r"generating units?", r"turbo\w+",
    r"operation(?= in)", r"units?(?= (?:in|at|near) )", r"concentrators?", r"autoclaves?", r"conveyors?",
    r"haul trucks", r"(?:coal|gas|oil|wood|nuclear|wind|hydro) (?:fired|powered)",
    r"(?:maintenance|air|supply|operations|logistics|production|manufacturing) bases?",
    (
        r"(?:start|begin|boost|raise|double|expand|increase) "
        r"(?:the |its )?(?:[\w-]+ )?(?:output|production|making|producing)"
    ),
    r"(?<!bottom\s)(?<!top\s)line(?= (?:in|at) )",
    (
        r"(?:gas|power|transmission|rail|railway|water|production|assembly|bottling|packaging|coating|extrusion|"
        r"pickling|galvanizing|annealing) lines?"
    ),
    r"(?:in|into) the ground", r"(?:its|the) \w+ works(?! (?:with|for|on))", r"assembly", r"lines",
    r"(?:new|second|third|fourth|\w+ing) line(?! of)", r"explor(?:ing|ation)(?! of)", r"(?:new|flagship) store",
    r"operations", r"(?:oil|gas|coal|mining|energy|exploration|refining|pipeline|power|utility|drilling) activities",
    r"sites?", r"(?:re)?developments?", r"projects?", r"phase", r"(?<!in\s)additions?(?! to)", r"build outs?",
    r"buildouts?", r"expansions?", r"moderni[sz]ations?", r"automation", r"upgrades?", r"refurbishments?",
    r"remodel\w*", r"tug(?:boat)?s?", r"ferr(?:y|ies)", r"trams?", r"roaster(?:y|ies)", r"freighters?", r"excavators?", r"fleet",
    (
        r"(?:electric|autonomous|electrified|self driving)(?: and [a-z]+)? "
        r"(?:cars?|vehicles?|models?|trucks?|vehicle technology|driving)"
    ),
    r"electrification", r"EVs?", r"ships?", r"vessels?", r"tankers?", r"aircraft", r"jets?", r"planes?",
    r"airliners?", r"trucks?", r"locomotives?", r"rail ?cars?", r"systems?", r"scrubbers?",
    r"(?:pollution|emissions?|environmental|dust|noise) controls?", r"desalters?", r"cokers?",
    r"(?:hydro)?crackers?", r"hydrotreaters?", r"(?:catalytic )?reformers?",
    r"(?:tank|hog|fish|dairy|poultry|tree|fruit|server) farms?",
    r"(?:storage|fermentation|holding|treatment|septic|crude) tanks?", r"tankage", r"jett(?:y|ies)", r"berths?",
    r"wharf|wharves", r"quays?", r"piers?", r"sidings?", r"signall?ing",
    r"(?:offshore|drilling|production|oil|gas|wellhead) platforms?", r"(?:coal )?seams?", r"shafts?",
    r"leach(?: pads?|ing)", r"tailings", r"potlines?", r"mou?lds", r"dies", r"proving grounds?", r"clean ?rooms?",
    r"lithography", r"ovens?", r"(?:data|exhibition|machine|packaging|turbine|sorting|bottling) halls?", r"switches",
    r"switchgear", r"(?:digital )?switching", r"routers?", r"set top boxes", r"transmitters?", r"receivers",
    r"antennas?", r"binder(?:y|ies)", r"corrugators?", r"(?:brick|gas|iron|steel|water|ship)works",
    r"(?:sewage|treatment|cement|water|salt) works", r"(?:malt|poultry|dye|packing|power|boiler|glass) houses?",
    r"(?:brew|slaughter|power|wheel|boiler)houses?", r"vineyards?", r"orchards?", r"plantations?",
    r"canner(?:y|ies)", r"tanner(?:y|ies)", r"sorters?", r"(?:delivery |service )?vans?", r"forklifts?",
    r"(?:rail|intermodal|container|marshall?ing|switching|storage|coal|fabrication) yards?",
    r"parking (?:garages?|structures?|decks?|spaces?)", r"(?:store|light) fixtures", r"scanners?",
    r"drive throughs?|drive thrus?", r"ballrooms?",
    r"(?:meeting|guest|hotel|operating|control|cold|drying|sewing|emergency) rooms?", r"snow ?making",
    r"golf courses?", r"marinas?", r"screens",
    (
        r"(?:bowling|leisure|sports|garden|health|cancer|child care|recycling|crushing|exhibition|conference|"
        r"trade) cent(?:er|re)s?"
    ),
    r"apartments?", r"condominiums?", r"(?:hospital|patient|extra|more|new) beds", r"nursing homes?",
    r"(?:vaccine|filling|operating) suites?", r"schools?", r"dormitor(?:y|ies)",
    r"(?:telephone|digital|local) exchanges?", r"academ(?:y|ies)", r"(?:spinning|knitting) frames?", r"looms?",
    r"spindles?", r"furnishings", r"refits?", r"seismic", r"(?:storm|grid|system) hardening", r"undergrounding",
    (
        r"(?:ammonia|urea|crude|distillation|peaking|separation|process|processing|alkylation|coking|treating|"
        r"recovery|desulphuri[sz]ation|desulfuri[sz]ation|polymer|chlorine|hydrogen|black|vacuum|sulphur|sulfur|"
        r"melting|pelleti[sz]ing|bleaching|filling|cutting|welding|test|crushing|drying|flotation) units?"
    ),
    (
        r"(?:an?|second|third|fourth|two|three|four) (?:[\w-]+ ){0,2}(?!(?:product|credit|bottom|top|hard|"
        r"clothing|fashion|model|dead|time|life|hot|on|picket|party|story|punch|common|firm|fine|thin|"
        r"straight) )[\w-]+ lines?(?! of| with| on (?:price|cost|wage|tax|debt))"
    ),
    r"hardware",
    (
        r"数据中心|基础设施|工厂|云计算|人工智能|基地|产线|生产线|产能|项目|厂房|晶圆厂|新厂|厂区|电池厂|算力|"
        r"芯片|服务器|电站|光伏|风电|储能|园区|设备|研发中心|总部|门店|仓库|物流|港口|码头|矿山|油田|管道|网络|"
        r"扩建|扩产|改造|厂|兴建|新建|建厂"
    ),
)  # fmt: skip
"""Things bought or built with capital spending."""
