"""Pages that show robots something else than people, told from articles and from news in a few words."""

import re
from collections.abc import Sequence
from typing import NoReturn

from bot.ports import FeedError
from bot.text.pages.boilerplate import is_boilerplate
from bot.text.pages.sentences import sentences
from bot.text.questions.terms import terms

FEWEST_WORDS = 60
"""A page with less is short: a flash, and as well a wall or a list."""
WALL_WORDS = 250
"""Longer pages may well speak of robots and cookies."""
FLASH_WORDS = 8
"""Of a sentence that is news by itself."""
_SHARED = 2
"""Words of its title that a short page says again."""


def heard(paragraphs: Sequence[str], url: str, *, title: str = "", site: str = "") -> tuple[str, ...]:
    """The paragraphs that are the article's: all of a page, of a short one those that tell something. Raises FeedError.

    A short page is news where a whole sentence of it neither speaks to its reader nor of the page, and takes up its title.
    """
    text = " ".join(paragraphs)
    _refuse_wall(text, url)
    if words(text) >= FEWEST_WORDS:
        return tuple(paragraphs)
    told = tuple(paragraph for paragraph in paragraphs if _tells(paragraph))
    if not any(map(_is_flash, told)) or not _takes_up(title, site, " ".join(told)):
        raise _too_little(url)
    return told


def refuse_empty(text: str, url: str) -> NoReturn:
    """Raises FeedError for a page in which no article was found; `text`: all that stands on it."""
    _refuse_wall(text, url)
    raise _too_little(url)


def words(text: str) -> int:
    """Words; two Chinese characters count as one."""
    chinese = sum("\u4e00" <= sign <= "\u9fff" for sign in text)
    return chinese // 2 + len(re.findall(r"[^\W\d_][\w'’-]*", re.sub("[\u4e00-\u9fff]", " ", text)))


def _refuse_wall(text: str, url: str) -> None:
    wall = _WALL.search(text) if words(text) < WALL_WORDS else None
    if wall:
        raise FeedError("blocked page", url, f'it says "{wall[0]}"')


def _too_little(url: str) -> FeedError:
    return FeedError("blocked page", url, "too little text to be the article")


def _tells(paragraph: str) -> bool:
    return not is_boilerplate(paragraph) and not all(_HOUSE.search(each.text) for each in sentences(paragraph))


def _is_flash(paragraph: str) -> bool:
    return any(
        words(each.text) >= FLASH_WORDS and _STOPPED.search(each.text) and not _HOUSE.search(each.text)
        for each in sentences(paragraph)
    )


def _takes_up(title: str, site: str, text: str) -> bool:
    """Whether the text says words of the title again, the site's name aside: what stands before an article seldom does."""
    wanted = set(terms(title)) - set(terms(site)) - _COMMON
    return not title or len(wanted & set(terms(text))) >= min(_SHARED, max(1, len(wanted)))


_COMMON = frozenset(
    terms("a an the and or of to in on at by for from with as is are was be has have it its this that over new")
)
_WALL = re.compile(
    r"enable java ?script|java ?script is (?:disabled|required)|access (?:to this page has been )?denied|"
    r"verify (?:that )?you are (?:a )?human|"
    r"are you a (?:robot|human)|not a robot|unusual (?:traffic|activity)|checking your browser|just a moment|captcha|"
    r"pardon our interruption|before you continue to|we value your privacy|accept (?:all )?cookies|manage your (?:privacy|consent)|"
    r"your request has been (?:blocked|identified)|subscribe to (?:continue|read)|undeclared automated tool|请启用 ?javascript|请完成验证",
    re.I,
)
_TO_READERS = (
    r"\b(?:you|yours?|please|sorry|oops|welcome|log(?:ged)? ?in|sign(?:ed)? ?(?:in|up)|try again|"
    r"(?:for|to) (?:registered|paying|our))\b"
)
_OF_PAGES = (
    r"\b(?:java ?script|cookies?|newsletters?|paywall|personal data|partners store|subscribers? only|members only|"
    r"for (?:subscribers|members)|"
    r"(?:modern|newer|supported) browsers?|(?:this|our) (?:site|service)|"
    r"(?:this|our|the) (?:web ?)?(?:page|site's content|website|url|server|article|content|video|story)|"
    r"error (?:code|page|\d{3})|[45]\d\d (?:error|forbidden|not found)|(?:an|the) error|went wrong|under maintenance|"
    r"(?:could|can) ?not be found|not found|no longer (?:available|exists?)|forbidden|all rights reserved)\b"
)
_CHINESE = "[您请]|登录|订阅|浏览器|本站|页面"
_HOUSE = re.compile("|".join((_TO_READERS, _OF_PAGES, _CHINESE)), re.I)
"""What a site says of itself and to whoever comes."""
_STOPPED = re.compile(r"[.!?。！？][\"'”’»)\]]*$")
