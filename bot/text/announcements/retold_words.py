"""The words that tell a plan again: what says when, or that it was told first."""

import re
from typing import Final

from bot.text.announcements.telling_words import (
    AGO,
    CHANGED,
    ITS_PLAN,
    LATELY,
    LONG_AGO,
    MEASURED,
    MONTH,
    MOVED_ITS_PLAN,
    NAMED,
    NEWS,
    NUMBER,
    SEASON,
    SPAN,
    TOLD,
)
from bot.text.quantities.openings import cued, several

AGAIN: Final = several(
    cued(row, re.IGNORECASE) if isinstance(row, str) else cued(row[0], re.IGNORECASE, holding=row[1])
    for row in (
        (
            (
                rf"\b{TOLD} (?:[\w’'-]+ ){{0,1}}(?:last|earlier "
                rf"(?:this|in the)|this(?! week)|late last|early this|the previous) {SPAN}\b(?![-'’])"
            ),
            r"\b(?:last|earlier|this|early|previous)\b",
        ),
        (rf"\b{TOLD} (?:[\w’'-]+ ){{0,1}}(?:a|two|three|four|five|six|several) (?:{SPAN})s? (?:ago|earlier)\b", AGO),
        (
            rf"(?:^|[,;(] )(?:but |and |which |who |that )*(?:late |early )?(?:last|earlier this) (?:{SPAN}),? [^.;]{{0,60}}?\b{TOLD}\b",
            LATELY,
        ),
        (
            (
                r"(?:^|[;,] )(?:a|an|one|two|three|four|five|six|several|\d+|a few) "
                rf"(?:days?|weeks?|months?|years?) ago,?(?= [^.;]{{0,60}}\b{TOLD})|\b{TOLD}\b[^.;,]{{0,40}} (?:a|"
                r"one|two|three|four|five|six|several|\d+|a few) (?:days?|weeks?|months?|years?) (?:ago|earlier)\b"
            ),
            AGO,
        ),
        (
            r"\b(?:plan|decision|pledge|commitment|promise|announcement|deal|agreement)s? "
            rf"(?:(?:made|struck|signed|presented|published|released|adopted|drawn up) )?(?:last {SPAN}|earlier this {SPAN}|"
            rf"(?:in|of|from) (?:(?:early |late )?(?-i:{MONTH})|(?:19|20)\d\d))\b"
        ),
        (
            r"(?:^|[;,] )(?:just |only )(?:\w+ )?(?:days|weeks|months|years) ago\b|\bthis (?:week|month|year) alone\b",
            r"\b(?:ago|alone)\b",
        ),
        (
            (
                r"\b(?:we|it|they) (?:had )?(?:guided|outlined|laid out|communicated|provided|gave|committed|"
                r"announced|shared|discussed|introduced|unveiled) (?:(?:to|for|on|you|with) )*(?:in "
                r"(?-i:[A-Z])|last|earlier|previously|back|at the (?:start|beginning)|on our last)"
            ),
            r"\b(?:guided|outlined|laid|communicated|provided|gave|committed|announced|shared|discussed|introduced|unveiled)\b",
        ),
        (rf"\bin (?:early |late |mid-?)?(?-i:{MONTH}) (?:{TOLD}|{CHANGED})\b", rf"\b{MONTH}"),
        r"\b(?:announced|pledged|committed|promised) so far\b",
        rf"\b(?:so far this (?:year|month|quarter)|in recent (?:days|weeks|months|years))\b[^.;]{{0,60}}?\b{NEWS}\b",
        (
            rf"\b(?:(?-i:{MONTH})|last (?:week|month|year)|(?:19|20)\d\d) (?:also )?saw "
            rf"(?:the|its|their|(?-i:[A-Z]))[^.;]{{2,50}}? (?:announce|unveil|pledge|commit|reveal|outline)\b"
        ),
        (
            r"\b(?:following|after|since|on) (?:its|their|the (?:company|group|firm)['’]s) (?:announcement|disclosure)\b",
            r"\b(?:announcement|disclosure)\b",
        ),
        (
            r"\bthis (?:week|month) also (?:announced|unveiled|pledged|said)|(?:^|[,;(] )(?:just|only|also) this (?:week|month),",
            r"\b(?:week|month)\b",
        ),
        (
            r"\b(?:pushback|backlash|opposition|protests?|concerns?|anger|debates?|lawsuits?|questions) "
            r"(?:over|about|against|on) (?:(?:a|an|the|its|their) )?(?:[\w-]+ ){0,3}?(?:proposed|planned|plans?|"
            r"projects?|data cent(?:er|re)s)"
        ),
        r"\b(?:plan|goal|aim|idea|intention|target) (?:was|had been) to\b",
        (rf"\b{NEWS}\b[^.;,]{{3,90}}? (?:this|last) (?:spring|summer|autumn|fall|winter)\b", SEASON),
        r"\b(?:an?|the) (?:19|20)\d\d (?:plan|pledge|promise|decision|commitment) to\b",
        rf"\bannouncement (?:by|from) [^.;,]{{2,40}}? (?:in (?-i:{MONTH})|last|earlier|on (?-i:{MONTH}))",
        r"\brenew(?:s|ed|ing)? (?:its|their|the|our) (?:commitment|pledge|plans?|promise)\b",
        r"\binvestments? last (?:year|month|week)\b(?![-'’])",
        r"\bpart of (?:the |its |their |our |(?-i:[A-Z])[\w&]*['’]s )(?:[\w-]+ ){0,5}(?:guidance|budget|outlook|forecast)\b",
        (rf"(?:^|[,;(] )(?:in|during) the (?:spring|summer|autumn|fall|winter),? [^.;]{{0,40}}?\b{TOLD}\b", SEASON),
        rf"\b(?:last|earlier this) {SPAN}['’]s (?:[\w-]+ )?(?:announcement|pledge|commitment|decision|plan|promise)\b",
        (
            r",\s(?:first |last |most recently )?(?:raised|lifted|increased|cut|lowered|trimmed|set|updated|"
            rf"revised|announced|unveiled|given) (?:in (?:(?:early |late )?(?-i:{MONTH})|(?:19|20)\d\d|"
            rf"the (?:first|second|third|fourth|last|previous) quarter)|last {SPAN})\b"
        ),
        (
            (
                r"\b(?:was|were|had been|been) (?:raised|lifted|increased|cut|lowered|trimmed|set|updated|revised|"
                rf"announced|unveiled|given)\b[^.;,]{{0,50}}? (?:in (?:(?:early |late )?(?-i:{MONTH})|the "
                rf"(?:first|second|third|fourth|last|previous) quarter)|last {SPAN})\b"
            ),
            r"\b(?:raised|lifted|increased|cut|lowered|trimmed|set|updated|revised|announced|unveiled|given)\b",
        ),
        rf"^(?:(?:back )?in (?:early |late |mid-?)?(?-i:{MONTH})|(?:early|late) in (?:19|20)\d\d),? {NAMED}{{1,4}}?{MOVED_ITS_PLAN}\b",
        rf"\b{CHANGED} {ITS_PLAN}(?:(?:last|earlier this) {SPAN}\b(?![-'’])|in (?:early |late )?(?-i:{MONTH})(?!\w))",
        (
            rf"(?:^|[,;(] |\bthe (?:group|company|firm) )(?:last|earlier this) {SPAN},? (?:[\w’'-]+ ){{0,4}}?{CHANGED}\b",
            LATELY,
        ),
        (
            (
                rf"(?:^|[,;(] )(?:in (?:early |late )?(?-i:{MONTH})|{NUMBER} "
                rf"(?:days?|weeks?|months?|years?) ago),? (?:[\w’'-]+ ){{0,4}}?{CHANGED}\b"
            ),
            rf"\b{CHANGED}\b",
        ),
        rf"\b(?:blog post|post|memo|letter|interview|report|filing|statement|speech|presentation) in (?:early |late )?(?-i:{MONTH})(?!\w)",
        (
            r"\b(?:drop(?:s|ped)?(?! (?:(?:another|an?|up to|about|more than|an extra) )*[$€£])|ditch(?:es|ed)?|"
            r"halt(?:s|ed)?|kill(?:s|ed)?|withdr(?:aws?|ew)|reject(?:s|ed)?|fr(?:eezes?|oze)|mothball(?:s|ed)?|"
            r"block(?:s|ed)?) (?:(?:its|the|their|a|all|his) )?(?:[\w-]+ )?(?:plans?|projects?|programme?|proposal|"
            r"construction|[$€£]\d)"
        ),
        r"\b(?:earlier|previous|original|initial|prior) (?:plans?|proposals?) (?:called|had|were|was|envisaged|foresaw)\b",
        (
            r"\b(?:(?:recently|newly)[ -]|just[-‑]|(?:the|its|their|our) just )(?:announced|unveiled|approved|disclosed|revealed)\b",
            r"\b(?:recently|newly|just)\b",
        ),
        (
            (
                r"(?:^|[,;(] |\bbut |\band )(?:at the time|at that time|back then|at that point|in those days)\b"
                r"(?!,? (?:of|when|as)\b)|\b(?:at the time|back then)\s*(?=[,.;)]|$)"
            ),
            r"\b(?:time|then|point|days)\b",
        ),
        (
            (
                r"\b(?:in|at|on|during) (?:its|their|our|the|his|her) (?:previous|last|prior|earlier) "
                r"(?:[\w-]+ )?(?:update|call|report|earnings|results|meeting|statement|presentation|guidance|"
                r"letter|investor day|filing)\b"
            ),
            r"\b(?:previous|last|prior|earlier)\b",
        ),
        (
            r"(?:^|[,;(] )in Q[1-4] (?:of )?(?:19|20)\d\d,? (?:[\w’'-]+ ){0,4}?(?:said|told|announced|pledged|committed|unveiled)\b",
            r"\bQ[1-4]\b",
        ),
        (
            (
                rf"\b(?:{TOLD}|given|provided|issued|shared|gave|guided|communicated|discussed|mentioned|spoke|"
                rf"talked)\b[^.;]{{0,90}}? earlier this {SPAN}\b"
            ),
            r"\bearlier\b",
        ),
        rf"\bearlier this {SPAN}\b[^.;]{{0,60}}?\b(?:{TOLD}|gave|guided|communicated|shared|provided)\b",
        (
            rf"\b{LONG_AGO},? [^.;]{{0,60}}?\b(?:{TOLD}|forecast)\b|\b(?:{TOLD}|forecast)\b[^.;]{{0,60}}? {LONG_AGO}\b",
            r"\b(?:beginning|start|outset|turn|earlier|back)\b",
        ),
        (
            (
                rf"\b{NEWS}\b(?:(?!{MEASURED})[^.;,]){{20,120}}? "
                rf"(?:last (?:{SPAN})|{NUMBER} (?:weeks?|months?|years?) (?:ago|earlier))\s*(?=[.,;…)]|$)"
            ),
            r"\b(?:last|ago|earlier)\b",
        ),
        (
            rf"\b(?:in|at|on|during|since|with) (?:its|their|our|a|the|an) (?:[\w-]+ ){{0,3}}?(?-i:{MONTH}) "
            r"(?:filing|report|call|meeting|statement|update|presentation|announcement|results|guidance|forecast|"
            r"release|earnings|budget|investor day|letter|blog post|post|memo|interview|speech)\b"
        ),
        (
            r"\b(?:investor day|meeting|conference|event|call|summit|presentation|briefing|hearing|forum|"
            rf"rally) (?:\w+ )?in (?:early |late |mid-?)?(?-i:{MONTH})\b[^.;]{{0,40}}\b"
            r"(?:would|will|to|plans?|expect\w*)\b"
        ),
        (
            r"\b(?:scrap(?:s|ped)?|cancel(?:s|led|ed)?|abandon(?:s|ed)?|shelv(?:es|ed)|call(?:s|ed) off|axe[sd]?|"
            r"postpon(?:es|ed)|suspend(?:s|ed)|paus(?:es|ed)|delay(?:s|ed)?|walk(?:s|ed) away from|"
            r"back(?:s|ed) out of) (?:[\w'’-]+ ){0,4}?(?:plans?|project|programme?|expansion|investment|proposal|"
            r"construction|\$(?![\d.,]+ ?\w* (?:share|stock|buy|dividend|bond)))"
        ),
        (
            r"\b(?:previously|already|first|originally|earlier|initially) (?:announced|disclosed|said|committed|"
            r"reported|unveiled|stated|pledged|outlined|planned|approved|revealed|promised|earmarked|shared)\b"
        ),
        rf"\b(?:last|earlier this) {SPAN},? {TOLD}\b",
        (
            rf"\b(?:invested|spent|deployed) (?:or|and) (?:{NEWS}|planned)\b|"
            rf"\b(?:{NEWS}|invested)\b[^.;,]{{0,80}} since (?:(?:19|20)\d\d|(?-i:{MONTH}))"
        ),
        rf"\balready (?:{CHANGED}|increased|cut|guided|allocated|set aside|invested|earmarked|flagged)\b",
        (
            (
                r"\b(?:announced|disclosed|committed|pledged|unveiled|said|promised) "
                r"(?:previously|earlier(?! (?:today|on (?:mon|tues|wednes|thurs|fri)))|before|already)\b"
            ),
            r"\b(?:previously|earlier|before|already)\b",
        ),
        (
            r"\bas (?:(?:previously|already|earlier) (?:announced|disclosed|mentioned|discussed|indicated|noted|"
            r"reported|stated|communicated|guided|shared)|(?:announced|disclosed|reported)"
            r"(?! (?:in|through|via) an? (?:[\w-]+ ){0,2}(?:filing|statement|notice|release|disclosure)\b)|"
            r"(?:was |we |it )(?:announced|disclosed|reported)(?= (?:in|on|last|earlier|at|back|before)|[,.]))\b"
        ),
        (
            r"\bas (?:we|it|I|he|she|they|\w+) (?:said|mentioned|discussed|indicated|noted|communicated|told you) "
            r"(?:on (?:our|the) )?(?:last|previously|before|in the past|at (?:our|the)|back|"
            rf"in (?:early |late )?(?-i:{MONTH}))\b"
        ),
        (
            (
                rf"\brecently (?:{TOLD}|{CHANGED}|gave|took|struck|signed|partnered|teamed|agreed|chose|decided|"
                r"won|broke|began|started)\b|\b(?:said|announced|raised|lifted|unveiled|pledged) "
                r"(?:recently|in recent (?:days|weeks|months))\b"
            ),
            r"\brecent(?:ly)?\b",
        ),
        (
            r"\b(?:since|after|despite) (?:announc|unveil|pledg|promis|committ|disclos|approv)ing\b|"
            r"\b(?:fresh (?:from|off)|on the (?:back|heels) of|in the wake of) (?:\w+ly )?\w+ing\b|"
            rf"\bhaving (?:\w+ )?(?:{NEWS}|{CHANGED}|said|earmarked|set aside)\b"
        ),
        (
            r"(?<!than )\bpreviously (?:set|guided|targeted|budgeted|flagged|signal(?:l)?ed|estimated|expected|"
            r"anticipated|projected|forecast(?:ed)?|intended|assumed|envisaged|envisioned)\b"
        ),
        r"\bhad (?:\w+ )?(?:cut|set|increased|upped|expanded|raised|lifted|boosted|hiked|lowered|trimmed|slashed|revised)\b",
        rf"\bsince (?:[\w’'-]+ ){{1,3}}(?:{NEWS}|{CHANGED}|said)\b",
        (
            rf"\b{CHANGED}\b[^.;,]{{5,80}}(?<!ending)(?<!ended)(?<!begins)(?<!beginning) in "
            rf"(?:early |late )?(?-i:{MONTH})(?=\s*[,.]|\s(?:from|when|after)\b|$)"
        ),
        (
            r"\b(?:once|originally|initially|at first) (?:planned|expected|intended|wanted|hoped|said|aimed|"
            r"budgeted|estimated|envision\w+|envisaged)\b"
        ),
        (
            (
                rf"\bwhen (?:it|they|the [\w-]+) (?:was|were) (?:first )?{NEWS}\b|"
                r"\b(?:said|told|announced) then\b|\balready (?:plans|planned|expects|intends)\b"
            ),
            r"\b(?:when|then|already)\b",
        ),
        rf"^since (?:(?-i:{MONTH})|(?:19|20)\d\d|then|last {SPAN})\b[^.;]{{0,60}}?\b(?:has|have) ",
        r"\bas (?:originally |first )?planned\b",
        (
            r"\bas (?:laid out|outlined|presented|shared|discussed|detailed|communicated|described|announced) "
            r"(?:at|during|in) (?:our|its|the|their) (?:[\w-]+ )*?(?:day|meeting|call|conference|presentation|event)\b"
        ),
        (
            r"\bof which (?:[\w$%€£₹.,]+ ){0,4}?(?:has|have) (?:already )?been (?:spent|invested|used|deployed)\b",
            r"\bwhich\b",
        ),
        rf"^since [^.;,]{{3,60}}, [^.;]{{0,60}}?\b{NEWS}\b",
        rf"^earlier, [^.;]{{0,80}}?\b{NEWS}\b",
        (
            (
                r"\b(?:in|during|at|on) (?:a|its|his|her|the|their) recent (?:[\w-]+ )?(?:visit|interview|call|"
                r"filing|post|report|trip|event|conference|meeting|speech|presentation|update)\b"
            ),
            r"\brecent\b",
        ),
        (
            (
                r"\b(?:in|over|during|within) the (?:past|last) "
                rf"(?:[\w-]+ )?(?:years?|months?|weeks?|days|quarters?)\b,? (?:[\w'’-]+ )?{NEWS}\b|"
                rf"\b{NEWS}\b[^.;,]{{0,90}} (?:in|over|during|within) the (?:past|last) "
                r"(?:[\w-]+ )?(?:years?|months?|weeks?|days|quarters?)\b"
            ),
            r"\b(?:past|last)\b",
        ),
        (
            (
                r"(?<!midpoint )(?<!mid-point )(?<!end )\bof which (?:[\w$%.]+ ){0,4}?(?:was|were|had been)\b"
                r"(?! (?:expected|set|planned|due))|"
                r"\b(?:bulk|most|half|third|part|portion|share) of (?:which|it) (?:was|were|had been)\b"
            ),
            r"\b(?:was|were|had)\b",
        ),
        (
            r"\bunder (?:a |its |the )?(?:previous|former|prior|earlier) (?:management|owners?|leadership|chiefs?)\b",
            r"\b(?:previous|former|prior|earlier)\b",
        ),
        (
            rf"(?:^|[;,(] )(?:(?:just |only )?{NUMBER} (?:days?|weeks?|months?|years?) ago|"
            rf"(?:late |early )?last {SPAN}|{LONG_AGO}|"
            rf"in (?:early |late )?(?-i:{MONTH})(?: (?:19|20)\d\d)?),? (?:[\w’'-]+ ){{1,4}}?(?:expected|planned|"
            r"intended|hoped|wanted|estimated|projected|budgeted|aimed|was (?:planning|expecting|targeting))\b"
        ),
        (
            r"\bhad (?:\w+ )?(?:forecast|projected|estimated|called for|expected to|intended to|hoped to|aimed to|"
            r"budgeted|said|guided|told|indicated|outlined|targeted|flagged|announced|pledged|committed|promised|"
            r"vowed|earmarked|unveiled|disclosed|planned)\b"
        ),
    )
)
"""Says that the claim was told before, anywhere near it; some with words that they hold and that are rarer than their first ones."""
