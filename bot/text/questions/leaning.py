"""Words that lean on what was said before: "it", "their", "the company", "and in …", "what about …", "who says so"."""

import re
from dataclasses import dataclass

from bot.domain.company import Universe
from bot.text.questions.meaning import meaning


@dataclass(frozen=True, slots=True, kw_only=True)
class Pronoun:
    """A word that stands for a company named before."""

    text: str
    """The whole question."""
    start: int
    end: int
    ending: str
    """What a name in its place takes: "'s", " is" or nothing."""
    is_one: bool
    """Whether it can stand for one company only."""

    def replaced(self, name: str) -> str:
        """The question with the name in its place."""
        return f"{self.text[: self.start]}{name}{self.ending}{self.text[self.end :]}"


_FIRM = r"(?:the|this|that|the same) (?:company|firm)"
_PRONOUN = re.compile(
    rf"\b(?:(?P<is>it['’]s|they['’]re)|(?P<whose>its|their|theirs)|(?P<who>it|they|them|{_FIRM})(?P<own>['’]s)?)\b",
    re.IGNORECASE,
)
_TRUTHS = r"(?:true|correct|right|wrong|possible|likely|the case|a fact|fair|safe|wise|time|ok|okay|that|really)"
_EMPTY = re.compile(
    rf"\b(?:(?:is|was|isn['’]?t) it (?:[\w’'-]+ ){{1,4}}(?:that|who|which)\b|(?:is|was|isn['’]?t|makes?|find)"
    rf" it {_TRUTHS}|it(?:['’]s| is| was) {_TRUTHS}|it (?:seems|appears|looks|matters|depends)"
    r"|(?:turn|switch|stop|send|mute|undo|do|repeat|say|said|says|get|got|forget|explain|mean) it|what time is it|"
    r"how is it (?:that|going)|they (?:say|said|claim|think|expect|report|tell|call))\b",
    re.IGNORECASE,
)
""" "It" that stands for nothing, or for what the bot does."""
_SUBJECT = re.compile(
    r"\b(?:(?<!in )(?<!from )(?<!inside )china|beijing|"
    r"who|which (?:compan\w+|firms?|names?|providers?)|"
    r"(?:the|an?) (?:[\w-]+ ){0,3}(?:provider|vendor|leader|player|runner[- ]up)|"
    r"(?:top dog|number one|market leader|leader|runner[- ]up) (?:of|in)|"
    r"(?:the|this|that) (?:government|state|market|industry|sector|plan|investment|economy|bot|ceo))\b",
    re.IGNORECASE,
)
"""Of whom a later "its" speaks, where no company is named before it."""

_FILLING = (
    r"(?:(?:ok|okay|so|well|thanks|thank you|thx|hm+|alright|good|great|nice|cool|interesting|got it|yes|no|nope|sorry|oops|wait|actually)"
    r"\b[\s,.!]*)*"
)
_LINK = r"(?:and|but|or|y|also|plus|then)\b"
_ABOUT = (
    r"(?:(?:what|how)['’]?(?:s|re)? (?:about|abt|bout)|what of|as for|i (?:meant?|said)|make that|"
    r"(?:do )?(?:the )?same (?:thing )?(?:for|with)|ditto(?: for)?)\b"
)
OPENING = re.compile(rf"^\W*{_FILLING}(?:{_LINK}\W*)*(?:{_ABOUT}|now\b)?\s*", re.IGNORECASE)
"""How a question begins that goes on from another; may be empty."""
_OPENED = re.compile(
    rf"^\W*(?:(?:no|nope|sorry|oops|actually)\s*,|{_FILLING}(?:{_LINK}(?! how do i\b)|{_ABOUT}))|\binstead\W*$",
    re.IGNORECASE,
)
_OPENED_IN_CHINESE = re.compile(r"^(?:那么?|还有|還有|而).*[呢吗嗎?？]\W*$|呢\W*$")
ONE_SIDED = re.compile(
    r"^\W*(?:(?:and|so|but) )?(?:(?:how )?(?:does|do|did|is|are) (?P<that>that|this) (?:compare|stack up|measure up|(?:\w+ ){1,2}than)\b"
    r"|(?:vs\.?|versus|compared? (?:to|with|against)|against)\b)|\b(?:vs|versus)\W*$",
    re.IGNORECASE,
)
"""A comparison of which one side was named before ("vs oracle", "is that more than oracle")."""
MORE = re.compile(
    r"^\W*(?:(?:tell|show|give) me )?(?:more|(?:what|anything|something) else(?: do you (?:know|have))?)\W*$",
    re.IGNORECASE,
)
OTHERS = re.compile(r"^\W*(?:and )?who else\W*$", re.IGNORECASE)


def is_opened(text: str) -> bool:
    """Whether the question begins, or in Chinese ends, as one that goes on from another."""
    return _OPENED.search(text) is not None or _OPENED_IN_CHINESE.search(text) is not None


def pronoun_in(text: str, universe: Universe) -> Pronoun | None:
    """The first word that stands for a company which the question itself does not name before it."""
    empty = [found.span() for found in _EMPTY.finditer(text)]
    for found in _PRONOUN.finditer(text):
        if any(start <= found.start() < end for start, end in empty):
            continue
        before = text[: found.start()]
        if _SUBJECT.search(before) or meaning(before, universe).names:
            return None
        return _pronoun(found, text)
    return None


def _pronoun(found: re.Match[str], text: str) -> Pronoun:
    plain = found[0].casefold()
    ending = " is" if found["is"] else "'s" if found["whose"] or found["own"] else ""
    return Pronoun(
        text=text,
        start=found.start(),
        end=found.end(),
        ending=ending,
        is_one=not plain.startswith(("they", "them", "their")),
    )
