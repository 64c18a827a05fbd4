"""Whether a statement leans on one before it: its first words mean something that only stood there."""

import re

_BOUNDS = r"(?:(?:about|around|roughly|nearly|almost|some|more than|less than|over|up to|at least|only|just|fully|and|but|while)\s+)*"
_PRONOUN = r"(?:it|its|they|their|them|these|those|such|one of them|both|neither)"
_PLAN = "investment|plan|programme|program|deal|acquisition|project|merger|purchase|partnership|agreement"
_THIS = rf"(?:this(?! (?:{_PLAN})\b)|that(?! [a-z]+ (?:is|was|will|would|has)\b))"
_QUANTITY = (
    r"(?:(?:RMB |HK|US|[A-Z]{1,2})?[$€£¥₩₹]?\d[\d.,–-]*[%A-Za-z]*|most|much|half|part|all|some|many|none|one|two|"
    r"three|each|any|a \w+|two-thirds|(?:one|three)-\w+|the \w+)"
)
_OF_IT = (
    rf"{_QUANTITY}(?: (?:\w+ )?(?:yuan|dollars|euros))? of "
    r"(?:it|them|that|this|those|these|which|the (?:sum|total|amount|money|outlay|figure))\b"
)
_LEFT = (
    r"(?:the (?:rest|remainder|latter|former|others?|sum|amount|money|outlay|figure|move|same|balance|increase|decline|drop|proceeds)"
    r"|(?:another|an additional|a further|the (?:other|remaining)) (?:RMB )?[^\s\w]{0,3}\d[\d.,]*\w*|others|the (?:other|remaining) \w+)"
    r" (?:will|would|is|was|are|were|has|have|had|may|could|can|goes?|went|comes?|came|includes?|covers?|applies|"
    r"applied|stems?|reflects?|marks?)\b"
)
_WHOSE = (
    r"(?:revenues?|sales|profits?|income|shares?|spending|capex|growth|margins?|demand|results|orders)"
    r" (?:\w+ )?(?:of|at|from|in|for) (?:its|their|his|her)\b"
)
_HEARSAY = (
    r"(?:analysts|investors|critics|sources|executives|officials|people|observers|traders|reports?) (?:\w+ ){0,2}(?:says?|said|expects?|"
    r"expected|believes?|thinks?|estimates?|hopes?|fears?|warns?|warned) (?:that )?(?:it|its|they|their)\b"
)
_LEANS = re.compile(
    rf"{_BOUNDS}(?:(?:{_PRONOUN}|{_THIS})\b|{_OF_IT}|{_LEFT}|{_WHOSE}|{_HEARSAY})",
    re.IGNORECASE,
)
_TURNED = re.compile(r"(?:had|were|should|were it|but for)\b", re.IGNORECASE)


_LEANS_IN_CHINESE = re.compile(
    "(?:其(?![他它实實])|[它牠]|这(?!家)|這(?!家)|那|此(?!外|前|后|後)|上述|受此|对此|對此|与此|與此|"
    "[该該](?!公司|集团|集團|企业|企業|行|机构|機構))"
)


def leans(text: str) -> bool:
    """Whether it begins with "It", "That lifts", "About $5B of it", "The rest will", "Revenue at its": alone it means something else."""
    return (_LEANS if text[:1].isascii() else _LEANS_IN_CHINESE).match(text) is not None


def is_supposed(text: str) -> bool:
    """Whether it begins as a condition turned around does ("Had it grown"): behind a semicolon it would seem a fact."""
    return _TURNED.match(text) is not None
