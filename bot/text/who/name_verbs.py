"""What follows a name at the opening of a sentence: its possession, an aside, or a verb that companies do."""

import re

from bot.text.inflections import finite, singular
from bot.text.small_names import CAMEL, SMALL_NAMES

_OWNS = r"[’']s\b|(?<=s)(?<!ers)(?<![dst]ors)(?<!ists)(?<!ants)(?<!ies)(?<!ians)(?<!ions)(?<!ments)(?<!ines)(?<!ees)[’'](?= )"
"""Possession; behind a bare apostrophe only of a name ("Airbus’ share"), not of people or goods ("Importers' share")."""
_BESIDE = (
    r"\s*\((?!\d{4}\))|,\s+[A-Z][\w’'.&-]*(?:\s+[A-Z][\w’'.&-]*)*(?:,|\s+and\s)|"
    r"\s?,\s+(?:which|who|whose|the|a|an|one of|with|maker|owner|owned|based|now|once|formerly|one of (?:the|its)|"
    r"one of [A-Z]\w+[’']s|China|Japan)\b|,\s+[A-Z][\w.]+(?: [A-Z][\w.]+)?[’']s\s+[a-z]|"
    rf"\s+and\s+(?:the\s+)?(?:[A-Z]\w*|{CAMEL}|{'|'.join(sorted(SMALL_NAMES))})\b|"
    r"(?<!s)\s+and its (?:\w+ )?(?:subsidiar|affiliat|sister|partner|unit|brand)|\s+(?:with|at|in|of)\b"
)
"""Brackets, another name of a list, an apposition ("Lumo, Norway's largest carrier, …") or a preposition."""
_FIGURE_ASIDE = r"(?<!s)(?<!tion)(?<!ment)(?<!ness)(?<!ity),\s+(?:at|up|down|on)\s+(?:[a-z]+ ){0,2}\d"
""" "Lumo, at 38%, …": only behind a word that is no plural or abstract noun ("Exports, up 4%", "Inflation, at 3%")."""
_ACTS = (
    "absorb, account, achieve, add, agree, aim, allocate, amass, approach, assemble, attract, bag, beat, become, begin, boost, bottle, "
    "brew, broadcast, budget, build, buy, carry, cement, climb, clinch, cling, close, collect, come, commit, complete, consider, consume, "
    "contribute, creep, cut, deliver, devour, distribute, do, draw, drop, earmark, earn, edge, employ, end, enjoy, exceed, extend, eye, "
    "face, fall, fill, fly, follow, gain, get, give, gobble, go, grab, grow, handle, haul, hit, hope, hover, inch, ink, insure, install, "
    "intend, invest, join, jump, keep, lag, launch, lie, lift, log, lose, maintain, make, manage, manufacture, meet, monopolise, "
    "monopolize, mull, nab, narrow, near, need, nose, occupy, offer, open, operate, originate, outgrow, outpace, outsell, overtake, pass, "
    "pay, pledge, plough, plow, pocket, post, pour, power, process, produce, provide, publish, raise, reach, rebound, receive, refine, "
    "regain, register, retain, rise, round, run, say, scoop, scrap, secure, see, seek, seize, serve, set, shed, ship, shoot, sign, sink, "
    "sit, slash, slide, slip, smelt, snare, soar, spend, stand, stay, supply, surge, surpass, swallow, swing, take, target, tell, tie, "
    "top, topple, transport, trim, unveil, use, vow, want, warn, weigh, widen, win, write, ease"
)
_ACT = "boast, capture, claim, command, continue, control, dominate, expect, generate, hold, lead, own, plan, rank, remain, sell, trail"
"""Verbs of companies; those of the second table in the plural as well."""
_NAMES_ACT = (
    rf"{singular(_ACTS)}|{finite(_ACT)}|has|had|have|is|was|accounts?|rounds?|now|also|still|currently|last|alone|will|would|could|may|cut|"
    r"beat|used to|far and away|by far|market share|\w{4,}ed(?! (?:[a-z-]+ ){0,2}[a-z]+s (?:now |also |still )?(?:have|are|were|represent|"
    r"account|make|hold|comprise)\b)"
)
_ASIDE = (
    rf"(?<!s)(?<!tion)(?<!ment)(?<!ness)(?<!ity)(?<!day)\s?,\s(?:[^,;.]|\.(?! [A-Z])){{2,60}},\s+(?:{_NAMES_ACT})\b"
)
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
    rf"(?:{_OWNS}|\s?,\s+(?:at|with)\s+(?:[a-z]+ ){{0,2}}\d|\s+and\s+[A-Z][\w&.-]+\s+(?:have|had|hold|held|control|"
    r"own|owned|share|split|account|make|made|sell|sold|say|said)\b|\s+(?:has|had|is|was|shipped|reported|delivered|"
    rf"{singular('account, beat, capture, claim, command, control, expect, hold, lead, lose, make, mine, operate, outsell, overtake')}|"
    rf"{singular('own, produce, pump, say, sell, take, win')}|"
    r"(?:ranks|ranked|comes|came|finished|placed|followed|trailed)\s+(?:in\s+)?(?:first|second|third|fourth|fifth|"
    r"next|close|closely|at|with)\b)\b)"
)
"""What follows even a name that looks like a participle ("Boeing")."""
