"""Short questions about the answer just given: for its sentence, its reasons, and whether it is confirmed."""

import re

from bot.text.questions.context import Context
from bot.text.questions.intent import Kind, kind
from bot.text.questions.meaning import Meaning
from bot.text.questions.moved import END, POINTER, START, asks_if_new, how_it_moved

_MOST_DIFFERING = 4
"""Sources quoted side by side."""

_ASKED = (
    r"(?:(?:(?:can|could|may|would) (?:you|i|we) )?(?:show|give|read|send|tell|see|have|get|quote|cite|print)"
    r"(?: me| us)? |what(?:['’]?s| is| was| are| were) |i want (?:to see )?|me )"
)
_WHICH = r"(?:the|its|that|this|their)"
_EXACT = r"(?:(?:exact|original|full|whole|quoted|very|actual|literal) )*"
_WORDS = r"(?:sentences?|quotes?|quotation|wording|words|text|passages?|original|excerpt|line)"
_SENTENCE = re.compile(
    rf"{START}(?:(?:{_ASKED})?{_WHICH} {_EXACT}{_WORDS}(?: for {POINTER}| of {POINTER}| behind {POINTER})?"
    rf"|(?:quote|cite) {POINTER}|(?:in )?(?:what|which) (?:exact )?words|where (?:does|do) (?:it|they) say {POINTER}"
    rf"|what (?:does|did) (?:it|they) say exactly){END}",
    re.IGNORECASE,
)
_WHY = re.compile(
    rf"{START}(?:why|how come|how so|why not|for what reason|why so (?:much|many|little|few|high|low|big|small)|"
    rf"(?:why|how come)(?: is| was| are| were)? {POINTER}(?: is| was)?"
    rf"|what(?:['’]s| is| was| are)? (?:the|its) (?:reasons?|cause)(?: for {POINTER}| behind {POINTER})?){END}",
    re.IGNORECASE,
)
_UNLIKE = (
    r"(?:differ\w*|disagree\w*|diverg\w*|contradict\w*|conflict\w*|vary|"
    r"(?:do not|don['’]?t|not) (?:\w+ ){0,3}(?:match|agree)|not the same)"
)
_SEVERAL = r"(?:two|three|several|different|other|more than one) (?:numbers|figures|shares|values|sums|sources)"
_UNEQUAL = r"(?:higher|lower|bigger|smaller|larger|less|more)\W*$"
_DIFFER = re.compile(
    rf"\b(?:why|how come|how|what explains)\b.*\b{_UNLIKE}\b|"
    rf"^\W*(?:and |but |so )?(?:why|how come)\b.*\b(?:{_SEVERAL}\b|{_UNEQUAL})|"
    r"^\W*(?:and )?(?:which|who)(?: one)?(?: of (?:them|the two|these|those))? is (?:right|correct|true)\W*$",
    re.IGNORECASE,
)


_MEASURED = (
    r"(?:a lot|lots|much|big|large|high|low|small|little|good|bad|great|impressive|normal|usual|unusual|"
    r"significant|huge|enough|expensive|cheap|fast|slow)"
)
_JUDGED = re.compile(
    rf"{START}(?:is|was|are|were|isn['’]?t|wasn['’]?t|aren['’]?t) {POINTER} "
    rf"(?:all )?(?:really |actually |even |considered |too |so |very |that |quite )*{_MEASURED}"
    rf"(?: (?:money|of money|then|or not|or (?:a )?{_MEASURED}|compared (?:to|with) (?:the )?(?:others|peers|rivals|competition)))?{END}",
    re.IGNORECASE,
)


def is_judgement(said: str) -> bool:
    """Whether it asks if the figure just given is much or little: only what others have can be held against it."""
    return _JUDGED.match(said) is not None


def further(said: str, asked: Meaning, context: Context) -> str:
    """The command line that answers a question about the last answer; "" where it asks something else, or nothing was answered."""
    if asked.names or asked.values:
        return ""
    if line := how_it_moved(said, context):
        return line
    if context.measure == "capex" and (line := _of_the_plan(said, asked, context)):
        return line
    if not context.numbers:
        return ""
    if context.measure not in ("", "capex") and asked.cues and _DIVIDED.issuperset(asked.cues):
        return f"/source {context.numbers[0]}"
    if asks_if_new(said) and context.measure == "capex" and len(context.companies) == 1:
        return f"/capex {context.companies[0]}"
    if _SENTENCE.match(said) or asks_if_new(said):
        return f"/source {context.numbers[0]}"
    if _DIFFER.search(said):
        return f"/source {' '.join(map(str, context.numbers[:_MOST_DIFFERING]))} why"
    return f"/source {context.numbers[0]} why" if _WHY.match(said) else ""


OF_ANYONE = re.compile(r"\b(?:who|whose|which (?:compan\w+|firms?|ones)|any(?:one|body|thing))\b", re.IGNORECASE)
"""Asks whose plans, not about the one just told of."""


_DIVIDED = frozenset({"per year", "per quarter", "per month"})
"""Of what is no sum they ask how it is counted ("is that yearly?"): the sentence tells."""


def _of_the_plan(said: str, asked: Meaning, context: Context) -> str:
    """What became of the plan just told of."""
    is_narrowed = asked.of_whom or asked.other or asked.topics or asked.regions or asked.places
    is_other = asked.has("share", "growth", "revenue", "mix", "news", "alerts", "source", "rank", "industry")
    if not asked.aspect or is_narrowed or is_other or len(context.companies) != 1 or OF_ANYONE.search(said):
        return ""
    return f"/capex {context.companies[0]} {asked.aspect}" if kind(asked, said) in (Kind.CAPEX, Kind.UNKNOWN) else ""
