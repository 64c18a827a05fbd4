"""What is marked as something else than news: satire, opinion, rumour, a game of thought, and pages of what a research firm reckons."""

import re
from typing import Final

from bot.text.quantities.remembered import remembered
from bot.text.who.firms import RESEARCHERS


@remembered
def is_labelled(line: str) -> bool:
    """Whether its label says that nothing in it is reported: "Satire: …", "[Opinion] …", "What if …", "… | Opinion"."""
    return _OPENS.match(line) is not None or _CLOSES.search(line) is not None


_LABEL: Final = (
    r"(?:satire|satirical|parody|spoof|humou?r|fiction|opinion|op-ed|editorial|commentary|viewpoint|column|"
    r"letters?(?: to the editor)?|rumou?rs?|rumou?r (?:mill|watch|roundup)|"
    r"gossip|speculation|hypothetical|thought experiment|what[ -]if|fantasy|wish ?list|hoax|fake news|"
    r"april fools?(?:['’]? day)?|my (?:bet|take|guess|view|prediction)|(?:bold )?predictions?(?: for \d{4})?|"
    r"unverified|unconfirmed)"
)
_IN_CHINESE: Final = "(?:讽刺|恶搞|虚构|小说|观点|评论|社评|社论|传闻|谣言|小道消息|网传|愚人节|假想|段子|戏说)"
_OPENS: Final = re.compile(
    rf"\s*(?:[\[(]\s?{_LABEL}\s?[\])]|{_LABEL}\s?(?::|\||[–—]|\s-\s)|what if\b|imagine (?:if|that|a|an|the)\b|suppose (?:that )?[A-Z])|"
    rf"\s*(?:[【\[(（《]{_IN_CHINESE}[】\])）》]|{_IN_CHINESE}\s?[:：|｜丨—])|\s*(?:假如|假设|设想|倘若|如果)(?!说)",
    re.IGNORECASE,
)
_CLOSES: Final = re.compile(
    rf"(?:\||\s[-–—])\s?(?:{_LABEL})\s*$|[\[(]\s?(?:{_LABEL})\s?[\])]\s*$|[|｜丨—【（(]{_IN_CHINESE}[】）)]?\s*$",
    re.IGNORECASE,
)


def is_reckoned(sentence: str, title: str, page: str) -> bool:
    """Whether the page opens with a research firm's survey and the sentence expects without saying that anybody said so."""
    if not _is_survey(title, page[:_OPENING]):
        return False
    if sentence.isascii():
        return _EXPECTED.search(sentence) is not None and _SAID.search(sentence) is None
    return _EXPECTED_IN_CHINESE.search(sentence) is not None and _SAID_IN_CHINESE.search(sentence) is None


@remembered
def _is_survey(title: str, opening: str) -> bool:
    return any(_SURVEY.search(words) for words in (title, opening))


_OPENING: Final = 300
"""Characters in which a page says whose survey it tells."""
_FIRM: Final = rf"(?:{RESEARCHERS}|集邦(?:咨询|諮詢)?)"
_SURVEY: Final = re.compile(
    rf"(?<![A-Za-z]){_FIRM}(?![A-Za-z])[^.。;；\n]{{0,30}}(?:says?|said|estimates?|expects?|forecasts?|"
    r"projects?|reports?|survey|data|research|shows?|调查|調查|指出|预测|預測|统计|統計|数据|數據|报告|報告|"
    r"显示|顯示|预估|預估|预计|預計|认为|認為|研究)"
)
_EXPECTED: Final = re.compile(
    r"\b(?:expected|projected|estimated|forecast|seen|likely|set|anticipated) (?:to|at)\b", re.IGNORECASE
)
_SAID: Final = re.compile(
    r"\b(?:said|says|announced|guided|told|plans?|confirmed|disclosed|statement|filing|earnings call|guidance)\b",
    re.IGNORECASE,
)
_EXPECTED_IN_CHINESE: Final = re.compile(
    "预计|預計|预估|預估|预测|預測|有望|[估][计計约約]?\\s?\\d|将达|將達|成长至|成長至"
)
_SAID_IN_CHINESE: Final = re.compile(
    "公司|宣布|宣佈|公告|表示|法说会|法說會|董事会|董事會|财报|財報|指引|管理层|管理層|执行长|首席"
)
