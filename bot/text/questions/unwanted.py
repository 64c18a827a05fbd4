"""What a question says that it does not ask for: "not the global one", "don't show me the US", "who besides Oracle"."""

import re

from bot.domain.company import Universe
from bot.text.questions.naming import Named, named_in, words_of

_VERBS = r"(?:show|give|tell|send|want|need|include|mean|count|list|care about)(?: me| us)?"
_REFUSES = rf"(?:(?:i |please )?(?:don['’]?t|do not) {_VERBS}|ignore|ignoring|skip|skipping|leave out|leaving out|forget(?: about)?|not)"
_NO_MATTER = (
    r"(?:yet|now|only|just|sure|at all|really|that|true|so|again|much|many|even|more|less|including|counting|"
    r"considering|a|an|to|by|if|be|been|is|or)\b"
)
_THING = rf"(?!{_NO_MATTER})[^,;:.!?]{{2,60}}"
_FIRST = re.compile(rf"^\W*{_REFUSES} {_THING}(?:[,;:.!]|\s[-–—])\s+(?=\w)", re.IGNORECASE)
_LATER = re.compile(rf"(?:[,;]\s*(?:but |and )?|\sbut ){_REFUSES} {_THING}(?=[,;.!?]|$)", re.IGNORECASE)
_BESIDE = re.compile(
    r"\b(?:(?:everyone|everybody|all|anyone|nobody|who) but|(?:that|which|who)(?:['’]s| is| are)?(?:n['’]?t| not)|"
    r"(?:without|not) (?:counting|including|considering)|"
    r"if (?:you|we|i) (?:exclude|ignore|leave out|remove|take out|drop)|outside of|barring|save for|ex-|not|"
    r"besides|other than|apart from|aside from|"
    r"except(?: for)?|excluding|without|but not)(?:\s+|(?<=-))(?P<whom>[^,;:?!]{2,60})",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(
    r"[\s,;(]+(?:and |but )?not (?:only|just|merely) (?:the |its |in )?(?:ai|public|chinese|china|domestic)\b(?: [\w-]+)?(?=[)\s.!?]*$)",
    re.IGNORECASE,
)
_JOINS = frozenset({"and", "or", "the"})


def wanted(text: str) -> str:
    """The question without the clauses that say what is not asked for; all of it where nothing else would be left."""
    left = _LATER.sub("", _FIRST.sub("", _NOT_ONLY.sub("", text))).strip()
    return left if any(letter.isalpha() for letter in left) else text


def apart_from(text: str, universe: Universe) -> tuple[str, tuple[Named, ...]]:
    """The question without the companies that it leaves out, and these; where it leaves out none, as it was."""
    found = _BESIDE.search(text)
    if found is None:
        return text, ()
    words = tuple(words_of(found["whom"]))
    _, places = named_in(found["whom"], words, universe, frozenset())
    end = 0
    while end < len(words) and (end in places or words[end].plain in _JOINS):
        end += 1
    if not any(at in places for at in range(end)):
        return text, ()
    whom = found["whom"][: words[end - 1].end]
    named, _ = named_in(whom, words[:end], universe, frozenset())
    stop = found.start("whom") + len(whom)
    return " ".join(f"{text[: found.start()]} {text[stop:]}".split()), named
