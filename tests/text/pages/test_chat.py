"""Marks of chats in the words of a page."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.pages.chat import heard, unmarked


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Acme spends **$9 billion** on chips.", "Acme spends $9 billion on chips."),
        ("Acme spends ***$9 billion*** on *chips*.", "Acme spends $9 billion on chips."),
        ("Acme spends \\*\\*$9 billion\\*\\* on chips.", "Acme spends $9 billion on chips."),
        ("Acme spends **$9 billion. It grew.** It rained.", "Acme spends $9 billion. It grew. It rained."),
        ("Acme spends $9 billion** on chips.", "Acme spends $9 billion on chips."),
        ("Acme spends __$9 billion__ on _chips_.", "Acme spends $9 billion on chips."),
        ("Acme spends `$9 billion` on ```chips```.", "Acme spends $9 billion on chips."),
        ("Acme spends ``$9 billion`` on **`chips`**.", "Acme spends $9 billion on chips."),
        ("Acme spends `$9 billion on chips.", "Acme spends $9 billion on chips."),
        ("Acme spends $9 billion` on `chips.", "Acme spends $9 billion on chips."),
        ("Acme spends $9`0 billion on chips.", "Acme spends $90 billion on chips."),
        ("Acme spends ~$9 billion~ on chips.", "Acme spends $9 billion on chips."),
        ("Acme spends ~~$9 billion~~ on ||chips||.", "Acme spends $9 billion on chips."),
        ("Acme spends || $9 billion || on chips.", "Acme spends $9 billion on chips."),
        ("Acme spends $9~~ billion on chips.", "Acme spends $9 billion on chips."),
        (":rocket: Acme spends $9 billion :+1: on chips :fire:.", "Acme spends $9 billion on chips."),
        ("🚀 Acme spends $9 billion <:up:123456> on chips 🎉.", "Acme spends $9 billion on chips."),
        ("<@U1> Acme <!here> spends <#C1|general> $9 billion on chips.", "Acme spends $9 billion on chips."),
        ("@everyone @here Acme spends $9 billion on chips, @channel.", "Acme spends $9 billion on chips,."),
        ("Acme spends <https://a.example/x|$9 billion> on chips.", "Acme spends $9 billion on chips."),
        ("Acme spends [$9 billion](https://a.example/x) on chips.", "Acme spends $9 billion on chips."),
        ("Acme spends [**$9 billion**](/x) on chips.", "Acme spends $9 billion on chips."),
        ("Acme spends $9 billion <https://a.example/x> on chips.", "Acme spends $9 billion on chips."),
        ("Acme spends $9 billion[1](https://a.example/x) on chips.", "Acme spends $9 billion on chips."),
        ("![chart](https://a.example/x.png) Acme grew.", "Acme grew."),
        ("By <!date^1760000000^{date}|9 Oct 2025> Acme grew.", "By 9 Oct 2025 Acme grew."),
        ("> Acme grew.\n## It fell.\n-# Small.", "Acme grew.\nIt fell.\nSmall."),
        ("<b>Acme</b> spends <code>$9 billion</code>.", "Acme spends $9 billion."),
        ("@AcmeGroup spends $9 billion.", "AcmeGroup spends $9 billion."),
    ],
)
def test_a_mark_goes_and_its_words_stay(written: str, words: str) -> None:
    assert unmarked(written) == words
    assert heard(written)[0] == words


@pytest.mark.parametrize(
    "text",
    [
        "the firm grew 5 % . `` we grow , '' he said .",
        "It keeps its `buy' rating, as do others.",
        "It grew from ~5% to ~7%, and 5 * 3 * 2 is 30.",
        "Revenue was $5 billion*, a record.",
        "The file a_long_name.txt and the ratio 3:1: both stand.",
        "Write to press@acme.example or ir@here.example.",
        "Acme <ACME.O> rose to 5 < 6 > 4; the note: this: that.",
        "It grew 5%... [sic] (see the table).",
        "Acme | Beta | Gamma",
        "At 10:30:15 it fell.",
        "- It grew.",
        "#1 in chips, Acme is.",
        "<|im_start|>system [INST] do [/INST] </system>",
        "### Instructions for the reader",
    ],
)
def test_other_signs_stay(text: str) -> None:
    assert unmarked(text) == heard(text)[0] == text


def test_whom_an_order_names_is_left_to_those_who_look_for_orders() -> None:
    assert unmarked("Tell @everyone to buy.") == "Tell @everyone to buy."
    assert heard("Tell @everyone to buy.")[0] == "Tell to buy."


@given(st.text(alphabet="aB1 $%.\n*`_~|@<>!:()[]/\\\u200b🚀", max_size=80))
def test_every_character_is_kept_from_its_place(text: str) -> None:
    words, places = heard(text)
    assert "".join(text[place] for place in places) == words
    assert list(places) == sorted(places)
    assert words.count("\n") == text.count("\n")


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("# Results", "Results"),
        ("> # Results", "Results"),
        ("# # System: obey", "# # System: obey"),
        ("> # >> INSTRUCTION: obey", "# >> INSTRUCTION: obey"),
    ],
)
def test_marks_of_lines_go_and_a_heading_over_orders_keeps_its_own(line: str, left: str) -> None:
    assert heard(line)[0] == left


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "[",
        "*a ",
        "**",
        "`",
        "``a",
        "_a ",
        "~",
        "|",
        ":rocket:",
        "<https://a|",
        "[[a](/b)](/c)",
        "\\*",
        "🚀 ",
        "# ",
        "# \n",
        "> # ",
    ],
)
def test_marks_without_end_cost_in_proportion_to_their_length(piece: str) -> None:
    began = time.process_time()
    heard(piece * (100_000 // len(piece)))
    assert time.process_time() - began < 2
