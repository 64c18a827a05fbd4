"""What a company or a market may be called that begins like what was typed: likeliest first."""

from collections.abc import Iterable, Iterator, Sequence

from bot.domain.company import Company, Key, Universe
from bot.text.questions.naming import names_of

MOST = 25
LONGEST = 100
"""Characters: no platform takes a longer suggestion, and half of a name is another name."""


def companies(typed: str, universe: Universe, watched: Sequence[Key] = ()) -> tuple[str, ...]:
    """Short names, a segment's own name where that was typed ("AWS"); slips are forgiven. Nothing typed: the watched, then the first."""
    wanted = _folded(typed)
    ordered = (*(universe.by_key[key] for key in watched if key in universe.by_key), *universe.companies)
    if not wanted:
        return _fitting(company.short for company in ordered)
    forms = [(name, form) for company in dict.fromkeys(ordered) for name, form in _forms(company)]
    found = [name for begins in (_is, _begins, _has_word) for name, form in forms if begins(form, wanted)]
    near = [_called(company, name) for company, name in names_of(universe).nearest(typed, MOST)]
    return _fitting((*found, *near))


def markets(typed: str, names: Iterable[str]) -> tuple[str, ...]:
    """The stored markets, those first that begin so, then those that have all of the words' beginnings, in the order given."""
    known = tuple(dict.fromkeys(name.removeprefix("the ").strip() for name in names if name.strip()))
    wanted = _folded(typed)
    begin = (name for name in known if _begins(_folded(name), wanted))
    hold = (name for name in known if all(_has_word(_folded(name), word) for word in wanted.split()))
    return _fitting((*begin, *hold, *_alike(wanted, known)))


def _forms(company: Company) -> Iterator[tuple[str, str]]:
    """Every way to type a company or one of its segments, with the name that stands for it."""
    symbols = (listing.partition(":")[2] for listing in company.listings)
    for form in (company.short, company.name, company.key, *company.aliases, *symbols):
        yield company.short, _folded(form)
    for segment in company.segments:
        for form in (segment.name, *segment.aliases):
            yield segment.name, _folded(form)


def _called(company: Company, name: str) -> str:
    return company.short if name == company.name else name


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _is(form: str, wanted: str) -> bool:
    return form == wanted


def _begins(form: str, wanted: str) -> bool:
    return form.startswith(wanted)


def _has_word(form: str, wanted: str) -> bool:
    return f" {wanted}" in f" {form.replace('-', ' ')}"


def _alike(wanted: str, known: Sequence[str]) -> tuple[str, ...]:
    """Markets like one that was typed with slips: "gloabl cloud"."""
    if len(wanted) < 4:
        return ()
    from rapidfuzz import process

    close = process.extract(wanted, [_folded(name) for name in known], limit=5, score_cutoff=75)
    return tuple(known[at] for _, _, at in close)


def _fitting(names: Iterable[str]) -> tuple[str, ...]:
    """Each once, whole or not at all."""
    return tuple(name for name in dict.fromkeys(names) if 0 < len(name) <= LONGEST)[:MOST]
