import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.pages.sentences import sentences


def texts(text: str) -> list[str]:
    return [sentence.text for sentence in sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Acme Inc. said it will spend $3.5 billion.",
        "The U.S. firm is led by Mr. J. P. Lee.",
        "They met on Feb. 24 in St. Louis.",
        "It sells the No. 2 brand, e.g. Alpha, vs. Beta Corp. of Texas.",
        "Acme will spend Rs. 500 crore, and Beta Rp. 3 trillion.",
        "Yahoo! Finance reported a gain of 5.5%.",
        'He asked "Why?" and left.',
        "It grew... and grew.",
        "“We will grow,” he said.",
        "The e-shop of A.B. Volvo opened at 9 a.m. on Monday.",
        "Acme Co. and Beta Ltd. agreed.",
        "It is behind Acme Inc. (23.1%) at home.",
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(sentence: str) -> None:
    assert texts(f"{sentence} Then came more.") == [sentence, "Then came more."]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sales rose. iPhone sales fell.", ["Sales rose.", "iPhone sales fell."]),
        ("It is listed in the U.S. The firm is old.", ["It is listed in the U.S.", "The firm is old."]),
        ("He said: “We grow.” Then he left.", ["He said: “We grow.”", "Then he left."]),
        ("It was sold by Acme Ltd. It’s gone.", ["It was sold by Acme Ltd.", "It’s gone."]),
        ("He said no. Nobody heard.", ["He said no.", "Nobody heard."]),
        ("Growth was 5%.[1] It fell.", ["Growth was 5%.[1]", "It fell."]),
        ("Sales rose 4%.The company grew.", ["Sales rose 4%.", "The company grew."]),
        ("the firm grew 5 % . it said so .", ["the firm grew 5 % .", "it said so ."]),
        ("`` fine , '' he said . they left .", ["`` fine , '' he said .", "they left ."]),
        ("公司投资3800亿元。未来三年！真的？", ["公司投资3800亿元。", "未来三年！", "真的？"]),
        ("Really?! Yes.", ["Really?!", "Yes."]),
        ("A Heading Without Stop\nThen text.", ["A Heading Without Stop", "Then text."]),
        ("- First point made. More.\n• Second", ["First point made.", "More.", "Second"]),
        ("1. Spend more. 2. Earn less.", ["1. Spend more.", "2. Earn less."]),
        ("Sellers: 1. Lumo 31% 2. Corvane 22% 3. Voltari 9%", ["Sellers: 1. Lumo 31% 2. Corvane 22% 3. Voltari 9%"]),
        ("1. Lumo 31% 2. Corvane 22%. More follows.", ["1. Lumo 31% 2. Corvane 22%.", "More follows."]),
        ("It built 1. Lumo built 3. Corvane built 9.", ["It built 1.", "Lumo built 3.", "Corvane built 9."]),
        ("It came 2. Lumo won.", ["It came 2.", "Lumo won."]),
        ("Sales rose. easyBus sales fell. vivo grew.", ["Sales rose.", "easyBus sales fell.", "vivo grew."]),
        ("No stop at the end", ["No stop at the end"]),
        ("\n\n", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, found: list[str]) -> None:
    assert texts(text) == found


def test_paragraphs_are_counted_with_the_empty_ones() -> None:
    assert [sentence.paragraph for sentence in sentences("One. Two.\n\nThree.")] == [0, 0, 2]


@given(st.text(alphabet="aB1 .!?\n\"'”[]()。U-", max_size=120))
def test_spans_are_exact_and_no_word_is_lost(text: str) -> None:
    found = sentences(text)
    last = 0
    for sentence in found:
        assert text[sentence.start : sentence.end] == sentence.text
        assert "\n" not in sentence.text
        assert sentence.text == sentence.text.strip()
        assert sentence.start >= last
        assert not any(char.isalnum() for char in text[last : sentence.start])
        last = sentence.end
    assert not any(char.isalnum() for char in text[last:])


@pytest.mark.parametrize("piece", [". ", "A.", '." ', "'' ", "[1]", "a", "。", "(", "U.S. "])
def test_hostile_text_costs_in_proportion_to_its_length(piece: str) -> None:
    long = piece * (20_000 // len(piece))
    began = time.process_time()
    sentences(long)
    assert time.process_time() - began < 3
