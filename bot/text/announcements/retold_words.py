"""The words that tell a plan again: what says when, or that it was told first; and that it stands as it stood, or runs already."""

import re
from typing import Final

from bot.text.announcements.telling_words import (
    CHANGED,
    EARLIER,
    HOPED,
    IN_MONTH,
    MEASURED,
    MONTH,
    MOVED,
    NEWS,
    OCCASION,
    OF_THEN,
    PLEDGE,
    SHARED,
    SPAN,
    THEN,
    TOLD,
)
from bot.text.quantities.openings import cued, several

_SAID: Final = rf"(?:{TOLD}|{CHANGED}|{SHARED})"
_MADE: Final = rf"(?:{CHANGED}|{MOVED}|set|announced|unveiled|given)"
_ITS_PLAN: Final = (
    r"(?:(?:its|the|their|our) (?:(?!(?:from|than|for|over|versus|of|by|to)\b)[\w-]+ ){0,5})?"
    r"(?:[\w-]+ )?(?:budget|guidance|forecast|outlook|plans?|spending|cap-?ex|expenditures?|estimate|target|program(?:me)?)"
)
"""A plan's own words, which lead to no comparison: "its 2025 capex forecast" and not "its capex from last year"."""
_NO_FUTURE: Final = r"(?!\b(?:will|would|to|could|may|expects?|plans?|is|are)\b)"
_WHOSE: Final = r"(?:its|their|our|the|his|her|an?)"
_STOPPED: Final = (
    r"(?:scrap(?:s|ped)?|cancel(?:s|led|ed)?|abandon(?:s|ed)?|shelv(?:es|ed)|call(?:s|ed) off|axe[sd]?|"
    r"postpon(?:es|ed)|suspend(?:s|ed)|paus(?:es|ed)|delay(?:s|ed)?|walk(?:s|ed) away from|back(?:s|ed) out of|"
    r"dropped|ditch(?:es|ed)|halt(?:s|ed)|kill(?:s|ed)|withdr(?:aws|ew)|reject(?:s|ed)|fr(?:eezes|oze)|mothball(?:s|ed)|block(?:s|ed))"
)

AGAIN: Final = several(
    cued(pattern, re.IGNORECASE, holding=holding)
    for pattern, holding in (
        (
            rf"(?:^|[,;(] |\b(?:and|but|which|who|that|the \w+) )(?:late |early )?(?:{THEN}|"
            rf"back {IN_MONTH}),? [^.;]{{0,60}}?\b(?:{_SAID})\b",
            OF_THEN,
        ),
        (
            rf"(?:^|[,;(] )(?:back )?(?:{THEN}|{IN_MONTH}),? (?:{_NO_FUTURE}[\w.&’'-]+ ){{0,4}}?(?:{CHANGED}|{HOPED}|"
            rf"{MOVED} {_ITS_PLAN})\b",
            rf"{OF_THEN}|\b{MONTH}",
        ),
        (
            rf"\b{_SAID} (?:[\w’'-]+ )?{THEN}|\b{TOLD} (?:[\w’'-]+ )?this (?!week){SPAN}\b(?![-'’])|\b{THEN},? {_SAID}\b",
            None,
        ),
        (
            rf"\b{_SAID}\b[^.;]{{0,90}}? {EARLIER}|\b{TOLD}\b[^.;,]{{0,40}} \w+ (?:days?|weeks?|months?|years?) (?:ago|earlier)\b",
            OF_THEN,
        ),
        (
            rf"\b{NEWS}\b(?:(?!{MEASURED})[^.;,]){{20,120}}? (?:{THEN}|since (?:(?:19|20)\d\d|(?-i:{MONTH}))|"
            r"this (?:spring|summer|autumn|fall|winter))\s*(?=[.,;…)]|$)",
            None,
        ),
        (rf"\bin (?:early |late |mid[- ])?(?-i:{MONTH}) {_SAID}\b", rf"\b{MONTH}"),
        (
            rf"(?:,\s(?:first |last |most recently )?|\b(?:was|were|been) ){_MADE}\b[^.;,]{{0,50}}? "
            rf"(?:{IN_MONTH}|in the (?:first|second|third|fourth|last|previous) quarter|last {SPAN})\b",
            rf"\b{_MADE}\b",
        ),
        (
            rf"\b{CHANGED} (?:{_ITS_PLAN}|[^.;,]{{5,80}}(?<!ending)(?<!ended)(?<!begins)(?<!beginning)) (?:{IN_MONTH}|last {SPAN}|"
            rf"earlier this {SPAN})(?=\s*[,.]|\s(?:from|to|when|after)\b|$)",
            None,
        ),
        (
            rf"\b{PLEDGE} (?:(?:made|struck|signed|presented|published|released|adopted|drawn up) |(?:by|from) [^.;,]{{2,40}}? )?"
            rf"(?:{THEN}|{IN_MONTH}|(?:in|of|from) (?:19|20)\d\d\b)|\b(?:an?|the) (?:19|20)\d\d {PLEDGE} to\b",
            None,
        ),
        (
            rf"\b(?:last|earlier this) {SPAN}['’]s (?:[\w-]+ )?{PLEDGE}\b|\brenew(?:s|ed|ing)? {_WHOSE} {PLEDGE}\b|"
            rf"\b(?:following|after|since|on) (?:its|their|the \w+['’]s) (?:announcement|disclosure)\b",
            None,
        ),
        (
            rf"\b(?:previously|already|first|once|originally|earlier|initially|at first|recently|newly) "
            rf"(?:{NEWS}|{CHANGED}|shared|said|stated|reported|set|increased|cut|invested|(?<!than previously ){HOPED})\b|"
            rf"\bhaving (?:\w+ )?(?:{_SAID}|{HOPED})\b",
            None,
        ),
        (
            rf"\brecently (?:{_SAID}|took|struck|partnered|teamed|chose|won|broke)\b|"
            rf"\b(?:(?:the|its|their|our) just |just[-‑]|(?:recently|newly)[-‑]){NEWS}\b|\b{_SAID} (?:recently|before|already|then|"
            rf"previously|so far|"
            r"earlier(?! (?:today|on (?:mon|tues|wednes|thurs|fri))))\b",
            r"\brecent(?:ly)?\b|\b(?:newly|just|before|already|then|previously|far|earlier)\b",
        ),
        (rf"\bhad (?:\w+ )?(?:{NEWS}|{CHANGED}|{HOPED}|{MOVED}|said|told|set|indicated)\b", None),
        (
            rf"\b(?:since|after|despite) (?:announc|unveil|pledg|promis|committ|disclos|approv)ing\b|\bsince (?:[\w’'-]+ ){{1,3}}{_SAID}\b|"
            r"\b(?:fresh (?:from|off)|on the (?:back|heels) of|in the wake of) (?:\w+ly )?\w+ing\b|"
            rf"\bwhen (?:it|they|the [\w-]+) (?:was|were) (?:first )?{NEWS}\b|\balready (?:plans|expects|intends)\b",
            None,
        ),
        (
            rf"^since (?:(?-i:{MONTH})|(?:19|20)\d\d|then|last {SPAN})\b[^.;]{{0,60}}?\b(?:has|have) |"
            rf"^(?:since [^.;,]{{3,60}}|earlier), [^.;]{{0,80}}?\b{NEWS}\b",
            None,
        ),
        (
            r"\bas (?:announced|disclosed|reported)(?! (?:in|through|via) an? (?:[\w-]+ ){0,2}(?:filing|statement|notice|release|"
            r"disclosure)\b)|"
            rf"\bas (?:(?:previously|already|earlier) {_SAID}\b|(?:[\w]+ )?(?:{_SAID}|told you) (?:(?:on|at|during|in) (?:our|its|"
            rf"the|their) (?:[\w-]+ )*?(?:{OCCASION}|day)|(?:on )?(?:our |the )?last|before|"
            rf"in the past|back|{IN_MONTH}))|\bas (?:originally |first )?planned\b",
            r"\bas\b",
        ),
        (
            rf"\b(?:in|at|on|during|since|with) {_WHOSE} (?:[\w-]+ ){{0,3}}?(?:previous|last|prior|earlier|recent|"
            rf"(?-i:{MONTH})) (?:[\w-]+ )?{OCCASION}\b|"
            rf"\b{OCCASION} (?:\w+ )?in (?:early |late |mid[- ])?(?-i:{MONTH})(?!\w)|\b(?:we|it|they) (?:had )?{_SAID} (?:(?:to|"
            rf"for|on|you|with) )*(?:{IN_MONTH}|last|back|on our last)",
            rf"\b(?:previous|last|prior|earlier|recent|back|{MONTH})\b",
        ),
        (
            r"\bpart of (?:the |its |their |our |(?-i:[A-Z])[\w&]*['’]s )(?:[\w-]+ ){0,5}(?:guidance|budget|outlook|forecast)\b|"
            r"\b(?:plan|goal|aim|idea|intention|target) (?:was|had been) to\b|"
            r"\bunder (?:an? |its |the )?(?:previous|former|prior|earlier) (?:management|owners?|leadership|chief)",
            None,
        ),
        (
            r"\b(?:earlier|previous|original|initial|prior) (?:plans?|proposals?) (?:called|had|were|was|envisaged|foresaw)\b",
            None,
        ),
        (
            r"(?:^|[,;(] |\bbut |\band )(?:at the time|at that time|back then|at that point|in those days)\b"
            r"(?!,? (?:of|when|as)\b)|\b(?:at the time|back then)\s*(?=[,.;)]|$)",
            r"\b(?:time|then|point|days)\b",
        ),
        (
            rf"\b(?:invested|spent|deployed) (?:or|and) (?:{NEWS}|planned)\b|\binvested\b[^.;,]{{0,80}} since (?:(?:19|20)\d\d|"
            rf"(?-i:{MONTH}))",
            None,
        ),
        (
            r"(?<!midpoint )(?<!mid-point )(?<!end )\bof which (?:[\w$%€£₹.,]+ ){0,4}?(?:(?:was|were|had been)\b"
            r"(?! (?:expected|set|planned|due))|(?:has|have) (?:already )?been (?:spent|invested|used|deployed)\b)|"
            r"\b(?:bulk|most|half|third|part|portion|share) of (?:which|it) (?:was|were|had been)\b",
            r"\b(?:was|were|had|been)\b",
        ),
        (
            rf"\b{_STOPPED} (?:(?!(?:another|up|about|more)\b)[\w'’-]+ ){{0,4}}?(?:plans?|projects?|programme?|expansion|"
            rf"investment|proposal|construction|"
            r"\$(?![\d.,]+ ?\w* (?:share|stock|buy|dividend|bond)))",
            None,
        ),
    )
)
"""Says that the claim was told before, anywhere near it; some with words that they hold and that are rarer than their first ones."""


STANDING: Final = several(
    cued(pattern, re.IGNORECASE)
    for pattern in (
        (
            r"\b(?:execut(?:e|es|ed|ing)|implement(?:s|ed|ing)?|deliver(?:s|ed|ing)? on|carry(?:ing)? out|"
            r"carried out|progress(?:es|ed|ing)? (?:with|on)) (?:on )?(?:a|an|its|our|the|their|this|that) "
            r"(?:[\w$€£.,-]+ ){0,7}?(?:plans?|programs?|programmes?|budget)\b"
        ),
        r"\b(?:reiterat|affirm|reaffirm|re-affirm|re-iterat|recall|emphasi[sz](?=e|ing))\w*",
        r"\b(?:repeat(?:ed|s|ing)|stands? by|stood by|stuck (?:\w+ )?(?:to|with)|stick(?:s|ing)? (?:\w+ )?(?:to|with)|remind\w*|touted)\b",
        (
            r"(?<!to )(?<!help )\b(?:maintain(?:s|ed|ing)?|keep(?:s|ing)?|kept|leav(?:e|es|ing)|left|"
            r"(?-i:hold(?:s|ing)?)|(?<!privately )(?<!closely )(?<!family )(?<!widely )held|confirm(?:s|ed|"
            r"ing)?(?! (?:on )?(?:mon|tues|wednes|thurs|fri|that|it|to))) "
            r"(?:(?!high|low)[\w’'-]+ ){0,6}(?:guidance|outlook|forecast|targets?|plans?(?! to\b)|range|budget|"
            r"estimate)\b(?! (?:in|to) line)"
        ),
        (
            r"(?<!to )(?<!will )\b(?:maintain(?:s|ed|ing)?|keep(?:s|ing)?|kept|(?-i:hold(?:s|ing)?)|"
            r"(?<!privately )(?<!closely )(?<!family )(?<!widely )held|"
            r"leav(?:e|es|ing)|left) (?:its|our|their|the|(?:19|20)\d\d|full[ -]year|annual|total) "
            r"(?:[\w'’-]+ ){0,5}?(?:cap-?ex|capital (?:spend|spending|expenditures?|investments?|budget|outlays?)|"
            r"investments?|spending)\b[^.;,]{0,50}? (?:at|of|unchanged|steady|flat|level|intact|between)\b"
        ),
        r"^\W*(?:that|this|the (?:figure|amount|sum|total|number)) includes (?:the|its|their)\b",
        r"\b(?:is|are)(?: \w+)? committed to (?:spend|invest)ing\b",
        (
            r"\b(?:comfortable|confident|happy|satisfied|pleased) (?:with|in) (?:our|its|the) (?:[\w-]+ ){0,5}"
            r"(?:guidance|outlook|forecast|range|budget|plan|target)\b"
        ),
        (
            r"\b(?:plan|budget|guidance|forecast)s?(?: (?:for|from|of) [^.;,]{2,40})? was "
            r"(?:about |around |approximately |roughly )?(?:US)?[$€£¥]"
        ),
        r"\bcontinu(?:e|es|ed) (?:allocating|investing|spending|pouring)\b",
        (
            r"\bcontinu(?:e|es|ed) to (?:be|stand|run) (?:(?:estimated|expected|projected|forecast|seen|planned|budgeted|"
            r"pegged|at|about|around|approximately|roughly|between|"
            r"in the range of) )*(?=[$€£¥₩₹]|\d|US\$|HK\$|RMB|Rs\b)"
        ),
        r"\bcontinu(?:e|es|ed|ing) to (?:expect|plan|anticipate|forecast|target|project|estimate|see|believe|assume|guide|call|intend)\b",
        (
            r"\bstill (?:expect|plan|anticipat|intend|see|estimat|project|forecast|target|budget|guid|aim|on track|"
            r"going|pegged|calls|calling|assum|model|slated|pencil)\w*"
        ),
        (
            r"(?<!to )(?<!will )\bremain(?:s|ed|ing)? (?:\w+ )?(?:unchanged|the same|on[ -]track|on schedule|"
            r"committed to|intact|at|in (?:a|the) range|between|consistent|approximately|about|around)\b"
        ),
        r"\bremain(?:s|ed)? (?:in line )?with\b|\bon[ -](?:track|pace|course|plan|schedule|target) (?:to|with|for)\b",
        r"(?<!to )\b(?:stays?|stayed|remains?|remained) (?:at )?(?:about |around |roughly )?(?=[$€£¥₩]|\d|US\$|HK\$|RMB)",
        (
            r"\b(?:is|are|was|were) (?:well |now |already |still |currently )?(?:under ?way|in progress|on budget|"
            r"on schedule|(?:ahead of|behind) schedule|progressing|advancing|nearing completion)\b"
        ),
        r"\bstill (?:tracking|running|heading|trending|looking)\b|\bas[ -]is\b|\btracking (?:to|toward|in line|well|at)\b",
        (
            r"\b(?:plan|program|programme|budget|target|commitment|pledge|guidance|forecast|outlook|"
            r"estimate)s?,? (?:which |that )?(?:had |has |then )?(?:stood|previously stood|had been|was then) at\b"
        ),
        (
            r"^\W*(?:(?:that|this)(?: (?:figure|amount|sum|total|number|level))?|it|the (?:figure|amount|sum|total|"
            r"number)) (?:compares?|is compared) (?:with|to)\b"
        ),
        (
            r"\bunchanged\b(?! from (?:last|the (?:prior|previous)|a year|19|20))|(?<!assuming )(?<!barring )"
            r"(?<!with )\bno (?:changes?|updates?|revisions?|adjustments?) (?:to|in|on)\b|\bnot chang(?:ed|ing)\b"
        ),
        (
            r"\b(?:guidance|outlook|forecast|range|plan|target)\b[^.;]{0,60}\b(?:is|are|was|were|been|being) "
            r"(?:left |kept |held )?(?:maintained|reaffirmed|reiterated|intact|still|unchanged|kept|held)\b"
        ),
        (
            r"\b(?:in line|consistent) with (?:our|its|the) (?:(?:previous|prior|earlier|original|initial)\w*|"
            r"guidance|targets?(?! (?:of|for)\b))|\bwithin (?:our|its) (?:previous|prior|guid)\w*"
        ),
        (
            r"\b(?:was|were|is|are|came in|looks?|stood) (?:\w+ )?(?:above|below|higher than|lower than|over|under|ahead of|"
            r"short of|in line with) (?:both )?(?:its|their|his|her) (?:own )?(?:estimates?|forecasts?|expectations?|"
            r"projections?)\b[^;]{0,40}? and [^;,]{0,40}?\b(?:consensus|estimates?|expectations)\b|"
            r"\b(?:was|were|is|are) (?:\w+ )?(?:above|below|higher than|lower than|over|under) "
            r"(?:the )?(?:broker|brokerage|bank|analysts?|firm)['’]s? own\b"
        ),
        (
            r"\b(?:existing|ongoing) (?:[\w-]+ ){0,2}(?:plans?|budget|programme|program) "
            r"(?:calls?|provides?|envisages?)\b|\b(?:long-(?:planned|standing)|ongoing|existing|well-flagged|"
            r"so-called)\b(?![^,;]{0,40}(?:buy-?backs?|repurchases?|dividends?)\b)"
            r"(?= (?:[\w-]+ ){0,2}(?:[$€£₩¥]|\d|(?:capex|capital) (?:[\w-]+ )?(?:guidance|plan|budget|outlook)))"
        ),
    )
)
"""Says that a plan stands as it stood, in the clause of the claim."""
BEGUN: Final = cued(
    r"\balready (?:spent|recorded|invested|deployed|spending|under ?way|building|under construction|committed|"
    r"begun|broken ground|started|poured|put)\b|\b(?:investments?|spending|spent|invested|committed) already\b|"
    r"\b(?:spent|invested|deployed) (?:so far|to date)\b|"
    r", (?:is|are) (?:now |already )?(?:under construction|taking shape|nearing completion)\b",
    re.IGNORECASE,
)
"""Says of a plan that it runs; of guidance, only how much of the year's spending is done."""
