from bot.text.stories.whereabouts import apart_in_place, narrowest, sites, whereabouts


def test_a_title_tells_where() -> None:
    assert whereabouts("Acme opens plant in North Carolina")[0] == {"North Carolina"}
    assert whereabouts("FDA clears Acme pill")[0] == {"US"}
    assert whereabouts("Acme sells after Ohio fire", main=10) == (frozenset(), frozenset(["Ohio"]))


def test_whose_somebody_is_tells_no_place() -> None:
    assert whereabouts("China's Acme buys Dune") == (frozenset(), frozenset(["China"]))
    assert whereabouts("New York Stock Exchange buys Dune")[0] == frozenset()


def test_a_text_tells_where_something_is() -> None:
    assert sites("Acme, a Chinese firm, will build in the state of Indiana and in Ohio.") == {"Indiana", "Ohio"}


def test_what_lies_within_is_not_elsewhere() -> None:
    assert not apart_in_place(frozenset(["US"]), frozenset(["Arizona"]))
    assert not apart_in_place(frozenset(["Asia"]), frozenset(["Malaysia"]))
    assert apart_in_place(frozenset(["Ohio"]), frozenset(["Arizona"]))
    assert not apart_in_place(frozenset(), frozenset(["Arizona"]))


def test_the_narrowest_place_counts() -> None:
    assert narrowest(frozenset(["US", "Ohio"])) == {"Ohio"}
