"""Which companies an article names, and whether it is about them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.article import Article
from bot.domain.company import Key, NameSpan, Relevance, Tag
from bot.text.who.names import Names

_SHORT = 350
"""Characters below which a body may leave out what its title names."""
_OPENING = 60
"""Characters that a dateline may take before the first words."""
_EARLY = 900
"""Characters within which a sector piece presents those it is about."""
_LATE = 2500
"""Characters by which a text without a company in its title has come to those it is about: a caller names rivals and customers later."""
_REACH = 60
"""Characters before a name that tell whether it opens its sentence."""
_ENOUGH = 2
"""Times that a company must be named to be more than named in passing."""
_SHOWN = 5
"""Words of evidence that a tag lists."""


@lru_cache(maxsize=4)
def tags(article: Article, names: Names) -> tuple[Tag, ...]:
    """The companies named in title and body, those it is about first; feed tickers alone prove nothing.

    "about": the title names it as a party (no yardstick, platform or backer) and the text takes it up; or, under a title
    that names no company, it acts in the first sentences. A person, a ticker or a passing name is at most a "mention".
    """
    evidence = _evidence(article, names)
    abouts = _abouts(article, evidence)
    found = [
        _tag(names, each, "about" if each.company in abouts else "mention")
        for each in evidence
        if _counts(article, each)
    ]
    return tuple(sorted(found, key=lambda tag: tag.relevance))


def sole_subject(article: Article, names: Names) -> NameSpan | None:
    """The one company that the article is about; None where it is about none or several."""
    about = [tag for tag in tags(article, names) if tag.relevance == "about"]
    if len(about) != 1:
        return None
    return NameSpan(company=about[0].company, subject=about[0].subject, start=0, end=0, text=about[0].subject)


@dataclass(frozen=True, slots=True)
class _Evidence:
    """Where one company is named."""

    company: Key
    title: tuple[NameSpan, ...]
    body: tuple[NameSpan, ...]

    @property
    def named(self) -> int:
        """Times that the body names the company or a part of it: people and bare tickers do not count."""
        return sum(_is_name(span) for span in self.body)

    @property
    def in_title(self) -> tuple[NameSpan, ...]:
        return tuple(span for span in self.title if span.kind != "person")


def _counts(article: Article, each: _Evidence) -> bool:
    """Whether it is tagged at all: under another title, a founder in the body is a person and no company."""
    return bool(each.title) or not article.title or any(span.kind != "person" for span in each.body)


def _evidence(article: Article, names: Names) -> list[_Evidence]:
    title, body = names.find(article.title), names.find(article.text)
    keys = dict.fromkeys(span.company for span in (*title, *body) if span.company)
    return [_Evidence(key, _of(key, title), _of(key, body)) for key in keys]


def _of(key: Key, spans: tuple[NameSpan, ...]) -> tuple[NameSpan, ...]:
    return tuple(span for span in spans if span.company == key)


def _is_name(span: NameSpan) -> bool:
    return span.kind in ("company", "segment")


def _abouts(article: Article, evidence: list[_Evidence]) -> set[Key]:
    if any(each.title for each in evidence):
        return {each.company for each in evidence if _is_titled(article, each, evidence)}
    acting = {each.company: at for each in evidence if (at := _acts(article.text[:_LATE], each)) is not None}
    return {each.company for each in evidence if each.company in acting and _leads(each, acting)}


def _is_titled(article: Article, each: _Evidence, evidence: list[_Evidence]) -> bool:
    if not each.in_title:
        return bool(each.title) and each.named > _ENOUGH
    if not each.named and len(article.text) > _SHORT and article.kind != "transcript":
        return False  # in a call the company is "we"
    if _stands_forth(article.title, each):
        return True
    rivals = [other for other in evidence if other is not each and other.title]
    return each.named > _ENOUGH and not _is_yardstick(article.title, each) and all(each.named > r.named for r in rivals)


def _leads(each: _Evidence, acting: dict[Key, int]) -> bool:
    """Where no title names a company: it opens the text, is named again, or is one of several that a sector piece presents."""
    early = [company for company, start in acting.items() if start < _EARLY]
    return acting[each.company] < _OPENING or each.named >= _ENOUGH or (each.company in early and len(early) >= _ENOUGH)


_OBLIQUE = re.compile(
    r"\b(?:for|on|via|with|from|to|against|by|like|than|of|at|after|amid|despite|over|following|versus|vs\.?|ex-|"
    r"former|according to|including)"
    r"(?: (?:a|an|the|its|new|rival|former|giant|big|\w+-backed))* ?$",
    re.IGNORECASE,
)
"""What stands before a company that the headline's event only touches: a platform, a rival, a backer, a source."""
_YARDSTICK = re.compile(
    r"(?:\b(?:the next|a new|according to(?: an?)?|like|than|challenge to|rival(?:s|ing)?(?: to)?|(?:tak(?:e|es|ing) on|com(?:e|es|ing) for"
    r"|compet(?:e|es|ing) (?:with|against))(?: the)?) ?$)",
    re.IGNORECASE,
)
_OF_PEOPLE = re.compile(
    r"(?:['’]s?)? (?:former|ex)\b|(?:['’]s?)?[ -](?:co-?)?(?:founders?['’]|veterans?\b|alum\w*|short[- ]sellers?\b|dropouts?\b)",
    re.IGNORECASE,
)
"""What stands behind a company that only tells where people come from: "Acme's former engineers", "Acme founder's new firm"."""
_ITS_OWN = re.compile(r"['’]s? ")
_OF_ELSEWHERE = re.compile(r" of [A-Z]")
_PARTY = re.compile(
    r"\b(?:shares?|stake|probe|investigation|suit|case|charges?|claims?|complaint|ruling|fines?|orders?|bans?|sanctions|next|trouble|"
    r"outlook|future|fears?|bets?|bullish|bearish|positive|negative|pressure) (?:of|against|for|into|on|over) (?:the )?$"
    r"|\b(?:partners|partnership|alliance|teams up|joins forces|venture|pact|merger|merges) with (?:the )?$",
    re.IGNORECASE,
)
"""… unless these words say that it is the one concerned: "probe of", "fears over", "what's next for"."""


def _stands_forth(title: str, each: _Evidence) -> bool:
    """Whether the headline names the company as a party, not behind a preposition or as a measure for others."""
    return any(_is_party(title[: span.start], title[span.end :]) for span in each.in_title) and not _is_yardstick(
        title, each
    )


def _is_party(before: str, behind: str) -> bool:
    if _OF_PEOPLE.match(behind):
        return False
    is_part = before.lower().endswith("of ") and _ITS_OWN.match(behind)
    return not _OBLIQUE.search(before) or bool(is_part or _PARTY.search(before))


def _is_yardstick(title: str, each: _Evidence) -> bool:
    """Whether others are measured by it: "the Alipay of Brazil", "a challenge to Tesla", "according to an IBM computer"."""
    return all(
        _YARDSTICK.search(title[: span.start])
        or (title[: span.start].lower().endswith("the ") and _OF_ELSEWHERE.match(title, span.end))
        for span in each.in_title
    )


_CLAUSE_BEFORE = re.compile(
    r"(?:^|\n|[。！？；，]|[.!?][\"”]? |[;:] |, (?:and|while|but) |(?:--|—) )(?:(?:But|And|Meanwhile|However|Separately|Rival|Over at|"
    r"Shares (?:of|in))[, ]+|(?:In|On|For|During|At|By|With) [^.,]{2,40}, |[\"“(])*$"
)
_SHARED_SUBJECT = re.compile(r"[A-Z][\w.& ]{2,40} and $")
_VERB_BEHIND = re.compile(
    r"\.?(?:(?:'s|’s|s['’])? (?:(?:stock|shares) )?(?:\([^)]{2,20}\),? )?(?:and [A-Z]|[a-z])| \([^)]{2,20}\), \w|, [a-z])|[\u4e00-\u9fff]"
)
"""What follows a subject: its verb, its possession, a second subject or an aside."""


def _acts(text: str, each: _Evidence) -> int | None:
    """Where the company is first the subject of a sentence or clause, alone or with another: "X and Y say"; None if nowhere."""
    for span in each.body:
        if _is_name(span) and _VERB_BEHIND.match(text, span.end):
            before = _SHARED_SUBJECT.sub("", text[max(0, span.start - _REACH) : span.start])
            if _CLAUSE_BEFORE.search(before):
                return span.start
    return None


def _tag(names: Names, each: _Evidence, relevance: Relevance) -> Tag:
    words = dict.fromkeys(span.text for span in _ordered(each))
    return Tag(
        company=each.company,
        subject=names.universe.by_key[each.company].name,
        relevance=relevance,
        because=tuple(words)[:_SHOWN],
    )


def _ordered(each: _Evidence) -> Iterator[NameSpan]:
    yield from each.title
    yield from each.body
