"""The words that narrow a question, in lower case and divided by bars: regions, sectors, places, currencies, other times."""

REGIONS: dict[str, str] = {
    "global": (
        "weltweit|weltweite|weltweiten|weltmarkt|global|globalen|globale|mondial|mondiale|dans le monde|der welt|"
        "monde|global|globally|globe|world|worldwide|world wide|worlds|international|internationally|mundial|"
        "mundialmente|mundo|global market|planet|everywhere|earth"
    ),
    "china": (
        "chinas|chine|chinois|chinoise|chinesisch|chinesischen|chinesische|china|chinas|chinese|domestic|"
        "domestically|at home|home market|prc|mainland|mainland china|home turf|homeland|middle kingdom|home"
    ),
    "abroad": (
        "isn t chinese|not chinese|non chinese|aren t chinese|not from china|not in china|outside china|"
        "outside of china|ex china|beyond china|abroad|foreign markets"
    ),
}  # fmt: skip

SECTORS: dict[str, str] = {
    "ai": (
        "ki|künstliche intelligenz|künstlicher intelligenz|intelligence artificielle|l ia|ai|a i|ia|"
        "artificial intelligence|inteligencia artificial|genai|gen ai|generative ai|machine learning|llm"
    ),
    "cloud": "cloud|clouds|nube|cloud computing|cloud infrastructure|iaas|hyperscaler|hyperscalers|hyperscale",
    "public": "public",
    "e-commerce": (
        "e commerce|ecommerce|online retail|online shopping|comercio electronico|comercio electrónico|retail|"
        "shopping|marketplace"
    ),
    "logistics": "logistics|delivery|parcel|shipping",
    "food delivery": "food delivery|takeout|meal delivery",
    "payments": "payments|payment|fintech|mobile payments|digital payments|wallet",
    "smartphones": "smartphone|smartphones|phone|phones|handset|handsets|mobile phones",
    "search": "search|search engine|search engines",
    "advertising": "advertising|ads|ad market|online advertising|digital advertising",
    "gaming": "gaming|games|video games|video game",
    "video": "video|streaming|videos",
    "operating systems": "operating system|operating systems|browser|browsers",
    "chip market": "semiconductor market|chip market|gpu market|ai chip market|ai chips market|chip sales",
    "electric cars": "ev|evs|electric cars|electric vehicles|cars|car",
    "chips": "chip|chips|ai chip|ai chips",
    "data centers": "data center|data centers|data centre|data centres|datacenter|datacenters|datacentre|datacentres",
    "models": "models|model|large language models|foundation models|ai models|qwen",
    "private": "private",
    "saas": "saas|software|paas",
    "storage": "storage|database market|databases|cdn",
    "grocery": "grocery|groceries|supermarkets|supermarket",
    "travel": "travel|tourism|hotel|hotels",
    "social": "social media|social networks|messaging|short video",
    "security": "cybersecurity|security",
    "entertainment": "entertainment|film|films|movies",
    "banking": "banking|insurance|lending|credit",
    "hardware": "hardware|servers market",
}  # fmt: skip
"""Words that name what a market is of; "ai", "cloud" and "public" are those of stored markets so far."""

PLACES: str = (
    "asia|asean|southeast asia|apac|asia pacific|europe|eu|usa|us|united states|america|north america|"
    "latin america|south america|uk|united kingdom|"
    "britain|germany|france|spain|italy|japan|korea|south korea|india|indonesia|malaysia|thailand|vietnam|philippines|singapore|taiwan|"
    "hong kong|australia|canada|mexico|brazil|brasil|russia|africa|south africa|middle east|dubai|uae|saudi arabia|israel|turkey|"
    "pakistan|bangladesh|new zealand|netherlands|sweden|poland|ireland|switzerland|emerging markets|europa|méxico|japón|nigeria|egypt|"
    "kenya|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|"
    "kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|"
    "new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|"
    "south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming"
)

PEOPLES: dict[str, str] = {
    "deutschland": "germany", "frankreich": "france", "allemagne": "germany", "indien": "india", "inde": "india",
    "vereinigte staaten": "usa", "états unis": "usa",
    "asien": "asia", "asie": "asia", "großbritannien": "britain", "japon": "japan", "brasilien": "brazil",
    "singapur": "singapore", "singapour": "singapore",
    "asian": "asia", "european": "europe", "american": "america", "indian": "india", "japanese": "japan",
    "korean": "korea", "german": "germany",
    "british": "britain", "french": "france", "brazilian": "brazil", "mexican": "mexico", "african": "africa",
    "russian": "russia",
    "singaporean": "singapore", "taiwanese": "taiwan", "indonesian": "indonesia", "asiatico": "asia",
    "asiático": "asia", "europeo": "europe",
}  # fmt: skip
"""Adjectives of places."""

CURRENCIES: dict[str, str] = {
    "CNY": "rmb|cny|yuan|yuanes|renminbi|cn¥|chinese currency|local currency|yuans|kuai",
    "USD": "usd|us dollar|us dollars|dollar|dollars|dolares|dólares|us$|greenback|greenbacks|bucks",
    "EUR": "euro|euros|eur|€",
    "GBP": "gbp|pounds|sterling|british pounds",
    "JPY": "japanese yen|yen|jpy",
    "HKD": "hkd|hong kong dollars|hong kong dollar|hk dollars|hk$",
    "INR": "indian rupees|rupees|inr|rupee",
    "KRW": "korean won|krw",
    "SGD": "sgd|singapore dollars|singapore dollar",
}  # fmt: skip

RELATIVE: str = (
    "last year|previous year|next year|this year|last quarter|previous quarter|next quarter|this quarter|"
    "last month|this month|yesterday|tomorrow|"
    "last week|this week|past week|next week|past month|next month|a year ago|two years ago|three years ago|"
    "five years ago|ten years ago|years ago|last decade|past decade|decade|"
    "the past decade|next decade|in the future|in five years|in ten years|el año pasado|historically|in the past|used to|"
    "previously|future|forecast|predict|prediction|will be|projected|expected to be|tomorrows|next five years|"
    "long term|last fiscal year|year ago"
)
"""Times other than now, told relative to it: no stored period can be assumed to fit."""
