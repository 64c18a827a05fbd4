"""Market shares as Chinese words them: "占中国云市场的36%", "以36%的市场份额", "市占率为36%"."""

import re
from collections.abc import Iterator, Mapping

from bot.text.facts.frame import NAME, PERCENT, PERIOD, Frame, marks
from bot.text.facts.shares.claim import Claim
from bot.text.quantities.ideograms import holds_ideograms


def chinese_claims(told: Frame) -> Iterator[Claim]:
    """The shares of a sentence in Chinese, each with the mark of its owner; what is planned or expected is none."""
    if not is_chinese(told) or not _MARKET_WORD.search(told.text):
        return
    found = {figure: f"‹M{owner}›" for part in _parts(told.text) for owner, figure in _owned(part)}
    found |= {figure: owners for part in _parts(told.text) for figure, owners in _together(part, found)}
    for figure, owner in sorted(found.items()):
        start, end = told.place(f"‹F{figure}›")
        whole = chinese_market(told.text[:end]) or chinese_market(told.text[end : end + _REACH])
        yield Claim(figures=(figure,), shape="beside", start=start, end=end, whole=whole, whole_end=end, owner=owner)


def _parts(text: str) -> Iterator[str]:
    """The parts of a sentence that stops and semicolons end, in full-width signs and without spaces."""
    whole = _MEMBERS.sub("", _SPACES.sub("", text.translate(_FULL_WIDTH)))
    yield from _STOPS.split(_DECIMALS.sub("·", whole))


def _owned(part: str) -> Iterator[tuple[int, int]]:
    """Owner and figure of each share; later ones overrule, so the surest wordings come last."""
    several = [match for form in _RESPECTIVELY for match in form.finditer(part)]
    several = [match for match in several if _are_shares(match, part)]
    sure = [(owner, figure, end) for figure, start, end in _levels(part) if (owner := _owner(part, start)) is not None]
    begun = [end for _, _, end in sure] + [match.end() for match in several]
    begun += [match.end() - 1 for match in _HEADS_LIST.finditer(part)]
    if begun:
        for match in _LISTED.finditer(part, min(begun)):
            yield marks("M", match["who"])[0], marks("F", match["size"])[0]
    yield from ((owner, figure) for owner, figure, _ in sure)
    for match in several:
        owners, figures = marks("M", match["who"]), marks("F", match["size"])
        if len(owners) == len(figures) and not _UNREAL.search(part, 0, match.end()):
            yield from zip(owners, figures, strict=True)


def _together(part: str, found: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """The figures that several share, with all their marks: "三家企业A、B、C的总市占率达20%", "…，三者合计占60%"."""
    for match in _SUM_OF.finditer(part):
        if not _UNREAL.search(part, 0, match.end()):
            yield marks("F", match["size"])[0], "".join(re.findall(NAME, match["who"]))
    for match in _SUM.finditer(part):
        before = [owner for figure, owner in found.items() if f"‹F{figure}›" in part[: match.start()]]
        named = list(dict.fromkeys(before))
        if len(named) == _SO_MANY[match["count"]] and not _UNREAL.search(part, 0, match.end()):
            yield marks("F", match["size"])[0], "".join(named)


def _are_shares(match: re.Match[str], part: str) -> bool:
    """Whether the figures that a list gives to its names in turn are shares, and not how much each grew."""
    if _GROWN.search(part, match.end("who"), match.start("size")) and not _SHARE_NOUN.search(match[0]):
        return False
    return _MARKET_WORD.search(match[0]) is not None or _RANKED.search(part) is not None


def _levels(part: str) -> Iterator[tuple[int, int, int]]:
    """Each figure that its words make a share, with where those words begin and end; the last wins."""
    for pattern in (_IN_MARKET, _PART_OF, _NOUN_AFTER, _NOUN_BEFORE):
        for match in pattern.finditer(part):
            clause_end = part.find("，", match.end())
            if not _UNREAL.search(part, 0, clause_end if clause_end >= 0 else len(part)):
                yield marks("F", match[0])[-1], match.start(), match.end()


def _owner(part: str, start: int) -> int | None:
    """The number of the name that the words at a position are said of: the subject of their clause, else of one before it."""
    comma = part.rfind("，", 0, start)
    clause = part[comma + 1 : start]
    for name in reversed(list(re.finditer(NAME, part[:start]))):
        if _NO_SUBJECT.search(part, 0, name.start()) or _SOURCE.match(part, name.end()):
            continue
        between = part[name.end() : start]
        is_listed = _JOINED.search(part, 0, name.start()) is not None
        is_other = _OTHERS.search(between if name.start() > comma else clause) is not None
        return None if is_listed or is_other or between.count("，") > _CLAUSES else marks("M", name[0])[0]
    return None


def is_chinese(told: Frame) -> bool:
    """Whether a sentence is in Chinese, where times stand before what they are said of."""
    return holds_ideograms(told.text)


def chinese_market(words: str) -> str:
    """The market that Chinese words name last, in English: "the China cloud market"; "" where they name none that is known."""
    places, goods = _PLACE.findall(words), _GOOD.findall(words)
    named = [_PLACES[places[-1]] if places else "", _GOODS[goods[-1]] if goods else ""]
    return f"the {' '.join(word for word in named if word)} market" if any(named) else ""


_CLAUSES = 6
"""Commas between a company and its share: farther off another may be meant."""
_REACH = 16
_FULL_WIDTH = str.maketrans(",;:()", "，；：（）")
_SPACES = re.compile(r"\s+")
_DECIMALS = re.compile(r"(?<=\d)，(?=\d{3})")
_MEMBERS = re.compile(r"（(?:(?:包括|含|包含|不含)[^（）]*|[^（）]{1,14}\.(?:US|HK|SZ|SH|TW|N|O)|\d{4,6})）")
"""Whom a name includes: a brand of the company's own."""
_STOPS = re.compile(r"[；。！？]")
_UNREAL = re.compile(
    r"目标|目標|预计|預計|预期|預期|预测|預測|有望|计划|計劃|力争|力爭|争取|爭取|将达|將達|希望|如果|若能|未来|未來|或将|或將|"
    r"假如|倘若|假设|假設|要是|(?:可能|也许|也許|或许|或許)[会會将將]?(?:[占佔]|[达達]|拿下|[拥擁]有|超[过過]|升至|降至)|"
    r"(?:并|並)?(?:没有|沒有|未曾?|非)(?:[占佔]|[达達]到|拿下|[拥擁]有|持有)|(?:否[认認]|[驳駁]斥|[辟闢][谣謠])(?:[^，；‹]|‹M\d+›){0,16}?‹F"
)
_NO_SUBJECT = re.compile(
    r"(?:较|較|比|超过|超過|超越|赶超|趕超|领先|領先|不足|不及|低于|低於|高于|高於|仅次于|僅次於|落后于|落後於|反超|击败|擊敗|取代|追平|"
    r"甩开|来自|來自|根据|根據|据|據|按照|与|與)(?:第[一二三四五六七八九十]名?的?|[对對]手|竞争[对對]手|友商)?$"
)
"""Words before a name that only compares, or says whose numbers they are."""
_SOURCE = re.compile(
    r"(?:[^，‹]{0,10}?(?:数据|數據|资料|資料|报告|報告|统计|統計|调查|調查|显示|顯示|指出|表示|发布|發佈|發布|"
    r"预估|預估|称|稱|调研|調研|的研究))"
)
_JOINED = re.compile(rf"{NAME}(?:（[^（）]*）)?(?:、|和|与|與|及|以及)$")
_OTHERS = re.compile(
    r"国产|國產|自主|进口|進口|其他|其它|其余|其餘|[厂廠]商|企业|企業|两者|兩者|二者|三者|四者|合计|合計|前[一二三四五六七八九十\d]|CR|TOP|"
    r"[对對]手|竞争|競爭|用户|用戶|女性|男性|车型|車型|机型|機型|渠道|线上|線上|线下|線下|[^海国]外资|行业|行業|"
    r"占比(?:最|较)|营收占|收入占|毛利|净利|涨|漲|股价|股價|股份"
)
"""Words of another subject, or of another whole, between a company and a share."""
_SHARE = (
    r"(?:(?:[市巿][场場])?(?:份额|份額|占有率|佔有率)|[市巿][占佔](?:率|比)?|(?:[市巿][场場])(?:占比|佔比)|"
    r"[出销銷][货貨量]*(?:份额|份額|占比|佔比))"
)
_ANY = rf"(?:[^，。；！？‹]|{PERIOD})"
_ABOUT = r"(?:约|約|近|超过|超過|超|逾|大约|大約|仅|僅|只有|高达|高達|将近|將近|接近|已|了|为|為|到|至少|≈|~)*"
_SHIFT = (
    r"(?:上升|提升|推升|推高|拉升|抬升|提高|增长|增長|增加|扩大|擴大|回升|攀升|攀高|上扬|上揚|下降|下滑|降低|萎缩|"
    r"萎縮|升|增|降|跌|滑落|回落|微升|微降|微增|减|減|衝|冲|收窄|减少|減少|滑|扩张|擴張|飙升|飆升|跃升|躍升|猛增)"
)
_MOVED_TO = rf"(?:{_SHIFT}(?:了|约|約)?(?:‹[FN]\d+›|[\d.·]+個?个?百分[点點])?，?(?:至|到|达|達)|突破|站上|冲上|衝上|升破|攀上|来到|來到)"
_UP_TO = (
    rf"(?:{_MOVED_TO}|(?:维持|維持|保持|稳定|穩定|徘徊)在|稳居|达到了?|達到|达|達|以|为|為|是|有|"
    r"(?:仅|僅|约|約|只)?[占佔]|约|約|超过|超過|录得|錄得|仅|：)"
)
_FROM = rf"(?:从|從|由|自|较|較|比){_ANY}{{0,10}}?{_ABOUT}{PERCENT}(?:(?:及|和|、|与|與){_ANY}{{0,10}}?{PERCENT})?{_ANY}{{0,10}}?"
_PLAIN = (
    rf"(?:{PERIOD}|同比|按年|環比|环比|进一步|進一步|[在的也则則进進一步均，]|同样|同樣|大约|大約|分别|分別|更是|"
    r"更|已经|已經|已|也|仍|占比|佔比|略微|略有|有所|不断|不斷|明显|明顯|显著|顯著|快速|逐步|逐渐|逐漸|迅速|稳步|"
    rf"穩步|\d{{1,2}}月份?|大幅|小幅|微幅|持续|持續|繼續|继续|再度|再|首度|首次|略|一度)"
)
_NOUN_BEFORE = re.compile(
    rf"{_SHARE}(?:（[^（）]*）)?(?:{_PLAIN}{{0,6}}(?:{_FROM})?(?:{_UP_TO}|(?={_ABOUT}‹F))|"
    rf"(?:{_PLAIN}|{_SHIFT}){{1,7}}(?:{_FROM})?{_MOVED_TO}){_ABOUT}{PERCENT}(?!、{_ABOUT}‹F)"
)
_HOLDS = (
    r"(?:以|凭借|憑藉|凭|拥有|擁有|占据|佔據|占有|占|佔|获得|獲得|取得|拿下|持有|有|其|的|、|与|與|和|及|达到|以及|"
    r"斩获|抢占|攫取|手握)"
)
_NOUN_AFTER = re.compile(
    rf"{_HOLDS}[了着著]?(?:全球|国内|國內|中国|中國|市场|市場)?{_ABOUT}{PERCENT}的?{_ANY}{{0,16}}?{_SHARE}"
)
_OF_MARKET = r"(?:市场|市場|份额|份額|出货|出貨|销量|銷量|销售|銷售|装机|裝機|总量|總量|產能|产能|产量|產量)"
_PART_OF = re.compile(
    rf"(?:占据|佔據|占到|占有|占|佔|拿下|控制|垄断|壟斷|掌握|吃下)[了着著]?(?!公司|集团|集團|其|自身|总营|總營)"
    rf"(?:{_ANY}{{0,20}}?{_OF_MARKET}{_ANY}{{0,8}}?{_ABOUT}{PERCENT}|{_ABOUT}{PERCENT}的{_ANY}{{0,16}}?{_OF_MARKET})"
)
_IN_MARKET = re.compile(
    rf"在{_ANY}{{1,20}}?(?:市场|市場)(?:中|里|上|的)?(?:份额|份額)?(?:占据|佔據|占有|占到|占|佔|拥有|擁有|拿下)"
    rf"[了着著]?{_ABOUT}{PERCENT}(?=[，。；、）]|$)"
)
""" "在中国云市场占34%"."""
_AND = r"(?:、|和|与|與|及|以及|，)"
_NAMES = rf"{NAME}(?:（[^（）]*）)?(?:{_AND}{NAME}(?:（[^（）]*）)?){{1,8}}"
_SIZES = rf"{PERCENT}(?:{_AND}{_ABOUT}{PERCENT}){{1,8}}"
_GAP = rf"(?:[^。；‹]|{PERIOD}){{0,30}}?"
_RESPECTIVELY = (
    re.compile(
        rf"(?P<who>{_NAMES}){_GAP}(?:分别|分別|依次)(?:{_ANY}|‹[ND]\d+›){{0,20}}?(?P<size>{_SIZES})(?:{_ANY}{{0,8}}{_SHARE})?"
    ),
    re.compile(
        rf"(?P<who>{_NAMES})(?:[^。；‹]|‹[FNDT]\d+›){{0,60}}?{_SHARE}(?:则|則)?(?:分别|分別|依次|依序|各)"
        rf"(?:为|為|是|有|达到|達到|达|達|占|佔)?{_ABOUT}(?P<size>{_SIZES})"
    ),
    re.compile(rf"(?P<who>{_NAMES}){_ANY}{{0,12}}?{_SHARE}{_ANY}{{0,6}}?(?P<size>{_SIZES})"),
)
_SUM_OF = re.compile(
    rf"(?P<who>{_NAMES})的?(?:{_ANY}|‹[ND]\d+›){{0,10}}?(?:合计|合計|总共|總共|总|總|共)的?(?:占据|佔據|占有?|"
    rf"佔有?)?(?:{_ANY}{{0,12}}?(?:{_OF_MARKET}|{_SHARE}))(?:{_ANY}|‹[ND]\d+›){{0,24}}?{_ABOUT}(?P<size>{PERCENT})(?!个?個?百分)"
)
_SO_MANY = {"两": 2, "兩": 2, "二": 2, "三": 3, "四": 4, "五": 5}
_SUM = re.compile(
    r"(?P<count>[两兩二三四五])(?:者|家|大)"
    r"(?:公司|企业|企業|品牌|巨头|巨頭|厂商|廠商)?(?:合计|合計|总共|總共|共同|共|加起来|加起來)"
    rf"(?:占据|佔據|占|佔|拿下|控制|的?{_SHARE})[了着著为為达達]*{_ABOUT}(?P<size>{PERCENT})"
)
_SHARE_NOUN = re.compile(_SHARE)
_GROWN = re.compile(r"涨幅|漲幅|增幅|增速|增长|增長|下滑|下降|同比|跌幅|降幅|利润|利潤|营收|營收")
_HEADS_LIST = re.compile(rf"{_SHARE}[^，‹]{{0,6}}?(?:分别|分別|依次|依序)?(?:是|为|為|：)(?=‹M)")
_RANKED = re.compile(rf"{_SHARE}|紧随其后|緊隨其後|位列|位居|排名|排行|领跑|領跑")
_MARKET_WORD = re.compile(rf"{_SHARE}|{_OF_MARKET}")
_LISTED = re.compile(
    r"(?:[，、；和与與及是为為：]|其次(?:是|为|為)|随后是|隨後是|之后是|"
    rf"第[一二三四五六七八九十](?:名|位)?(?:的?是|为|為|的)?)(?P<who>{NAME})的?(?:则|則|也)?"
    rf"(?:以|占比|占|佔|为|為|（|：|达)?了?{_ABOUT}(?P<size>{PERCENT})(?=[，）和与與及的位居紧緊排、]|$)"
)
_PLACES = {
    **{"中国": "China", "中國": "China", "国内": "China", "國內": "China", "全球": "global", "世界": "global"},
    **{"美国": "US", "美國": "US", "印度": "India", "日本": "Japan", "欧洲": "Europe", "歐洲": "Europe"},
    **{"东南亚": "Southeast Asia", "東南亞": "Southeast Asia", "亚太": "Asia-Pacific", "亞太": "Asia-Pacific"},
    **{"韩国": "South Korea", "韓國": "South Korea", "德国": "Germany", "德國": "Germany", "英国": "UK", "英國": "UK"},
}
_GOODS = {
    **{"公有云": "public cloud", "公共云": "public cloud", "云基础设施": "cloud infrastructure", "AI云": "AI cloud"},
    **{"云计算": "cloud", "云服务": "cloud", "云市场": "cloud", "智能手机": "smartphone", "手机": "smartphone"},
    **{"智能手機": "smartphone", "智慧型手機": "smartphone", "手機": "smartphone", "平板電腦": "tablet"},
    **{"外卖": "food delivery", "电商": "e-commerce", "网约车": "ride-hailing", "新能源汽车": "electric car"},
    **{"动力电池": "electric car battery", "移动支付": "mobile payments", "在线音乐": "music streaming"},
    **{"搜索": "search", "平板电脑": "tablet", "芯片": "chip", "快递": "parcel delivery", "游戏": "games"},
    **{"晶圆代工": "foundry", "晶圓代工": "foundry", "浏览器": "browser", "瀏覽器": "browser", "彩电": "TV"},
    **{"笔记本电脑": "laptop", "个人电脑": "PC", "服务器": "server", "电视": "TV", "空调": "air conditioner"},
    **{"储能": "energy storage", "光伏组件": "solar module", "显卡": "graphics card", "可穿戴": "wearables"},
}
_PLACE = re.compile("|".join(_PLACES))
_GOOD = re.compile("|".join(sorted(_GOODS, key=len, reverse=True)))
