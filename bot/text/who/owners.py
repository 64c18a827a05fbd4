"""Who owns what a sentence states: its organisations, their roles, and the pronouns that stand for them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from bot.domain.company import NameSpan
from bot.text.quantities.remembered import remembered
from bot.text.who.names import Names
from bot.text.who.organisations import has_company_end, organisations
from bot.text.who.places import places
from bot.text.who.settings import is_a_seat, is_set_in

Role: TypeAlias = Literal["subject", "possessive", "object", "oblique", "speaker"]


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


def subject_of(text: str, names: Names, said: NameSpan | None = None) -> NameSpan | None:
    """The one organisation a whole sentence is about; None where there is none or more than one."""
    return subject_among(mentions(text, names, said))


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


@remembered
def mentions(text: str, names: Names, said: NameSpan | None = None) -> tuple[Mention, ...]:
    """Every organisation of a sentence, by name or by pronoun, in order, with its role; places are marked."""
    found = list(_by_name(text, names))
    for match in _STANDS_FOR.finditer(text):
        if not any(m.span.start < match.end() and match.start() < m.span.end for m in found if not m.is_place):
            found = sorted([*found, _meant(text, match, found, said)], key=_start)
    return tuple(found)


@remembered
def _by_name(text: str, names: Names) -> tuple[Mention, ...]:
    named = [_named(text, span) for span in organisations(text, names) if not is_a_seat(text, span)]
    return tuple(_with_coordinated_roles(text, sorted([*named, *_countries(text, named)], key=_start)))


def is_listed_after(text: str, first: NameSpan, second: NameSpan) -> bool:
    """Whether two names stand in one list: "Oppo, Vivo", "Oppo (13%) and Vivo"."""
    return _LIST_GAP.fullmatch(text[first.end : second.start]) is not None


_PERSONAL = r"\b(?P<pronoun>[Ii]ts|[Ii]t(?![’'])(?! (?:is|was) (?:not |also )?(?:clear|likely|possible|expected|estimated|reported|said|important|hard))|[Ii]tself)\b"
_KINDS = (
    "company|firm|group|conglomerate|corporation|carrier|airline|bank|lender|insurer|broker|brokerage|automaker|carmaker|truckmaker|planemaker|"
    "chipmaker|drugmaker|brewer|miner|maker|manufacturer|producer|retailer|grocer|giant|unit|subsidiary|division|operator|provider|supplier|"
    "vendor|startup|start-up|developer|publisher|builder|refiner|distributor|affiliate|joint venture|chain|behemoth"
)
_ENDS_DESCRIPTION = (
    r"(?=[’'\".,;)]|$| (?:has|had|have|is|was|will|would|could|may|said|says|also|now|still|already|alone|currently|last|in|at|with|to|on|by|as|holds?|held|"
    r"owns?|took|sold|made|makes|led|won|grew|fell|rose|saw|cut|put|spent|\w+(?:ed|[^s]s))\b)"
)
_TOGETHER = "companies|firms|groups|vendors|banks|airlines|carriers|brands|carmakers|automakers|makers|giants|rivals|retailers|manufacturers|producers"
_STANDS_FOR = re.compile(
    rf"{_PERSONAL}|\b(?P<kind>(?:[Tt]he|[Tt]his|[Tt]hat) (?:(?!(?:and|or|of|in|on|for|with|to|by|that|which|new|combined|merged)\b)[\w.-]+ ){{0,4}}?(?:{_KINDS})\b{_ENDS_DESCRIPTION})"
    rf"|\b(?P<plural>[Tt]heir|[Tt]h(?:e|o)se (?:two |three |four )?(?:{_TOGETHER})|[Tt]he (?:top |biggest |largest )?(?:two|three|four|five|pair|trio|duo)"
    rf"(?: (?:[a-z]+ )?(?:{_TOGETHER}))?(?= (?:have|had|hold|held|together|combined|now|control|controlled|account|accounted|make|command|own|owned|jointly|collectively)))\b"
)
_LIST_GAP = re.compile(
    r"\s*(?:\([^()]*\)|[’']s)?\s*(?:,?\s*(?:and|&|or|followed by|as well as)\s+|,\s*)(?:the\s+|rivals?\s+|its\s+|then\s+)?"
)
_AFTER_POSSESSED = re.compile(r"(?:[’']s\b|(?<=s)[’'](?!\w))")
_SPEAKS = (
    r"(?:said|says|told|added|adds|noted|notes|forecasts?|forecasted|estimated?|estimates|believes|thinks|predicts|predicted|projects|found|showed|shows|"
    r"wrote|writes|calculates|reckons|pegs|pegged|puts|counts|tracks|surveyed|stated|states|according)"
)
_SPEAKER_AFTER = re.compile(
    rf"\s*(?:\([^()]*\)\s*)?(?:(?:also|has|have|had|now)\s+)*(?:{_SPEAKS}\b(?!\s+(?:a|an|its|revenue|sales|profit)\b)|(?:reveal(?:s|ed)|shown) (?:that|how)\b)|\s+(?:reported|reports|data|figures)\s*(?:[.,;]|$|showed?|shows)"
)
_SKIPPED = re.compile(
    r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|new|newer|old|even|only|both|rivals?|giant|\S*maker|leader|company|firm|group|parent|unit|subsidiary|affiliate|"
    r"startup|retailer|bank|airline|carrier|operator|brand|competitors?|peers?|vendor|provider|\S*-(?:based|listed|operator|maker|owner|parent|giant)|\S*-placed|\S*-owned|\S*-backed|"
    r"No\.?|\d+|fellow|local|domestic|arch-rival|market|privately|state-owned|carmaker|behemoth|champion|newcomer|upstart|developer|designer|"
    r"e-commerce|search|cloud|internet|tech|technology|social|media|online|smartphone|chip|auto|[A-Z][a-z]+(?:ese|an|ish|ch))"
)
_PREPOSITIONS = frozenset(
    "of in at by for from to with against over than like behind versus vs vs. via into onto under between among including excluding within on "
    "near alongside unlike toward towards through without about besides".split()
)
_CLAUSE_WORDS = frozenset(
    "and but or while whereas that when where because although though if since as after before until so yet which nor then said says "
    "showed shows noted added believes estimates estimated forecast reported was were is are came comes followed meanwhile still it’s it's".split()
)
_CAUSES = frozenset(
    "helping helped helps giving gave gives given leaving left leaves making made makes putting put puts letting enabling enabled let allowing allowed".split()
)
_VERBS_TAKING = frozenset(
    "beat beats overtook overtakes passes surpasses leads leading led trails follows buy buys acquire acquires join joins took takes outsold outsells "
    "made challenge challenges rival dwarf dwarfs outpaces".split()
)
_HELD_OUT = re.compile(
    r"(?:^|[,;] |\b(?:and|as|while|but|that) )(?:[Tt]he |[Tt]otal |[Nn]et |[Rr]ecord )?(?:[Ss]ales|[Ss]hipments|[Oo]utput|[Rr]evenues?|[Gg]rowth|[Dd]emand|[Ss]hares) (?:of|at|by|for|from|in) (?:the )?$"
)
"""Nouns whose owner is the subject in all but grammar: "Sales of Azure climbed"."""

_BACK = 80
_DOING = re.compile(r"\s*(?:\([^()]*\)\s*)?\w{2,}ing\b")
_LIST_DOING = re.compile(
    r"(?:(?:,| and|, and) [A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}){1,6}(?: (?:all|both|each|still|now))? \w{2,}ing\b"
)
""" "with Lumo, Corvane and Voltari keeping their places"."""
_FINITE_AFTER = re.compile(
    r"\s*(?:\([^()]*\)\s*)?\s(?:(?:also|now|still|currently)\s+)?(?:has|had|have|is|was|were|will|would|could|can|may|might|holds?|held|lost|gained|rose|fell|took|cut|raised|\w{3,}ed)\b"
)


def _start(mention: Mention) -> int:
    return mention.span.start


def _named(text: str, span: NameSpan) -> Mention:
    return Mention(span=span, role=_role(text, span.start, span.end))


def _countries(text: str, named: Sequence[Mention]) -> list[Mention]:
    free = [
        p for p in places(text) if not any(m.span.start <= p.start < m.span.end for m in named) and p.text[0].isupper()
    ]
    spans = [NameSpan(company=None, subject=p.name, start=p.start, end=p.end, text=p.text, kind="other") for p in free]
    return [replace(_named(text, span), is_place=True) for span in spans]


def _role(text: str, start: int, end: int) -> Role:
    if _AFTER_POSSESSED.match(text, end):
        return "possessive"
    if _SPEAKER_AFTER.match(text, end):
        return "speaker"
    return _role_by_word_before(text, start, end)


def _role_by_word_before(text: str, start: int, end: int) -> Role:
    if is_set_in(text, start) and _FINITE_AFTER.match(text, end):
        return "subject"
    for word in _words_before(text, start):
        if word == "with" and (_DOING.match(text, end) or _LIST_DOING.match(text, end)):
            return "subject"
        if word in _PREPOSITIONS:
            return "subject" if _HELD_OUT.search(text, max(0, start - _BACK), start) else "oblique"
        if word in {"after", "before", "as", "since"}:
            return "subject" if _FINITE_AFTER.match(text, end) else "oblique"
        opens = word[0].isupper() and text.startswith(word)
        if opens or word in _CLAUSE_WORDS or word in _CAUSES or not word[-1].isalnum():
            return "subject"
        if word in _VERBS_TAKING or re.fullmatch(r"[a-z]{3,}(?:ed|ing)", word):
            return "object"
        if not _SKIPPED.fullmatch(word):
            return "subject" if _FINITE_AFTER.match(text, end) else "object"
    return "subject"


def _words_before(text: str, start: int) -> list[str]:
    """Up to four words before a position, nearest first; a word that ends in punctuation ends the clause."""
    words = re.findall(r"\S+", text[max(0, start - _BACK) : start])[-4:]
    return [_lowered(word.strip('"“”‘’(') or ",") for word in reversed(words)]


def _lowered(word: str) -> str:
    return word.lower() if word.lower() in _PREPOSITIONS | _CLAUSE_WORDS else word


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
    return is_joined and _FINITE_AFTER.match(text, mention.span.end) is None


def _meant(text: str, match: re.Match[str], found: Sequence[Mention], said: NameSpan | None) -> Mention:
    """The mention for a pronoun or description: bound in the sentence, else to whom the text spoke of, else to itself."""
    is_possessed = match["kind"] and _AFTER_POSSESSED.match(text, match.end())
    possessive = match[0].lower() in ("its", "their") or is_possessed
    role: Role = "possessive" if possessive else _role(text, match.start(), match.end())
    own = NameSpan(company=None, subject=match[0], start=match.start(), end=match.end(), text=match[0], kind="other")
    if match["plural"]:
        return Mention(span=own, role=role, is_named=False, is_plural=True)
    bound = _antecedent(text, found, match, said)
    if bound is None:
        return Mention(
            span=replace(said, start=match.start(), end=match.end(), text=match[0]) if said else own,
            role=role,
            is_named=False,
        )
    return Mention(
        span=replace(bound.span, start=match.start(), end=match.end(), text=match[0]),
        role=role,
        is_named=False,
        is_place=bound.is_place,
    )


def _antecedent(text: str, found: Sequence[Mention], match: re.Match[str], said: NameSpan | None) -> Mention | None:
    """Nearest name before the pronoun that can be meant; an unknown speaker only where nobody was spoken of."""
    before = [m for m in found if m.span.end <= match.start() and not m.is_plural]
    for mention in reversed(before):
        if mention.is_place and (
            match["kind"] or _role_by_word_before(text, mention.span.start, mention.span.end) == "oblique"
        ):
            continue
        if mention.role in ("subject", "possessive"):
            return mention
        if mention.role == "speaker" and (mention.span.company or said is None):
            return mention
    return None
