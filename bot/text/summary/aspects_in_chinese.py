"""What a Chinese sentence is about in an investor's eyes, by a table of cues."""

import re
from collections.abc import Iterator

from bot.domain.summary import Aspect
from bot.text.quantities.ideograms import holds_ideograms

_TABLE: tuple[tuple[Aspect, float, str], ...] = (
    (
        "commitment",
        2.5,
        r"(?:投资|投資|投入|追加|斥资|斥資|砸|承诺|承諾|注资|注資|拨款|撥款)[^。；]{0,24}\d|资本(?:开支|支出)|資本(?:開支|支出)",
    ),
    ("commitment", 2.0, r"\d[^。，；]{0,12}(?:投资|投資|投入|计划|計劃|預算|预算)"),
    ("commitment", 1.0, r"未来[一两三四五六七八九十\d]{1,2}年|未來[一兩三四五六七八九十\d]{1,2}年"),
    (
        "position",
        3.0,
        r"份额|份額|市占率|市佔率|占有率|佔有率|排名第|位居第|位列第|居首|领跑|領跑|占据|佔據",
    ),
    ("position", 1.5, r"占比?\d|佔\d|竞争|競爭|对手|對手|领先|領先|最大的?[^。，]{0,8}(?:商|公司|平台|企业|企業)"),
    (
        "expansion",
        2.0,
        r"扩张|擴張|扩建|擴建|扩大|擴大|新建|兴建|興建|建设[^。，]{0,16}(?:中心|工厂|基地|园区|枢纽)|建設[^。，]{0,16}(?:中心|工廠|基地)",
    ),
    (
        "expansion",
        1.5,
        r"数据中心|數據中心|落户|落戶|投产|投產|开设|開設|收购|收購|并购|併購|合资|合資|出海|海外|推出",
    ),
    (
        "results",
        2.0,
        r"营收|營收|收入|净利|淨利|利润|利潤|毛利|业绩|業績|财报|財報|每股收益|现金流|現金流|(?:销售|銷售)额?",
    ),
    ("results", 1.5, r"(?:同比|环比|環比)[^。；]{0,12}\d|季度|财年|財年|分红|分紅|股息|回购|回購"),
    (
        "risk",
        2.5,
        r"风险|風險|制裁|关税|關稅|出口(?:管制|限制)|管制|反垄断|反壟斷|诉讼|訴訟|调查|調查|罚款|罰款|处罚|處罰",
    ),
    ("risk", 1.5, r"下滑|亏损|虧損|压力|壓力|担忧|擔憂|放缓|放緩|短缺|不确定|不確定|减值|減值|警告|泡沫"),
    ("stakes", 2.0, r"股价|股價|(?:港股|美股|股票)[^。，]{0,6}(?:上涨|下跌|涨|跌)|评级|評級|目标价|目標價|市值"),
    ("stakes", 1.0, r"战略|戰略|愿景|願景|目标|目標|预计到\d|机遇|機遇|长期|長期"),
)
_CUES = tuple((aspect, weight, re.compile(pattern)) for aspect, weight, pattern in _TABLE)


def chinese_cues(text: str) -> Iterator[tuple[Aspect, float]]:
    """The aspects that the text has cues of, each with the cue's points; nothing where no character is Chinese."""
    if not holds_ideograms(text):
        return
    for aspect, weight, cue in _CUES:
        if cue.search(text):
            yield aspect, weight
