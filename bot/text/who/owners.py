"""Who owns what a sentence states: its organisations, their roles, and the pronouns that stand for them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.domain.company import NameSpan
from bot.text.quantities.ideograms import holds_ideograms
from bot.text.quantities.remembered import remembered
from bot.text.who.capitals import has_company_end
from bot.text.who.firms import FIRM, FIRMS, KIND
from bot.text.who.names import Names
from bot.text.who.organisations import organisations
from bot.text.who.places import places
from bot.text.who.roles import AFTER_POSSESSED, FINITE_AFTER, Role, is_a_seat, role, role_by_word_before


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """An organisation at one place of a sentence: by name, or by a word that stands for one ("its", "the company").

    `span` has the offsets as written; for a word that stands for a name its `company` and `subject` are those of the
    organisation meant. `is_named` tells the two apart; `is_place` marks a country, which owns nothing but binds "its".
    """

    span: NameSpan
    role: Role
    is_named: bool = True
    is_place: bool = False
    is_plural: bool = False

    @property
    def may_own(self) -> bool:
        """Whether a figure said of the clause can be this one's."""
        return self.role in ("subject", "possessive") and not self.is_place


def owner_at(text: str, position: int, names: Names, said: NameSpan | None = None) -> NameSpan | None:
    """The organisation that what stands at `position` of a sentence is said of; None where none is found.

    `said` is whom the text spoke of before: what "it" and "the company" mean where the sentence names nobody.
    The span's offsets count in `text`. Nearest subject to the left wins; objects ("beat Apple"), names behind
    a preposition ("ahead of Apple") and speakers ("Canalys said") own nothing.
    """
    found = owning(mentions(text, names, said), position)
    return found.span if found else None


def subject_of(text: str, names: Names) -> NameSpan | None:
    """The one organisation a whole sentence is about; None where there is none or more than one."""
    return subject_among(mentions(text, names))


def subject_among(found: Sequence[Mention]) -> NameSpan | None:
    """The one organisation among a sentence's mentions that it is about; None where there is none or more than one."""
    subjects = [
        mention.span for mention in found if (mention.may_own or _speaks_for_itself(mention)) and not mention.is_plural
    ]
    meant = {span.company or span.subject for span in subjects}
    return subjects[0] if len(meant) == 1 else None


def _speaks_for_itself(mention: Mention) -> bool:
    """Whether a speaker is a company: people speak too, under two names or behind what they said."""
    if mention.role != "speaker" or mention.span.company or not mention.is_named:
        return mention.role == "speaker"
    return has_company_end(mention.span.text) or (" " not in mention.span.text and mention.span.start == 0)


def owning(found: Sequence[Mention], position: int) -> Mention | None:
    """The mention nearest on the left of a position that may own, else the nearest organisation that speaks."""
    before = [mention for mention in found if mention.span.end <= position and not mention.is_place]
    for mention in reversed(before):
        if mention.may_own:
            return mention
    return next((mention for mention in reversed(before) if mention.role == "speaker" and mention.span.company), None)


def mentions(text: str, names: Names, said: NameSpan | None = None) -> tuple[Mention, ...]:
    """Every organisation of a sentence, by name or by pronoun, in order, with its role; places are marked."""
    return _with_pronouns(text, names, said and _placeless(said))


@lru_cache(maxsize=64)
def _placeless(said: NameSpan) -> NameSpan:
    return replace(said, start=0, end=0, text="")


@remembered
def _with_pronouns(text: str, names: Names, said: NameSpan | None) -> tuple[Mention, ...]:
    """The same; whom the text spoke of before may be the same one, though each sentence named him elsewhere."""
    found = list(_by_name(text, names))
    for match in _pronouns(text):
        if not any(m.span.start < match.end() and match.start() < m.span.end for m in found if not m.is_place):
            found = sorted([*found, _meant(text, match, found, said)], key=_start)
    return tuple(found)


@remembered
def _by_name(text: str, names: Names) -> tuple[Mention, ...]:
    named = [_named(text, span) for span in organisations(text, names) if not is_a_seat(text, span)]
    return tuple(_with_coordinated_roles(text, sorted([*named, *_countries(text, named)], key=_start)))


def speaks_of_somebody_before(text: str) -> bool:
    """Whether a word stands in it for an organisation ("its", "the company"): whom the text spoke of before matters to no other."""
    return bool(_pronouns(text))


def is_listed_after(text: str, first: NameSpan, second: NameSpan) -> bool:
    """Whether two names stand in one list: "Oppo, Vivo", "Oppo (13%) and Vivo"."""
    return _LIST_GAP.fullmatch(text[first.end : second.start]) is not None


_PERSONAL = (
    r"(?P<pronoun>[Ii]ts|[Ii]t(?![’'])(?! (?:is|was) "
    r"(?:not |also )?(?:clear|likely|possible|expected|estimated|reported|said|important|hard))|[Ii]tself)\b"
)
_ENDS_DESCRIPTION = (
    r"(?=[’'\".,;)]|$| (?:has|had|have|is|was|will|would|could|may|said|says|also|now|still|once|again|already|alone|currently|last|in|at|"
    r"with|to|on|by|as|holds?|held|owns?|took|sold|made|makes|led|won|grew|fell|rose|saw|cut|put|spent|\w+(?:ed|[^s]s))\b)"
)
_STANDS_FOR = re.compile(
    rf"\b(?=[IiTt])(?:{_PERSONAL}|(?P<kind>(?:[Tt]he|[Tt]his|[Tt]hat) (?:(?!(?:and|or|of|in|on|for|with|to|by|that|"
    rf"which|new|combined|merged)\b)[\w.-]+ ){{0,4}}?{KIND}\b{_ENDS_DESCRIPTION})"
    rf"|(?P<plural>[Tt]heir|[Tt]h(?:e|o)se (?:(?:two|three|four|five) )?(?:[a-z-]+ )?{FIRMS}|"
    r"(?<=ogether, )they|[Tt]hey(?= (?:together|collectively|jointly))|"
    r"[Tt]he (?:top |biggest |largest )?(?:two|three|four|five|pair|trio|duo)"
    rf"(?: (?:[a-z]+ )?{FIRMS})?(?= (?:have|had|hold|held|together|combined|now|control|controlled|account|"
    r"accounted|make|command|own|owned|jointly|collectively|were|are)))\b)"
)
_STANDS_FOR_IN_CHINESE = re.compile(
    r"(?P<chinese>其(?=市[场場占佔]|份额|份額|占有率|佔有率|全球|在[^，。]{1,8}市)|[该該]公司|(?<![\u4e00-\u9fff])公司(?=市占|市佔|市场份|"
    r"市場份|的市|在[^，。]{1,8}市))|(?P<kind>(?!))|(?P<plural>(?!))"
)


@remembered
def _pronouns(text: str) -> tuple[re.Match[str], ...]:
    """The words that stand for an organisation, in the order of the language they are in."""
    chinese = _STANDS_FOR_IN_CHINESE.finditer(text) if holds_ideograms(text) else ()
    return (*_STANDS_FOR.finditer(text), *chinese)


_LIST_GAP = re.compile(
    r"\s*(?:\([^()]*\)|[’']s)?\s*(?:,?\s*(?:and|&|or|followed by|as well as)\s+|,\s*)"
    rf"(?:the\s+|rivals?\s+|its\s+|then\s+|{FIRM}\s+)?"
)


def _start(mention: Mention) -> int:
    return mention.span.start


def _named(text: str, span: NameSpan) -> Mention:
    return Mention(span=span, role=role(text, span.start, span.end))


def _countries(text: str, named: Sequence[Mention]) -> list[Mention]:
    free = [
        p for p in places(text) if not any(m.span.start <= p.start < m.span.end for m in named) and p.text[0].isupper()
    ]
    spans = [NameSpan(company=None, subject=p.name, start=p.start, end=p.end, text=p.text, kind="other") for p in free]
    return [replace(_named(text, span), is_place=True) for span in spans]


def _with_coordinated_roles(text: str, found: list[Mention]) -> list[Mention]:
    """In a list of names all have the role of the first."""
    done: list[Mention] = []
    for mention in found:
        before = done[-1] if done else None
        if (
            before
            and before.role in ("oblique", "object")
            and mention.role == "subject"
            and _goes_on(text, before, mention)
        ):
            mention = replace(mention, role=before.role)
        done.append(mention)
    return done


_LIST_MAY_END = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:[,.;)]|$|and\b|or\b|with\b|at\b)")


def _goes_on(text: str, before: Mention, mention: Mention) -> bool:
    """Whether a name goes on with the list of the one before it, and does not begin its own clause behind a comma."""
    if before.is_place != mention.is_place or not is_listed_after(text, before.span, mention.span):
        return False
    gap = text[before.span.end : mention.span.start]
    is_joined = (
        re.search(r"\b(?:and|or|by|as)\b|&", gap) is not None or _LIST_MAY_END.match(text, mention.span.end) is not None
    )
    return is_joined and FINITE_AFTER.match(text, mention.span.end) is None


def _meant(text: str, match: re.Match[str], found: Sequence[Mention], said: NameSpan | None) -> Mention:
    """The mention for a pronoun or description: bound in the sentence, else to whom the text spoke of, else to itself."""
    is_possessed = match["kind"] and AFTER_POSSESSED.match(text, match.end())
    possessive = match[0].lower() in ("its", "their") or is_possessed
    told: Role = "possessive" if possessive else role(text, match.start(), match.end())
    own = NameSpan(company=None, subject=match[0], start=match.start(), end=match.end(), text=match[0], kind="other")
    if match["plural"]:
        return Mention(span=own, role=told, is_named=False, is_plural=True)
    bound = _antecedent(text, found, match, said)
    if bound is None:
        return Mention(
            span=replace(said, start=match.start(), end=match.end(), text=match[0]) if said else own,
            role=told,
            is_named=False,
        )
    return Mention(
        span=replace(bound.span, start=match.start(), end=match.end(), text=match[0]),
        role=told,
        is_named=False,
        is_place=bound.is_place,
    )


_OFFICE_OF = re.compile(
    r"\b(?:[Cc]hief|CEO|CFO|[Pp]resident|[Cc]hair(?:man|woman)?|[Dd]irector|[Hh]ead|[Mm]anager|[Ss]pokes\w+|"
    r"[Ff]ounder|[Ee]xecutive)\b(?: [a-z]+){0,3} (?:of|at|for) (?:the )?$"
)
""" "Jane Roe, chief executive of Lumo, said the company …"."""


_AS = re.compile(r" as ")
""" "Placed Lumo as the leading supplier": the description is the name's."""


_RELATIVE = re.compile(r"\.?, (?:which|who) [^,;]*")
""" "Lumo's rival Corvane, which gets a fifth of its revenue": what "which" stands for."""


def _antecedent(text: str, found: Sequence[Mention], match: re.Match[str], said: NameSpan | None) -> Mention | None:
    """Nearest name before the pronoun that can be meant; an unknown speaker only where nobody was spoken of."""
    before = [m for m in found if m.span.end <= match.start() and not m.is_plural]
    gap = (before[-1].span.end, match.start()) if before else (0, 0)
    if before and (_RELATIVE.fullmatch(text, *gap) or (match["kind"] and _AS.fullmatch(text, *gap))):
        return before[-1]
    for mention in reversed(before):
        if mention.is_place and (
            match["kind"] or role_by_word_before(text, mention.span.start, mention.span.end) == "oblique"
        ):
            continue
        if mention.role in ("subject", "possessive"):
            return mention
        if (
            match["kind"]
            and mention.role == "oblique"
            and _OFFICE_OF.search(text, max(0, mention.span.start - 60), mention.span.start)
        ):
            return mention
        if mention.role == "speaker" and (mention.span.company or said is None):
            return mention
    return None
