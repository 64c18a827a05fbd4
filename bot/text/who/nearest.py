"""Which company was meant by a name typed with slips."""

from bot.domain.company import Company, Universe

MEANT = 75.0
"""Likeness (of 100) from which a typed name is taken for a known one.

"alibba" is 92 to "alibaba", "ali baba" 93, "micorsft" 77.8 to "microsoft".
"""
_LENGTH_PAYS = 2.0
"""Likeness that a letter is worth: "alibaba clod" means Alibaba Cloud, though "alibaba" fits without a slip."""
_LONGEST_NAME = 48
_LONGEST = 4
"""Words of the longest typed name that is tried."""


class Nearest:
    """All names of a universe, to be compared with typed words."""

    def __init__(self, universe: Universe) -> None:
        self._owners: dict[str, tuple[Company, str]] = {}
        for company in universe.companies:
            for form in (company.short, company.name, *company.aliases, company.key, *company.people):
                self._owners.setdefault(form.casefold(), (company, company.name))
            for segment in company.segments:
                for form in (segment.name, *segment.aliases):
                    self._owners.setdefault(form.casefold(), (company, segment.name))

    def companies(self, words: str, limit: int) -> tuple[tuple[Company, str], ...]:
        """Up to `limit` companies, best first; each once, with the name that is meant."""
        scores: dict[str, float] = {}
        for typed in _phrases(words):
            for form, score in _alike(typed, self._owners):
                scores[form] = max(scores.get(form, 0.0), score)
        best: dict[str, tuple[Company, str]] = {}
        for form in sorted(scores, key=lambda form: -scores[form]):
            company, subject = self._owners[form]
            best.setdefault(company.key, (company, subject))
        return tuple(best.values())[:limit]


def _phrases(words: str) -> list[str]:
    """The runs of up to four words, and everything joined: "ali baba cloud" gives "ali", "ali baba", "alibabacloud", …"""
    split = words.casefold().replace("?", " ").replace(",", " ").split()[:12]
    runs = [split[i : i + n] for n in range(1, _LONGEST + 1) for i in range(len(split) - n + 1)]
    return list(dict.fromkeys(["".join(run) for run in runs] + [" ".join(run) for run in runs]))


def _alike(typed: str, forms: dict[str, tuple[Company, str]]) -> list[tuple[str, float]]:
    """Known forms like the typed one. Among equals the longer wins ("alibaba cloud" over "alibaba")."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if typed in forms:
        return [(typed, 100.0 + _LENGTH_PAYS * len(typed))]
    if not 4 <= len(typed) <= _LONGEST_NAME or not typed.isascii():
        return []
    close = process.extract(typed, forms.keys(), scorer=OSA.normalized_similarity, score_cutoff=MEANT / 100, limit=5)
    return [(form, 100 * score + _LENGTH_PAYS * len(typed)) for form, score, _ in close]
