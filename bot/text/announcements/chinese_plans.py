"""Plans told in Chinese: a sum before or behind the verb of spending, or named as what a project costs in all."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.text.announcements.claim import Claim
from bot.text.announcements.simplified import simplified
from bot.text.quantities.sums import Sum


def chinese_plans(text: str, levels: Sequence[Sum]) -> Iterator[Claim]:
    """A claim for each sum that a Chinese sentence promises for something built; parts of a whole told before are none."""
    if text.isascii() or not _SPENDS.search(text):
        return
    told = False
    for one in levels:
        start, end = _phrase(text, one)
        phrase = f"{text[start : one.start]} {text[one.end : end]}"
        if _OTHER.search(phrase) or _DONE.search(phrase) or (told and _PART.search(text[start : one.start])):
            continue
        if cue := _promise(text, one):
            told = True
            yield Claim("plan", min(cue[0], one.start), max(cue[1], one.end), cue[2], one)


def is_share(text: str, one: Sum, told: Sequence[Sum]) -> bool:
    """Whether a Chinese sentence gives the sum as a part of one told before: "总投资8亿元，其中厂房投资4亿元，设备投资2亿元"."""
    whole = next((other for other in told if other.end <= one.start), None)
    if text.isascii() or whole is None:
        return False
    opened = _last_part(text[whole.end : one.start])
    if opened is None or _NEW_WHOLE.search(text, whole.end + opened.end(), one.start):
        return False
    return opened.group() == "其中" or _PHASE.search(text, _phrase(text, whole)[0], whole.start) is None


def _last_part(between: str) -> re.Match[str] | None:
    """The last words that open a part of what was told."""
    return max(_PART.finditer(between), key=lambda found: found.start(), default=None)


_NEW_WHOLE: Final = re.compile("总投资|投资总额|另外|此外|同时|还将|另(?:拟|将|投)|。")
_PHASE: Final = re.compile("[一二三首]期|第[一二三]阶段")


def opens_project(text: str) -> bool:
    """Whether a Chinese sentence tells of something that will be built, whose cost the next one may give."""
    return not text.isascii() and _PROJECT.search(simplified(text)) is not None


def project_totals(text: str, levels: Sequence[Sum]) -> Iterator[Claim]:
    """ "项目总投资约200亿元。", where the sentences before tell what is built; at most one."""
    if text.isascii():
        return
    for one in levels[:1]:
        if (led := _TOTAL.match(text)) and led.end() == one.start and not (_OTHER.search(text) or _DONE.search(text)):
            yield Claim("plan", 0, one.end, led.group(), one)


_PROJECT: Final = re.compile(
    "(?:拟|将|计划|公告|签署|签订|签约|宣布|决定|同意|通过)[^。；]{0,120}?(?:投资建设|投资新建|建设|兴建|新建|扩建|投建|投资)"
)
_TOTAL: Final = re.compile(
    "(?:(?:其中|该|本|此|上述|两个|整个|一期|二期)*(?:项目|工程|工厂|基地|计划|园区|协议)?)"
    "(?:的)?(?:计划|预计|拟|预估)?(?:总投资|投资总额|总投资额|投资额|投资规模|投资金额)"
    "(?:总?额|金额|规模|预计|预算|概算|估算|计划|拟|约|为|达|到|超过?|逾|近|高达|不超过|不低于|合计|共计|人民币|新台币|[:：]|\\s)*"
)
_SPENDS: Final = re.compile("投资|投入|投建|斥资|耗资|豪掷|资本|兴建|新建|扩建|建设")
_STOP: Final = "。；;!！?？"
_COMMA: Final = "，,、:：" + _STOP


def _phrase(text: str, one: Sum) -> tuple[int, int]:
    """Where the words between commas begin and end that the sum stands among."""
    start = max(text.rfind(mark, 0, one.start) for mark in _COMMA) + 1
    ends = [at for mark in _COMMA if (at := text.find(mark, one.end)) >= 0]
    return start, min(ends, default=len(text))


_WILL: Final = "(?:拟|将|计划|预计|宣布|决定|同意|承诺|准备|打算|斥资|豪掷|砸|追加|欲|再投|可能|考虑)"
_BUILT: Final = (
    "(?:数据中心|基础设施|工厂|基地|产线|生产线|产能|项目|厂房|晶圆|新厂|厂区|电池|算力|芯片|服务器|电站|光伏|风电|"
    "储能|园区|产业园|设备|研发中心|总部|资本预算|厂办|"
    "门店|仓|物流|港|码头|矿|油田|管道|网络|扩建|扩产|改造|厂|兴建|新建|建设|建厂|云|人工智能|AI|智算)"
)
_BEFORE: Final = re.compile(
    f"(?P<cue>{_WILL}[^{_STOP}]{{0,70}}?(?:投资|投入|斥资|耗资|投建|豪掷|增资|注资)(?:总?额|金额|总计|合计|"
    f"共计|超过?|逾|近|约|不超过|不低于|至少|高达|人民币|美元|建设)*)[^{_COMMA}]{{0,6}}$"
)
"""The verb leads to the sum: "拟分两期投资"."""
_AROUND: Final = re.compile(f"(?P<cue>{_WILL})[^{_COMMA}]{{0,14}}$")
_VERB_BEHIND: Final = re.compile(
    "(?:人民币)?(?:的?额度内[，,]?)?(?:资金)?(?:在|于|用于|赴)?"
    f"[^{_COMMA}]{{0,24}}?(?:投建|投资|建设|新建|扩建|兴建|打造|加码|布局|扩产|建厂|建)"
)
"""The sum stands between its verbs: "拟25亿元投建"."""
_SPENT_ON: Final = re.compile("(?P<cue>(?:投资|斥资|耗资|豪掷|狂?砸下?)(?:约|近|超过?|逾|高达|人民币)?)$")
_BUILDS_AT_ONCE: Final = re.compile(
    f"(?:人民币)?[，,]?将?(?:用于|在[^{_COMMA}\\d]{{2,16}})?(?:投资)?(?:投建|建设|新建|扩建|兴建|打造|建厂|"
    f"扩产|建)(?!成|立|议|材|筑|完|了|的|设的|设完|造的)(?=[^{_COMMA}]{{0,24}}?{_BUILT})"
)
"""A headline without a word for what is to come: "投资25亿建电池厂"."""
_OPENED: Final = re.compile(
    "(?<!预计)(?<!计划)(?<!将)(?:正式|建成|顺利|全面|如期|已经?|即将)(?:投产|投用|启用|投运|通车|封顶|竣工)|历时"
)
_MOVES_TO: Final = re.compile(
    f"(?P<cue>(?:投资|投入|开支|支出)(?:额|规模|预算)?(?:将|预计|计划)[^{_COMMA}\\d]{{0,14}}(?:至|到|为|达))[^{_COMMA}]{{0,4}}$"
)
_IN_ALL: Final = re.compile(
    "(?P<cue>(?:总投资|投入|总额|总金额|投资总额|投资额|计划投资|预计投资|投资规模|投资金额)"
    "(?:总?额|总?金额|规模|预计|预算|概算|估算|计划|约|将|为|达|到|超过?|逾|近|高达|不超过|不低于|合计|共计|"
    "人民币|新台币|[:：]|\\s)*)$"
)
_SPENT_IN_ALL: Final = re.compile("(?:开支|支出)$")
"""A year's spending comes to a total, too."""
_IS_NEWS: Final = re.compile(
    "拟|将|计划|预计|公告|签署|签订|签约|开工|奠基|落户|启动|宣布|投资建设|获批|动工|新建|扩建"
)


def _promise(text: str, one: Sum) -> tuple[int, int, str] | None:
    """Where the words begin and end that promise the sum, and the words; None where none do."""
    leading = text[max(0, one.start - _REACH) : one.start]
    offset = one.start - len(leading)
    if led := _BEFORE.search(leading):
        return (offset + led.start(), one.end, led["cue"]) if re.search(_BUILT, text) else None
    if led := _MOVES_TO.search(leading):
        return offset + led.start(), one.end, led["cue"]
    behind = _VERB_BEHIND.match(text, one.end)
    led = _AROUND.search(leading)
    if led and behind and re.search(_BUILT, text[one.end :]):
        return offset + led.start(), behind.end(), led["cue"] + behind.group()
    if (
        (led := _SPENT_ON.search(leading))
        and (built := _BUILDS_AT_ONCE.match(text, one.end))
        and not _OPENED.search(text)
    ):
        return offset + led.start(), built.end(), led["cue"] + built.group()
    led = _IN_ALL.search(leading)
    if led and _IS_NEWS.search(text) and re.search(_BUILT, text) and not _SPENT_IN_ALL.search(leading[: led.start()]):
        return offset + led.start(), one.end, led["cue"]
    return None


_REACH: Final = 130
_OTHER: Final = re.compile(
    "股权|股份|收购|并购|增资(?![^，。]{0,16}建设)|募集|募资|定增|回购|债券|理财|基金|贷款|授信|中标|订单|合同金额|"
    "营收|产值|收入|利润|市值|融资|补贴|税|销售|捐|广告|注册资本|分红|负债|现金流|"
    "市场规模|成交|研发费用"
)
"""Money for or from something else than what is built."""
_DONE: Final = re.compile("已投|已累计|累计|已完成|截至|曾|已建成|竣工|此前|去年")
_PART: Final = re.compile("其中|[一二三首]期(?!投资建设|建设)|第[一二三]阶段")
SEVERAL: Final = re.compile(
    "(?:美国|中国|韩国|日本|欧洲|印度|亚洲|台湾|德国|北美)(?:的)?(?:半导体|芯片|AI|云|数据中心|大厂|科技|企业|厂商|"
    "设备|电力|电网){1,3}(?:资本)?(?:投资|支出|开支)(?:额|总额)?(?:将|或|预计)|十[二三四五]五|全国|我国|"
    "全球(?:数据中心|半导体|AI|云|资本|芯片|市场)[^，。；]{0,8}(?:投资|支出|开支|规模)|行业(?:总|资本|投资|预)|"
    "市场(?:普遍|预期|预计|预估)|各地|多地|三大运营商|巨头们|四大|合计(?:将|资本|投资)|"
    "(?:在内的|等|多家|几家|各大|科技|互联网)(?:公司|企业|巨头|大厂|厂商)(?:已|将|计划|合计|的资本)|"
    "政府(?:将|计划|拟|宣布)|"
    "[两三四五六七八九十\\d]{1,3}(?:家|大)[^，。；,]{0,6}?(?:公司|企业|巨头|大厂|厂商|运营商)|"
    "(?:^|[。；，,\\s])(?:中国|美国|日本|韩国|印度|德国|法国|英国|欧盟|沙特|阿联酋|加拿大|新加坡|马来西亚|越南|"
    "泰国|印尼)(?:政府)?(?:拟|将|计划|宣布|准备|考虑|承诺|打算)(?!.{0,12}(?:公司|集团))|"
    "\\d+个(?:重大|重点|签约|新)?项目|等\\d+家|(?:多家|一批)企业|"
    "国家(?:将|计划|拟|电网公司预)|(?:省|市|州)(?:将|计划|拟|今年|共?安排|公布|发布)|中央财政"
)
"""Whose plan it is when it is nobody's own: a country's, a trade's, a market's guess."""
