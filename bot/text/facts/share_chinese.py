"""Market shares as Chinese words them: "占中国云市场的36%", "以36%的市场份额", "市占率为36%"."""

import re
from collections.abc import Iterator

from bot.text.facts.claim import Claim
from bot.text.facts.frame import NAME, PERCENT, PERIOD, Frame, marks


def chinese_claims(told: Frame) -> Iterator[Claim]:
    """The shares of a sentence in Chinese, each with the mark of its owner; where something is planned or expected, none."""
    if not _CHINESE.search(told.text) or _UNREAL.search(told.text):
        return
    found = {figure: (owner, end) for owner, figure, end in _owned(told.text)}
    for figure, (owner, end) in sorted(found.items()):
        start, whole = told.place(f"‹F{figure}›")[0], _market(told.text[:end])
        yield Claim(
            figures=(figure,), shape="beside", start=start, end=end, whole=whole, whole_end=end, owner=f"‹M{owner}›"
        )


def _owned(text: str) -> Iterator[tuple[int, int, int]]:
    """Owner, figure and end of each share; later ones overrule, so the surest wordings come last."""
    sure = [
        (marks("M", match["who"])[-1], marks("F", match[0])[-1], match.end())
        for pattern in (_PART_OF, _NOUN_AFTER, _NOUN_BEFORE)
        for match in pattern.finditer(text)
    ]
    several = [match for match in _RESPECTIVELY.finditer(text) if _MARKET_WORD.search(match[0])]
    if sure or several:
        for match in _LISTED.finditer(text, min([end for _, _, end in sure] + [match.end() for match in several])):
            yield marks("M", match["who"])[0], marks("F", match["size"])[0], match.end()
    yield from sure
    for match in several:
        owners, figures = marks("M", match["who"]), marks("F", match["size"])
        if len(owners) == len(figures):
            yield from ((owner, figure, match.end()) for owner, figure in zip(owners, figures, strict=True))


def _market(words: str) -> str:
    """The market that Chinese words name last, in English: "the China cloud market"; "" where they name none that is known."""
    places, goods = _PLACE.findall(words), _GOOD.findall(words)
    named = [_PLACES[places[-1]] if places else "", _GOODS[goods[-1]] if goods else ""]
    return f"the {' '.join(word for word in named if word)} market" if any(named) else ""


_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_UNREAL = re.compile(
    r"目标|目標|预计|預計|预期|預期|有望|计划|計劃|力争|力爭|争取|爭取|将达|將達|希望|如果|若能|未来|未來"
)
_SHARE = r"(?:(?:市场|市場)?(?:份额|份額|占有率|佔有率)|市占率|市佔率|(?:市场|市場)(?:占比|佔比))"
_ANY = rf"(?:[^，。；！？‹]|{PERIOD})"
_ABOUT = r"(?:约|約|近|超过|超過|超|逾|大约|大約|仅|僅|高达|高達|将近|將近|接近|已)*"
_UP_TO = r"(?:(?:上升|提升|提高|增长|增長|扩大|擴大|回升|攀升|下降|下滑|降低|萎缩|升|增|降|跌|滑落|回落)(?:至|到)|维持在|維持在|保持在|稳定在|达到|達到|达|達|为|為|是|有|占|佔|突破|：|:)"
_FROM = rf"(?:从|從|由|自){_ABOUT}{PERCENT}{_ANY}{{0,8}}?"
_NOUN_BEFORE = re.compile(
    rf"(?P<who>{NAME})(?:{_ANY}{{0,16}}(?:{PERCENT})?，)?{_ANY}{{0,24}}?{_SHARE}(?:{PERIOD}|[在的也则則进進一步，]){{0,8}}(?:{_FROM})?(?:{_UP_TO}|(?=‹F)){_ABOUT}(?P<size>{PERCENT})"
)
_HOLDS = r"(?:以|凭借|憑藉|凭|拥有|擁有|占据|佔據|占有|占|佔|获得|獲得|取得|拿下|持有|有)"
_NOUN_AFTER = re.compile(
    rf"(?P<who>{NAME}){_ANY}{{0,24}}?{_HOLDS}了?{_ABOUT}(?P<size>{PERCENT})的{_ANY}{{0,10}}?{_SHARE}"
)
_OF_MARKET = r"(?:市场|市場|份额|份額|出货|出貨|销量|銷量|销售|銷售|装机|裝機)"
_PART_OF = re.compile(
    rf"(?P<who>{NAME}){_ANY}{{0,12}}?(?:占据|佔據|占到|占有|占|佔|拿下|控制)了?(?:{_ANY}{{0,16}}?{_OF_MARKET}{_ANY}{{0,8}}?{_ABOUT}{PERCENT}"
    rf"|{_ABOUT}{PERCENT}的{_ANY}{{0,12}}?{_OF_MARKET})"
)
_AND = r"(?:、|和|与|與|及|以及|，)"
_RESPECTIVELY = re.compile(
    rf"(?P<who>{NAME}(?:{_AND}{NAME}){{1,8}}){_ANY}{{0,24}}?分别{_ANY}{{0,14}}?(?P<size>{PERCENT}(?:{_AND}{PERCENT}){{1,8}})(?:{_ANY}{{0,8}}{_SHARE})?"
)
_MARKET_WORD = re.compile(rf"{_SHARE}|{_OF_MARKET}")
_LISTED = re.compile(
    rf"(?:[，、；;和与與及]|其次是|随后是|隨後是|之后是)(?P<who>{NAME})的?(?:则|則|也)?(?:以|占比|占|佔|为|為|（|\(|：|:)?了?{_ABOUT}(?P<size>{PERCENT})(?=[，。；;、）)和与與及的位居紧緊排]|\s|$)"
)
_PLACES = {
    **{"中国": "China", "中國": "China", "国内": "China", "國內": "China", "全球": "global", "世界": "global"},
    **{"美国": "US", "美國": "US", "印度": "India", "日本": "Japan", "欧洲": "Europe", "歐洲": "Europe"},
    **{"东南亚": "Southeast Asia", "東南亞": "Southeast Asia", "亚太": "Asia-Pacific", "亞太": "Asia-Pacific"},
}
_GOODS = {
    **{"公有云": "public cloud", "公共云": "public cloud", "云基础设施": "cloud infrastructure", "AI云": "AI cloud"},
    **{"云计算": "cloud", "云服务": "cloud", "云市场": "cloud", "智能手机": "smartphone", "手机": "smartphone"},
    **{"外卖": "food delivery", "电商": "e-commerce", "网约车": "ride-hailing", "新能源汽车": "electric car"},
    **{"动力电池": "electric car battery", "移动支付": "mobile payments", "在线音乐": "music streaming"},
    **{"搜索": "search", "平板电脑": "tablet", "芯片": "chip", "快递": "parcel delivery", "游戏": "games"},
}
_PLACE = re.compile("|".join(_PLACES))
_GOOD = re.compile("|".join(sorted(_GOODS, key=len, reverse=True)))
