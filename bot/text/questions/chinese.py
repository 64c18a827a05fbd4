"""Chinese questions in the English words of `bot.text.questions.cues`."""

import re
from decimal import Decimal
from functools import lru_cache

from bot.domain.company import Universe
from bot.text.quantities.ideograms import IDEOGRAM
from bot.text.questions.chinese_owners import FIRMS, PEOPLE, stranger_in
from bot.text.questions.chinese_places import PLACES
from bot.text.questions.chinese_times import times_in_english

_CHINESE: dict[str, str] = {
    "市场份额": "market share", "市場份額": "market share", "市占率": "market share", "市佔率": "market share",
    "份额": "share", "份額": "share",
    "占有率": "market share", "佔有率": "market share", "占比": "share", "占多少": "share", "佔多少": "share",
    "占了多少": "share", "占": "share", "佔": "share",
    "排第几": "rank", "排第幾": "rank", "排名": "rank", "第几": "rank", "第一": "leader", "老大": "leader",
    "龙头": "leader", "龍頭": "leader",
    "领先": "leader", "領先": "leader", "最大": "largest", "第二": "second", "第三": "third", "排行": "ranking",
    "谁是": "who is", "誰是": "who is",
    "谁说": "who says", "誰說": "who says", "谁": "who", "誰": "who", "来源": "source", "來源": "source",
    "出处": "source", "出處": "source", "数据来自": "source",
    "根据": "source", "什么时候": "when", "什麼時候": "when", "何时": "when", "何時": "when",
    "哪个季度": "which quarter", "哪一季": "which quarter",
    "截至": "as of", "日期": "date", "时间": "when", "宣布": "announced", "公布": "announced",
    "资本开支": "capex", "資本開支": "capex", "资本支出": "capex", "資本支出": "capex", "资本性支出": "capex",
    "投资": "invest", "投資": "invest",
    "投入": "invest", "砸": "invest", "花多少": "spend", "花费": "spend", "花費": "spend", "花": "spend",
    "预算": "budget", "預算": "budget", "承诺": "commit", "承諾": "commit",
    "支出": "spending", "开支": "spending", "基建": "infrastructure", "基础设施": "infrastructure",
    "基礎設施": "infrastructure",
    "增长率": "growth", "增長率": "growth", "增长": "growth", "增長": "growth", "增速": "growth", "增幅": "growth",
    "成长": "growth", "成長": "growth",
    "收入": "revenue", "营收": "revenue", "營收": "revenue", "销售额": "sales", "利润率": "profit margin",
    "利潤率": "profit margin",
    "净利润": "net profit", "利润": "profit", "利潤": "profit", "盈利": "profit", "毛利": "gross margin",
    "股价": "share price", "股價": "share price", "股票": "stock",
    "股息": "dividend", "分红": "dividend", "分紅": "dividend", "派息": "dividend", "市值": "market cap",
    "市盈率": "pe ratio", "每股收益": "eps", "回购": "buyback", "回購": "buyback",
    "员工": "employees", "員工": "employees", "裁员": "layoffs", "用户": "users", "用戶": "users",
    "客户": "customers", "客戶": "customers", "债务": "debt", "负债": "debt",
    "全球": "global", "世界": "global", "国际": "international", "國際": "international", "全世界": "global",
    "海外": "overseas", "国外": "abroad",
    "中国": "china", "中國": "china", "国内": "china", "國內": "china", "大陆": "china", "云计算": "cloud",
    "雲計算": "cloud", "云服务": "cloud", "雲服務": "cloud", "云端": "cloud", "云": "cloud", "雲": "cloud",
    "公有": "public", "公共": "public",
    "人工智能": "ai", "人工智慧": "ai", "生成式": "generative", "智算": "ai", "电商": "e-commerce",
    "電商": "e-commerce", "电子商务": "e-commerce", "外卖": "food delivery", "外賣": "food delivery",
    "物流": "logistics", "支付": "payments", "手机": "smartphones", "手機": "smartphones", "游戏": "gaming",
    "遊戲": "gaming", "广告": "advertising", "廣告": "advertising",
    "行业": "industry", "行業": "industry", "产业": "industry", "整个": "whole", "整体": "overall", "总": "total",
    "集团": "group", "集團": "group",
    "风险": "risk", "風險": "risk", "威胁": "threat", "挑战": "challenges", "挑戰": "challenges", "阻碍": "obstacle",
    "制约": "obstacle", "限制": "restrictions", "出口管制": "export controls",
    "芯片": "chips", "晶片": "chips", "扩张": "expansion", "擴張": "expansion", "数据中心": "data centers",
    "數據中心": "data centers", "中心": "hub", "目标": "goals", "目標": "goals",
    "首席执行官": "ceo", "首席執行官": "ceo", "总裁": "ceo", "老板": "boss", "掌门": "ceo",
    "人民币": "rmb", "人民幣": "rmb", "美元": "usd", "美金": "usd", "欧元": "euros", "歐元": "euros", "港元": "hkd",
    "港币": "hkd", "日元": "yen", "英镑": "pounds",
    "平均每年": "average per year", "每年": "per year", "年均": "average per year", "一年": "per year",
    "每季度": "per quarter", "每季": "per quarter", "每月": "per month", "平均": "average", "几年": "how many years",
    "多久": "how long", "多长时间": "how long",
    "去年": "last year", "明年": "next year", "今年": "this year", "上季度": "last quarter", "未来": "", "過去": "",
    "十年": "decade",
    "相比": "versus", "比较": "compare", "比較": "compare", "对比": "versus", "對比": "versus", "还是": "or",
    "還是": "or", "差多少": "difference", "差距": "difference", "相差": "difference", "百分点": "percentage points",
    "比": " vs ", "和": " and ", "与": " and ", "跟": " and ", "合计": "combined", "一共": "combined",
    "总共": "combined", "加起来": "combined",
    "更大": "bigger", "大": " big ", "高": " bigger ", "强": "strong", "买": "buy", "卖": "sell",
    "推荐": "recommend", "值得": "worth it", "应该": "should i",
    "取消关注": "unfollow", "取消關注": "unfollow", "停止关注": "unfollow", "不再关注": "unfollow",
    "别再关注": "unfollow", "每天": "every day", "每日": "every day", "工作日": "weekdays",
    "早上": "morning", "上午": "morning", "凌晨": "morning", "下午": "afternoon", "晚上": "evening", "中午": "noon",
    "到": " to ", "至": " to ", "不要提醒": "no alerts", "别提醒": "no alerts", "不要打扰": "do not disturb",
    "勿扰": "do not disturb",
    "静音": "mute", "免打扰": "do not disturb", "为什么": "why", "為什麼": "why", "为何": "why",
    "停止提醒": "stop alerts", "关闭提醒": "turn off alerts", "取消提醒": "cancel alerts",
    "打开提醒": "turn on alerts", "开启提醒": "turn on alerts", "通知": "alerts",
    "停止摘要": "stop digest", "取消摘要": "cancel digest", "简报": "digest", "日报": "digest", "发": "send",
    "我": "me", "说": "say", "說": "say",
    "投": "invest", "烧": "spend", "掏": "spend", "支付宝": "Alipay", "前年": "two years ago",
    "上个季度": "last quarter", "本季度": "this quarter", "这个季度": "this quarter",
    "过去两年": "the past two years",
    "过去三年": "the past three years", "昨天": "yesterday", "今天": "today", "上个月": "last month",
    "本月": "this month", "新闻": "news", "新聞": "news", "消息": "news", "关注": "watch", "帮助": "help",
    "幫助": "help", "你好": "hello", "提醒": "alerts", "摘要": "digest", "天气": "weather",
    "预测": "forecast", "预计": "forecast", "多少钱": "how much", "多少": "how much", "什么": "what", "哪": "which",
    "吗": "?", "嗎": "?", "呢": "?",
    "它们的": "their", "他们的": "their", "她们的": "their", "它们": "they", "他们": "they", "她们": "they",
    "它的": "its", "它": "it",
    "其他": "others", "该公司": "the company", "这家公司": "the company", "那家公司": "the company",
    "來自哪裡": "source", "来自哪里": "source", "哪来的": "source", "哪里来的": "source", "真的吗": "are you sure",
    "确定吗": "are you sure",
    "多少个": "how many", "多少座": "how many", "多少家": "how many", "多少名": "how many", "多少台": "how many",
    "几个": "how many", "几座": "how many",
    "否认": "deny", "否認": "deny", "证实": "confirmed", "證實": "confirmed", "确认": "confirmed",
    "確認": "confirmed", "官宣": "official", "传闻": "rumour", "傳聞": "rumour",
    "上调": "raised", "上調": "raised", "下调": "cut", "下調": "cut", "削减": "cut", "削減": "cut", "缩减": "cut",
    "提高": "raised", "追加": "raised", "减半": "halved", "翻倍": "doubled",
    "完成": "finished", "花完": "finished", "算多": "is that a lot", "算高": "is that high", "算大": "is that big",
    "多不多": "is that a lot", "高不高": "is that high", "除了": " besides ", "取消": "cancelled", "推迟": "delayed",
    "推遲": "delayed", "延期": "delayed", "放弃": "abandoned", "放棄": "abandoned", "终止": "scrapped",
    "終止": "scrapped", "之前": "before", "此前": "before", "原来": "before", "原先": "before", "计划": "plan",
    "計劃": "plan", "指引": "guidance",
    "原文": "the exact words", "原话": "the exact words", "原話": "the exact words", "原句": "the sentence",
    "不同": "differ", "不一样": "differ", "不一致": "differ", "差异": "differ",
    "上周": "last week", "上週": "last week", "本周": "this week", "这周": "this week", "第二名": "second",
    "第三名": "third", "发生": "happening",
    "前一季度": "the quarter before", "前一个季度": "the quarter before", "前一季": "the quarter before",
    "前一年": "the year before", "上一年": "the year before",
    "第四": "fourth", "第五": "fifth", "前三": "top three", "前两": "top two", "前五": "top five", "最高": "highest",
    "最低": "lowest", "最少": "lowest", "最多": "highest", "最小": "smallest", "最后一名": "last place",
    "垫底": "last place",
    "原因": "why", "理由": "why", "批评者": "critics", "批評者": "critics", "批评": "critics", "批評": "critics",
    "以及": " and ", "及": " and ", "影响": "risk", "影響": "risk",
    "債務": "debt", "負債": "debt", "裁員": "layoffs", "本益比": "pe ratio", "配息": "dividend", "现金流": "cash flow",
    "現金流": "cash flow",
    "估值": "valuation", "评级": "rating", "評級": "rating", "目标价": "price target", "目標價": "price target", "每股盈餘": "eps",
    "诉讼": "lawsuit", "訴訟": "lawsuit", "罚款": "fine", "罰款": "fine", "专利": "patents", "專利": "patents", "总部": "headquarters",
    "總部": "headquarters", "创始人": "founder", "創辦人": "founder", "上市": "ipo", "股东": "shareholders", "股東": "shareholders",
    "收购": "acquisition", "收購": "acquisition",
    "分歧": "differ", "说法不一": "differ", "說法不一": "differ", "怎么看": "says", "怎麼看": "says",
    "怎么说": "says", "怎麼說": "says", "认为": "says", "認為": "says", "称": "says", "变化": "change",
    "變化": "change", "变动": "change", "變動": "change",
    "电动车": "electric cars", "電動車": "electric cars", "电动汽车": "electric cars", "電動汽車": "electric cars",
    "平板电脑": "tablets", "平板電腦": "tablets", "平板": "tablets", "晶圆代工": "foundry", "晶圓代工": "foundry",
    "代工": "foundry",
    "几家": "how many", "多少数据中心": "how many data centers", "多少人": "how many people",
    "多少人民币": "how much rmb", "多少人民幣": "how much rmb",
}  # fmt: skip

_CHINESE_NAMES: dict[str, str] = {
    "阿里": "Alibaba",
    "腾讯": "Tencent",
    "騰訊": "Tencent",
    "华为": "Huawei",
    "華為": "Huawei",
    "百度": "Baidu",
}
_HOUR = re.compile(r"(\d{1,2})\s*[点點](?!\d)(?:(半)|(\d{1,2})\s*分)?钟?")
_LARGER = re.compile(r"^([^比]{1,40})比([^比]{1,20}?)[更还還]?(?:[大高强強多]|([小低弱少]))[吗嗎么].*$")
"""Whether one is larger than another."""
_STRANGE = re.compile(
    r"(?<![现現存正所实實内內])在(?![这那哪其该此])[^\W\da-z_的是有和与了们不做么什]{2,6}?(?=的|市场|市場|有|占|\s|$)",
    re.IGNORECASE,
)
"""A place that no table knows ("在秘鲁"): it stays as it is written, so that nothing is told of another."""
_SUM = re.compile(r"(\d[\d,]*(?:\.\d+)?)\s*(万亿|萬億|兆|亿|億|万|萬)\s*(美元|美金|港元|欧元|元人民币|人民币|元)?")
_SCALES = {"万亿": 12, "萬億": 12, "兆": 12, "亿": 8, "億": 8, "万": 4, "萬": 4}
_MONEY = {"美元": "USD", "美金": "USD", "港元": "HKD", "欧元": "EUR"}
_WORDS = _CHINESE | PLACES
_CHINESE_WORDS = re.compile("|".join(sorted(map(re.escape, _WORDS), key=len, reverse=True)))


def from_chinese(text: str, universe: Universe) -> str:
    """The question with its words, names, times and sums put into English.

    Ideograms that mean nothing here are left out, save an unknown place.
    """
    text = _LARGER.sub(lambda m: f"is {m[1]} {'smaller' if m[3] else 'bigger'} than {m[2]} ?", text)
    text = _HOUR.sub(lambda m: f" {m[1]}:{'30' if m[2] == '半' else (m[3] or '0').zfill(2)} ", text)
    text = _SUM.sub(_sum, text)
    text = times_in_english(text)
    names = _chinese_names(universe)
    named = _pattern(universe).sub(lambda m: f" {names[m[0]]} ", text)
    owner = (next(iter(_KEPT.findall(text)), "") or stranger_in(_lead(text))) if named == text else ""
    said = _CHINESE_WORDS.sub(lambda m: f" {_WORDS[m[0]]} ", named)
    matter = stranger_in(named) if said == named != text else ""  # nothing but a company is known of the question
    words = (f"{owner}'s" if owner else "", *IDEOGRAM.sub(" ", said).split(), matter, *_STRANGE.findall(said))
    return " ".join(filter(None, words))


_KEPT = re.compile(r"([\u3400-\u9fff]{2,8})'s\b")
"""A name that was kept before: a question is put into English more than once."""


def _lead(text: str) -> str:
    """What stands before the first word that is known."""
    found = _CHINESE_WORDS.search(text)
    return text[: found.start()] if found else text


def _sum(found: re.Match[str]) -> str:
    """The sum in digits behind its currency code; one without a currency is in yuan."""
    whole = Decimal(found[1].replace(",", "")).scaleb(_SCALES[found[2]])
    return f" {_MONEY.get(found[3] or '', 'CNY')} {whole:f} "


@lru_cache(maxsize=4)
def _chinese_names(universe: Universe) -> dict[str, str]:
    found = _CHINESE_NAMES | PEOPLE | FIRMS
    for company in universe.companies:
        found |= {alias: company.short for alias in company.aliases if IDEOGRAM.search(alias)}
        for segment in company.segments:
            found |= {alias: segment.name for alias in segment.aliases if IDEOGRAM.search(alias)}
    return found


@lru_cache(maxsize=4)
def _pattern(universe: Universe) -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _chinese_names(universe)), key=len, reverse=True)))
