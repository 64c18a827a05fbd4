"""The words that say of a plan that it stands as it stood, or runs already: "reiterates", "unchanged", "on track"."""

import re
from typing import Final

from bot.text.quantities.openings import cued, several

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
