"""What a sentence is about in an investor's eyes, by a table of cues."""

import re
from functools import lru_cache
from typing import get_args

from bot.domain.summary import Aspect
from bot.text.quantities.ideograms import holds_ideograms
from bot.text.quantities.openings import cued, several

_CUES = r"""
commitment 2.5: \bcommit(?:s|ted|ment|ments|ting)?\b
commitment 2.0: \b(?:will|to|would) (?:invest|spend)\b(?=.{0,60}(?:\d|[mbt]r?illion))|\binvest(?:s|ed|ing|ment|ments)?\b(?=.{0,60}\d)|
    \d.{0,30}\binvestments?\b
commitment 2.5: \bcapex|\bcapital (?:spending|expenditures?|outlays?)|\bspending (?:plan|programme|program)|
    \bcapital (?:projects|programme|program|budget)\b
commitment 1.5: \bpledge[sd]?|\bearmark(?:s|ed)?|\ballocat(?:e[sd]?|ing)\b|\bbudget(?:s|ed)?\b
commitment 1.0: \bover (?:the )?(?:next |coming )?(?:\w+) years\b
position 3.0: \bmarket share|\bshare of (?:the|its)\b|\bshare of(?= [^.;]{0,60}\bmarket\b)|\d% share|\bmarket leader|\bmarket position|
    \b(?:came|was|were|ranked|placed|stood) (?:first|second|third|fourth|fifth)\b|
    \b(?:held|holds|had|has|led with)(?= \d[^;]{0,60}\bmarket\b)
position 1.5: \brivals?\b|\bcompetit(?:or|ors|ion|ive)\b|\bpeers?\b|\bcompete[sd]?\b|\bahead of\b|\btrail(?:s|ed|ing)?\b|
    \boutpac(?:e[sd]?|ing)\b
position 1.5: \bdominat\w+|\blead(?:s|ing|er|ership)\b|\brank(?:s|ed|ing)\b|\blargest\b|\bnumber (?:one|two)\b|\bno\. ?\d
expansion 2.0: \bexpan(?:d|ds|ded|ding|sion)\b|
    \bnew (?:plants?|stores?|factor\w+|sites?|hubs?|markets?|data cent\w+|offices?|facilit\w+)
expansion 1.5: \blaunch(?:es|ed|ing)?\b|\bopen(?:s|ed|ing)\b|\bhubs?\b|\bdata cent(?:er|re)s?\b|\bbuild(?:s|ing)?\b|
    \broll(?:s|ed|ing)? out\b
expansion 1.5: \bacqui(?:re|res|red|sition|sitions)\b|\bpartnership\w*|\bjoint venture|\benter(?:s|ed|ing)? (?:the )?\w+ market|
    \boverseas\b|\babroad\b
results 2.0: \brevenues?\b|\bsales\b|\bprofits?\b|\bincome\b|\bearnings\b|\bebitda\b|\beps\b|
    \bmargins? (?:was|were|rose|fell|of|improved|expanded)
results 1.5: \b(?:grew|grow(?:s|ing|th)?|rose|rises?|increas\w+|fell|declin\w+|decreas\w+|jumped|surged)\b(?=.*\d)|\btriple-digit|
    \bdouble-digit
results 1.0: \bquarter(?:s|ly)?\b|\bq[1-4]\b|\bguidance\b|\boutlook\b|\bdividends?\b|\bcash flow\b|\bbookings?\b|\borders\b
risk 2.5: \brisks?\b|\bthreat\w*|\bheadwinds?\b|\buncertain\w*|\bcould (?:hurt|hinder|strain|weigh|limit|hit|harm|slow|delay|cut)
risk 2.0: \brestrict\w+|\bsanctions?\b|\btariffs?\b|\bexport (?:controls?|curbs?|bans?)|\bantitrust\b|\blawsuits?\b|\binvestigat\w+|
    \bprobe[sd]?\b|\bfined?\b
risk 2.0: \bstrain(?:s|ed|ing)?\b|\bpressures?\b|\bcritics?\b|\bwarn(?:s|ed|ing)?\b|\bconcerns?\b|\bfears?\b|\bshortages?\b|
    \bdisrupt\w+|\bimpairments?\b
risk 1.0: \bchalleng(?:e|es|ing)\b|\bdespite\b|\bweak(?:er|ness)?\b|\bloss(?:es)?\b|\bdebt\b|\bvolatil\w+
stakes 2.0: \blong[- ]term\b|\bstrateg\w+|\bvision\b|\bambitions?\b|\bfuture\b|\bgoals?\b|\baims?\b|\bbet(?:s|ting)?\b|\bonce-in-a
stakes 1.0: \binvestors?\b|\bshareholders?\b|\bvaluation\b|\bshares (?:rose|fell|jumped|slid)|\bopportunit\w+|\bindustry\b|\bby 20\d\d\b
"""
"""What a text says of an aspect, and how much that tells of it; what is set in goes on with the line before."""
_CHINESE_CUES = r"""
commitment 2.5: (?:投资|投資|投入|追加|斥资|斥資|砸|承诺|承諾|注资|注資|拨款|撥款)[^。；]{0,24}\d|资本(?:开支|支出)|資本(?:開支|支出)
commitment 2.0: \d[^。，；]{0,12}(?:投资|投資|投入|计划|計劃|預算|预算)
commitment 1.0: 未来[一两三四五六七八九十\d]{1,2}年|未來[一兩三四五六七八九十\d]{1,2}年
position 3.0: 份额|份額|市占率|市佔率|占有率|佔有率|排名第|位居第|位列第|居首|领跑|領跑|占据|佔據
position 1.5: 占比?\d|佔\d|竞争|競爭|对手|對手|领先|領先|最大的?[^。，]{0,8}(?:商|公司|平台|企业|企業)
expansion 2.0: 扩张|擴張|扩建|擴建|扩大|擴大|新建|兴建|興建|建设[^。，]{0,16}(?:中心|工厂|基地|园区|枢纽)|
    建設[^。，]{0,16}(?:中心|工廠|基地)
expansion 1.5: 数据中心|數據中心|落户|落戶|投产|投產|开设|開設|收购|收購|并购|併購|合资|合資|出海|海外|推出
results 2.0: 营收|營收|收入|净利|淨利|利润|利潤|毛利|业绩|業績|财报|財報|每股收益|现金流|現金流|(?:销售|銷售)额?
results 1.5: (?:同比|环比|環比)[^。；]{0,12}\d|季度|财年|財年|分红|分紅|股息|回购|回購
risk 2.5: 风险|風險|制裁|关税|關稅|出口(?:管制|限制)|管制|反垄断|反壟斷|诉讼|訴訟|调查|調查|罚款|罰款|处罚|處罰
risk 1.5: 下滑|亏损|虧損|压力|壓力|担忧|擔憂|放缓|放緩|短缺|不确定|不確定|减值|減值|警告|泡沫
stakes 2.0: 股价|股價|(?:港股|美股|股票)[^。，]{0,6}(?:上涨|下跌|涨|跌)|评级|評級|目标价|目標價|市值
stakes 1.0: 战略|戰略|愿景|願景|目标|目標|预计到\d|机遇|機遇|长期|長期
"""


def _rows(table: str) -> list[tuple[Aspect, float, str]]:
    """Aspect, points and pattern of each line of a table."""
    found = []
    for line in table.strip().replace("\n    ", "").splitlines():
        head, _, pattern = line.partition(": ")
        name, points = head.split()
        found.append((next(each for each in ASPECTS if each == name), float(points), pattern))
    return found


ASPECTS: tuple[Aspect, ...] = get_args(Aspect)
_INVESTED = r"\b(?:spend|invest(?:s|ed|ing|ments?)?)\b"
"""What a cue that may begin with a figure holds."""
_WEIGHTS = tuple((aspect, weight) for aspect, weight, _ in _rows(_CUES))
_PATTERNS = several(cued(pattern, holding=_INVESTED if r"|\d.{" in pattern else None) for _, _, pattern in _rows(_CUES))
"""Matched on a case-folded text: twenty searches a sentence take half the time so."""
_IN_CHINESE = tuple((aspect, weight, re.compile(pattern)) for aspect, weight, pattern in _rows(_CHINESE_CUES))


_ACTUAL = re.compile(
    r"\b(?:was|were|totall?ed|amounted to|had cash|held cash|cash and|bought back|repurchased|spent|fell|rose|dropped|grew|declined)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|would|to (?:invest|spend|build|put)|plans?|planned|commit\w*|pledg\w*|promis\w*|intends?|expects?|guidance|forecasts?|"
    r"next|coming|budget\w*|earmark\w*|agreed|approved|rais(?:es|ed|ing))\b",
    re.IGNORECASE,
)


def commits(text: str) -> bool:
    """Whether a text of the aspect "commitment" speaks of what is to be spent, and not of what was."""
    return _AHEAD.search(text) is not None or _ACTUAL.search(text) is None


@lru_cache(maxsize=2048)
def aspect(text: str) -> Aspect:
    """The aspect with the most cues in the text, the earlier of equals; "stakes" where there are none."""
    points = scores(text)
    best = max(ASPECTS, key=lambda each: points[each])
    return best if points[best] else "stakes"


@lru_cache(maxsize=2048)
def scores(text: str) -> dict[Aspect, float]:
    """Points for each aspect, 0 where no cue of it stands in the text."""
    points: dict[Aspect, float] = dict.fromkeys(ASPECTS, 0.0)
    if holds_ideograms(text):
        for each, weight, cue in _IN_CHINESE:
            points[each] += weight if cue.search(text) else 0.0
    folded = text.casefold()
    for number in _PATTERNS.likely(folded):
        if _PATTERNS.patterns[number].pattern.search(folded):
            each, weight = _WEIGHTS[number]
            points[each] += weight
    return points
