"""The words that promise spending: verbs of money and of building, headlines, news of a plan, changes of one."""

import re
from typing import Final

from bot.text.quantities.any_case import any_case

_WILL: Final = (
    r"(?:\b(?:will|would|could|may|might|shall|should|must|is|are|was|were|plans?|planned|planning|intends?|"
    r"intended|expects?|expected|aims?|aimed|agrees?|"
    r"agreed|pledge[sd]?|commit(?:s|ted)?|set|going|resolved?|opted|voted|elected|decided?|decides|vow(?:s|ed)|"
    r"promise[sd]?|propose[sd]?|prepar(?:es|ed|ing)|means|sets out|looks?|looking|seeks?|hopes?|hoping|"
    r"announced(?: plans)?|(?:see|sees|have|has|find) (?:us|it|them|the company)|approval|approved|ready|poised|"
    r"wants|proposal|agreement|decision|deal|about|required|needs?|due|mulls|considers|considering|"
    r"weighs|weighing)(?:['’]?s)?\s+|['’]ll\s+|\bit['’]s\s+)"
)
_ADVERBS: Final = (
    r"(?:(?:also|now|annually|currently|reportedly|then|soon|together|jointly|first|initially|further|eventually|"
    r"likely|only|still|at least|not|never)\s+)*"
)
_MONEY: Final = (
    r"(?:re-?invest|invest|spend|pour|allocate|allot|commit|earmark|pump|plow|plough|inject|devote|dedicate|deploy|"
    r"funnel|channel|contribute|put|set aside|sink|"
    r"splash(?: out)?|splurge|lavish|plunk|expend|steer|fork out|stump up|shell out|lay out|use|direct|plunge|shovel)"
)
_BUILD: Final = (
    r"(?:build|put up|construct|erect|develop|expand|upgrade|moderni[sz]e|open|install|create|establish|set up|"
    r"renovate|launch|start|add|begin|bring|undertake|"
    r"proceed with|commission|double|go ahead with|pay for|locate|site|put up|relocate to|move (?:in)?to|equip|"
    r"replace|renew|re-?equip|re-?fit|overhaul|convert|enlarge|extend|retool|rebuild|re-?open|refurbish|redevelop|"
    r"remodel|revamp|electrify|automate)"
)
SOON: Final = (
    r"(?: (?:(?:later |early |late |mid-?)?(?:this|next) \w+|(?:early |late )?(?:in|by) "
    r"(?:early |late |mid-?|the )?[\w.]+(?: (?:of )?(?:19|20)\d\d)?|shortly|soon|immediately|today))?"
)
_NEWS: Final = (
    r"(?:announc(?:e|es|ed|ing|ement)|unveil(?:s|ed|ing)?|reveal(?:s|ed|ing)?|outlin(?:es|ed)|disclos(?:es|ed)|"
    r"approv(?:es?|ed|ing)|clear(?:s|ed)|propos(?:es|ed|ing)|plans?|planned|"
    r"planning|pledg(?:es|ed)|commit(?:s|ted)|promis(?:es|ed)|earmark(?:s|ed)|launch(?:es|ed)|includes?|with|through|"
    r"authori[sz](?:es|ed)|go-ahead for|"
    r"green light for|sign(?:s|ed|ing)? off on|backed|backs|mull(?:s|ing)|eyes|eyeing|weigh(?:s|ing)|"
    r"consider(?:s|ing)|set aside|agreed(?: to| on)?|will (?:also )?(?:need|require)|detailed|"
    r"green[ -]?(?:lit|lights|lighted)|okays|OKs|decided on|identified|confirm(?:s|ed)|"
    rf"(?:breaks?|broke|broken|breaking) ground{SOON} on|"
    r"(?:begins|began|begun|beginning|starts|started|starting|commenc(?:es|ed|ing))(?: (?:construction (?:of|on)|building|work on))?|"
    rf"(?:begin|start|commence)(?:s|ning|ing)? (?:construction|building|work){SOON} (?:of|on)|"
    r"embark(?:s|ed|ing)? (?:up)?on|undertak(?:es|ing|en)|undertook|initiat(?:es|ed|ing)|schedul(?:es|ed|ing)|"
    r"calls? for|called for|requires?|requiring|targeting|anticipates?|anticipating|expects?|expecting|foresees?|"
    r"foresaw|sees?|involv(?:es?|ing)|sets|envisages?|envisions?|entails?|provides for|"
    r"(?:construction|work|building) (?:is (?:to|set to|due to|expected to|scheduled to|slated to)|will|should|to) "
    rf"(?:begin|start|commence|get under ?way){SOON}(?: on| of)|"
    r"(?:(?:final )?investment decision|FID) (?:on|for)|lines? up|lined up|"
    r"(?:laid|lays|laying) the (?:cornerstone|foundation(?: stone)?) (?:of|for)|"
    r"(?:gives?|gave|given|giving) (?:the )?(?:final )?(?:green light|go-ahead|nod|approval) (?:to|for)|"
    r"(?:mov|press|push|forg)\w* (?:ahead|forward) with|proceed(?:s|ed|ing)? with|"
    r"(?:goes|went|going|go) ahead with|sanction(?:s|ed)|kick(?:s|ed) off|(?:is|are) making|surpris(?:es|ed) with|"
    r"represents?|representing|(?:picks?|picked|chooses?|chose|selects?|selected|(?:has|have) (?:chosen|picked)) "
    r"(?:(?:a |the )?(?:sites?|location) (?:in|at|near) )?(?:(?-i:[A-Z])[\w.-]*,? ){1,4}(?:for|as "
    r"(?:the |its )?(?:[\w-]+ )?(?:site|location|home|base) (?:of|for))|"
    r"(?:wins?|won|gets?|got|secur(?:es|ed)|receiv(?:es|ed)) "
    r"(?:\w+ )?(?:(?:the )?(?:approval|permission|consent|clearance|permits?|nod|go-ahead|green light))"
    r"(?: (?:from|of) (?:its|the|their) \w+)? for)"
)

SPENDS: Final = re.compile(rf"(?:{_MONEY}|{_BUILD})\b")
"""Verbs whose object is spent or built."""

BUILDS: Final = re.compile(_BUILD, re.IGNORECASE)
"""Verbs whose object is built: the sum is its price."""

PROMISES: Final = any_case(
    rf"(?P<will>{_WILL}{_ADVERBS}(?:to\s+|be\s+)*|\bto\s+)"
    rf"(?:(?:jointly|eventually|initially|further|also|together) )?(?P<verb>{_MONEY}|{_BUILD})(?:ing|ting|ding)?\b|"
    r"\b(?P<headline>sinks|bets|splashes|plunks|injects|devotes|dedicates|commits|pledges|invests|earmarks|"
    r"allocates|allots|allotted|commit|pours|pledged|committed|earmarked|allocated|sets aside|set aside|budgets|"
    r"budgeted|pumps|"
    r"ploughs|plows|puts(?=\s(?:(?:another|about|some|nearly|over|up to|more than)\s)?$))\b|"
    r"\b(?P<going>(?:re-?)?investing|spending|pouring|pumping|plowing|ploughing|committing|pledging|earmarking|"
    r"allocating|allotting|budgeting|deploying|injecting|setting aside|dedicating|putting|devoting|channell?ing|"
    r"funnell?ing|sinking|directing|laying out|shelling out|accelerating|(?:pulling|bringing) forward)\b|"
    r"\b(?P<moved>(?:ups|upped|upping|pushes|"
    r"(?:bump|rais|adjust|lift|increas|boost|hik|cut|lower|reduc|revis|trim|slash|expand|doubl|halv|tripl|quadrupl|"
    r"pare(?![a-z])|pared|paring|stepp|step up|scal(?:es?|ed|ing) (?:up|back|down))\w*)\s(?:(?:U\.S\.|[\w'’&-]+)\s){0,8}?"
    r"(?:spending|spend|investments?|investing|expenditures?|outlays?|(?<!authori[sz]ed\s)(?<!registered\s)"
    r"(?<!share\s)(?<!working\s)(?<!equity\s)(?<!increase\sin\s)(?<!rise\sin\s)capital|plans?|budgets?|"
    r"commitments?|pledges?|targets?|programs?|programmes?))\b|"
    r"(?P<chinese>(?:将|计划|拟|宣布|预计|未来|承诺|批准|决定|同意)[^。，；]{0,30}(?:投入|投资|斥资))|"
    r"\band (?:instead |then |also )?(?P<joined>invest|spend|pour|put(?=\s[^\s\w]?\d))\b|"
    rf"\b(?P<noun>{_NEWS})\b|"
    r"\b(?P<outlay>investments?|expenditure|outlay|projects?|expansions?|plants?|facilit(?:y|ies)|"
    r"(?:\w+[ -]year|capital|investment|spending|expansion|construction|moderni[sz]ation|development|upgrade|"
    r"improvement|renovation|building|growth) (?:plan|programme?|scheme)|price tag|(?:upgrade|renovation|"
    r"conversion|moderni[sz]ation|refurbishment|redevelopment|relocation|build-?out|overhaul|retrofit|rebuild)s?|"
    r"budgets?|cost(?:s|ing)?)\b"
)
"""Every way to promise; the group that matched says which."""
