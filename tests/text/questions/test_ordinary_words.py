"""Slips of well-known names are forgiven; ordinary words never become companies."""

from itertools import pairwise

import pytest

from bot.shipped import universe
from bot.text.questions.meaning import meaning

SLIPS = [
    ("micorsft", "MSFT"), ("micosoft", "MSFT"), ("mircosoft", "MSFT"), ("amzon", "AMZN"), ("amazn", "AMZN"),
    ("alibba", "BABA"), ("alibabba", "BABA"), ("tencnet", "TCEHY"), ("tencet", "TCEHY"), ("huwaei", "HUAWEI"),
    ("gogle", "GOOGL"), ("googel", "GOOGL"), ("bydu", ""), ("nvdia", "NVDA"), ("orcale", "ORCL"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "key"), SLIPS)
def test_a_slip_is_the_name_that_was_meant(typed: str, key: str) -> None:
    assert [named.company for named in meaning(f"{typed} capex", universe()).names] == ([key] if key else [])


def test_a_misspelt_word_beside_a_name_is_no_part_of_it() -> None:
    told = meaning("alibabas groth in ai", universe())
    assert [named.typed for named in told.names] == ["alibabas"]
    assert told.has("growth")


COMMON = """
the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one
you were all her she there would their we him been has when who will more no if out so said what up its about into
than them can only other new some could time these two may then do first any my now such like our over man me even
most made after also did many before must through back years where much your way well down should because each just
those people how too little state good very make world still own see men work long get here between both life being
under never day same another know while last might us great old year off come since against go came right used take
three states himself few house use during without again place american around however home small found mrs thought
went say part once general high upon school every does got united left number course war until always away something
fact water though less public put thing almost hand enough far took head yet government system better set told nothing
night end why called didn eyes find going look asked later knew point next program city business give group toward
young days let room word president side social given present several order national possible rather second face per
among form important often things looked early white case john large big need four within felt along children saw best
church ever least power development light interest family seemed want area members mind country switch window email
corner black lack alter clause bring notes alphabetic apply meat better amount anthem grow court intern metal oral
order sales jury pine bite sofa snow rather seat mean paddle fabric stream
""".split()
QUESTIONING = """
answer explain compare describe list rank show tell estimate average biggest largest smallest strongest cheapest
fastest current latest newest total annual monthly quarterly weekly daily percent percentage points figure figures
number numbers amount amounts value values dollars yuan billion million source sources evidence citation article
headline report reports publisher date period quarter spending investment budget commitment plan plans chip chips data
centre center cloud market markets share shares growth revenue risk risks industry sector company companies competitor
competitors leader dividend profit margin price stock analyst forecast target outlook employees customers debt cash
tax salary weather holiday
""".split()


def test_ordinary_words_are_no_companies() -> None:
    taken = {
        word: names
        for word in (*COMMON, *QUESTIONING)
        if (names := [one.subject for one in meaning(f"the {word}", universe()).names])
    }
    assert len(COMMON) >= 300
    assert taken == {}


def test_ordinary_words_beside_each_other_are_no_companies() -> None:
    words = (*COMMON, *QUESTIONING)
    pairs = [f"what {one} {two} now" for one, two in pairwise(words)]
    assert {pair: [one.subject for one in names] for pair in pairs if (names := meaning(pair, universe()).names)} == {}
