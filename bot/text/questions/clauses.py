"""Several questions in one line: "its capex, and its share in China"; "is A's share in China larger than B's worldwide"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.domain.company import Universe
from bot.text.quantities.ideograms import HAN
from bot.text.questions.intent import Kind, kind
from bot.text.questions.lines import line_for
from bot.text.questions.meaning import Meaning, meaning
from bot.text.questions.naming import Named

_MOST = 3
_BREAKS = r"[,;?!]+\s|\s(?:and|plus|as well as|y|&|\+)\s"
_CHINESE_BREAKS = rf"[，；？、]|(?<=[{HAN}])[和与](?=[{HAN}])"
_CLAUSES = re.compile(f"{_BREAKS}|{_CHINESE_BREAKS}", re.IGNORECASE)
_AGAINST = re.compile(r"\s(?:than|versus|vs\.?|against|compared (?:to|with))\s", re.IGNORECASE)
_IT = re.compile(r"\b(?:it|that|this)\b", re.IGNORECASE)
_JOINED = frozenset({Kind.SHARE, Kind.CAPEX, Kind.GROWTH, Kind.MIX, Kind.TOPIC, Kind.OTHER})
"""Kinds of answer that can stand beside another in one reply."""
_OF_COMPANIES = (Kind.SHARE, Kind.CAPEX, Kind.GROWTH)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clause:
    text: str
    told: Meaning
    kind: Kind

    @property
    def mark(self) -> tuple[object, ...]:
        """What makes two clauses ask for the same: figures of other companies and other topics are asked for apart."""
        if self.kind in _OF_COMPANIES:
            return self.kind, tuple(named.company for named in self.told.names), self.told.regions
        return (self.kind, self.told.topics) if self.kind is Kind.TOPIC else (self.kind,)

    def line(self, universe: Universe) -> str:
        return line_for(self.kind, self.told, self.text, universe, False)


def several_lines(text: str, whole: Meaning, universe: Universe) -> tuple[str, ...]:
    """A command line for each clause that asks for something of its own; fewer than two where the line asks one thing."""
    clauses = _two_markets(text, whole, universe) or _apart(text, whole, universe)
    return tuple(clause.line(universe) for clause in clauses[:_MOST])


def _two_markets(text: str, whole: Meaning, universe: Universe) -> tuple[_Clause, ...]:
    """Shares of two markets that are held against each other: each is told by itself, since neither is larger than the other."""
    sides = _AGAINST.split(text) if len(whole.names) == len(whole.regions) == 2 else []
    clauses = tuple(_Clause(text=side, told=meaning(side, universe), kind=Kind.SHARE) for side in sides)
    is_apart = len(clauses) == 2 and all(len(one.told.names) == len(one.told.regions) == 1 for one in clauses)
    return clauses if is_apart and clauses[0].told.regions != clauses[1].told.regions else ()


def _apart(text: str, whole: Meaning, universe: Universe) -> tuple[_Clause, ...]:
    """The clauses that ask for what none before them asks for."""
    found: dict[tuple[object, ...], _Clause] = {}
    for clause in _completed(text, whole, universe):
        is_further = clause.told.regions or clause.mark[:2] not in [known[:2] for known in found]
        if clause.kind in _JOINED and is_further and _asks(clause, whole, tuple(found.values())):
            found.setdefault(clause.mark, clause)
    return () if _is_one_list(tuple(found.values())) else tuple(found.values())


def _completed(text: str, whole: Meaning, universe: Universe) -> Iterator[_Clause]:
    """The clauses, each with the company of the one before it where it names none, and with what its "it" is."""
    before: tuple[Named, ...] = whole.names if len({named.company for named in whole.names}) == 1 else ()
    spoken_of: tuple[str, ...] = ()
    for clause in _CLAUSES.split(text):
        told = meaning(clause, universe)
        asked = kind(told, clause)
        before = told.names or before
        is_of_it = asked is Kind.MIX and _IT.search(clause) is not None
        trades = tuple(dict.fromkeys((*spoken_of, *told.sectors))) if is_of_it else told.sectors
        spoken_of = told.sectors or spoken_of
        yield _Clause(text=clause, told=replace(told, names=before, sectors=trades), kind=asked)


def _asks(clause: _Clause, whole: Meaning, before: tuple[_Clause, ...]) -> bool:
    """Whether the clause asks by itself: one that only names a place, or a company of a list, goes with the others."""
    told = clause.told
    if clause.kind is Kind.TOPIC and not told.topics:
        return not whole.has("share")
    if clause.kind is not Kind.SHARE or told.has("share", "rank", "rest"):
        return True
    is_own = bool(told.names and (told.regions or told.sectors)) and not whole.has("together", "versus", "size")
    return is_own and any(one.kind is Kind.SHARE for one in before)


def _is_one_list(clauses: tuple[_Clause, ...]) -> bool:
    """Whether the clauses are the members of one list: shares of one market, asked for once ("rank A, B and C")."""
    is_of_one = len({clause.told.regions for clause in clauses}) == 1
    is_asked_once = sum(clause.told.has("share") for clause in clauses) < 2
    if {clause.kind for clause in clauses} in ({Kind.CAPEX}, {Kind.GROWTH}):
        return is_of_one
    return is_of_one and is_asked_once and all(clause.kind is Kind.SHARE for clause in clauses)
