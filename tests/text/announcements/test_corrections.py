from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.announcements.corrections import corrections

NOTED = [
    "(Corrects to say the plan is $4.2 billion, not $4 billion) Norvane will build a plant.",
    "(Corrects amount from $4 billion to $4.2 billion)",
    "(Corrects sum in second paragraph to $4.2 billion from $4 billion)",
    "Correction: Norvane will invest $4.2 billion, not $4 billion as we reported.",
    "CORRECTED-Norvane will invest $4.2 billion (not $4 billion)",
    "This story has been corrected to show that the plan is $4.2 billion rather than $4 billion.",
    "A previous version misstated the sum as $4 billion; it is $4.2 billion.",
    "An earlier headline incorrectly gave $4 billion. It should have read $4.2 billion.",
    "Corrections: The investment is $4.2 billion instead of $4 billion.",
    "We mistakenly wrote $4 billion. In fact Norvane will spend $4.2 billion.",
    "The correct figure is $4.2 billion; an earlier version gave $4 billion.",
    "Editor’s note: the original story said $4 billion. The actual amount is $4.2 billion.",
    "更正：腾讯将投资42亿美元，而非40亿美元。",
    "更正：此前报道称腾讯将投资40亿美元，应为42亿美元。",
    "（更正：投资额应为42亿美元，原文误写为40亿美元）",
    "本文此前版本称投资40亿美元有误，正确数字为42亿美元。",
    "勘误：将40亿美元更正为42亿美元。",
]


@pytest.mark.parametrize("text", NOTED)
def test_a_note_tells_the_right_sum_from_the_wrong_one(text: str) -> None:
    noted = {(one.right[0].low, one.wrong[0].low) for one in corrections(text)}
    assert noted == {(Decimal("4200000000"), Decimal("4000000000"))}


NOT_NOTED = [
    "Norvane raised its plan to $4.2 billion from $4 billion.",
    "Norvane will spend $4.2 billion on data centers, not $4 billion as analysts had thought.",
    "The market correction cost Norvane $4 billion, not $5 billion.",
    "Norvane corrected its course and will spend $4 billion after $5 billion.",
    "腾讯将投资42亿美元，高于去年的40亿美元。",
]


@pytest.mark.parametrize("text", NOT_NOTED)
def test_a_sum_beside_another_is_no_correction(text: str) -> None:
    assert corrections(text) == ()


_WORDS = (
    "(Corrects to say ", "An earlier version said ", "$4 billion", "$40 billion", "RMB 42 billion", ", not ", " instead of ", "更正：应为",
    "42亿元", "，而非", "should read ", ")", ". ", " ",
)  # fmt: skip


@given(st.lists(st.sampled_from(_WORDS), max_size=9).map("".join))
def test_any_text_is_read(text: str) -> None:
    assert all(one.right != one.wrong for one in corrections(text))
