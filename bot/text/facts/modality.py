"""Words that make a figure a forecast, a target or a supposition instead of something that holds."""

import re

from bot.text.facts.frame import Frame
from bot.text.facts.verbs import BE, HAS, MOVED, STANDS


def is_unreal(told: Frame, start: int) -> bool:
    """Whether what stands at a position of the marked text is expected, wanted, supposed or denied, not so.

    The words are looked for in the clause and in the clauses it hangs on: "expects to sell more, taking 20%" is unreal,
    "expects growth and has 20%" is not.
    """
    if any(form.search(told.text, max(0, start - 90), start) for form in (_DENIED, _PREDICTED)) or _EXAMPLE.match(
        told.text
    ):
        return True
    if bracket := _BEHIND_A_NAME.search(told.text, max(0, start - 60), start):
        return _UNREAL.search(told.text, bracket.start(), start) is not None
    if _SUPPOSED.search(told.text, 0, start) or _MADE_UP.search(told.text, 0, start) or _is_refuted(told, start):
        return True
    for clause in _clauses_back(_ASIDES.sub(",", told.text[:start])):
        if _UNREAL.search(clause):
            return True
        if _FINITE.search(clause):
            return False
    return False


_UNREAL = re.compile(
    r"\b(?:will|won[’']t|would|shall|(?:may|might|should|could|can|Could|Will|Can)(?! (?:have|see|tell|imagine|understand)\b)|cannot|"
    r"expect(?:s|ed|ing)?(?: to)?|forecast(?:s|ing)? (?:to|a|an|its|market)|(?:is|are|was|were) (?:forecast|projected|predicted|"
    r"anticipated|tipped|slated|set|likely|due|poised|seen|on track|estimated to (?:reach|grow|hit))|projects?(?! (?:in|for|and|to be))|"
    r"projecting|predicts?|predicting|aim(?:s|ed|ing)?|(?<!close to ‹M.› )(?<!beat ‹M.› )(?<!met ‹M.› )targets?|targeting|targeted|goals?|"
    r"hop(?:es|ed|ing)|plan(?:s|ned|ning)? (?:to|for|on)|want(?:s|ed|ing)?|intends?|seek(?:s|ing)|sought|propos(?:es|ed|al|als|ing)|if|"
    r"unless|on (?:course|track) (?:for|to)|head(?:ed|ing) (?:for|towards?)|potential(?:ly)?|hypothetical|assum(?:e|es|ing)|"
    r"suppos(?:e|es|ing)|ambitions?|strives?|ey(?:es|ed|eing)|try(?:ing)? to|tries to|trying|need(?:s|ed)? to|"
    r"needs(?= (?:a |an |about |at least |some )*$)|limited to|capped at|cap of|limit of|quota|(?<!› )(?<!share )threshold|ceiling|"
    r"by the time|pledg\w+ to|vow\w+ to|eventually|no longer|(?:is|are|was|were) to (?:gain|take|reach|have|hold|get|win|capture|grab|"
    r"secure|control|account)|"
    r"mandat(?:ed|es|ing)|in a bid to|in order to|so as to|once (?:it|they|the))\b",
)
_BEHIND_A_NAME = re.compile(r"(?<=›) \([^()]*$")
"""A bracket that describes a company, whatever is to come of it: "hopes to overtake Lumo (market share: 42%)"."""
_PREDICTED = re.compile(
    r"\b(?:forecasts?|projections?|predictions?|outlook)\b[^;]*\b(?:puts?|sees?|has|have|shows?|pegs?) (?:the )?‹M\d+›[^,;]*$"
)
"""What a forecast sees: "the latest forecast puts Lumo at 70%"."""
_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied)|doubts|doubted|disputes|disputed) (?:\w+ )?that [^,;]*$|"
    r"\b(?:(?:do|does|did|has|have|had)(?: not|n[’']t)|never|cannot|fail(?:s|ed)? to|unable to|struggl(?:es|ed|ing) to) "
    r"(?:yet |even |currently )?(?:sustain|keep|get|gain|have|had|holds?|held|own|owned|control\w*|command\w*|account\w* for|ma[dk]e up|"
    r"taken|won|reach\w*)\b[^,;‹]*$"
)
"""What is denied: "does not have 20%"; "has not lost its 20% share" denies no level."""
_EXAMPLE = re.compile(
    r"(?:For (?:example|instance),? (?:if|suppose|say|imagine|assume)|Suppose|Imagine|Assume|Let[’']s (?:say|assume)|As an example)\b"
)
_SUPPOSED = re.compile(
    r"(?:^|[;:—“] ?|, but |, and )(?:[Ee]ven if|[Oo]nly if|If|Unless|Assuming|Supposing|Had|Were|Should) "
    r"(?:(?:the|a|its|it|they|he|she|we)\b|‹M)[^,;]*$"
)
"""A supposition that has not come to its comma: "If Lumo bought Corvane and held 60%"; "Should Lumo take 40%"."""
_MADE_UP = re.compile(
    r"\b(?:[Ss]atir(?:e|ical)|[Pp]arod(?:y|ies)|[Ss]poof|[Jj]ok(?:es?|ed|ing)|[Hh]oax|[Hh]ypothetical(?:ly)?|"
    r"[Ff]ictional|[Ff]ictitious|[Ii]maginary|"
    r"[Tt]hought experiment|[Ll]ike saying|[Aa]kin to saying|[Aa]s if|April Fools?|[Ff]ake (?:news|reports?|posts?|releases?))\b"
)
_RUMOUR = r"(?:claims?|reports?|rumou?rs?|talk|suggestions?|speculation|allegations?|assertions?|statements?)"
_REFUSED = re.compile(
    r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|refut(?:es|ed)|rebuts|rebutted|dispute[sd]|"
    rf"contest(?:s|ed)|debunk(?:s|ed)) (?:\w+ ){{0,2}}?{_RUMOUR} (?:that|of)\b[^,;]*$"
    rf"|\b(?:not true|untrue|false|wrong|incorrect|no (?:truth|evidence|proof)) (?:in {_RUMOUR} |to {_RUMOUR} )?that\b[^,;]*$"
)
"""What is refused: "rejected claims that it holds 25%", "it is not true that it holds 25%"."""
_TOLD = re.compile(rf"\b{_RUMOUR} (?:\w+ )?that\b[^,;]*$", re.IGNORECASE)
_UNTRUE = re.compile(
    r"[^,;]*? (?:is|are|was|were) (?:\w+ )?(?:false|untrue|not true|wrong|baseless|unfounded|groundless|"
    r"fabricated|incorrect|inaccurate|denied)\b"
)
"""What follows a report that is none: "Reports that it has 25% of the market are false"."""
_FINITE = re.compile(rf"\b(?:{BE}|{HAS}|{MOVED}|{STANDS}|led|leads?|said|says|sold)\b")
_BREAK = re.compile(r"[,;:]|\s[—–-]+\s|\b(?:and|but|while|whereas|as|which|that|although|though|because|since)\b")


_ASIDES = re.compile(r", (?:which|who) [^,;‹]*,")
"""What a relative clause expects is said of its noun alone."""


def _is_refuted(told: Frame, start: int) -> bool:
    """Whether somebody is said to be wrong in telling it."""
    if _REFUSED.search(told.text, max(0, start - _REACH), start):
        return True
    is_rumour = _TOLD.search(told.text, max(0, start - _REACH), start) is not None
    return is_rumour and _UNTRUE.match(told.text, start) is not None


_REACH = 120
"""Characters of marked text in which a denial stands before what it denies: bounds the work per figure."""


def _clauses_back(before: str) -> list[str]:
    """The pieces between breaks, nearest first."""
    return [piece for piece in reversed(_BREAK.split(before)) if piece.strip()]
