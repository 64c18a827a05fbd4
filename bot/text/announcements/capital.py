"""The names of capital spending, and where a sentence has them."""

import re
from typing import Final

from bot.text.announcements.spelled import spelled
from bot.text.quantities.remembered import remembered

CAPITAL: Final = spelled(
    (
        r"(?<!working\s)(?<!human\s)(?<!venture\s)(?<!risk\s)(?<!equity\s)(?:capital|construction)"
        r"(?: and explorat(?:ion|ory))? "
        r"(?:expenditures?|expenses|spending|spend|outlays?|investments?|budgets?|programs?|programmes?|plans?|"
        r"guidance|outlook|forecasts?|"
        r"estimates?)(?: (?:budgets?|programs?|programmes?|plans?|spending|requirements?|needs))?"
    ),
    (
        r"(?<!regulatory\s)(?<!minimum\s)"
        r"(?<!bank\s)capital requirements?(?= (?:in|for|of|this|next|are|is|will|would|through|over) )"
    ),
    (
        r"(?:purchases? of|additions? to|investments? in|spending on|expenditures? on) "
        r"(?:fixed assets|PP&E|property|plant(?= and equipment))(?:,? plant)?(?:,? and equipment)?"
    ),
    (
        r"(?:remaining|future) (?:capital |project |construction |development )?(?:spend|spending|costs?)"
        r"(?= (?:on|to complete|for) )"
    ),
    r"capital (?:to be )?(?:deployed|invested|spent)(?= (?:on|in|into|for) )",
    (
        r"(?:store|restaurant|E&P|utility|fleet|rental|plant|mill|mine|network|technology|IT|infrastructure|"
        r"pipeline|solar|wind|renewables?|generation|transmission|distribution|refining|hotel|resort|hospital|"
        r"base|core|run rate|growth|expansion|project|organic|strategic|discretionary|replacement|maintenance|"
        r"sustaining|development|drilling|midstream|upstream|completions?|D&C|facility|exploration) capital(?: "
        r"(?:programs?|programmes?|plans?|budgets?|spending|spend|expenditures?|projects|investments?|outlays?))?"
    ),
    (
        r"(?:total|our|its|their) (?:\d{4} |net )?"
        r"capital(?: (?:for|in) (?:fiscal )?(?:\d{4}|the year|this year|next year))?(?= (?:to be|will be|"
        r"is expected|should be|is projected|is budgeted|is forecast|is planned|is estimated))"
    ),
    r"cap\W?ex(?: spending)?",
    r"exploration(?: and (?:development|production))? (?:spending|budget|expenditures?|outlays?)",
    (
        r"(?:budget|spending|outlays?|expenditures?) for (?:exploration|drilling|construction|development)"
        r"(?: and (?:exploration|drilling|construction|development))?"
    ),
    r"(?:spending|expenditures?|investments?|outlays) (?:on|in) (?:property|plant|fixed assets|new plant)",
    r"capital (?:appropriations?|costs?|activity|activities|range|targets?)", r"(?:build|building) costs?",
    (
        r"investments? (?:in|for|during) (?:the )?(?:fiscal )?(?:(?:19|20)\d\d|(?:this|next|current|coming) "
        r"(?:financial |fiscal )?year)(?= (?:would|will|are|should|to) )"
    ),
    (
        r"(?<!have\s)(?<!has\s)(?<!having\s)(?<!with\s)"
        r"(?:initial|pre production|preproduction|upfront) capital(?: costs?)?"
    ),
    (
        r"(?:spending|spend|expenditures?|outlays?) (?:on|in|for) (?:(?:the|its|our|a|this|that) )?(?:[\w-]+ "
        r"){0,2}(?:conversion|build out|relocation|renovation|expansion|upgrade|facilit(?:y|ies)|plants?|mines?|"
        r"projects?|networks?|stores|refiner(?:y|ies)|fleet|pipelines?)(?! of (?:drugs|products|candidates))"
    ),
    r"plant and equipment (?:spending|outlays|expenditures?|investments?)",
    r"(?:purchases of|expenditures? for) property(?:, plant)? and equipment", r"fixed asset investments?",
    r"investment (?:program|programme|budget|plan)s?",
    (
        r"(?:group|annual|its|the company['’]s) investments?(?= (?:(?:in|for) (?:fiscal )?\d{4} |(?:this|next)"
        r" year )?(?:would|will|to (?:rise|reach|grow|increase|fall|total)|(?:are|is) expected|should) )"
    ),

    r"(?:its|their|our|planned|total) outlays(?= (?:will|would|to (?:rise|climb|reach|fall|drop|total|grow|increase)) )",
    r"(?:full year|annual|group|total) investments?(?= (?:is|are) (?:now )?(?:planned|forecast|seen|budgeted|put) )",
    r"spending (?:goals|ambitions)", r"(?:upstream|downstream|midstream) (?:spending|investments?)",
    r"(?:wafer )?(?:(?:fab|fabrication|production) )?equipment (?:investments?|spending|capex|outlays?)",
    r"capital needs",
    (
        r"(?<!working\s)(?<!human\s)(?<!venture\s)(?<!share\s)(?<!equity\s)(?<!risk\s)(?<!regulatory\s)"
        r"(?<!bank\s)capital(?:, including [^,;]{3,40},)?(?= (?:will|should|is expected to|is projected to|is going to) "
        r"(?:be|land|come in|total|run|average|rise|fall|decline|increase|step (?:up|down)) (?:\w+ ){0,2}\W{0,3}\d)"
    ),
    r"spending(?= of [^\s\d]{0,3}\s?\d[^;,]{0,20} (?:in|for) (?:fiscal )?(?:(?:19|20)\d\d|this year|next year)(?![a-z]))",
    r"planned (?:outlays?|spending|expenditures?|investments?)(?! (?:cuts?|on (?:marketing|research|advertising)))",
    (
        r"(?:global|worldwide|annual|group|planned|company wide|corporate) expenditures?(?= (?:will|would|should|"
        r"(?:are|is) (?:expected|projected|forecast|planned|estimated|seen)|"
        r"to (?:rise|reach|fall|total|increase|grow)) )"
    ),
    (
        r"(?:its|our|their|the (?:company|group)['’]s) "
        r"(?:annual|yearly|full year|overall|(?:19|20)\d\d) budget(?= (?:will|would|should|"
        r"is (?:expected|projected|forecast|planned|seen)|to (?:rise|reach|fall|total|increase|grow|be)) )"
    ),
    r"requir(?:e|es|ing) (?:total |initial |up front )?capital(?= of )",
    r"(?:19|20)\d\d capital(?= (?:at|of|to|is|will|would|should|may|could) )",
    (
        r"(?:expect|anticipat|project|plan|forecast|budget|estimat|guid)(?:s|e|es|ed|ing|ning|eted|eting) "
        r"(?:on |for |to )?(?:total |gross |net |growth )?capital(?= (?:of|in the range of|between) )"
    ),
    r"(?:growth|expansion) (?:spending|expenditures?)",
    (
        r"(?<!clinical\s)(?<!product\s)(?<!drug\s)(?<!software\s)(?<!research\sand\s)(?<!research\s&\s)"
        r"(?:(?:re)?development|construction|drilling|exploration|renovation)(?: and "
        r"(?:(?:re)?development|construction|renovation))? (?:spend|spending|outlays?|costs|program|programme)"
    ),
    (
        r"(?:AI|infrastructure|data cent(?:er|re)s?|datacenter|cloud|network|chip)(?: "
        r"(?:and|&|infrastructure|related|cloud|AI|computing|data cent(?:er|re)))* (?:spending|spend|outlays?)"
    ),
    r"(?:spending|expenditures?|outlays?) on exploration(?: and (?:development|production))?",
    (
        r"(?:spending|outlays?) on (?:AI|artificial intelligence|cloud|data cent(?:er|re)s?|infrastructure|chips|"
        r"servers)(?: infrastructure)?"
    ),
    (
        r"(?:from|on) an? capital (?:(?:spending|expenditures?|investments?|deployment) )?"
        r"(?:perspective|standpoint|point of view|basis)(?=,)"
    ),
    r"capital intensity", r"(?<=\bis\s)capital(?= of )",
    (
        r"(?:total|our|its|their) (?:net |gross )?capital (?:for|in) "
        r"(?:fiscal )?(?:\d{4}|the year|this year|next year)"
    ),
    (
        r"(?<!business\s)(?<!private\s)(?<!public\s)(?<!government\s)investment "
        r"(?:spending|spend|outlays?|expenditures?)"
    ),
    r"(?:property, plant,? (?:and|&) )?(?:property|plant|equipment|PP&E|fixed asset|capital) additions",
    r"(?:capital|plant|leasehold|property) improvements",
    r"additions to (?:plant|property|fixed assets)(?: and equipment)?",
    r"investments? in (?:fixed assets|plant|plant and equipment|infrastructure)",
    r"(?:infrastructure|plant|network|fleet|store|utility|grid|project) (?:investments?|spending|spend)",
    (
        r"capital deploy(?:ed|ment) (?:in|into|on|to) (?:our |its |the )?(?:[\w-]+ )?(?:plants?|utilit(?:y|ies)|"
        r"facilit(?:y|ies)|projects?|networks?|fleet|stores)"
    ),
    r"(?:(?<=in\s)|(?<=of\s)|(?<=for\s))capital(?= (?:this|next|over|through|for the) )",
    r"(?:D&C|drilling(?: and completions?)?) (?:spending|spend|activity|budget|capex|costs?)",
    r"(?:gross |net )?(?:additions to (?:the |our |its )?(?:rental )?fleet|fleet additions)",
    r"development starts?(?= (?:guidance|outlook|target|of|to be|will be|at) )",
    (
        r"investments?(?= (?:will|would|(?:are|is) (?:to|expected to|set to|due to)) "
        r"(?:be )?(?:rais|lift|increas|cut|reduc|ris|fall|total|amount|climb|remain|stay)\w* )"
    ),
    r"gross capital(?= of )", r"(?:total|estimated|required|remaining) capital(?= (?:for|required|needed) )",
    r"(?:our|its|their) (?:[\w-]+ ){0,2}(?:19|20)\d\d budget(?= (?:is|will|calls for|totals|stands|at|of) )",
    (
        r"(?:(?:turning|moving|switching) to|in terms of|with (?:respect|regard) to|as (?:for|to)|"
        r"on) (?:the )?(?:capital(?: front| side)?|investments?)(?=,)"
    ),
    r"资本性?(?:开支|支出|预算)",
    holding=(
        "cap", "construction", "purchase", "addition", "invest", "spend", "expenditure", "outlay", "budget",
        "cost", "program", "activit", "improvement", "development", "资本",
    ),
)  # fmt: skip
"""The names of capital spending itself."""


@remembered
def capital_named(text: str) -> tuple[re.Match[str], ...]:
    """Where a sentence names capital spending, in order."""
    return tuple(CAPITAL.finditer(text))


def names_capital(text: str) -> bool:
    """Whether a sentence names capital spending."""
    return bool(capital_named(text))
