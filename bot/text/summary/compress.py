"""Shorter forms of a sentence that say less but nothing else: whole tails, asides and lead-ins are left out."""

import re
from collections.abc import Iterator

from bot.text.pages.typeset import words
from bot.text.quantities.any_case import any_case
from bot.text.quantities.openings import cued
from bot.text.quantities.wordlists import word_set
from bot.text.summary.verbs import is_finite

_MOST_FORMS = 24
_LONGEST = 90
_FEWEST = 6

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}"
_DATELINE = re.compile(
    r"^\((?:Corrects|Adds|Updates|Recasts|Clarifies|Refiles)\b[^()]{0,200}\)\s*(?=[\w\"'‘“])|"
    r"^\([A-Za-z][\w .&/-]{1,30}\)\s*(?:[-–—:]+\s*)?(?=[\w\"'‘“])"
    r"|^[A-Z][A-Za-z.,/ ]{1,40}?(?:\d{1,2} )?\([A-Za-z][\w .&-]{1,30}\)\s*[-–—]+\s+"
    r"|^[A-Z][A-Z ,.]{3,40}\s(?:--|–|—)\s+"
    rf"|^[A-Z][A-Z]{{2,20}}(?:[ /-][A-Z]{{2,20}}){{0,2}},(?: [A-Z][A-Za-z. ]{{1,20}},){{0,2}} {_MONTH}\.? \d{{1,2}}"
    rf"(?:, \d{{4}})? (?:\([A-Z][\w .&-]{{1,30}}\) )?[-–—/]+\s+"
)
_TICKERS = re.compile(
    r"\s*\((?:[^()]{0,40}; )?(?:NYSE|NASDAQ|Nasdaq|HKEX|SEHK|HKSE|LSE|SSE|SZSE|TSE|TSX|ASX|OTC\w*|AMEX|Euronext|[Tt]icker)\b[^()]{1,60}\)"
)
_OPENERS = re.compile(
    r"^(?:(?:and|but|so|now|well|again|also|yet|still|then|moreover|furthermore|additionally|finally|first|second|third|lastly|meanwhile|"
    r"overall|however|in fact|in addition|as such|as a reminder|as a result|in short|in summary|in total|for example|by contrast|"
    r"in contrast|of course|indeed|importantly|notably|specifically|more specifically|similarly|accordingly|therefore|unfortunately|"
    r"fortunately|interestingly|sadly|surprisingly|remarkably|incredibly|ironically|with that|that said|okay|turning now|as you can see|"
    r"as (?:we|i|it) (?:\w+ )?(?:mentioned|noted|said|discussed|announced|indicated|stated|outlined)(?: \w+){0,3}|"
    r"(?:turning|moving|looking|shifting|going|switching)(?: \w+)? (?:to|at|on to|onto) (?:the |our |its |"
    r"the company's )?(?:balance sheet|financials?|financial results|results|numbers|quarter|guidance|outlook|income statement|cash flow|"
    r"details|capital)|as (?:shown|seen|noted|detailed|highlighted|outlined|you(?:'ll)? \w+) [^,]{0,40}|"
    r"(?:on|from) (?:slide|page) \w+),\s+"
    r"|(?:and|but|so|now|also|yet|again|well) (?=[a-z]))",
    re.IGNORECASE,
)
_LINKING = re.compile(
    r" ?,\s(?:meanwhile|however|moreover|therefore|of course|in turn|likewise|for (?:its|their|his|her) part) ?,(?= )",
    re.IGNORECASE,
)
"""Words in the middle that tie a sentence to the one before, which is not told: ", meanwhile,"."""
_LED_IN = re.compile(r"(?:In|On|At|By|During|Since|After|Before|Last|This) ")
"""A lead-in keeps its comma."""
_TURN = re.compile(
    r"^(?:(?:now )?(?:turning|moving|looking|shifting|going|switching)(?: \w+)? (?:to|at|on to|onto)) (?=[^,]{2,60}, )",
    re.IGNORECASE,
)
_PLEASED = re.compile(
    r"^(?:i'm|i am|we're|we are|the company is) (?:also |very |really |extremely )*(?:pleased|happy|proud|delighted|excited|glad|thrilled) "
    r"(?:to (?:report|announce|say|share|note) (?:that )?|that )",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"(?<!\s)\s*[(\[](?![^()\[\]]*\d)[^()\[\]]{1,80}[)\]]")
_LOOSE_MARK = re.compile(r"\s(?<!\s\s)\s*+([,.;:])")
_WHO_ASIDE = re.compile(r", (?:who|which|whose|where) [^,;:\"“”]{3,110},(?= )")
_NAMED_ASIDE = re.compile(
    r", (?:an?|the|its|his|her|their|one of|formerly|now|then|along with|together with|as well as|like|such as|"
    r"including) [^,;:\"“”]{3,90}, (?=([\w'’]+))"
)
_AGE = re.compile(r" ?, \d{1,2} ?,(?= )")
_DASHES = re.compile(r"(?<!\s)\s*(?:--|—|\s–)\s*[^—–]{3,120}?\s*(?:--|—|–\s)\s*")
_LEAD = re.compile(
    r"^(?:while|although|though|despite|amid|as|since|because|given|thanks to|due to|driven by|building on|based on|aided by|following|"
    r"by the time|having|with|(?!(?:us|exclud|includ|assum|adjust|compar|dur|regard|concern|consider|depend|barr|tak|measur|look|turn|mov|"
    r"go|be|say)ing\b)\w{3,}ing)"
    r"(?! (?:respect|regards?|for|of)\b) [^,;:\"“”\d]{5,140}, ",
    re.IGNORECASE,
)
_TAIL = any_case(
    r"(?=[\s,;—])(?:,? (?:while|whereas|because|thanks to|due to|amid|despite|driven|helped|aided|boosted|fueled|fuelled|"
    r"supported|offset|partially offset|primarily|largely|mainly|partly|though|although)\b"
    r"|, (?:which|who|whose|where|led|as|with|after|before|since|for|in|on|at|to|so|up|down|compared|versus|from|a|"
    r"an|the|along|together|like|such as|"
    r"including|resulting|\w{3,}ing|\w{3,}ed by)\b"
    r"|\s*(?:;| --|—| –) ?|, (?:and|yet|but) (?=\w)| and (?=[a-z]+ )| as (?=(?:it|he|she|they|its|his|her|their|the) )"
    r"| (?:just |only )?(?:a few |two |three )?(?:seconds|moments|minutes|hours|days|weeks|months) (?:after|before) "
    r"| (?:compared (?:to|with)|versus|in order to|in an effort to|in a bid to|so that|after|before|during|following|ahead of|when|since) "
    r"|(?<!ed)(?<!en) by (?=\w{3,}ing\b)|"
    r"(?<!ed)(?<!ing)(?<!line)(?<!deal)(?<!together)(?<!along)(?<!up)(?<!work)(?<!as)(?<!familiar)(?<!talks)"
    r"(?<!agreement)(?<!partnership)(?<!contract) with (?=(?:an?|the|his|her|their|its|no) ))"
)
_CONDITIONS = cued(
    r"\b(?:if|unless|provided|subject to|assuming|except|excluding|pending|depending|until|without|only if|"
    r"only when|ex-|excluding|no longer)\b",
    re.IGNORECASE,
)
"""What a claim holds under: never cut."""

_HOLDERS = re.compile(
    r"\b(?:not|never|according to|according|said|says|say|told|reported|reportedly|allegedly|claims?|claimed|"
    r"estimates?|forecasts?|argue[sd]?|believes?|"
    r"sources|analysts|prosecutors|police|officials|ruled|heard|emerged|revealed)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Who says it, or a denial: not cut off after a comma, where it speaks of all before; a second verb's own may go."""

_UNSETTLED = re.compile(
    r"\b(?:will|would|could|should|may|might|can|only|not|never|expects?|expected|plans?|likely)\b|n['’]t\b",
    re.IGNORECASE,
)
_LISTED = re.compile(r"^,? ?(?:and|or|as well as|&)\b", re.IGNORECASE)
_LIST_OPEN = re.compile(r"\b(?:both|either|neither|between|not only|from)\b[^,;]*$", re.IGNORECASE)
_NEW_SUBJECT = frozenset(
    """
    the a an it he she they this that these those its his her their there
    """.split()
)
_SUBORDINATE = re.compile(
    r"^(?:by the time|when|while|after|although|though|if|as|since|because|before|instead|despite|following|to|with|in order|once|until|"
    r"whether|given|rather than|unlike|like|having|\w+ing)\b",
    re.IGNORECASE,
)
_MAIN_AFTER_LEAD = re.compile(r"^[^,]{3,}, \S+ ")
_WAIT_FOR_EVENT = word_set(
    "day days hour hours week weeks month months year years minute minutes moment moments second seconds",
    "shortly soon long morning night time immediately just",
)
"""A time whose event may follow: "two days | after the talks"; not where what follows is another name of the event."""
_WAITS = re.compile(
    r"\b(?:and|but|or) (?:so )?(?:by|in|with|for|to|at|on|as|after|when|while|if|that) [^,]*$",
    re.IGNORECASE,
)
_ASIDE_THEN = re.compile(r"^, [^,;]+, (\w+)")
_DEPENDENT = any_case(r"\b(?:who|which|that|whose|where|when|as|because|before|after|if|while|since|until)\b[^,;]*")
_DANGLING = frozenset(
    """
    and or but the a an of to in on at by for with from as that than its his her their is are was were be been has have had will would
    can could might more about up down over both between approximately roughly nearly compared versus such like who which said says not
    even primarily largely mainly partly partially just especially particularly well ahead while when where because including excluding
    driven due together along among familiar amid after before during if under above below per only also so no all each every this these
    our it they he she
    """.split()
)
"""Last words that wait for another; "may" as well, which with a capital is a month."""

_SPACES = re.compile(r"\s{2,}")
_PHRASE_END = re.compile(r",|—|–|--")
_LAST_WORD = re.compile(r"\w+$")
_LONGEST_LAST_WORD = 24
"""Characters, more than any of these words has."""


def bare(sentence: str) -> str:
    """The sentence without dateline, spoken openers, words that link and asides that state no figure: what is always left out."""
    text = _TICKERS.sub("", _DATELINE.sub("", sentence, count=1))
    for _ in range(3):
        before, text = text, _PLEASED.sub("", _OPENERS.sub("", text, count=1), count=1)
        if text == before:
            break
    turned = _TURN.sub("For ", _LINKING.sub("," if _LED_IN.match(text) else "", text))
    return _LOOSE_MARK.sub(r"\1", _ASIDE.sub("", turned) if "(" in turned or "[" in turned else turned).strip()


def shorter_forms(sentence: str) -> tuple[str, ...]:
    """The sentence and its safe shortenings, the fullest first. No condition, denial, holder or half a list is cut."""
    if len(words(sentence)) > _LONGEST:
        return ()
    found: dict[str, None] = {sentence: None}
    waiting = [sentence]
    while waiting and len(found) < _MOST_FORMS:
        for form in _cuts(waiting.pop(0)):
            if form not in found and len(found) < _MOST_FORMS:
                found[form] = None
                waiting.append(form)
    return tuple(sorted(found, key=len, reverse=True))


def is_whole(text: str) -> bool:
    """Whether quotes and brackets are closed."""
    paired = all(text.count(left) == text.count(right) for left, right in ("()", "[]", "“”"))
    return paired and text.count('"') % 2 == 0


def _cuts(text: str) -> Iterator[str]:
    for form in (*_without_asides(text), *_without_lead(text), *_without_tail(text)):
        clean = _SPACES.sub(" ", form).strip(" ,;:")
        if len(words(clean)) >= _FEWEST and is_whole(clean) and not _dangles(clean) and _has_main_verb(clean):
            yield clean


def _dangles(text: str) -> bool:
    """Whether the last word waits for another."""
    last = _last_word(text)
    return last == "may" or last.lower() in _DANGLING


def _last_word(text: str) -> str:
    """The word that the text ends with; "" where it ends with a mark."""
    last = _LAST_WORD.search(text, max(0, len(text) - _LONGEST_LAST_WORD))
    return last[0] if last else ""


def _without_asides(text: str) -> Iterator[str]:
    dashes = _DASHES.finditer(text) if "--" in text or "—" in text or "–" in text else ()
    for found in (*_WHO_ASIDE.finditer(text), *dashes, *_AGE.finditer(text)):
        if not _CONDITIONS.search(found[0]) and not _LISTED.match(text[found.end() :]):
            yield text[: found.start()] + " " + text[found.end() :].lstrip(", ")
    for found in _NAMED_ASIDE.finditer(text):
        if is_finite(found[1]) and not _CONDITIONS.search(found[0]) and "," not in text[: found.start()]:
            yield text[: found.start()] + " " + text[found.end() :]


def _without_lead(text: str) -> Iterator[str]:
    found = _LEAD.match(text)
    if found and not _CONDITIONS.search(found[0]):
        yield text[found.end() :]


def _without_tail(text: str) -> Iterator[str]:
    for found in _TAIL.finditer(text):
        head, tail = text[: found.start()], text[found.start() :]
        if (
            len(words(head)) >= _FEWEST
            and _may_go(tail, found[0], head)
            and not _breaks(head, tail)
            and not _cuts_a_list(head, tail, found[0])
        ):
            yield head


def _may_go(tail: str, joint: str, head: str) -> bool:
    """Whether the tail neither conditions nor hands over what the head says."""
    link = joint.strip(" ,—–-;").lower()
    if _CONDITIONS.search(tail) or (link in ("when", "since", "before", "after") and not _tells_when(head, tail)):
        return False
    if link in ("but", "though", "although") and any(map(str.isdigit, tail)):
        return False
    return link in ("and", "but", "yet") or not _hands_over(tail)


def _hands_over(tail: str) -> bool:
    """Whether a phrase after a comma names who says it all, or denies it; a dependent clause's own "said" does not."""
    return any(_HOLDERS.search(phrase) for phrase in _PHRASE_END.split(tail)[1:])


def _tells_when(head: str, tail: str) -> bool:
    """Whether the tail only dates what has happened: after "will" or "not" it is the condition; without a verb it is a period."""
    return not _UNSETTLED.search(head) and (_has_main_verb(tail.split(maxsplit=1)[1]) or "," in tail)


def _breaks(head: str, tail: str) -> bool:
    """Whether the head waits for words in the tail: a lead-in its clause, a time its event, a subject its verb."""
    waits = _WAITS.search(head) or (
        not tail.startswith((", the ", ", a ", ", an ")) and _last_word(head).lower() in _WAIT_FOR_EVENT
    )
    if waits or (_SUBORDINATE.match(head) and not _MAIN_AFTER_LEAD.match(head)):
        return True
    aside = _ASIDE_THEN.match(tail)
    return bool(aside and is_finite(aside[1]))


def _has_main_verb(text: str) -> bool:
    """Whether a sure verb is left when relative and other dependent clauses are taken away."""
    return any(is_finite(word) for word in _DEPENDENT.sub(" ", text).replace(",", " ").replace("'s", "").split())


def _cuts_a_list(head: str, tail: str, joint: str) -> bool:
    """Whether the joint is the middle of an enumeration, or a phrase that the words after it still need."""
    link = joint.strip(" ,").lower()
    if link in ("and", "yet", "but"):
        return bool(_LIST_OPEN.search(head)) or not _goes_on(tail[len(joint) :]) or not _is_clause(head)
    if link in ("a", "an", "the", "in", "on", "at", "for", "to", "from", "with", "like") or (
        joint.startswith(", ") and not link.endswith("ing")
    ):
        return bool(re.search(r",[^,]*\b(?:and|or)\b", tail[1:]) and _is_short_list(tail)) or not _is_clause(head)
    return not _is_clause(head)


def _goes_on(rest: str) -> bool:
    """Whether the words after "and" are a second clause or a second verb, so that the first stands without them."""
    first = rest.split(maxsplit=1)[0] if rest.strip() else ""
    return is_finite(first) or (first.lower() in _NEW_SUBJECT and _is_clause(rest))


def _is_short_list(tail: str) -> bool:
    pieces = tail.strip(" ,").split(",")
    return len(pieces) > 1 and all(len(words(piece)) <= 4 for piece in pieces)


def _is_clause(text: str) -> bool:
    return _has_main_verb(text) and len(words(text)) >= 3
