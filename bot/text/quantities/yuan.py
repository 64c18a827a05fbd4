"""Whose the yuan of a Chinese text is: 元 alone is Taiwan's in a paper of Taipei, and sums of the mainland leave it out."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.domain.announcement import Money
from bot.domain.figures import Figure
from bot.text.quantities.remembered import remembered


def at_home(amounts: Sequence[Money], sentence: str, page: str) -> tuple[Money, ...]:
    """The amounts; a yuan of a page in long characters that speaks of Taiwan is Taiwan's, unless the sentence calls it the mainland's."""
    if _OF_MAINLAND.search(sentence) or not is_of_taiwan(page):
        return tuple(amounts)
    return tuple(replace(one, currency="TWD") if one.currency == "CNY" else one for one in amounts)


@remembered
def is_of_taiwan(page: str) -> bool:
    """Whether a page is written in long characters and speaks of Taiwan's money, towns or markets."""
    return not page.isascii() and _LONG.search(page) is not None and _OF_TAIWAN.search(page) is not None


def in_yuan(text: str, figure: Figure) -> bool:
    """Whether a figure without a unit is money of the mainland: "投资305亿建厂", where no other land or money is spoken of."""
    if figure.value.unit or not figure.text.endswith(("亿", "億")) or figure.value.low < _LEAST:
        return False
    is_spent = _SPENT.search(text, max(0, figure.start - _REACH), figure.start) and _GOES_ON.match(text, figure.end)
    return is_spent is not None and _ELSEWHERE.search(text) is None


_LEAST: Final = 100_000_000
_REACH: Final = 24
_OF_MAINLAND: Final = re.compile(r"人民[币幣]|RMB|CNY|yuan|[¥￥]")
_LONG: Final = re.compile("[億萬資廠設電產業興擴建晶圓計畫]")
_OF_TAIWAN: Final = re.compile(
    "新[台臺][幣币]|[台臺]幣|[台臺]灣|[台臺]股|[台臺]積|\\d兆|[竹中南]科|證交所|櫃買|工研院|"
    "(?<![平電舞櫃站陽])[台臺][北中南東]|桃園|新竹|高雄|苗栗|彰化|雲林"
)
_SPENT: Final = re.compile(
    "(?:投资|斥资|耗资|投入|豪掷|狂砸|砸下?|投建|加码|追加|资本开支|资本支出)(?:总?额|规模|金额|预算|计划|预计|"
    "将|约|近|超过?|逾|至|到|为|达|高达|了|共|共计|合计|不低于|不超过|[:：\\s])*$"
)
_GOES_ON: Final = re.compile(
    "(?:左右|以上)?(?:$|[，,。；;、！!？?）)\\s]|[建投扩兴]|打造|加码|布局|新建|用于|押注|开发|的(?:项目|计划|投资|数据|工厂|基地))"
)
_ELSEWHERE: Final = re.compile(
    r"[$€£₩₹]|USD|美[元金]|[港欧日韩澳加]元|[港台]币|英镑|日圆|卢比|泰铢|[円圓]|"
    "美国|韩国|日本|德国|法国|英国|印度|越南|泰国|马来|新加坡|欧洲|墨西哥|沙特|阿联酋|台湾|台灣|香港|"
    "三星|海力士|[A-Za-z]{3,}|英特尔|英伟达|微软|谷歌|苹果|亚马逊|特斯拉|甲骨文|台积|联电|鸿海|富士康|日月光|软银|"
    "丰田|本田|现代汽车|美光|博世|西门子|巴斯夫|大众|宝马|奔驰|空客|波音|德州仪器|格芯|阿美|高通|博通"
)
"""Other money, lands and their companies: there the sum may be in theirs."""
