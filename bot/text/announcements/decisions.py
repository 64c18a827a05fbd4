"""Words that say of spending that it is to come, or that it was decided, begun or told just now."""

from typing import Final

from bot.text.quantities.any_case import any_case
from bot.text.quantities.lettered import by_first_letter

_PAID_OUT: Final = (
    r"(?:will|would|shall|(?:is|are) (?:expected |set |due |slated |scheduled )?to|to) (?:also )?be (?:also )?"
    r"(?:spent|invested|used|utili[sz]ed|deployed|directed|poured|ploughed|plowed|pumped|channell?ed|put|added|"
    r"started|undertaken|carried out|built|constructed)|would (?:be (?:spent|invested|used|built)|start|begin)|"
    r"(?:is|are|has been|have been|has|have) (?:also )?(?:earmarked|designated|dedicated|devoted|allocated|set aside|"
    r"budgeted|reserved|ring-?fenced|lined up)|"
    r"(?<=[\d\w] )(?:earmarked|designated|set aside|reserved|slated|going) (?=(?:for|to|into|on)\b)"
)
_TO_COME: Final = (
    r"will|shall|to (?:be|build|add|get|go|spend|invest|open|set up|expand|construct|put|erect|install|develop|"
    r"create|double|moderni[sz]e|upgrade|extend|enlarge|convert|rebuild|replace|refurbish|renovate|overhaul|equip)|"
    r"(?:is|are) to (?!buy|sell|pay|lease|receive|get|take|close|repay|lend|cover)\w+|"
    r"plans?|planning|we project|(?:br(?:ings?|ought)|pull(?:s|ed)) forward|on (?:track|course|pace|target) to \w+|"
    r"intends?|expects?|aims?|anticipates?|"
    r"targets|targeting|propos(?:es?|ing)|proposals?|scheduled|slated|earmarks?|budgets?|pledges?|commits?|"
    r"(?<!its )(?<!their )(?<!our )(?<!the )(?<!['’]s )(?<!total )(?:planned|proposed|expected|estimated|earmarked|budgeted|pencil?led in)|"
    r"(?:projects|investments) (?:for|in) (?:fiscal |FY ?)?20\d\d include|calls? for|called for|contemplates?|"
    r"foresees?|forecasts?|looking to|visibility|line of sight|eyes|eyeing|coming to|needs?|requires?|"
    r"(?:is|are) (?:also |now )?(?:adding|expanding|opening|installing|developing|building|constructing|setting up|"
    r"upgrading|moderni[sz]ing)"
)
_DECIDED: Final = (
    r"approv(?:e[sd]?|al|ing)|(?:board|directors) (?:has |have )?(?:backed|backs?|passed)|endors(?:es|ed)|ratif(?:ies|"
    r"ied)|clear(?:ed|s)|sanction(?:s|ed)|authori[sz](?:es?|ed)|okay(?:s|ed)|OKs|released|"
    r"(?:g[ai]v\w+ (?:the |a )?(?:final )?)?(?:green[ -]?light|go-ahead|nod)|"
    r"g[ai]v\w+ (?:its|their) (?:final )?(?:consent|assent|blessing|backing|approval|nod) to|green[ -]?lit|sign(?:s|ed|ing)? off|"
    r"investment decision|FID|agreed|agrees|decided|"
    r"picks?|picked|selected|selects?|chooses?|chose|chosen|wins? approval|gets? (?:permit|approval|permission)"
)
_BEGUN: Final = (
    r"applie[sd] for (?:\w+ )?(?:permits?|permission|approval|consent)|"
    r"br(?:ea|o)k(?:s|e|en|ing)? ground|ground (?:was |is |has been )?broken|"
    r"(?:construction|work|building) (?:starts?|started|begins?|began|has begun|has started)|(?:has|have) begun|"
    r"undertak(?:es|ing|en)|undertook|embark(?:s|ed|ing)? (?:up)?on|lin(?:es|ed) up|green-?light(?:s|ed)|"
    r"laid the (?:cornerstone|foundation)|(?:starts?|begins?|started|began|has started|have started|inaugurates?|"
    r"inaugurated) (?:construction|building|work)|kicks? off|mov\w+ (?:ahead|forward) with|kicked off|"
    r"brings?(?= (?:an? |new |its )*\W{0,3}\d)|present(?:s|ed)(?= (?:an? |plans?|its ))|"
    r"submit(?:s|ted)(?= (?:an? |plans?|its ))|fil(?:es|ed) (?:plans?|an? )|expands(?= (?:in|at|with)\b)|"
    r"(?:signs?|inks?) (?:an? )?(?:mou|pact|agreement|deal)s?"
)
_TOLD: Final = (
    r"announce[sd]?(?! (?:investments|projects|plans))|announcing|unveil(?:s|ed|ing)?|outlin(?:es|ed)|identified|"
    r"detailed|(?:is|are) making|reveal(?:s|ed)|disclos(?:es|ed)|launch(?:es|ed)"
)

DECIDED: Final = any_case(
    rf"\b(?:{_PAID_OUT}|{_TO_COME}|(?P<deed>{_DECIDED}|{_BEGUN}|{_TOLD}))\b",
    sooner=rf"\b(?:{by_first_letter([_PAID_OUT, _TO_COME, _DECIDED, _BEGUN, _TOLD])})\b",
)
"""Everything that tells of spending ahead; a `deed` has what is decided, begun or told for its object."""
