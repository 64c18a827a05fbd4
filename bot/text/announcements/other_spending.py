"""Spending that is no capital spending, and measures of other things."""

from typing import Final

from bot.text.announcements.spelled import spelled

FINANCIAL: Final = spelled(
    r"stakes?",
    (
        r"shares(?! (?:rose|fell|gained|dropped|jumped|slid|slipped|climbed|surged|up|down|higher|lower|were|"
        r"closed|have|has))"
    ),
    r"(?<!the\s)(?<!rolling\s)stocks?(?! exchanges?)", r"equity", r"capital (?:increase|raise|raising|injection)s?", r"offering", r"IPO",
    (
        r"start[\s\-‑]?ups?(?! (?:in|of (?:the|its|an?|production|operations|commercial)|by|is|at|date|expected|planned|"
        r"scheduled|due|set|early|late|during|slated)(?![a-z]))"
    ),
    r"start ups", r"(?:funding|financing) round", r"series [A-F]", r"bonds?", r"notes", r"debentures?",
    r"convertible", r"minority", r"subscribe", r"strategic investor", r"warrants", r"private placement",
    r"placement", r"securities(?! (?:[Tt]imes|[Dd]aily|[Nn]ews|[Jj]ournal|[Hh]erald|[Aa]nd [Ee]xchange))",
    r"treasur(?:y|ies)", r"hedge funds?", r"venture (?:capital|fund)",
    r"(?:investment|stock|loan|bond|equity|share) portfolios?", r"portfolio compan(?:y|ies)", r"valuation",
    r"investment fund", r"fund [IVX]{1,4}", r"(?:seed|early|late)(?: stage)? funds?",
    r"(?:new|joint|technology|infrastructure|growth) funds?(?= (?:to|that|which|for)\b)", r"loans?",
    (
        r"(?:ABL|note|notes|loan|credit|revolving|issuance|paper|standby|stand by|borrowing|term|funding|"
        r"liquidity|lending|bank|option|euronote|receivables|securiti[sz]ation) (?:\w+ )?facilit(?:y|ies)"
    ),
    r"financings?", r"fund ?rais(?:e|ing)", r"mortgages?", r"credit", r"acquisitions?",
    (
        r"(?<!recently\s)(?<!newly\s)(?<!just\s)(?<!it\sis\s)(?<!they\sare\s)(?<!it\shas\s)(?<!they\shave\s)acquir(?:e|es|ed|ing)"
        r"(?! (?:and (?:prepare|build|develop|install|equip)|(?:the |new |more |additional )?(?:[\w-]+ )?(?:land|"
        r"property|equipment|machinery|sites?|aircraft|vessels?|ships?|trucks?)))"
    ),
    r"takeovers?", r"takeover bid", r"mergers?", r"(?:leveraged )?buyouts?",
    r"(?:purchase|buy|buying)(?: of)? (?:the |a )?(?:compan|business|rival|unit|remaining)\w*", r"buy ?backs?",
    r"(?:capital|cash|value) to (?:our |its |their )?(?:share|stock|unit)holders", r"repurchas\w+", r"dividends?",
    r"bitcoin", r"debt",
)  # fmt: skip
"""Stakes, takeovers, buybacks and financing."""

RUNNING: Final = spelled(
    r"clinical (?:development|trials?|programs?|studies|spend|spending)",
    (
        r"research(?! (?:(?:and|&) (?:\w+ )?)?(?:development )?(?:cent|lab|fab|foundry|facilit|campus|hub|complex|building|"
        r"production|manufacturing|site|plant))"
    ),
    r"R&D(?! (?:cent|lab|facilit|campus|hub))", r"content", r"programming", r"marketing", r"advertis\w+",
    r"promotions?", r"promotional", r"restructuring", r"safety and security", r"inventor(?:y|ies)",
    r"working capital", r"wages?", r"pay rises?", r"bonus(?:es)?", r"salar(?:y|ies)", r"compensation", r"benefits",
    r"scholarships?", r"donat\w+", r"charit\w+",
    r"(?:to|for) (?:[a-z]+ )?(?:schools|universities|colleges|food banks|families|students|museums|hospitals)",
    r"to (?:the|its|our|a) (?:\w+ )?foundation",
    r"to the (?:\w+ )?econom(?:y|ies)", r"relief", r"lobbying",
    r"legal", r"severance", r"sponsorship", r"rights", r"movies", r"films", r"shows", r"originals",
    r"original (?:series|content|programming|shows|productions?|films?)", r"communities",
    r"(?:local|regional|area|state|county)(?:['’]s)? econom(?:y|ies)",
    r"racial\w*", r"minority owned", r"small businesses", r"philanthrop\w+",
    (
        r"in (?:our |its |their )?(?:people|employees|team members|associates|brands?|talent|workforce|"
        r"sales force|price)"
    ),
    (
        r"(?:pre opening|start up|startup|ramp up|integration|transition|closure|closing) "
        r"(?:costs?|expenses?|charges?)"
    ),
    r"rebates?", r"discounts?", r"incentives", r"subsid(?:y|ies)", r"integration", r"training program(?:me)?s?",
    r"to (?:re)?(?:train|teach|educate|upskill)(?! (?:[a-z]+ ){0,3}(?:models?|LLMs?|algorithms?|networks?)(?![a-z]))",
    r"(?:up|re)skilling", r"apprenticeships?", r"retraining",
    r"(?:in|on) (?:[a-z]+ )?training(?! (?:cent|facilit|campus|complex|school|academ|ground|site))",
    r"prices", r"in price", r"price cuts", r"clean up", r"settle\w*", r"fines?", r"litigation",
    r"pensions?", r"exploration of strategic",
)  # fmt: skip
"""Running costs, and spending on people, ideas and good causes."""

ORDERS: Final = spelled(
    r"contracts?(?! (?:chip|manufactur|electronics|drug|semiconductor|maker))", r"letter of intent",
    r"(?<!in\s)(?<!in\sthe\s)(?<!on\sthe\s)orders?",
    r"(?<!trillion\s)(?<!billion\s)(?<!million\s)won (?:a|an|the|its|another|contracts?)(?! (?:approval|permission|permit))", r"awarded",
    r"wins(?! (?:\w+ )?(?:approval|permission|permit|consent))",
    r"(?<!our\s)(?<!its\s)(?<!their\s)(?<!serve\s)(?<!more\s)(?<!new\s)customers?(?!['’])"
    r"(?! (?:reimbursements?|contributions?|deposits|prepayments|advances))", r"tender", r"(?<!in\sa\s)bids?",
    r"(?:infrastructure|power|computing|supply|leas(?:e|ing)|cloud) deals?(?! to (?:build|invest|develop))",
)  # fmt: skip
"""Work to be done for somebody else's money."""

OTHER_METRICS: Final = spelled(
    r"revenues?", r"sales", r"turnover", r"EBITDA", r"EBIT", r"earnings", r"EPS", r"(?:net |operating )?income",
    r"profits?", r"loss(?:es)?", r"cash flows?", r"dividends?", r"debt", r"tax(?:es)?", r"incentives",
    r"depreciation", r"amortization", r"charges?", r"savings", r"margins?", r"interest expense", r"SG&A",
    r"operating expenses?", r"opex", r"working capital", r"repurchases?", r"buybacks?", r"synergies", r"backlog",
    r"bookings", r"valuation", r"market cap\w*", r"R&D(?! (?:cent|lab|facilit|campus|hub|site))",
    r"research and development(?! (?:cent|lab|facilit|campus|hub|site))", r"liquidity", r"cash balance",
    r"costs?(?! of capital)", r"proceeds", r"cash(?! (?:capital|capex|spending|spend|outlays?|investments?))",
)  # fmt: skip
"""Measures of other things, which own the figures that stand beside them."""
