"""Who speaks: first and second person found, and a speaker's "we" turned into "the company" where grammar allows."""

import re

from bot.text.quantities.openings import cued
from bot.text.summary.verbs import is_base_form, may_be_noun, third_person

_PERSON = cued(
    r"(?<![\w.-])(?<!\w['’])(?:I|we|our|ours|ourselves|my|me|myself|you|your|yours|yourself|yourselves|i)"
    r"(?:['’](?:m|re|ve|ll|d|s))?(?![\w-])",
    re.IGNORECASE,
)
_SPOKEN_US = cued(
    r"\b(?:to|for|with|by|from|of|let|gives?|gave|giving|allow(?:s|ed|ing)?|help(?:s|ed|ing)?|put(?:s|ting)?|"
    r"enabl(?:e|es|ed|ing)|behind|tells?|told|join(?:s|ed)?)"
    r" us\b(?! [a-z]+(?:y|s|n|d|t|r|e)\b(?<!to)(?<!on)(?<!as))",
    holding=r"\bus\b",
)
_NUMBERED_I = re.compile(r"(?:war|phase|part|type|class|tier|series|title|stage|division|chapter) i\b", re.IGNORECASE)
_LONE_I = re.compile(r" [Ii]\b")
_OURS = cued(r"(?<![\w'’-])(?:(we)(['’](?:re|ve|ll|d))?|(our)|(ours)|(ourselves)|(us))(?![\w'’-])", re.IGNORECASE)
_ADVERB = re.compile(
    r"(?:also|now|still|currently|already|again|just|both|all|too|never|not|always|often|then|even|only|therefore|\w+ly)\b",
    re.IGNORECASE,
)
_VERB = re.compile(r"[A-Za-z]+?n['’]t\b|[A-Za-z]+")
_LATER_VERB = re.compile(r"\b(?:and|or|but)\s+((?:(?:also|now|still|then|not|\w+ly)\s+)*)([a-z]+)\b")
_SPOKEN_ONLY = cued(
    r"(?<![\w'’-])(?:I|you|your|yours|my|me|myself|let['’]s|let us|folks|guys)(?:['’]\w+)?(?![\w-])", re.IGNORECASE
)


def speaks(text: str) -> bool:
    """Whether someone speaks of himself or to the reader. "The us" and "World War I" do not count."""
    unnumbered = _NUMBERED_I.sub("", text) if _LONE_I.search(text) else text
    return bool(_PERSON.search(unnumbered) or _SPOKEN_US.search(text))


def third_person_of(text: str) -> str | None:
    """The sentence with "we" as "the company", its verbs agreeing; None where that cannot be done safely."""
    if _SPOKEN_ONLY.search(text):
        return None
    if not _OURS.search(text):
        return text
    told = _Telling()
    rewritten = told.rewrite(text)
    return None if told.failed or speaks(rewritten) else rewritten


class _Telling:
    """One sentence on its way to the third person: knows whether the speaker was named yet."""

    def __init__(self) -> None:
        self.named = False
        self.failed = False

    def rewrite(self, text: str) -> str:
        parts: list[str] = []
        rest = text
        while (found := _OURS.search(rest)) and not self.failed:
            parts.append(rest[: found.start()])
            rest = self._replaced(found, rest[found.end() :], parts)
        return "".join(parts) + rest

    def _replaced(self, found: re.Match[str], after: str, parts: list[str]) -> str:
        we, clitic, our, ours, ourselves, us = found.groups()
        if we:
            parts.append(self._name(possessive=False))
            return self._agree(clitic, after)
        if ours or (us and found[0] != "us"):
            if ours:
                self.failed = True
            parts.append(found[0])
        elif (
            us
            and re.match(r" (?:[a-z]+)\b", after)
            and not re.match(r" (?:to|in|on|with|as|at|and|for|a|the|from|by|well|more)\b", after)
        ):
            parts.append(found[0])
        else:
            parts.append("itself" if ourselves else self._name(possessive=bool(our)))
        return after

    def _name(self, *, possessive: bool) -> str:
        first, self.named = not self.named, True
        if first:
            return "the company's" if possessive else "the company"
        return "its" if possessive else "it"

    def _agree(self, clitic: str | None, after: str) -> str:
        if clitic:
            held = {"'re": " is", "'ve": " has", "'ll": " will", "'d": " would"}[clitic.lower().replace("’", "'")]
            return held + (self._later(after) if held in (" is", " has") else after)
        return self._agree_with_verb(after)

    def _agree_with_verb(self, after: str) -> str:
        skipped = re.match(r"\s+", after)
        at = skipped.end() if skipped else 0
        while (adverb := _ADVERB.match(after, at)) and third_person(adverb[0]) is None:
            at = adverb.end() + 1
        verb = _VERB.match(after, at)
        agreed = third_person(verb[0]) if verb else None
        if verb is None or agreed is None:
            self.failed = True
            return after
        rest = after[verb.end() :]
        return after[:at] + agreed + (rest if agreed == verb[0] else self._later(rest))

    def _later(self, rest: str) -> str:
        """A second verb of the same subject has to agree as well; a word that may be a noun leaves it undecided."""
        clause = re.split(
            r"[,;:]|\b(?:that|which|who|to|will|can|could|would|should|may|might)\b|(?<![\w-])we\b", rest, maxsplit=1
        )[0]
        later = _LATER_VERB.search(clause)
        if later is None or not is_base_form(later[2]):
            return rest
        if may_be_noun(later[2]):
            return rest
        agreed = third_person(later[2]) or later[2]
        return rest[: later.start(2)] + agreed + rest[later.end(2) :]


_NAME = r"[A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){0,3}"
_POST = r"(?: ?[-–—,(] ?[^:\n]{2,60}?)?"
_SPEAKER = re.compile(rf"^(?P<who>{_NAME}){_POST} ?: (?=[\"“]?[A-Z\d$€£¥])")
_OUTSIDER = re.compile(
    r"^(?:operators?|analysts?|questions?|unidentified|unknown|moderators?|q|host|interviewer|investor relations)\b|\banalyst\b",
    re.IGNORECASE,
)
"""Speakers whose words are not the company's."""


def said_by_company(sentence: str) -> str | None:
    """The sentence without its speaker's name; None where an analyst or the operator of a call speaks."""
    found = _SPEAKER.match(sentence)
    if found is None:
        return sentence
    return None if _OUTSIDER.search(found[0]) else sentence[found.end() :]
