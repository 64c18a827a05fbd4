"""The offline summary: the best pieces of a page, short ones joined, each checked against its own quotes.

sentences -> pieces (third person, trimmed, house form) -> the weightiest that adds most -> joined to 12-28 words -> gate -> order
"""

import math
from collections.abc import Iterator, Sequence
from heapq import heapify, heapreplace

from bot.domain.article import Article, Kind
from bot.domain.summary import Aspect, Bullet, Summary
from bot.text.pages.sentences import sentences
from bot.text.quantities.figures import figures
from bot.text.summary.aspects import ASPECTS, aspect, scores
from bot.text.summary.candidates import Candidates
from bot.text.summary.companions import JOINED_AT_MOST, Companions, fuller_forms, owner_in, shares_beside, tells_share
from bot.text.summary.gate import MOST, figure_bullets_wanted, has_figure, is_publishable
from bot.text.summary.headline import denied, fullest_first, headline, is_total, sales_and_profit, states
from bot.text.summary.joined import joined, small_words
from bot.text.summary.ordered import Chosen, excess, largest_commitments, ordered
from bot.text.summary.overlap import shared
from bot.text.summary.pieces import LONGEST, SHORTEST, Piece, kind_told, tellable
from bot.text.summary.restate import numerals
from bot.text.summary.weigh import Told, gain, is_business, most, page_of
from bot.text.who.names import Names

_JOINED_BELOW: dict[Kind, int] = {"news": SHORTEST, "transcript": 17, "filing": 17}
"""Words below which a bullet takes another piece: calls say one figure a sentence, news need only be long enough."""
_NEAR = 3
"""Sentences around a bullet's that are read for what may be joined to it."""
_NEW_ASPECT, _OLD_ASPECT = 1.5, 0.45
"""Factors of a piece whose aspect is not told yet, and for each time it is: the aspects are slots of a business page."""
_SLOTS: dict[Aspect, float] = {
    "commitment": 1.2,
    "position": 1.1,
    "expansion": 1.5,
    "results": 1.1,
    "risk": 1.2,
    "stakes": 0.5,
}
_PLAINEST = 4.0
"""Points of cues from which an aspect is as plain as it gets."""
_UNNAMED = 0.7
_FUSED = 1.2
_LARGEST = 2.0
_ALIKE = 0.5
_TRIES = 40
"""Bullets tried for one place before it is left empty."""


def summarize(article: Article, names: Names, count: int = MOST) -> Summary:
    """Up to `count` bullets (five at most) of a cleaned article; fewer where the page has too little to say, never padded."""
    choice = _Choice(article, names)
    chosen = [opening] if count > 0 and (opening := choice.opening()) else []
    for left in range(min(count, MOST) - len(chosen), 0, -1):
        if (found := choice.next(left)) is None:
            chosen = choice.filled(chosen)
            break
        chosen.append(found)
    return Summary(bullets=ordered(choice.balanced(chosen), article.kind, article.title, choice.headline))


class _Choice:
    """One summary in the making: what is left to tell and what is told."""

    def __init__(self, article: Article, names: Names) -> None:
        read = sentences(article.text)
        self._article, self._names = article, names
        told = tellable(read)
        kind = kind_told(told, article.kind)
        self._pieces = Candidates(told, kind, article.title, names)
        self._small = small_words(article.text)
        self.headline = headline(told, article.title)
        """The number of the sentence that says what the page's title says."""
        self._denied = denied(told[self.headline].text) if self.headline is not None else frozenset()
        is_told_of_business = article.kind != "transcript" and is_business(article, names)
        self._page = page_of(kind, [sentence.text for sentence in read], is_business=is_told_of_business)
        self._pieces.make(() if self.headline is None else (self.headline,), closely=True)
        self._pieces.make_where(_may_commit if kind == "news" else lambda _: True)
        self._largest = largest_commitments(self._pieces.left) if article.kind != "transcript" else frozenset()
        self._figures_wanted = figure_bullets_wanted(article, MOST)
        self._is_release = kind != article.kind
        self._companions = Companions(
            kind=kind, owner=owner_in(told, names), names=names, most=LONGEST if self._is_release else JOINED_AT_MOST
        )
        self._told = Told()
        self._limits: dict[int, float] = {}
        self._worth: dict[tuple[tuple[str, ...], str], float] = {}
        self._bullets: list[Bullet] = []
        self._parts_of: dict[Bullet, tuple[Piece, ...]] = {}

    def opening(self) -> Chosen | None:
        """The bullet that says what the headline says: of its sentence the form with most of its figures; None without one."""
        if self._is_release:
            self._pieces.make_where(is_total)
            for both in sales_and_profit(self._pieces.left):
                if self._is_good(self._joined(both), ()):
                    return self._told_now(both)
        if self.headline is None:
            return None
        left = (
            piece for piece in self._pieces.left if piece.at == self.headline and not (piece.is_unnamed or piece.leans)
        )
        forms = fullest_first(left, self._article.title)
        long = [(form,) for form in forms if form.length >= SHORTEST]
        short = [self._lengthened((form,)) for form in forms if form.length < SHORTEST][:1]
        for parts in (*long, *short):
            if sum(part.length for part in parts) >= SHORTEST and self._is_good(self._joined(parts), ()):
                return self._told_now(parts)
        return None

    def next(self, places: int) -> Chosen | None:
        """The best bullet that is left, with `places` still to fill; None where nothing more can be said."""
        owed = self._figures_wanted - sum(map(has_figure, self._bullets))
        for _ in range(_TRIES):
            parts = self._parts(needs_figure=owed >= places)
            if not parts:
                return None
            bullet = self._joined(parts)
            if self._is_good(bullet, self._bullets):
                return self._told_now(parts)
            self._pieces.drop(parts[-1])
        return None

    def filled(self, chosen: Sequence[Chosen]) -> list[Chosen]:
        """The same bullets, those of several pieces in the fullest forms they have room for: the page has no more to tell."""
        return [self._fuller(each) for each in chosen]

    def _fuller(self, mine: Chosen) -> Chosen:
        parts = self._parts_of[mine.bullet]
        for fuller in fuller_forms(parts, self._pieces.of) if len(parts) > 1 else ():
            if self._is_good(bullet := self._joined(fuller), ()):
                return Chosen(bullet, mine.at)
        return mine

    def balanced(self, chosen: Sequence[Chosen]) -> Sequence[Chosen]:
        """The same bullets with a shorter or fuller form here and there, until their mean length is as wanted."""
        for _ in chosen:
            surplus = excess([each.bullet for each in chosen])
            if not surplus:
                break
            swapped = [swap for at in range(len(chosen)) for swap in self._swaps(chosen, at)]
            better = [swap for swap in swapped if abs(excess([each.bullet for each in swap])) < abs(surplus)]
            if not better:
                break
            chosen = min(better, key=lambda swap: abs(excess([each.bullet for each in swap])))
        return chosen

    def _swaps(self, chosen: Sequence[Chosen], at: int) -> Iterator[list[Chosen]]:
        """The bullets with the one at `at` in each other form of its sentence that has as many figures."""
        mine, others = chosen[at], [each.bullet for each in (*chosen[:at], *chosen[at + 1 :])]
        for piece in self._pieces.of.get(mine.bullet.quotes, ()):
            bullet = self._joined((piece,))
            keeps = piece.length >= SHORTEST and numerals(bullet.text) >= numerals(mine.bullet.text)
            if keeps and bullet.aspect == mine.bullet.aspect and self._is_good(bullet, others):
                yield [*chosen[:at], Chosen(bullet, mine.at), *chosen[at + 1 :]]

    def _parts(self, *, needs_figure: bool) -> tuple[Piece, ...]:
        """The weightiest piece, with others where it is too short alone; a piece that stays too short is given up."""
        while first := self._first(needs_figure=needs_figure):
            parts = self._lengthened(self._shares_beside(first) or (first,))
            if self._is_release:  # a part's revenue may not come before the whole's, which would seem the part's
                parts = tuple(sorted(parts, key=lambda part: part.at))
            if sum(part.length for part in parts) >= SHORTEST:
                return parts
            self._pieces.drop(first)
        return ()

    def _lengthened(self, parts: tuple[Piece, ...]) -> tuple[Piece, ...]:
        """The pieces with others beside them, as long as together they are too short."""
        while sum(part.length for part in parts) < _JOINED_BELOW[self._page.kind]:
            told = self._told.with_pieces(parts)
            self._pieces.make(range(parts[-1].at - _NEAR, parts[-1].at + _NEAR + 1))
            choices = self._companions.in_turn(parts, self._pieces.left)
            companion = next(filter(None, (self._best(each, told) for each in choices)), None)
            if companion is None:
                break
            parts = (*parts, companion)
        return parts

    def _shares_beside(self, first: Piece) -> tuple[Piece, ...] | None:
        if not self._page.is_business or not tells_share(first.text):
            return None
        self._pieces.make((first.at - 1, first.at + 1))
        return shares_beside(first, self._pieces.left)

    def _first(self, *, needs_figure: bool) -> Piece | None:
        """The piece a bullet begins with; pieces are made as long as one of them may be weightier than those there are."""
        while True:
            best = self._first_made(needs_figure=needs_figure)
            is_short = best is not None and self._page.is_business and best.length < SHORTEST
            enough = self._value(best, self._told) if best and not is_short else 0.0
            unmade = [(at, text) for at, text in self._pieces.unmade() if not needs_figure or numerals(text)]
            likely = self._likeliest(unmade, enough)
            if likely is None:
                return best
            self._pieces.make((likely,))

    def _likeliest(self, unmade: Sequence[tuple[int, str]], enough: float) -> int | None:
        """The sentence that may be worth most, of those that may be worth more than enough; its limit only ever falls."""
        waiting = [(-self._limits.get(at, math.inf), at, text) for at, text in unmade]
        heapify(waiting)
        while waiting and waiting[0][0] < 0 and -waiting[0][0] >= enough:
            before, at, text = waiting[0]
            self._limits[at] = self._limit(at, text)
            if self._limits[at] == -before:
                return at
            heapreplace(waiting, (-self._limits[at], at, text))
        return None

    def _first_made(self, *, needs_figure: bool) -> Piece | None:
        """The same of the pieces made: on business pages one that is long enough alone, while there is one."""
        left = (piece for piece in self._pieces.left if not piece.leans)
        wanted = [piece for piece in left if piece.numerals or not needs_figure]
        if not self._page.is_business:
            return self._best(wanted, self._told)
        whole = [piece for piece in wanted if piece.length >= SHORTEST]
        return self._best(whole, self._told) or self._best(wanted, self._told)

    def _limit(self, at: int, sentence: str) -> float:
        """What no piece of a sentence is worth more than; commitments are made before and never larger."""
        is_business = self._page.is_business
        limit = most(sentence, at, self._page, self._told, shortest=SHORTEST if is_business else 1)
        if not is_business:
            return limit
        points = scores(sentence)
        return limit * max(self._factor(each, points[each]) for each in ASPECTS if points[each] or each == "stakes")

    def _best(self, among: Sequence[Piece], told: Told) -> Piece | None:
        """The weightiest piece, the first of equals; what is told only takes weight away, so most need not be weighed again."""
        best, most_worth = None, 0.0
        known = [self._worth.get((piece.quotes, piece.text), math.inf) for piece in among]
        for number in sorted(range(len(among)), key=known.__getitem__, reverse=True):
            if known[number] < most_worth:
                break
            worth = self._value(among[number], told)
            if told is self._told:
                self._worth[among[number].quotes, among[number].text] = worth
            if worth > most_worth or (best is not None and worth == most_worth and number < best):
                best, most_worth = number, worth
        return None if best is None else among[best]

    def _value(self, piece: Piece, told: Told) -> float:
        worth = gain(piece, self._page, told)
        if piece.is_unnamed:
            worth *= _UNNAMED
        if piece in self._largest:
            worth *= _LARGEST
        if len(piece.quotes) > 1:
            worth *= _FUSED
        return worth * self._aspect_factor(piece.text)

    def _aspect_factor(self, text: str) -> float:
        """Of a business page: more for an aspect not told yet and for one that the words make plain."""
        if not self._page.is_business:
            return 1.0
        found = aspect(text)
        return self._factor(found, scores(text)[found])

    def _factor(self, found: Aspect, points: float) -> float:
        times = sum(bullet.aspect == found for bullet in self._bullets)
        plain = min(points, _PLAINEST) / _PLAINEST
        return (_OLD_ASPECT**times if times else _NEW_ASPECT) * (0.5 + plain / 2) * _SLOTS[found]

    def _joined(self, parts: tuple[Piece, ...]) -> Bullet:
        return joined(parts, self._small)

    def _is_good(self, bullet: Bullet, others: Sequence[Bullet]) -> bool:
        if any(shared(bullet.text, other.text) > _ALIKE for other in others):
            return False
        if states(bullet.text, self._denied):
            return False
        return is_publishable(bullet, self._article, self._names)

    def _told_now(self, parts: tuple[Piece, ...]) -> Chosen:
        """Takes the pieces as told."""
        bullet = self._joined(parts)
        self._bullets.append(bullet)
        self._parts_of[bullet] = parts
        self._told = self._told.with_pieces(parts)
        self._pieces.tell(part.at for part in parts)
        return Chosen(bullet, min(part.at for part in parts))


def _may_commit(sentence: str) -> bool:
    """Whether a piece of the sentence can state a commitment."""
    return any(figure.value.is_money for figure in figures(sentence)) and scores(sentence)["commitment"] > 0
