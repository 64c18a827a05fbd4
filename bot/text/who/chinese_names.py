"""Companies that Chinese texts name and no list of ours watches: in Chinese ("比亚迪" is BYD) and in Latin letters between ideograms."""

import re
from collections.abc import Iterator

from bot.domain.company import NameSpan
from bot.text.quantities.branching import branching
from bot.text.quantities.ideograms import holds_ideograms
from bot.text.small_names import SMALL_NAMES
from bot.text.who.name_words import COMMON_WORDS, FUNCTION_WORDS, GOODS


def chinese_names(text: str) -> Iterator[NameSpan]:
    """The names in order, not overlapping, under the names that the English press gives; none in a text without ideograms."""
    if not holds_ideograms(text):
        return
    taken = 0
    named = [(found, _NAMED.get(found[0]) or _latin(found[0])) for found in _ANY.finditer(text)]
    for found, subject in sorted([*named, *_listed(text)], key=lambda one: (one[0].start(), -one[0].end())):
        if subject and found.start() >= taken:
            taken = found.end()
            yield NameSpan(company=None, subject=subject, start=found.start(), end=taken, text=found[0], kind="other")


def _listed(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Names that no table has, before their symbol or their notice: "蓝岭电池(300000.SZ)", "蓝岭电池晚间公告"."""
    for found in _LISTED.finditer(text) if _MAY_BE_LISTED.search(text) else ():
        if not _NO_LISTED.search(found[0]):
            yield found, found[0]


def _latin(written: str) -> str:
    """The name that stands in Latin letters; "" for goods, units and words."""
    is_no_name = written in GOODS or written in COMMON_WORDS or written in FUNCTION_WORDS or written in _NO_NAMES
    is_name = written in SMALL_NAMES or (written[0].isupper() and len(written) > 1)
    return written if is_name and not is_no_name else ""


_MAY_BE_LISTED = re.compile(r"[(（]\s?(?:\d{4}|[A-Z]{2,6}[:：])|公告|^[\u4e00-\u9fff]{3,8}[:：]拟")
_SYMBOL = r"\s?[(（]\s?(?:\d{6}(?!\d)|\d{4,5}\.(?:HK|TWO?)|(?:SH|SZ|BJ|HK|NYSE|NASDAQ|Nasdaq)[:：])"
_NOTICE = r"(?:今日|昨日|近日|日前|周[一二三四五六日]|\d{1,2}月\d{1,2}日)?(?:早间|午间|晚间|盘后|晚)?(?:发布)?公告"
_LISTED = re.compile(
    rf"(?<![\u4e00-\u9fffA-Za-z])(?:[\u4e00-\u9fff]{{2,8}}(?={_SYMBOL})|[\u4e00-\u9fff]{{3,6}}?(?={_NOTICE})|"
    rf"(?<![^\n])[\u4e00-\u9fff]{{3,8}}(?=[:：]拟))"
)
_NO_LISTED = re.compile(
    "公司|企业|集团(?!$)|股东|董事|今|昨|近日|日前|关于|根据|有关|相关|本次|此次|消息|快讯|财联社|证券|记者|发布|显示"
)
_NO_NAMES = frozenset(
    "TOP Top CR GWh MWh KWh kWh TWh MW GW KM SUV MPV OTA APP App AIoT TWS AR VR XR LFP LTPO DDR SSD NVMe CDN IDC PaaS "
    "SaaS IaaS MaaS Pro Max Plus Ultra Mini Note Series Model Q H".split()
)
_SPELLINGS = """
ASUS: 华硕, 華碩
Acer: 宏碁, 宏基
Amorepacific: 爱茉莉
AVIC Lithium: 中航锂电
BMW: 宝马, 寶馬
BOE: 京东方, 京東方
BYD: 比亚迪, 比亞迪
Budweiser APAC: 百威亚太, 百威亞太
CALB: 中创新航, 中創新航
CATL: 宁德时代, 寧德時代
CR Beer: 华润啤酒, 華潤啤酒
CXMT: 长鑫存储, 長鑫存儲
Changan: 长安汽车, 長安汽車, 长安
Chery: 奇瑞汽车, 奇瑞
China Unicom: 中国联通, 中國聯通, 联通, 聯通
Coca-Cola: 可口可乐, 可口可樂
DJI: 大疆创新, 大疆
Delta Electronics: 台达电, 台達電
Didi: 滴滴出行, 滴滴
Dongfeng: 东风汽车, 東風汽車
Ecovacs: 科沃斯
Eve Energy: 亿纬锂能, 億緯鋰能
FAW: 一汽
Farasis: 孚能科技
Feihe: 飞鹤, 飛鶴
Ford: 福特
Foxconn: 鸿海, 鴻海, 富士康
GAC: 广汽集团, 廣汽集團, 广汽
Geely: 吉利汽车, 吉利
General Motors: 通用汽车, 通用汽車
GlobalFoundries: 格芯, 格罗方德, 格羅方德, 格罗方德半导体
Gotion: 国轩高科, 國軒高科
Great Wall Motor: 长城汽车, 長城汽車
Gree: 格力电器, 格力
HP: 惠普
Haier: 海尔智家, 海尔, 海爾
Hikvision: 海康威视, 海康威視
Hisense: 海信
Honda: 本田
Honor: 荣耀, 榮耀
Hua Hong: 华虹集团, 華虹集團, 华虹半导体, 華虹半導體, 华虹宏力, 华虹, 華虹
Hyundai: 现代汽车, 現代汽車
Inspur: 浪潮信息, 浪潮
Jinko Solar: 晶科能源
JA Solar: 晶澳科技, 晶澳
Kingsoft: 金山办公, 金山云
Kioxia: 铠侠, 鎧俠
LG Electronics: LG电子, LG電子
LG Energy Solution: LG新能源, LG能源
LG Chem: LG化学, LG化學
Li Auto: 理想汽车, 理想汽車
Longi: 隆基绿能, 隆基
L'Oréal: 欧莱雅, 歐萊雅
Luckin: 瑞幸咖啡, 瑞幸
MediaTek: 联发科技, 联发科, 聯發科
Mengniu: 蒙牛
Mercedes-Benz: 奔驰, 奔馳
Midea: 美的集团, 美的集團
Mixue: 蜜雪冰城
Motorola: 摩托罗拉, 摩托羅拉
Nestlé: 雀巢
Nexperia: 安世半导体
Nikon: 尼康
Nintendo: 任天堂
NIO: 蔚来汽车, 蔚來汽車, 蔚来, 蔚來
Nissan: 日产, 日產
Nokia: 诺基亚, 諾基亞
Nongfu Spring: 农夫山泉, 農夫山泉
Ninebot: 九号公司
Canon: 佳能
OmniVision: 豪威
PSMC: 力积电, 力積電
Panasonic: 松下电器, 松下
Powerchip: 力晶
Realme: 真我
Roborock: 石头科技, 石頭科技
Rockchip: 瑞芯微
SAIC: 上汽集团, 上汽集團, 上汽
SF Express: 顺丰控股, 顺丰, 順豐
STO Express: 申通快递, 申通
Samsung SDI: 三星SDI
Seres: 赛力斯
Sharp: 夏普
Skyworth: 创维, 創維
Sony: 索尼
Sunwoda: 欣旺达, 欣旺達
Sungrow: 阳光电源, 陽光電源
SVOLT: 蜂巢能源
TCL: TCL科技, TCL电子, TCL
Tongwei: 通威股份, 通威
Toyota: 丰田, 豐田
Transsion: 传音控股, 传音, 傳音
Trina Solar: 天合光能
Tsingtao: 青岛啤酒, 青島啤酒
UMC: 联华电子, 聯華電子, 联电, 聯電
Unisoc: 紫光展锐, 紫光展銳, 展锐
VIS: 世界先进, 世界先進
Volkswagen: 大众汽车, 大眾汽車, 大众集团, 福斯
Western Digital: 西部数据, 西部數據, 威腾
Xiaohongshu: 小红书
XPeng: 小鹏汽车, 小鵬汽車, 小鹏
YMTC: 长江存储, 長江存儲
YTO Express: 圆通速递, 圆通
Yili: 伊利股份, 伊利
Yunda: 韵达股份, 韵达
Yutong: 宇通客车
ZTE: 中兴通讯, 中興通訊, 中兴, 中興
ZTO Express: 中通快递, 中通
Anta: 安踏体育, 安踏
Li-Ning: 李宁
Nike: 耐克
Adidas: 阿迪达斯
Starbucks: 星巴克
Pop Mart: 泡泡玛特
"""
_SPELLED = {
    spelling: name
    for name, spellings in (line.split(": ") for line in _SPELLINGS.strip().splitlines())
    for spelling in spellings.split(", ")
}
_NAMED = {**_SPELLED, "美的": "Midea"}
_LATIN = rf"(?<![A-Za-z0-9&.-])(?:[A-Z][A-Za-z&]*[A-Za-z]|{'|'.join(sorted(SMALL_NAMES))})(?: [A-Z][A-Za-z]+)*(?![A-Za-z0-9-])"
_MIDEA = r"(?<![\u4e00-\u9fff])美的(?=以|占|市|份|在|则)"
"""An adjective, too."""
_ANY = re.compile(rf"{branching(_SPELLED)}|{_MIDEA}|{_LATIN}")
