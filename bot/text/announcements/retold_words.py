"""The words that tell a plan again: what says when it was told first, and what says that it stands as it stood."""

import re
from typing import Final

from bot.text.quantities.openings import cued, several

WEEKDAY: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
MONTH: Final = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
TOLD: Final = (
    r"(?:said|announced|announcing|reported|unveiled|disclosed|revealed|pledged|agreed|committed|told|promised|vowed|outlined|launched|approved|signed|"
    r"stated|confirmed|detailed|made public|presented|declared|proposed|set|laid out|started|began|broke ground|forecasted|forecast(?= (?:that|capital|capex|spending|it would))|projected|guided|decided|wrote|earmarked)"
)
"""Verbs of an announcement, and of the deeds that show a project to be known."""
_SPAN: Final = r"(?:week|month|year|quarter|spring|summer|autumn|fall|winter|decade|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_LONG_AGO: Final = (
    rf"(?:(?:at|since|in|near|around|from) the (?:very )?(?:beginning|start|outset|turn) of (?:the (?:year|quarter|month|decade|century|fiscal year)|last year|this year|(?:fiscal )?(?:19|20)\d\d|(?-i:{MONTH}))"
    rf"|earlier in (?:the (?:week|month|year|quarter|decade|day)|(?:19|20)\d\d|(?-i:{MONTH}))|back in (?:(?:19|20)\d\d|(?-i:{MONTH})))"
)
_NEWS: Final = r"(?:announced|unveiled|disclosed|revealed|pledged|committed|promised|vowed|outlined|launched|approved|proposed|detailed)"
_CHANGED: Final = (
    r"(?:raised|lifted|boosted|hiked|upped|bumped|lowered|trimmed|slashed|narrowed|revised|updated|forecast|flagged)"
)
_ITS_PLAN: Final = r"(?:its|the|their|our) (?:(?!(?:from|than|for|over|versus|of|by|to)\b)[\w-]+ ){0,5}"
"""A plan's own words, which lead to no comparison: "its 2025 capex forecast" and not "its capex from last year"."""
_NUMBER: Final = r"(?:a|an|one|two|three|four|five|six|several|\d+|a few|a couple of)"
_MEASURED: Final = (
    r"\b(?:from|than|versus|vs|against|compared|over|of|spent|invested|by|since|after|as|in|for|during|up|down) last\b"
)
"""What "last year" measures, not when it was told."""

_LATELY: Final = r"\b(?:last|earlier)\b"
_AGO: Final = r"\b(?:ago|earlier)\b"
_SEASON: Final = r"\b(?:spring|summer|autumn|fall|winter)\b"

AGAIN: Final = several(
    cued(row, re.IGNORECASE) if isinstance(row, str) else cued(row[0], re.IGNORECASE, holding=row[1])
    for row in (
        (
            rf"\b{TOLD} (?:[\w’'-]+ ){{0,1}}(?:last|earlier (?:this|in the)|this(?! week)|late last|early this|the previous) {_SPAN}\b(?![-'’])",
            r"\b(?:last|earlier|this|early|previous)\b",
        ),
        (rf"\b{TOLD} (?:[\w’'-]+ ){{0,1}}(?:a|two|three|four|five|six|several) (?:{_SPAN})s? (?:ago|earlier)\b", _AGO),
        (
            rf"(?:^|[,;(] )(?:but |and |which |who |that )*(?:late |early )?(?:last|earlier this) (?:{_SPAN}),? [^.;]{{0,60}}?\b{TOLD}\b",
            _LATELY,
        ),
        (
            rf"(?:^|[;,] )(?:a|an|one|two|three|four|five|six|several|\d+|a few) (?:days?|weeks?|months?|years?) ago,?(?= [^.;]{{0,60}}\b{TOLD})|\b{TOLD}\b[^.;,]{{0,40}} (?:a|one|two|three|four|five|six|several|\d+|a few) (?:days?|weeks?|months?|years?) (?:ago|earlier)\b",
            _AGO,
        ),
        rf"\b(?:plan|decision|pledge|commitment|promise|announcement|deal|agreement)s? (?:made |struck |signed )?(?:last {_SPAN}|earlier this {_SPAN}|(?:in|of|from) (?:(?:early |late )?(?-i:{MONTH})|(?:19|20)\d\d))\b",
        (
            r"(?:^|[;,] )(?:just |only )(?:\w+ )?(?:days|weeks|months|years) ago\b|\bthis (?:week|month|year) alone\b",
            r"\b(?:ago|alone)\b",
        ),
        (
            r"\b(?:we|it|they) (?:had )?(?:guided|outlined|laid out|communicated|provided|gave|committed|announced|shared|discussed|introduced|unveiled) (?:(?:to|for|on|you|with) )*(?:in (?-i:[A-Z])|last|earlier|previously|back|at the (?:start|beginning)|on our last)",
            r"\b(?:guided|outlined|laid|communicated|provided|gave|committed|announced|shared|discussed|introduced|unveiled)\b",
        ),
        (rf"\bin (?:early |late |mid-?)?(?-i:{MONTH}) (?:{TOLD}|{_CHANGED})\b", rf"\b{MONTH}"),
        r"\b(?:announced|pledged|committed|promised) so far\b",
        rf"\b(?:so far this (?:year|month|quarter)|in recent (?:days|weeks|months|years))\b[^.;]{{0,60}}?\b{_NEWS}\b",
        rf"\b(?:(?-i:{MONTH})|last (?:week|month|year)|(?:19|20)\d\d) (?:also )?saw (?:the|its|their|(?-i:[A-Z]))[^.;]{{2,50}}? (?:announce|unveil|pledge|commit|reveal|outline)\b",
        (
            r"\b(?:following|after|since|on) (?:its|their|the (?:company|group|firm)['’]s) (?:announcement|disclosure)\b",
            r"\b(?:announcement|disclosure)\b",
        ),
        (
            r"\bthis (?:week|month) also (?:announced|unveiled|pledged|said)|(?:^|[,;(] )(?:just|only|also) this (?:week|month),",
            r"\b(?:week|month)\b",
        ),
        r"\b(?:pushback|backlash|opposition|protests?|concerns?|anger|debates?|lawsuits?|questions) (?:over|about|against|on) (?:(?:a|an|the|its|their) )?(?:[\w-]+ ){0,3}?(?:proposed|planned|plans?|projects?|data cent(?:er|re)s)",
        r"\b(?:plan|goal|aim|idea|intention|target) (?:was|had been) to\b",
        (rf"\b{_NEWS}\b[^.;,]{{3,90}}? (?:this|last) (?:spring|summer|autumn|fall|winter)\b", _SEASON),
        rf"\bannouncement (?:by|from) [^.;,]{{2,40}}? (?:in (?-i:{MONTH})|last|earlier|on (?-i:{MONTH}))",
        r"\brenew(?:s|ed|ing)? (?:its|their|the|our) (?:commitment|pledge|plans?|promise)\b",
        r"\binvestments? last (?:year|month|week)\b(?![-'’])",
        r"\bpart of (?:the |its |their |our |(?-i:[A-Z])[\w&]*['’]s )(?:[\w-]+ ){0,5}(?:guidance|budget|outlook|forecast)\b",
        (rf"(?:^|[,;(] )(?:in|during) the (?:spring|summer|autumn|fall|winter),? [^.;]{{0,40}}?\b{TOLD}\b", _SEASON),
        rf"\b(?:last|earlier this) {_SPAN}['’]s (?:[\w-]+ )?(?:announcement|pledge|commitment|decision|plan|promise)\b",
        rf",\s(?:first |last |most recently )?(?:raised|lifted|increased|cut|lowered|trimmed|set|updated|revised|announced|unveiled|given) (?:in (?:(?:early |late )?(?-i:{MONTH})|(?:19|20)\d\d|the (?:first|second|third|fourth|last|previous) quarter)|last {_SPAN})\b",
        (
            rf"\b(?:was|were|had been|been) (?:raised|lifted|increased|cut|lowered|trimmed|set|updated|revised|announced|unveiled|given)\b[^.;,]{{0,50}}? (?:in (?:(?:early |late )?(?-i:{MONTH})|the (?:first|second|third|fourth|last|previous) quarter)|last {_SPAN})\b",
            r"\b(?:raised|lifted|increased|cut|lowered|trimmed|set|updated|revised|announced|unveiled|given)\b",
        ),
        rf"\b{_CHANGED} {_ITS_PLAN}(?:(?:last|earlier this) {_SPAN}\b(?![-'’])|in (?:early |late )?(?-i:{MONTH})(?!\w))",
        (
            rf"(?:^|[,;(] |\bthe (?:group|company|firm) )(?:last|earlier this) {_SPAN},? (?:[\w’'-]+ ){{0,4}}?{_CHANGED}\b",
            _LATELY,
        ),
        (
            rf"(?:^|[,;(] )(?:in (?:early |late )?(?-i:{MONTH})|{_NUMBER} (?:days?|weeks?|months?|years?) ago),? (?:[\w’'-]+ ){{0,4}}?{_CHANGED}\b",
            rf"\b{_CHANGED}\b",
        ),
        rf"\b(?:blog post|post|memo|letter|interview|report|filing|statement|speech|presentation) in (?:early |late )?(?-i:{MONTH})(?!\w)",
        r"\b(?:drop(?:s|ped)?(?! (?:(?:another|an?|up to|about|more than|an extra) )*[$€£])|ditch(?:es|ed)?|halt(?:s|ed)?|kill(?:s|ed)?|withdr(?:aws?|ew)|reject(?:s|ed)?|fr(?:eezes?|oze)|mothball(?:s|ed)?|block(?:s|ed)?) (?:(?:its|the|their|a|all|his) )?(?:[\w-]+ )?(?:plans?|projects?|programme?|proposal|construction|[$€£]\d)",
        r"\b(?:earlier|previous|original|initial|prior) (?:plans?|proposals?) (?:called|had|were|was|envisaged|foresaw)\b",
        (
            r"\b(?:(?:recently|newly)[ -]|just[-‑]|(?:the|its|their|our) just )(?:announced|unveiled|approved|disclosed|revealed)\b",
            r"\b(?:recently|newly|just)\b",
        ),
        (
            r"(?:^|[,;(] |\bbut |\band )(?:at the time|at that time|back then|at that point|in those days)\b(?!,? (?:of|when|as)\b)|\b(?:at the time|back then)\s*(?=[,.;)]|$)",
            r"\b(?:time|then|point|days)\b",
        ),
        (
            r"\b(?:in|at|on|during) (?:its|their|our|the|his|her) (?:previous|last|prior|earlier) (?:[\w-]+ )?(?:update|call|report|earnings|results|meeting|statement|presentation|guidance|letter|investor day|filing)\b",
            r"\b(?:previous|last|prior|earlier)\b",
        ),
        (
            r"(?:^|[,;(] )in Q[1-4] (?:of )?(?:19|20)\d\d,? (?:[\w’'-]+ ){0,4}?(?:said|told|announced|pledged|committed|unveiled)\b",
            r"\bQ[1-4]\b",
        ),
        (
            rf"\b(?:{TOLD}|given|provided|issued|shared|gave|guided|communicated|discussed|mentioned|spoke|talked)\b[^.;]{{0,90}}? earlier this {_SPAN}\b",
            r"\bearlier\b",
        ),
        rf"\bearlier this {_SPAN}\b[^.;]{{0,60}}?\b(?:{TOLD}|gave|guided|communicated|shared|provided)\b",
        (
            rf"\b{_LONG_AGO},? [^.;]{{0,60}}?\b(?:{TOLD}|forecast)\b|\b(?:{TOLD}|forecast)\b[^.;]{{0,60}}? {_LONG_AGO}\b",
            r"\b(?:beginning|start|outset|turn|earlier|back)\b",
        ),
        (
            rf"\b{_NEWS}\b(?:(?!{_MEASURED})[^.;,]){{20,120}}? (?:last (?:{_SPAN})|{_NUMBER} (?:weeks?|months?|years?) (?:ago|earlier))\s*(?=[.,;…)]|$)",
            r"\b(?:last|ago|earlier)\b",
        ),
        rf"\b(?:in|at|on|during|since|with) (?:its|their|our|a|the|an) (?:[\w-]+ ){{0,3}}?(?-i:{MONTH}) (?:filing|report|call|meeting|statement|update|presentation|announcement|results|guidance|forecast|release|earnings|budget|investor day|letter|blog post|post|memo|interview|speech)\b",
        rf"\b(?:investor day|meeting|conference|event|call|summit|presentation|briefing|hearing|forum|rally) (?:\w+ )?in (?:early |late |mid-?)?(?-i:{MONTH})\b[^.;]{{0,40}}\b(?:would|will|to|plans?|expect\w*)\b",
        r"\b(?:scrap(?:s|ped)?|cancel(?:s|led|ed)?|abandon(?:s|ed)?|shelv(?:es|ed)|call(?:s|ed) off|axe[sd]?|postpon(?:es|ed)|suspend(?:s|ed)|paus(?:es|ed)|delay(?:s|ed)?|walk(?:s|ed) away from|back(?:s|ed) out of) (?:[\w'’-]+ ){0,4}?(?:plans?|project|programme?|expansion|investment|proposal|construction|\$(?![\d.,]+ ?\w* (?:share|stock|buy|dividend|bond)))",
        r"\b(?:previously|already|first|originally|earlier|initially) (?:announced|disclosed|said|committed|reported|unveiled|stated|pledged|outlined|planned|approved|revealed|promised|earmarked|shared)\b",
        rf"\b(?:last|earlier this) {_SPAN},? {TOLD}\b",
        rf"\b(?:invested|spent|deployed) (?:or|and) (?:{_NEWS}|planned)\b|\b(?:{_NEWS}|invested)\b[^.;,]{{0,80}} since (?:(?:19|20)\d\d|(?-i:{MONTH}))",
        rf"\balready (?:{_CHANGED}|increased|cut|guided|allocated|set aside|invested|earmarked|flagged)\b",
        (
            r"\b(?:announced|disclosed|committed|pledged|unveiled|said|promised) (?:previously|earlier(?! (?:today|on (?:mon|tues|wednes|thurs|fri)))|before|already)\b",
            r"\b(?:previously|earlier|before|already)\b",
        ),
        r"\bas (?:(?:previously|already|earlier) (?:announced|disclosed|mentioned|discussed|indicated|noted|reported|stated|communicated|guided|shared)|(?:announced|disclosed|reported)|(?:was |we |it )(?:announced|disclosed|reported)(?= (?:in|on|last|earlier|at|back|before)|[,.]))\b",
        rf"\bas (?:we|it|I|he|she|they|\w+) (?:said|mentioned|discussed|indicated|noted|communicated|told you) (?:on (?:our|the) )?(?:last|previously|before|in the past|at (?:our|the)|back|in (?:early |late )?(?-i:{MONTH}))\b",
        (
            rf"\brecently (?:{TOLD}|{_CHANGED}|gave|took|struck|signed|partnered|teamed|agreed|chose|decided|won|broke|began|started)\b|\b(?:said|announced|raised|lifted|unveiled|pledged) (?:recently|in recent (?:days|weeks|months))\b",
            r"\brecent(?:ly)?\b",
        ),
        rf"\b(?:since|after|despite) (?:announc|unveil|pledg|promis|committ|disclos|approv)ing\b|\bhaving (?:\w+ )?(?:{_NEWS}|{_CHANGED}|said|earmarked|set aside)\b",
        r"(?<!than )\bpreviously (?:set|guided|targeted|budgeted|flagged|signal(?:l)?ed|estimated|expected|anticipated|projected|forecast(?:ed)?|intended|assumed|envisaged|envisioned)\b",
        r"\bhad (?:\w+ )?(?:cut|set|increased|upped|expanded|raised|lifted|boosted|hiked|lowered|trimmed|slashed|revised)\b",
        rf"\bsince (?:[\w’'-]+ ){{1,3}}(?:{_NEWS}|{_CHANGED}|said)\b",
        rf"\b{_CHANGED}\b[^.;,]{{5,80}}(?<!ending)(?<!ended)(?<!begins)(?<!beginning) in (?:early |late )?(?-i:{MONTH})(?=\s*[,.]|\s(?:from|when|after)\b|$)",
        r"\b(?:once|originally|initially|at first) (?:planned|expected|intended|wanted|hoped|said|aimed|budgeted|estimated|envision\w+|envisaged)\b",
        (
            rf"\bwhen (?:it|they|the [\w-]+) (?:was|were) (?:first )?{_NEWS}\b|\b(?:said|told|announced) then\b|\balready (?:plans|planned|expects|intends)\b",
            r"\b(?:when|then|already)\b",
        ),
        rf"^since (?:(?-i:{MONTH})|(?:19|20)\d\d|then|last {_SPAN})\b[^.;]{{0,60}}?\b(?:has|have) ",
        r"\bas (?:originally |first )?planned\b",
        r"\bas (?:laid out|outlined|presented|shared|discussed|detailed|communicated|described|announced) (?:at|during|in) (?:our|its|the|their) (?:[\w-]+ )*?(?:day|meeting|call|conference|presentation|event)\b",
        (
            r"\bof which (?:[\w$%€£₹.,]+ ){0,4}?(?:has|have) (?:already )?been (?:spent|invested|used|deployed)\b",
            r"\bwhich\b",
        ),
        rf"^since [^.;,]{{3,60}}, [^.;]{{0,60}}?\b{_NEWS}\b",
        rf"^earlier, [^.;]{{0,80}}?\b{_NEWS}\b",
        (
            r"\b(?:in|during|at|on) (?:a|its|his|her|the|their) recent (?:[\w-]+ )?(?:visit|interview|call|filing|post|report|trip|event|conference|meeting|speech|presentation|update)\b",
            r"\brecent\b",
        ),
        (
            rf"\b(?:in|over|during|within) the (?:past|last) (?:[\w-]+ )?(?:years?|months?|weeks?|days|quarters?)\b,? (?:[\w'’-]+ )?{_NEWS}\b|\b{_NEWS}\b[^.;,]{{0,90}} (?:in|over|during|within) the (?:past|last) (?:[\w-]+ )?(?:years?|months?|weeks?|days|quarters?)\b",
            r"\b(?:past|last)\b",
        ),
        (
            r"(?<!midpoint )(?<!mid-point )(?<!end )\bof which (?:[\w$%.]+ ){0,4}?(?:was|were|had been)\b(?! (?:expected|set|planned|due))|\b(?:bulk|most|half|third|part|portion|share) of (?:which|it) (?:was|were|had been)\b",
            r"\b(?:was|were|had)\b",
        ),
        (
            r"\bunder (?:a |its |the )?(?:previous|former|prior|earlier) (?:management|owners?|leadership|chiefs?)\b",
            r"\b(?:previous|former|prior|earlier)\b",
        ),
        rf"(?:^|[;,(] )(?:(?:just |only )?{_NUMBER} (?:days?|weeks?|months?|years?) ago|(?:late |early )?last {_SPAN}|{_LONG_AGO}|in (?:early |late )?(?-i:{MONTH})(?: (?:19|20)\d\d)?),? (?:[\w’'-]+ ){{1,4}}?(?:expected|planned|intended|hoped|wanted|estimated|projected|budgeted|aimed|was (?:planning|expecting|targeting))\b",
        r"\bhad (?:\w+ )?(?:forecast|projected|estimated|called for|expected to|intended to|hoped to|aimed to|budgeted|said|guided|told|indicated|outlined|targeted|flagged|announced|pledged|committed|promised|vowed|earmarked|unveiled|disclosed|planned)\b",
    )
)
"""Says that the claim was told before, anywhere near it; some with words that they hold and that are rarer than their first ones."""
AFTER_NEWS: Final = cued(
    rf"\b(?:(?:days?|weeks?|months?|years?)|(?:comes?|came)(?: [\w-]+){{0,3}}) after [^.;,]{{2,60}}? (?:{_NEWS}|said|told)\b[^.;,]{{0,30}}$"
    rf"|^(?:the|this|that|it)\b[^.;,]{{0,40}}\b(?:follow(?:s|ed)|comes? on top of|came on top of|adds? to|builds? on|is in addition to|comes? after|came after|comes? (?:as|amid|at a time))\b[^.;,]{{0,80}}$",
    re.IGNORECASE,
)
BEGUN: Final = cued(
    r"\balready (?:spent|recorded|invested|deployed|spending|under ?way|building|under construction|committed|begun|broken ground|started|poured|put)\b|\b(?:investments?|spending|spent|invested|committed) already\b|\b(?:spent|invested|deployed) (?:so far|to date)\b",
    re.IGNORECASE,
)
"""Says of a plan that it runs; of guidance, only how much of the year's spending is done."""
PREVIOUSLY: Final = cued(
    r"\b(?:previously|already|first|originally|initially) (?:announced|disclosed|committed|unveiled|pledged)\b",
    re.IGNORECASE,
)
STANDING: Final = several(
    cued(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:execut(?:e|es|ed|ing)|implement(?:s|ed|ing)?|deliver(?:s|ed|ing)? on|carry(?:ing)? out|carried out|progress(?:es|ed|ing)? (?:with|on)) (?:on )?(?:a|an|its|our|the|their|this|that) (?:[\w$€£.,-]+ ){0,7}?(?:plans?|programs?|programmes?|budget)\b",
        r"\b(?:reiterat|affirm|reaffirm|re-affirm|re-iterat|recall|emphasi[sz](?=e|ing))\w*",
        r"\b(?:repeat(?:ed|s|ing)|stands? by|stood by|stuck (?:\w+ )?(?:to|with)|stick(?:s|ing)? (?:\w+ )?(?:to|with)|remind\w*|touted)\b",
        r"(?<!to )(?<!help )\b(?:maintain(?:s|ed|ing)?|keep(?:s|ing)?|kept|leav(?:e|es|ing)|left|(?-i:hold(?:s|ing)?)|held|confirm(?:s|ed|ing)?(?! (?:on )?(?:mon|tues|wednes|thurs|fri|that|it|to))) (?:(?!high|low)[\w’'-]+ ){0,6}(?:guidance|outlook|forecast|targets?|plans?(?! to\b)|range|budget|estimate)\b(?! (?:in|to) line)",
        r"(?<!to )(?<!will )\b(?:maintain(?:s|ed|ing)?|keep(?:s|ing)?|kept|(?-i:hold(?:s|ing)?)|held|leav(?:e|es|ing)|left) (?:its|our|their|the|(?:19|20)\d\d|full[ -]year|annual|total) (?:[\w'’-]+ ){0,5}?(?:cap-?ex|capital (?:spend|spending|expenditures?|investments?|budget|outlays?)|investments?|spending)\b[^.;,]{0,50}? (?:at|of|unchanged|steady|flat|level|intact|between)\b",
        r"\b(?:is|are) committed to (?:spend|invest)ing\b",
        r"\b(?:plan|budget|guidance|forecast)s?(?: (?:for|from|of) [^.;,]{2,40})? was (?:about |around |approximately |roughly )?(?:US)?[$€£¥]",
        r"\bcontinu(?:e|es|ed) (?:allocating|investing|spending|pouring)\b",
        r"\bcontinu(?:e|es|ed) to (?:be|stand|run) (?:(?:at|about|around|approximately|roughly|between|in the range of) )*(?=[$€£¥₩₹]|\d|US\$|HK\$|RMB|Rs\b)",
        r"\bcontinu(?:e|es|ed|ing) to (?:expect|plan|anticipate|forecast|target|project|estimate|see|believe|assume|guide|call|intend)\b",
        r"\bstill (?:expect|plan|anticipat|intend|see|estimat|project|forecast|target|budget|guid|aim|on track|going|pegged|calls|calling|assum|model|slated|pencil)\w*",
        r"(?<!to )(?<!will )\bremain(?:s|ed|ing)? (?:\w+ )?(?:unchanged|the same|on[ -]track|on schedule|committed to|intact|at|in (?:a|the) range|between|consistent|approximately|about|around)\b",
        r"\bremain(?:s|ed)? (?:in line )?with\b|\bon[ -](?:track|pace|course|plan|schedule|target) (?:to|with|for)\b",
        r"(?<!to )\b(?:stays?|stayed|remains?|remained) (?:at )?(?:about |around |roughly )?(?=[$€£¥₩]|\d|US\$|HK\$|RMB)",
        r"\b(?:is|are|was|were) (?:well |now |already |still |currently )?(?:under ?way|in progress|on budget|on schedule|(?:ahead of|behind) schedule|progressing|advancing|nearing completion)\b",
        r"\bstill (?:tracking|running|heading|trending|looking)\b|\bas[ -]is\b|\btracking (?:to|toward|in line|well|at)\b",
        r"\b(?:plan|program|programme|budget|target|commitment|pledge|guidance|forecast|outlook|estimate)s?,? (?:which |that )?(?:had |has |then )?(?:stood|previously stood|had been|was then) at\b",
        r"^\W*(?:that|this|it|the (?:figure|amount|sum|total|number)) (?:compares?|is compared) (?:with|to)\b",
        r"\bunchanged\b(?! from (?:last|the (?:prior|previous)|a year|19|20))|(?<!assuming )(?<!barring )(?<!with )\bno (?:changes?|updates?|revisions?|adjustments?) (?:to|in|on)\b|\bnot chang(?:ed|ing)\b",
        r"\b(?:guidance|outlook|forecast|range|plan|target)\b[^.;]{0,60}\b(?:is|are|was|were|been|being) (?:left |kept |held )?(?:maintained|reaffirmed|reiterated|intact|still|unchanged|kept|held)\b",
        r"\b(?:in line|consistent) with (?:our|its|the) (?:(?:previous|prior|earlier|original|initial)\w*|guidance|targets?(?! (?:of|for)\b))|\bwithin (?:our|its) (?:previous|prior|guid)\w*",
        r"\b(?:existing|ongoing) (?:[\w-]+ ){0,2}(?:plans?|budget|programme|program) (?:calls?|provides?|envisages?)\b|\b(?:long-(?:planned|standing)|ongoing|existing|well-flagged|so-called)\b(?![^,;]{0,40}(?:buy-?backs?|repurchases?|dividends?)\b)(?= (?:[\w-]+ ){0,2}(?:[$€£₩¥]|\d|(?:capex|capital) (?:[\w-]+ )?(?:guidance|plan|budget|outlook)))",
    )
)
"""Says that a plan stands as it stood, in the clause of the claim."""
