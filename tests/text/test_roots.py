from bot.text.inflections import root, stem


def test_forms_of_a_word_have_one_stem() -> None:
    assert stem("launches") == stem("launching") == stem("launched") == "launch"
    assert stem("venezuelans") == stem("venezuelan") == stem("venezuela's") == "venezuela"


def test_short_words_lose_their_endings_too() -> None:
    assert stem("taxes") == stem("tax") == "tax"
    assert stem("voted") == stem("votes") == "vote"
    assert stem("fixed") == stem("fixes") == "fix"


def test_what_is_derived_has_the_root_of_its_word() -> None:
    assert root("transportation") == root("transport")
    assert root("developers") == root("development")
