"""The stories of the last days, ready to be asked which of them a new headline belongs to."""

import re
from heapq import nlargest
from itertools import accumulate

from bot.domain.story import Headline
from bot.text.stories.story import kinship, likeness_of, may_be_kin
from bot.text.stories.story_words import words

_BROUGHT, _OF_ALL = 150, 0.01
"""Candidates, and the share of all headlines, after which no more words of a title are looked up, the rarest first: two titles on one event
share one of their rarest."""
_RECENT = 2000
"""Candidates that one word may bring, the last added first."""
_WORTH = 0.15
"""Likeness of titles below which no closer look is taken (leads may add the rest), …"""
_SHARED = 1.4
"""… and the weight that they share at least: a name and half a word, …"""
_REPORTED = frozenset(["=profit", "=sales", "=exceed", "=forecast"])
"""… or a name in what may be two outlets' news of one firm's report."""
_MUCH = 1.6
"""Weight of which more is a name and a word, or three common ones, …"""
_ALONE = 0.95
"""… and up to which what is shared is an idea or two common words: many thousand titles share that."""
_LOOKED_AT, _COMPARED = 40, 6
"""Candidates whose whole titles are compared, and of these the ones that get the closer look."""
_COPIED = 90
"""Letters at the beginning of a text by which a copy under another title is known."""


class StoryIndex:
    """Headlines by their words. A look-up takes about 0.2 ms at 1,000 titles, 0.3 ms at 10,000, 0.8 ms at 70,000."""

    def __init__(self) -> None:
        self._headlines: list[Headline] = []
        self._words: list[dict[str, float]] = []
        self._places: dict[str, list[int]] = {}
        self._copies: dict[str, int] = {}

    def add(self, headline: Headline) -> None:
        """Remembers a headline, so that later ones can belong to its story."""
        place = len(self._headlines)
        found = words(headline.title)
        self._headlines.append(headline)
        self._words.append(found)
        for word in found:
            self._places.setdefault(word, []).append(place)
        if opening := _opening(headline):
            self._copies[opening] = place

    def story_of(self, headline: Headline) -> Headline | None:
        """The added headline that most surely tells of the same event, at most 14 days away; None where there is none."""
        near = [(kinship(headline, self._headlines[place]), place) for place in self._candidates(headline)]
        sure = [pair for pair in near if pair[0] > 0 and self._headlines[pair[1]].article_id != headline.article_id]
        return self._headlines[max(sure)[1]] if sure else None

    def nearest_to(self, headline: Headline) -> Headline | None:
        """The added headline whose title is most like it, of the same event or not; None where none is like it."""
        others = (self._headlines[place] for place in self._candidates(headline))
        return next((other for other in others if other.article_id != headline.article_id), None)

    def _candidates(self, headline: Headline) -> list[int]:
        """The few places that share most with the title, and the one whose text begins with the same words."""
        asked = words(headline.title)
        known = sorted((len(self._places[word]), word) for word in asked if word in self._places)
        most = _BROUGHT + _OF_ALL * len(self._headlines)
        before = accumulate((count for count, _ in known), initial=0)
        rarest = [word for (_, word), brought in zip(known, before, strict=False) if brought < most]
        likely = self._likely(rarest, asked)
        possible = [place for place in likely if may_be_kin(headline, self._headlines[place])]
        alike = [(*likeness_of(asked, self._words[place]), place) for place in possible]
        worth = [
            (likeness, place)
            for likeness, shared, place in alike
            if likeness >= _WORTH and (shared >= _SHARED or _are_reports(asked, self._words[place]))
        ]
        chosen = [place for _, place in nlargest(_COMPARED, worth)]
        copy = self._copies.get(_opening(headline))
        return chosen if copy is None or copy in chosen else [*chosen, copy]

    def _likely(self, rarest: list[str], weight_of: dict[str, float]) -> list[int]:
        """The places that share most of these words by weight, then those that share the rarest one, the last added first."""
        shared: dict[int, float] = {}
        shared_at = shared.get
        for word in rarest:
            weight = weight_of[word]
            for place in self._places[word][-_RECENT:]:
                shared[place] = shared_at(place, 0.0) + weight
        found = sorted((place for place, weight in shared.items() if weight > _MUCH), reverse=True)
        found.sort(key=shared.__getitem__, reverse=True)
        for word in rarest:
            if len(found) < _LOOKED_AT and weight_of[word] > _ALONE:
                found += self._places[word][: -_LOOKED_AT - 1 : -1]
        return list(dict.fromkeys(found))[:_LOOKED_AT]


def _are_reports(mine: dict[str, float], theirs: dict[str, float]) -> bool:
    return not (_REPORTED.isdisjoint(mine) or _REPORTED.isdisjoint(theirs))


def _opening(headline: Headline) -> str:
    """The text's first letters without spaces and datelines; "" for texts too short to tell."""
    plain = re.sub(r"\W+", "", headline.text[: 4 * _COPIED].casefold())
    return plain[:_COPIED] if len(plain) >= _COPIED else ""
