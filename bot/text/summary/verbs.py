"""The finite verbs of news prose, by table: whether a sentence has one, and how a verb agrees with "the company"."""

import re

_BASES = """
    accelerate accept account achieve acquire add address affect agree aim allocate allow announce anticipate appear apply approach
    approve argue ask assume attract average back balance believe benefit beat begin bet bolster boost borrow bring build buy call carry
    cause change charge claim climb close combine come command commit compare compete complete confirm consider contain continue
    contribute control cover create cut deal decline decide decrease deliver demand depend deploy describe design develop differ discuss
    distribute dominate double drive drop dwarf earn employ enable end enjoy ensure enter envision estimate evaluate exceed execute exit
    expand expect explore extend face fall feel file find finish focus follow force forecast fund gain generate get give go grow guide
    happen help hire hit hold hope identify impact implement improve include incorporate increase indicate initiate intend introduce
    invest involve issue join jump keep know lack last launch lay lead learn leave let leverage like list look lose lower maintain make
    manage mark market mean measure meet model monitor move narrow need note offer open operate outpace outperform own participate pay
    plan play point position post predict prepare present produce project promise propose provide pursue push put raise range reach read
    realize receive recognize recommend record recover reduce refer reflect reiterate relate release rely remain remember report
    represent require respond result return reveal review rise roll run save say scale secure see seek seem sell serve set share shift
    show sign sit slow spend stand start state stay stem stop strengthen strive strike struggle succeed suffer suggest supply support
    surge surpass take target tell think total track trade trail try turn understand unveil update use value view wait want warn win
    work write yield underscore underline encompass forge pour ease adopt pledge spread equal sink slide highlight notice vanish
    apologise apologize halve triple quadruple plunge tumble plummet widen dip slash hike scrap suspend resume postpone refute insist
    celebrate welcome erupt accuse admit arrest blame confess die discover kill live murder refuse reject score sentence snatch steal
    visit vow
    """.split()
_PAST = """
    was were had did said told made took came went got gave found left kept led built bought brought paid sold rose fell grew began won
    lost met hit cut set put spent sent ran saw knew thought felt held stood understood became wrote chose drew drove broke beat shot
    hurt let shed swung stole fled flew threw struck sank sought taught caught fought sat spoke wore bore forecast outdid overtook
    """.split()
_AUXILIARIES = """
    is are was were be been am has have had do does did will would can could may might must shall should cannot won't can't isn't aren't
    wasn't weren't hasn't haven't hadn't doesn't don't didn't wouldn't couldn't shouldn't 're 've 'll 'd
    """.split()
_NOUNS_TOO = frozenset(
    """
    account aim balance benefit bet boost call cause change charge claim close command control cover cut deal decline decrease demand
    design drive drop end estimate exit face fall file focus force forecast fund gain guide help hire hold hope impact increase issue
    jump launch lead lack list look mark market measure model move need note offer plan play point position post present produce project
    promise purchase push raise range record release report result return review rise roll run scale set share shift show sign slow
    stand start state stay stop strike supply support surge target total track trade trail turn update use value view visit wait win
    work yield plunge tumble dip hike scrap triple like back open lower last narrow double average address approach finish save sell
    slide score sentence vow pledge
    """.split()
)
MODALS = frozenset(
    "will would can could may might must shall should cannot won't can't wouldn't couldn't shouldn't 'll 'd".split()
)
"""Verbs that stand alike after "we" and after "the company"."""


def _third(base: str) -> str:
    if base in ("go", "do") or base.endswith(("s", "x", "z", "ch", "sh")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _pasts(base: str) -> tuple[str, ...]:
    """The past forms a base may have: "admit" gives "admited", which nobody writes, and "admitted"."""
    if base.endswith("e"):
        return (base + "d",)
    if base.endswith("y") and base[-2] not in "aeiou":
        return (base[:-1] + "ied",)
    return (base + "ed", base + base[-1] + "ed")


_THIRD = {base: _third(base) for base in _BASES} | {
    "have": "has",
    "are": "is",
    "were": "was",
    "do": "does",
    "don't": "doesn't",
}
_THIRD |= {"aren't": "isn't", "weren't": "wasn't", "haven't": "hasn't"}
_FINITE = (
    frozenset(_AUXILIARIES)
    | frozenset(_PAST)
    | frozenset(_THIRD[base] for base in _BASES)
    | frozenset(past for base in _BASES for past in _pasts(base))
    | frozenset(base for base in _BASES if base not in _NOUNS_TOO)
) - frozenset(("be", "been"))
_PAST_ALIKE = frozenset("cut set put hit let beat spread forecast".split())
"""Verbs whose past looks like their present: calls tell of the past, so they are left as they are."""

_SELDOM_NOUNS = frozenset(
    "focuses shows marks holds hopes leads stands needs hits looks saves waits wins helps slows starts stops stays".split()
)
_SURE = (_FINITE - frozenset(_THIRD[base] for base in _NOUNS_TOO if base in _THIRD)) | _SELDOM_NOUNS
_WORD = re.compile(r"[a-z][a-z'’-]*", re.IGNORECASE)
_CLITIC = re.compile(r"(?:n't|'(?:re|ve|ll|d)|^(?:it|that|he|she|there|what|who|here)'s)$")


def has_finite_verb(text: str) -> bool:
    """Whether a word of the text can be the verb of a sentence: table words, any -ed form, contractions."""
    return any(_may_be_finite(word.lower().replace("’", "'")) for word in _WORD.findall(text))


def is_finite(word: str) -> bool:
    """Whether this word, taken alone, is surely a finite verb (never a plural noun such as "plans")."""
    return word.lower().replace("’", "'") in _SURE


def third_person(verb: str) -> str | None:
    """How the verb after "we" stands after "the company"; None where the table cannot tell."""
    plain = verb.lower().replace("’", "'")
    if plain in _THIRD and plain not in _PAST_ALIKE:
        return _THIRD[plain]
    if plain in MODALS or plain in _PAST or plain in _AUXILIARIES or (plain.endswith("ed") and len(plain) > 4):
        return verb
    return None


def is_base_form(word: str) -> bool:
    """Whether the word is a plain present form, such as would have to change after "the company"."""
    return word.lower() in _THIRD


def may_be_noun(word: str) -> bool:
    """Whether the plain form is as often a noun ("plan", "increase")."""
    return word.lower() in _NOUNS_TOO


def _may_be_finite(word: str) -> bool:
    return word in _FINITE or bool(_CLITIC.search(word)) or (word.endswith("ed") and len(word) > 4)
