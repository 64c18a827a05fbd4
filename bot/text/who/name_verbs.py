"""What follows a name at the opening of a sentence: its possession, an aside, or a verb that companies do."""

import re

from bot.text.small_names import CAMEL, SMALL_NAMES

_OWNS = r"[’']s\b|(?<=s)(?<!ers)(?<![dst]ors)(?<!ists)(?<!ants)(?<!ies)(?<!ians)(?<!ions)(?<!ments)(?<!ines)(?<!ees)[’'](?= )"
"""Possession; behind a bare apostrophe only of a name ("Airbus’ share"), not of people or goods ("Importers' share")."""
_BESIDE = (
    r"\s*\((?!\d{4}\))|,\s+[A-Z][\w’'.&-]*(?:\s+[A-Z][\w’'.&-]*)*(?:,|\s+and\s)|"
    r",\s+(?:which|who|whose|the|a|an|one of|with|maker|owner|owned|based|now|once|formerly|one of (?:the|its)|"
    r"one of [A-Z]\w+[’']s|China|Japan)\b|,\s+[A-Z][\w.]+(?: [A-Z][\w.]+)?[’']s\s+[a-z]|"
    rf"\s+and\s+(?:the\s+)?(?:[A-Z]\w*|{CAMEL}|{'|'.join(sorted(SMALL_NAMES))})\b|"
    r"(?<!s)\s+and its (?:\w+ )?(?:subsidiar|affiliat|sister|partner|unit|brand)|\s+(?:with|at|in|of)\b"
)
"""Brackets, another name of a list, an apposition ("Lumo, Norway's largest carrier, …") or a preposition."""
_FIGURE_ASIDE = r"(?<!s)(?<!tion)(?<!ment)(?<!ness)(?<!ity),\s+(?:at|up|down|on)\s+(?:[a-z]+ ){0,2}\d"
""" "Lumo, at 38%, …": only behind a word that is no plural or abstract noun ("Exports, up 4%", "Inflation, at 3%")."""
_NAMES_ACT = (
    r"rounds?|"
    r"has|had|have|is|was|holds?|held|owns?|owned|controls?|said|says|now|also|still|currently|last|alone|"
    r"commands?|claims?|boasts?|leads?|led|captures?|accounts?|"
    r"makes|made|sells?|sold|takes|took|saw|sees|remains?|came|comes|ranks?|trails?|gets|got|grew|fell|rose|won|"
    r"wins|lost|loses|dominates?|continues?|plans?|expects?|"
    r"generates?|earns|does|did|cut|cuts|invests|spent|spends|will|would|could|may|kept|keeps|wants|needs|uses|"
    r"offers|supplies|produces|ships|bought|buys|built|builds|"
    r"set|sets|beat|beats|began|went|paid|pays|stood|stands|overtook|overtakes|outsold|outsells|outpaces|outgrew|"
    r"hits?|flew|flies|processes|topples|surpasses|passes|"
    r"tops|shed|sheds|grabs|seizes|snares|secures|reaches|hovers|handles|carries|delivers|serves|powers|regains|"
    r"retains|maintains|gains|slips|climbs|drops|ran|runs|"
    r"used to|meets|met|refines|operates|insures|publishes|distributes|transports|became|becomes|drew|draws|sits|"
    r"sat|lags|slid|sank|sinks|edged|eased|nosed|aimed|inked|enjoys|joins|follows|lies|lay|stays|shot|crept|clung|"
    r"swung|edges|inches|jumps|rises|falls|grows|extends|widens|narrows|faces|"
    r"closes|completes|originates|hauls|fills|writes|collects|absorbs|consumes|manages|registers|pockets|amasses|"
    r"exceeds|approaches|nears|occupies|attracts|devours|gobbles|scoops|swallows|"
    r"monopoli[sz]es|employs|provides|contributes|receives|achieves|brews|bottles|smelts|assembles|manufactures|broadcasts|installs|"
    r"far and away|by far|logs|posts|clings|nabs|bags|ties|clinches|cements|surges|soars|rebounds|gave|gives|told|"
    r"hopes|aims|seeks|targets|intends|vows|pledges|warns|launches|unveils|opens|signs|agrees|raises|lifts|"
    r"boosts|slashes|trims|scraps|earmarks|pours|commits|eyes|considers|weighs|mulls|budgets|allocates|ploughs|plows|"
    r"market share|"
    r"ended|added|\w{4,}ed(?! (?:[a-z-]+ ){0,2}[a-z]+s "
    r"(?:now |also |still )?(?:have|are|were|represent|account|make|hold|comprise)\b)"
)
_ASIDE = rf"(?<!s)(?<!tion)(?<!ment)(?<!ness)(?<!ity)(?<!day),\s(?:[^,;.]|\.(?! [A-Z])){{2,60}},\s+(?:{_NAMES_ACT})\b"
""" "Lumo, once the largest of all, has …"."""
_ADVERB = (
    r"(?<!s)\s+(?:consistently|comfortably|convincingly|narrowly|easily|steadily|quietly|single-handedly|once|"
    r"reportedly|effectively|recently|already|actually|nearly|almost|more than (?:doubl|tripl|quadrupl|halv)ed)\b"
)
"""Words before the verb; behind a plural they tell nothing ("Drivers once had …")."""
_LINE = r"\s*[:|–—]\s+(?:[~<>≈]|[a-z]+ ){0,3}[\d$€£¥]|\s+-\s+[\d$€£¥]|\s+\d[\d.]*\s?(?:%|percent\b|per cent\b|pct\b)"
"""A line of a list: "Lumo: 19%", "Corvane 12.5%"."""
AFTER_A_NAME = re.compile(rf"(?:{_LINE}|{_OWNS}|{_BESIDE}|{_ADVERB}|{_FIGURE_ASIDE}|{_ASIDE}|\s+(?:{_NAMES_ACT})\b)")
SURELY_AFTER_A_NAME = re.compile(
    rf"(?:{_OWNS}|,\s+(?:at|with)\s+(?:[a-z]+ ){{0,2}}\d|\s+and\s+[A-Z][\w&.-]+\s+(?:have|had|hold|held|control|"
    r"own|owned|share|split|account|make|made|sell|sold|say|said)\b|"
    r"\s+(?:has|had|is|was|holds|held|said|says|owns|owned|controls|sells|sold|makes|made|took|takes|won|wins|lost|"
    r"led|leads|captured|delivered|"
    r"overtook|overtakes|outsold|outsells|beat|shipped|reported|accounts|accounted|commands|claims|pumps|mines|produces|operates|expects|"
    r"(?:ranks|ranked|comes|came|finished|placed|followed|trailed)\s+(?:in\s+)?(?:first|second|third|fourth|fifth|"
    r"next|close|closely|at|with)\b)\b)"
)
"""What follows even a name that looks like a participle ("Boeing")."""
