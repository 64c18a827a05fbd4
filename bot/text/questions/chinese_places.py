"""Places by their Chinese names, in the words of `bot.text.questions.cues`."""

PLACES: dict[str, str] = {
    "亚洲": "asia", "亞洲": "asia", "亚太": "asia pacific", "亞太": "asia pacific", "东盟": "asean", "東盟": "asean",
    "东南亚": "southeast asia", "東南亞": "southeast asia",
    "欧洲": "europe", "歐洲": "europe", "欧盟": "eu", "歐盟": "eu", "美国": "us", "美國": "us",
    "北美": "north america", "拉美": "latin america", "拉丁美洲": "latin america",
    "南美": "south america", "英国": "uk", "英國": "uk", "德国": "germany", "德國": "germany", "法国": "france",
    "法國": "france", "西班牙": "spain", "意大利": "italy", "義大利": "italy",
    "日本": "japan", "韩国": "korea", "韓國": "korea", "印度尼西亚": "indonesia", "印尼": "indonesia",
    "印度": "india", "马来西亚": "malaysia", "馬來西亞": "malaysia",
    "泰国": "thailand", "泰國": "thailand", "越南": "vietnam", "菲律宾": "philippines", "菲律賓": "philippines",
    "新加坡": "singapore", "台湾": "taiwan", "台灣": "taiwan", "香港": "hong kong",
    "澳大利亚": "australia", "澳大利亞": "australia", "澳洲": "australia", "新西兰": "new zealand",
    "紐西蘭": "new zealand", "加拿大": "canada", "墨西哥": "mexico", "巴西": "brazil",
    "俄罗斯": "russia", "俄羅斯": "russia", "非洲": "africa", "南非": "south africa", "中东": "middle east",
    "中東": "middle east", "迪拜": "dubai", "阿联酋": "uae", "阿聯酋": "uae",
    "沙特": "saudi arabia", "以色列": "israel", "土耳其": "turkey", "巴基斯坦": "pakistan", "孟加拉": "bangladesh",
    "荷兰": "netherlands", "荷蘭": "netherlands", "瑞典": "sweden", "波兰": "poland",
    "爱尔兰": "ireland", "愛爾蘭": "ireland", "瑞士": "switzerland", "尼日利亚": "nigeria", "埃及": "egypt",
    "肯尼亚": "kenya", "新兴市场": "emerging markets", "新興市場": "emerging markets",
}  # fmt: skip
