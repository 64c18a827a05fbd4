"""What the stored articles say that comes near a question which no stored fact answers: quoted, never told as the answer."""

from collections.abc import Iterable
from dataclasses import replace

from bot.domain.company import Key
from bot.domain.passage import Passage
from bot.domain.reply import Block, Bullets, Line, Reply, Text
from bot.text.questions.meaning import Meaning, meaning
from bot.text.questions.naming import names_of
from bot.text.questions.question import UNCLEAR
from bot.text.questions.terms import is_chinese, terms, terms_asked
from handlers.citing import teller
from handlers.command import Ask, PassageQuery
from handlers.wording import titled

_MOST = 3
_INTRODUCED = "Nearest in the stored articles, in their own words; none of it is a stored fact:"


def wanted(ask: Ask, reply: Reply) -> PassageQuery | None:
    """What to look for under a reply; None where it answers, or where the question names nobody or no matter."""
    if not (reply.is_lacking or ask.line == UNCLEAR):
        return None
    wish = _wish(ask)
    keys, matter = _companies(wish), _matter(ask, wish)
    if not keys:
        strange = _strange(wish)
        return PassageQuery(words=" ".join(strange), companies=()) if strange else None
    inside = tuple(key for key in keys if not ask.universe.by_key[key].is_outside)
    words = (*matter, *wish.setting, *(key for key in keys if key not in inside))
    return PassageQuery(words=" ".join(words), companies=inside) if matter else None


def offered(ask: Ask, reply: Reply, found: Iterable[Passage]) -> Reply:
    """The reply with the passages under it that are about a company asked for and share a word of its matter.

    Where no company is named, those that hold every word that nobody knows: the name of a person, say.
    """
    wish = _wish(ask)
    keys, matter = _companies(wish), frozenset(_matter(ask, wish))
    if keys:
        fitting = [one for one in found if matter & set(one.held) and _is_about(one, keys, ask)]
    else:
        fitting = [one for one in found if set(_strange(wish)) <= set(one.held)]
    if not fitting:
        return reply
    best = {one.article_id: one for one in reversed(fitting)}  # of one page the first, which is the best
    chosen = [one for one in fitting if best[one.article_id] is one][:_MOST]
    blocks = tuple(block for passage in chosen for block in _quoted(passage))
    title = "No stored fact answers that." if ask.line == UNCLEAR else reply.title
    lines = () if ask.line == UNCLEAR else reply.blocks
    return replace(reply, title=title, blocks=(*lines, Text(text=_INTRODUCED), *blocks), disclaimer=True, private=False)


def _strange(wish: Meaning) -> tuple[str, ...]:
    """The terms of the words that nobody knows."""
    return terms(" ".join((*wish.unknown, *wish.strangers)))


def _wish(ask: Ask) -> Meaning:
    """What the question speaks of; the companies that it leaves out are those of the line that it was understood as."""
    line = meaning(" ".join(ask.words), ask.universe)
    if not ask.question:
        return line
    told = meaning(ask.question, ask.universe)
    return told if told.names else told.with_names(line.names)


def _companies(wish: Meaning) -> tuple[Key, ...]:
    return tuple(dict.fromkeys(named.company for named in wish.names))


def _matter(ask: Ask, wish: Meaning) -> tuple[str, ...]:
    """The terms of what is asked about; of a Chinese question its own words too, save the names."""
    became = _BECAME.get(wish.aspect, "") if ask.command == "capex" else ""
    people = tuple(named.typed for named in wish.names if named.is_person)
    own = _without_names(ask.question, ask)
    chinese = (term for term in terms_asked(own) if is_chinese(term))
    others = (_OTHER_WORDS.get(topic, "") for topic in wish.topics)
    return tuple(dict.fromkeys((*terms(" ".join((*wish.matter, *people, became, *others))), *chinese)))


_BECAME = {
    "done": "finished completed fulfilled spent 完成 花完 投完",
    "denied": "denied refuted dismissed rejected 否认",
    "confirmed": "confirmed official 证实 确认",
}
"""How pages tell what became of a plan, in other words than the question's."""
_OTHER_WORDS = {
    "risks": "risk warned warning threat curbs restrictions sanctions tariffs shortage short supply constraint bottleneck slow hurt "
    "pressure headwind concern 风险 限制 短缺 关税 制裁 压力",
    "expansion": "expand opening opened new site region 扩张 新建 开设",
    "chips": "chips semiconductors processors 芯片",
}
"""How pages tell of a topic."""


def _without_names(text: str, ask: Ask) -> str:
    for span in reversed(names_of(ask.universe).find(text)):
        text = f"{text[: span.start]} {text[span.end :]}"
    return text


def _is_about(passage: Passage, keys: tuple[Key, ...], ask: Ask) -> bool:
    """Whether the sentence names such a company, or no company at all in an article about one: a rival's sentence is the rival's."""
    named = {span.company for span in names_of(ask.universe).find(passage.citation.quote)}
    if named:
        return bool(named & set(keys))
    title = passage.citation.title.casefold()
    outside = (ask.universe.by_key[key] for key in keys if ask.universe.by_key[key].is_outside)
    return bool(set(passage.about) & set(keys)) or any(
        alias in title for company in outside for alias in (company.name.casefold(), *company.aliases)
    )


def _quoted(passage: Passage) -> tuple[Block, Block]:
    cited = passage.citation
    line = Line(text=titled(cited.title) or "Untitled", url=cited.url, detail=teller(cited))
    return Text(text=cited.quote, tone="quote"), Bullets(lines=(line,))
