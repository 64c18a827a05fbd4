"""Revenue, its growth and capital spending as Chinese reports word them: "收入2478亿元，同比增长5%", "资本开支315亿元"."""

import re
from collections.abc import Iterator

from bot.domain.company import NameSpan, Universe
from bot.domain.fact import Metric
from bot.domain.figures import Period
from bot.text.facts.frame import MONEY, NAME, PERCENT, PERIOD, Frame, marks, number
from bot.text.facts.parts import whole_of
from bot.text.facts.statement import Statement
from bot.text.facts.verbs import moved


def chinese_results(told: Frame, said: NameSpan | None, universe: Universe) -> tuple[Statement, ...]:
    """The results that a sentence in Chinese reports, each with its owner; those of a part that no name is known for are left out."""
    if not names_chinese_result(told.text):
        return ()
    return tuple(found for match in _results(told) for found in _statements(told, match, said, universe))


def names_chinese_result(text: str) -> bool:
    """Whether the words for revenue or capital spending stand in it."""
    return not text.isascii() and _RESULT.search(text) is not None


_RESULT = re.compile(r"收入|[营營]收|[营營][业業][额額]|[销銷]售[额額]|[资資]本性?(?:[开開]支|支出)")
_WHO = rf"(?:(?P<who>{NAME})(?:（[^（）‹]*）)?(?P<unit>[业業][务務]|板[块塊]|部[门門]|分部)?|(?<=[，；：。])|^)"
_TIME = rf"(?:(?:在|于|於)?(?:{PERIOD}|同期|本季|季度|期间|期間|财季|財季|财年|財年|[的内內])){{0,4}}"
_DONE = r"(?:[实實][现現]|[录錄]得|取得|[达達]成)?"
_NOUN = (
    r"(?:[总總合综綜]{0,2}(?P<noun>(?:[营營][业業])?收入|[营營]收|[营營][业業][额額]|[销銷]售[额額])|"
    r"(?P<capex>[资資]本性?(?:[开開]支|支出)))"
)
_IS = r"(?:[总總]计|合计|合計|共|[为為是]|[达達]到?|增至|升至|降至|[约約近超]|，){0,3}"
_RISES = r"增[长長加幅]?|上升|上[涨漲]|[涨漲]|提升|升"
_FALLS = r"下[降滑跌]|[减減]少|[减減]|[降跌]"
_GROWTH = rf"(?:同比|按年|[较較](?:去年|上年)同期)(?:大幅|小幅|微)?(?:(?P<rise>{_RISES})|(?P<fall>{_FALLS}))[了约約]?(?P<size>{PERCENT})"
_LEVEL_FIRST = re.compile(
    rf"{_WHO}{_TIME}{_DONE}{_NOUN}{_TIME}{_IS}(?P<level>{MONEY})(?:（[^（）]*）)?(?:，?{_GROWTH})?"
)
_GROWTH_FIRST = re.compile(rf"{_WHO}{_TIME}{_DONE}{_NOUN}{_TIME}，?{_GROWTH}(?:，?[至到达達为為]+(?P<level>{MONEY}))?")
_UNREAL = re.compile(
    r"[预預][计計期测測]|目[标標]|指引|有望|或[将將]|[将將][达達会會]|分析[师師]|如果|若|假如|力争|力爭|可能"
)


def _results(told: Frame) -> Iterator[re.Match[str]]:
    taken: set[int] = set()
    for pattern in (_LEVEL_FIRST, _GROWTH_FIRST):
        for match in pattern.finditer(told.text):
            begun = max(told.text.rfind("；", 0, match.start()), told.text.rfind("。", 0, match.start())) + 1
            if match.start("noun") not in taken and not _UNREAL.search(told.text, begun, match.end()):
                taken.add(match.start("noun"))
                yield match


def _statements(told: Frame, match: re.Match[str], said: NameSpan | None, universe: Universe) -> Iterator[Statement]:
    owner = _owner(told, match, said)
    if owner is None:
        return
    when = _period(told, match)
    if match["level"]:
        metric = Metric.CAPEX if match["capex"] else Metric.REVENUE
        value = told.figures[number(match["level"])].value
        holder = whole_of(owner, universe) if match["capex"] and not match["who"] else owner
        yield Statement(owner=holder, metric=metric, values=(value,), period=when, figures=(number(match["level"]),))
    if match["size"] and not match["capex"]:
        value = moved(told, number(match["size"]), "fell" if match["fall"] else "rose")
        growth = Metric.REVENUE_GROWTH
        yield Statement(owner=owner, metric=growth, values=(value,), period=when, figures=(number(match["size"]),))


def _owner(told: Frame, match: re.Match[str], said: NameSpan | None) -> NameSpan | None:
    """Whose result it is.

    The name before it, else the sole one of its clause, else that whose report the sentence opens with, else `said`.
    """
    if match["who"]:
        named = _named(told, marks("M", match["who"])[0])
        return named if named and (not match["unit"] or named.kind == "segment") else None
    clause = told.text.rfind("；", 0, match.start()) + 1
    near = marks("M", told.text[clause : match.start()])
    opening = _REPORTS.match(told.text)
    if len(near) == 1 or (near and opening and clause == 0):
        return _named(told, near[0])
    if near:
        return None
    if opening:
        return _named(told, marks("M", opening["who"])[0])
    return said if not marks("M", told.text[: match.start()]) else None


_REPORTS = re.compile(
    rf"(?:{PERIOD}，?)?(?P<who>{NAME})[^；。‹]{{0,12}}(?:{PERIOD}|[^；。‹]){{0,20}}?(?:[业業][绩績]|[财財][报報]|[报報]告)"
)


def _named(told: Frame, mention: int) -> NameSpan | None:
    found = told.mentions[mention]
    return None if found.is_place or found.is_plural or (not found.span.company and not found.is_named) else found.span


def _period(told: Frame, match: re.Match[str]) -> Period | None:
    """The period inside the words of the result, else the last one before them."""
    found = marks("T", match[0]) or marks("T", told.text[: match.start()])[-1:]
    return told.periods[found[0]] if found else None
