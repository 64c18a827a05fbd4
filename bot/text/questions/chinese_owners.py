"""Names in Chinese questions: of people and firms that are known by another one in English, and of those that nobody knows."""

import re

PEOPLE: dict[str, str] = {
    "马云": "Jack Ma", "馬雲": "Jack Ma", "蔡崇信": "Joe Tsai", "吴泳铭": "Eddie Wu", "吳泳銘": "Eddie Wu",
    "张勇": "Daniel Zhang", "張勇": "Daniel Zhang",
    "贝索斯": "Jeff Bezos", "貝佐斯": "Jeff Bezos", "贾西": "Andy Jassy", "賈西": "Andy Jassy",
    "纳德拉": "Satya Nadella", "納德拉": "Satya Nadella",
    "皮查伊": "Sundar Pichai", "皮蔡": "Sundar Pichai", "扎克伯格": "Mark Zuckerberg", "祖克柏": "Mark Zuckerberg",
    "埃里森": "Larry Ellison", "艾利森": "Larry Ellison",
    "马化腾": "Pony Ma", "馬化騰": "Pony Ma", "刘炽平": "Martin Lau", "劉熾平": "Martin Lau", "李彦宏": "Robin Li",
    "李彥宏": "Robin Li",
    "任正非": "Ren Zhengfei", "孟晚舟": "Meng Wanzhou", "黄仁勋": "Jensen Huang", "黃仁勳": "Jensen Huang",
    "马斯克": "Elon Musk", "馬斯克": "Elon Musk", "库克": "Tim Cook", "庫克": "Tim Cook",
}  # fmt: skip
FIRMS: dict[str, str] = {
    "比亚迪": "BYD",
    "比亞迪": "BYD",
    "宁德时代": "CATL",
    "寧德時代": "CATL",
    "吉利": "Geely",
    "中国联通": "Unicom",
    "中國聯通": "Unicom",
    "联通": "Unicom",
    "聯通": "Unicom",
}
"""Firms whose Chinese names hold ordinary words, as pages in English call them."""

_ASKING = (
    "请问", "請問", "请教", "請教", "请", "請", "麻烦", "麻煩", "帮我", "幫我", "帮忙", "告诉我", "告訴我",
    "我想知道", "想知道", "想问", "想問", "问一下", "問一下", "一下", "我", "你", "您", "看看", "看", "查查", "查",
    "说说", "說說", "讲讲", "聊聊", "那么", "那麼", "那", "那个", "那個", "这个", "這個", "这", "這", "所以", "其实",
    "其實", "到底", "究竟",
)  # fmt: skip
_NARROWING = (
    "大概", "大约", "大約", "具体", "具體", "目前", "现在", "現在", "如今", "眼下", "当前", "當前", "最近", "最新",
    "近期", "今后", "官方", "实际", "實際", "预期", "預期", "累计", "累計", "年度", "本财年", "财年", "全部", "全年",
    "总体", "總體", "一共", "有没有", "有沒有", "有无", "是不是", "是否", "有关", "有關", "关于", "關於", "各家",
    "各大", "各", "每家", "主要", "几大", "幾大", "三大", "四大", "五大", "前几", "厂商", "廠商", "巨头", "巨頭",
    "好不好", "咋样", "咋", "情况", "情況", "介绍", "介紹", "概况", "概況", "资料", "資料", "近况", "近況", "呀", "啊", "呢",
    "吧", "嘛", "哦",
    "还", "還", "也", "就", "谈谈", "談談", "分析", "总结", "總結", "简介", "簡介", "详情", "詳情", "所有", "知道", "了解", "查询", "查詢",
    "信息", "资讯", "資訊", "好", "和", "与", "與", "跟", "什么", "什麼", "谢谢", "謝謝",
    "公司", "企业", "企業", "供应商", "供應商", "服务商", "服務商", "市场", "市場", "大家", "人们", "都", "正在",
    "在", "讨论", "討論", "里", "裡", "中", "上", "的", "地", "得", "了", "是", "有", "把", "对", "對", "年", "哪些",
    "哪个", "哪個", "哪家", "怎么样", "怎麼樣", "怎么", "怎麼", "怎样", "如何", "这家", "該", "该", "新", "数字",
    "數字", "数据", "數據", "笔", "筆", "那些", "这些", "這些", "一", "二", "两", "兩", "三", "四", "五", "六", "七",
    "八", "九", "十", "个", "個",
)  # fmt: skip
_NO_NAME = re.compile("|".join(sorted((*_ASKING, *_NARROWING), key=len, reverse=True)))
_NAME = re.compile(r"[\u3400-\u9fff]{2,8}")


def stranger_in(lead: str) -> str:
    """The name that a question begins with, where nobody has it; `lead`: what stands before the first word that is known."""
    parts = [part for part in _NO_NAME.sub(" ", lead).split() if _NAME.fullmatch(part)]
    return parts[-1] if len(parts) == 1 else ""
