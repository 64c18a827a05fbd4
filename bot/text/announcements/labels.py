"""Whether a headline or a sentence is marked as something else than news: satire, opinion, rumour, a game of thought."""

import re
from typing import Final

from bot.text.quantities.remembered import remembered


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
