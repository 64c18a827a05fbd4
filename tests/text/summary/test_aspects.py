"""What a sentence is about."""

import pytest

from bot.text.summary.aspects import aspect, scores


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Northbank commits $2B to data centres over three years.", "commitment"),
        ("It will spend $4B in capex this year.", "commitment"),
        ("Northbank Cloud holds an 8% market share, behind its rivals.", "position"),
        ("It opened new plants in Spain and expands in Asia.", "expansion"),
        ("Revenue rose 8% in the quarter.", "results"),
        ("Export restrictions could hinder the plan.", "risk"),
        ("The bet serves a long-term vision.", "stakes"),
        ("The cat sat on the mat.", "stakes"),
        ("Northbank will spend half a trillion yuan next year.", "commitment"),
        ("Northbank puts a quarter of a billion dollars into capital projects.", "commitment"),
        ("Orbitel came second with 13%, and Kestrel had 8%.", "position"),
        ("Northbank Cloud's share of Spain's hosting market stood at 26%.", "position"),
        ("橡湾集团未来三年将投资380亿元人民币建设数据中心。", "commitment"),
        ("橡湾集团上半年资本开支为97亿元。", "commitment"),
        ("橡湾云以35%的份额排名第一，榕树云占14%。", "position"),
        ("橡灣雲在香港的市佔率為35%。", "position"),
        ("橡湾集团在马来西亚新建两座数据中心。", "expansion"),
        ("橡湾云第二季度收入同比增长13%至31.7亿元。", "results"),
        ("出口管制和电价上涨给橡湾集团的利润带来风险。", "risk"),
        ("橡湾集团股价周一上涨3.1%。", "stakes"),
    ],
)
def test_cues_tell_the_aspect(text: str, about: str) -> None:
    assert aspect(text) == about


def test_a_sentence_without_cues_has_no_points() -> None:
    assert not any(scores("The cat sat on the mat.").values())
