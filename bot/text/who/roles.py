"""The part a name plays in its sentence: who acts, owns, speaks, or is acted on."""

import re
from typing import Literal, TypeAlias

from bot.domain.company import NameSpan
from bot.text.quantities.held import held
from bot.text.who.firms import FIRM, FIRMS
from bot.text.who.places import HOUSE_NAMES

Role: TypeAlias = Literal["subject", "possessive", "object", "oblique", "speaker"]


def role(text: str, start: int, end: int) -> Role:
    """The role that a name from start to end of a sentence plays in it."""
    if AFTER_POSSESSED.match(text, end):
        return "possessive"
    if _SPEAKER_AFTER.match(text, end):
        return "speaker"
    return role_by_word_before(text, start, end)


def role_by_word_before(text: str, start: int, end: int) -> Role:
    """The role by the words on its left alone, whatever follows the name."""
    if is_set_in(text, start) and FINITE_AFTER.match(text, end):
        return "subject"
    if text.endswith(_PLACES, 0, start) and (placed := _PLACED.search(text, max(0, start - 20), start)):
        start = placed.start()
    if text.endswith(_POSSESSING, 0, start) and (owner := _ITS_OWNER.search(text, max(0, start - _BACK), start)):
        start = owner.start()
    for word in _words_before(text, start):
        if word == "with" and (_DOING.match(text, end) or _STANDING.match(text, end) or _LIST_DOING.match(text, end)):
            return "subject"
        if word in _PREPOSITIONS:
            return "subject" if _speaks_for_its_owner(text, start) else "oblique"
        if word in {"after", "before", "as", "since"}:
            return "subject" if FINITE_AFTER.match(text, end) else "oblique"
        if word in ("rival", "followed") and _RIVALLING.search(text, 0, start):
            return "object"
        opens = word[0].isupper() and (text.startswith(word) or _OF_A_LAND.fullmatch(text, 0, start) is not None)
        if opens or word in _CLAUSE_WORDS or word in _CAUSES or not word[-1].isalnum():
            return "subject"
        if word in _VERBS_TAKING or (re.fullmatch(r"[a-z]{3,}(?:ed|ing)", word) and not _TRADES.fullmatch(word)):
            return "object"
        if not (_SKIPPED.fullmatch(word) or _TRADES.fullmatch(word)):
            is_subject = FINITE_AFTER.match(text, end) or _LIST_FINITE.match(text, end)
            return "subject" if is_subject else "object"
    return "subject"


def _speaks_for_its_owner(text: str, start: int) -> bool:
    """Whether the goods, brands or numbers before a preposition stand for the company behind it."""
    first = max(0, start - _BACK)
    return any(form.search(text, first, start) for form in _FOR_AN_OWNER)


def _words_before(text: str, start: int) -> list[str]:
    """Up to four words before a position, nearest first; a word that ends in punctuation ends the clause."""
    words = text[max(0, start - _BACK) : start].split()[-4:]
    return [_lowered(word.strip('"“”‘’(') or ",") for word in reversed(words)]


def _lowered(word: str) -> str:
    return small if (small := word.lower()) in _SMALL_WORDS else word


AFTER_POSSESSED = re.compile(r"(?:[’']s\b|(?<=[sS])[’'](?!\w))")
_SPEAKS = (
    r"(?:said|says|told|added|adds|noted|notes|forecasts?|forecasted|estimated?|estimates|believes|thinks|predicts|predicted|projects|"
    r"found|showed|shows|wrote|writes|calculates|reckons|pegs|pegged|puts|counts|tracks|surveyed|stated|states|according)"
)
_SPEAKER_AFTER = re.compile(
    rf"\s*(?:\([^()]*\)\s*)?(?:(?:also|has|have|had|now)\s+)*(?:{_SPEAKS}\b"
    r"(?!\s+(?:a|an|its|revenue|sales|profit)\b|(?<=added)\s+(?:[a-z]+ )?[\d$€£])|(?:reveal(?:s|ed)|shown) (?:that|how)\b)|"
    r"\s+(?:reported|reports|data|figures)\s*(?:[.,;]|$|showed?|shows)"
)
_TRADE = (
    "appliance auto battery car chip cloud console device display e-commerce handset hardware internet media memory music online panel "
    "phone search semiconductor smartphone social software solar storage tech technology truck video".split()
)
_SKIPPED = re.compile(
    rf"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|new|newer|old|even|only|both|{FIRM}|{FIRMS}|\S*makers?|competitors?|peers?|designer|"
    r"\S*-(?:based|listed|operator|maker|owner|parent|giant|placed|owned|backed)|No\.?|\d+|fellow|local|domestic|arch-rival|market|"
    rf"privately|state-owned|{'|'.join(_TRADE)}|[A-Z][a-z]+(?:ese|an|ish|ch))"
)
_OF_A_LAND = re.compile(r"[A-Z]\w+ [A-Z]\w+[’']s ")
""" "South Korea's Samsung, …" at the beginning of a sentence."""
_POSSESSING = ("'s ", "’s ")
_ITS_OWNER = re.compile(r"(?:\b[A-Z][\w.&-]* ){0,4}\b[A-Z][\w.&-]*[’']s $")
""" "Lumo Motor's Corvane brand": the part of the brand is that of the two together."""
_PLACES = ("place ", "placed ", "ranked ")
_PLACED = re.compile(r"\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Tt]op)[ -](?:placed?|ranked) $")
_TRADES = re.compile(
    r"(?:streaming|gaming|shipping|banking|mining|networking|computing|trading|brewing|clothing|printing|hosting|ticketing|shopping|"
    r"advertising|manufacturing|publishing|engineering|\S*hailing|lodging|catering|retailing|leading|diversified)"
)
""" "Streaming giant Lumo": the trade of a company, and no verb that takes it."""
_PREPOSITIONS = frozenset(
    "of in at by for from to with against over than like behind versus vs vs. via into onto under between among "
    "including excluding within on "
    "near alongside unlike toward towards through without about besides".split()
)
_CLAUSE_WORDS = frozenset(
    "and but or while whereas that when where because although though if since as after before until so yet which nor then namely said "
    "says showed shows revealed reveals indicated indicates suggested suggests confirmed confirms noted added believes estimates "
    "estimated forecast reported was were is are remains remained "
    "stays stayed becomes became came comes followed meanwhile still it’s it's".split()
)
_SMALL_WORDS = _PREPOSITIONS | _CLAUSE_WORDS
_CAUSES = frozenset(
    (
        "helping helped helps giving gave gives given leaving left leaves making made makes putting put puts "
        "letting enabling enabled let allowing allowed saw sees seeing seen"
    ).split()
)
_VERBS_TAKING = frozenset(
    "beat beats overtook overtakes passes surpasses leads leading led trails follows buy buys acquire acquires "
    "join joins took takes outsold outsells "
    "made challenge challenges dwarf dwarfs outpaces".split()
)
_RIVALLING = re.compile(
    r"(?:(?:\b(?:to|not|now|still|could|can|may|might|will|would|should|men|people)|[a-z]s|[A-Z]\w+ and [A-Z]\w+) rival|"
    r"\b(?!(?:Then|Next|There|Close|Closely)\b)[A-Z][\w.&’'-]*(?: (?:closely|narrowly|then))? followed) (?:the |rivals? )?$"
)
"""Where "rival" is a verb, "the two brands rival Lumo", unlike "Danish rival Lumo", and "followed" takes whom it names."""
_HELD_OUT = held(
    r"(?:^|[,;] |\b(?:and|as|while|but|that) )(?:[Tt]he |[Tt]otal |[Nn]et |[Rr]ecord )?(?:[Ss]ales|"
    r"[Ss]hipments|[Oo]utput|[Rr]evenues?|[Gg]rowth|[Dd]emand|[Ss]hares) (?:of|at|by|for|from|in) (?:the )?$",
    *("ales ", "hipments ", "utput ", "evenue", "rowth ", "emand ", "hares "),
)
"""Nouns whose owner is the subject in all but grammar: "Sales of Azure climbed"."""

_WHOSE = "like|such as|including|under|of|from|by|made by|sold by|owned by|run by|operated by|controlled by|belonging to|within"
_GROUP_OF = held(
    r"(?:^|[,;] |\b(?:and|as|while|but|that|said|says) )(?:(?:[Tt]he|[Aa]ll|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal|[Mm]any|"
    rf"[A-Z][a-z]+|[a-z-]+) ){{0,3}}(?i:{FIRMS}|stores|apps|models|cars|phones|devices|products|machines|(?:tri|du|oligo)opoly|"
    r"duo|trio|pair|alliance|combination|likes) "
    rf"(?:{_WHOSE}) (?:the )?$",
    *(f" {words} " for words in _WHOSE.split("|")),
)
"""What is a company's own and speaks for it: "Three airlines under Lumo hold …"."""
_NUMBER_OF = held(
    r"\b(?:[Tt]he |[Tt]otal )*(?:[Nn]umber|[Vv]olume|[Aa]mount|[Vv]alue) of (?:[a-z-]+ ){1,4}(?:flown|carried|"
    r"sold|shipped|handled|made|produced|delivered|exported|processed|transported|served) by (?:the )?$",
    " by ",
)
_FOR_AN_OWNER = (_HELD_OUT, _GROUP_OF, _NUMBER_OF)
_BACK = 80
_DOING = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:(?:also|now|still|only|just|even|then) )?\w{2,}ing\b")
_STANDING = re.compile(
    r" (?:as (?:the|a|an|its)|in (?:the )?(?:lead|first|second|third|fourth|fifth|top|\d(?:st|nd|rd|th))|"
    r"on top|at (?:the )?top|ahead|(?:in )?(?:first|second|third|fourth|fifth|last))\b"
)
""" "with Lumo as the leader", "with Lumo in second"."""
_LIST_DOING = re.compile(
    r"(?:(?:,| and|, and) [A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}){1,6}(?: (?:all|both|each|still|now))? \w{2,}ing\b"
)
""" "with Lumo, Corvane and Voltari keeping their places"."""
FINITE_AFTER = re.compile(
    r"\s*(?:\([^()]*\)\s*)?\s(?:(?:also|now|still|currently)\s+)?(?:has|had|have|is|was|were|will|would|could|"
    r"can|may|might|came|comes|ranks|holds?|held|lost|gained|rose|fell|took|cut|raised|flew|sold|sells|made|makes|led|leads|won|"
    r"grew|kept|saw|owns|controls|commands|accounts|supplies|produces|\w{3,}ed)\b"
)
_LIST_FINITE = re.compile(
    r"(?:(?:,| and|, and|[ ]&) (?:[a-z]+ )?[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}){1,6}\s(?:(?:also|now|still|currently|together|"
    r"both)\s+)?(?:have|are|were|hold|held|control|controlled|command|commanded|account|accounted|share|make|made|own|owned|take|took)\b"
)
""" "supermarkets Lumo and Corvane are …"."""


def is_set_in(text: str, start: int) -> bool:
    """Whether a place or year without a comma sets the scene before a name: "In Japan Lumo has …"."""
    scene = _SET_IN.search(text, max(0, start - _REACH), start)
    return scene is not None and (scene[1].isdigit() or scene[1] in HOUSE_NAMES)


def is_a_seat(text: str, span: NameSpan) -> bool:
    """Whether an unknown name only says where a company sits: "the Tilburg giant", "Lumo Inc., Tilburg, plans"."""
    if span.company is None and _is_aside(text, span):
        return True
    is_described = (
        span.company is None and " " not in span.text and text[max(0, span.start - 4) : span.start] in ("The ", "the ")
    )
    return is_described and _OF_THE_SEAT.match(text, span.end) is not None


def _is_aside(text: str, span: NameSpan) -> bool:
    """Whether a name in brackets or behind a comma only says more of the company before it."""
    first, leading = max(0, span.start - _REACH), text[max(0, span.start - 2) : span.start]
    if leading == ", " and _BEHIND_A_FORM.search(text, first, span.start):
        return _ASIDE_ENDS.match(text, span.end) is not None
    if "(" not in text[first : span.start]:
        return False
    if ":" in leading and _TRADED_AS.search(text, first, span.start):
        return True
    is_closed = _BRACKET_ENDS.match(text, span.end) or _SYMBOL.fullmatch(span.text)
    return is_closed is not None and _IN_BRACKETS.search(text, first, span.start) is not None


_BEHIND_A_FORM = re.compile(
    r"\b(?:Inc|Corp|Co|Ltd|LLC|PLC|Plc|plc|NV|N\.V|AG|SA|S\.A|SE|GmbH|AB|ASA|Limited|Corporation|"
    r"Incorporated)\.?,? (?:\([^()]{1,30}\),? )?(?:(?:[A-Z][a-z]+,? ){0,2}[A-Z][a-z]+, )?$"
)
_IN_BRACKETS = re.compile(r"[A-Z][\w.&’'-]* \((?:[A-Z][a-z]+, |also known as |formerly )?$")
""" "Lumo Motors (LM)", "Lumo and Company (Tilburg, Brabant)": another name, a symbol or the seat of the one before it."""
_SYMBOL = re.compile(r"[A-Z]{1,5}")
_BRACKET_ENDS = re.compile(r"(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?)?\)")
_TRADED_AS = re.compile(r"\((?:[^()]*[;,] ?)?[A-Z][A-Za-z]{2,8}(?: [A-Z][a-z]+)? ?: ?$")
""" "(NYSE: LMO)" is no name of its own."""
_ASIDE_ENDS = re.compile(r",(?! (?:Inc|Corp|Co|Ltd|LLC|and\b|[A-Z]))|,(?= (?:[A-Z][\w.]+ ?){1,2},)")
"""The comma that ends an aside; a list of companies goes on with a name and no verb."""
_REACH = 80
"""Characters looked back for the scene."""
_SET_IN = held(
    r"(?:^|[,;:(“\"—] ?|\b(?:and|but|while|whereas|that) )[Ii]n (?:the )?([A-Z][\w.]+(?: [A-Z][\w.]+)?|[12]\d{3}) $",
    *("In ", "in "),
)
_OF_THE_SEAT = re.compile(
    r" (?:[a-z-]+ )?(?:giant|company|firm|\w*maker|conglomerate|behemoth|retailer|start-?up|manufacturer)\b"
)
