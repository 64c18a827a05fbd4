"""Pieces that are made only where they can matter."""

import pytest

from bot.domain.article import Article
from bot.text.pages.sentences import sentences
from bot.text.summary.candidates import Candidates
from bot.text.summary.pieces import pieces, tellable
from bot.text.summary.weigh import Told, gain, most, page_of
from tests.bench.written import Writer

PAGES = [Writer(seed).page(400) for seed in range(3)]


@pytest.mark.parametrize("is_business", [True, False])
@pytest.mark.parametrize("page", PAGES)
def test_no_piece_adds_more_than_the_most_of_its_sentence(page: Article, is_business: bool) -> None:
    read = tellable(sentences(page.text))
    whole = page_of("news", [sentence.text for sentence in sentences(page.text)], is_business=is_business)
    alone = [piece for piece in pieces(read, "news") if len(piece.quotes) == 1]
    for told in (Told(), Told().with_pieces(alone[:6])):
        for piece in alone:
            limit = most(read[piece.at].text, piece.at, whole, told, shortest=1)
            assert gain(piece, whole, told) <= limit


def test_all_pieces_made_are_those_of_the_page_in_its_order() -> None:
    read = tellable(sentences(PAGES[0].text))
    found = Candidates(read, "news")
    found.make(reversed(range(-1, len(read) + 1)))
    assert found.left == list(pieces(read, "news"))
    assert not found.unmade()


def test_what_a_sentence_told_is_left_no_more() -> None:
    read = tellable(sentences(PAGES[0].text))
    found = Candidates(read, "news")
    found.make((0, 1))
    found.tell((0, 2))
    assert {piece.at for piece in found.left} <= {1}
    assert not {0, 1, 2} & {at for at, _ in found.unmade()}
    assert any(piece.at == 0 for made in found.of.values() for piece in made)


def test_a_piece_given_up_leaves_the_other_forms_of_its_sentence() -> None:
    read = tellable(sentences(PAGES[0].text))
    found = Candidates(read, "news")
    found.make(range(len(read)))
    before = found.left
    found.drop(before[0])
    assert found.left == before[1:]


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [
        ("Find out how to play the next rally and whether Lumo is a bargain.", False),
        ("Here are three things to look out for when Lumo reports.", False),
        ("See why the likes of Barlow Gold could climb as well.", False),
        ("Discover Financial said how it will grow 5% next year.", True),
        ("Here, sales rose 5% to $3 billion.", True),
    ],
)
def test_a_sentence_that_only_sends_its_reader_on_is_not_told(sentence: str, is_told: bool) -> None:
    assert bool(tellable(sentences(sentence))) == is_told
