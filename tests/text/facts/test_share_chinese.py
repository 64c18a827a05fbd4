import pytest

from bot.domain.fact import Fact, Metric
from bot.shipped import universe
from bot.text.facts.facts import facts
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())


def shares(sentence: str) -> list[Fact]:
    return [fact for fact in facts(article(sentence), NAMES) if fact.metric is Metric.MARKET_SHARE]


STATED = [
    ("阿里云占中国云市场份额的33%。", {"Alibaba Cloud": "33"}),
    ("阿里云以33%的市场份额位居第一。", {"Alibaba Cloud": "33"}),
    ("阿里云拿下33%的公有云市场。", {"Alibaba Cloud": "33"}),
    ("阿里云的市占率为33%。", {"Alibaba Cloud": "33"}),
    ("阿里云市场份额达33%，华为云占18%，腾讯云占10%。", {"Alibaba Cloud": "33", "Huawei Cloud": "18", "Tencent Cloud": "10"}),
    ("阿里云、华为云和腾讯云的市场份额分别为33%、18%和10%。", {"Alibaba Cloud": "33", "Huawei Cloud": "18", "Tencent Cloud": "10"}),
    ("华为的市场占有率从12%上升至17.5%。", {"Huawei": "17.5"}),
    ("华为手机销量同比增长24%，市场份额为17%。", {"Huawei": "17"}),
    ("小米以14%的市占率位居第三，华为占17%。", {"Xiaomi": "14", "Huawei": "17"}),
    ("小米以310万台的出货量、14%的市场份额稳居第三。", {"Xiaomi": "14"}),
    ("小米市占率从去年第一季的15%及第二季的16%跌至14%。", {"Xiaomi": "14"}),
    ("小米位居第三（市占率15%），华为位居第四（市占率同样为15%）。", {"Xiaomi": "15", "Huawei": "15"}),
    ("小米、华为平板出货量分别增长7%和31%，市场占有率分别为14%和6%。", {"Xiaomi": "14", "Huawei": "6"}),
    ("三家企业小米、华为、OPPO的总市占率较去年下滑了2个百分点至40%。", {"Xiaomi, Huawei and OPPO combined": "40"}),
    ("小米以21%的份额领先，华为和OPPO分别以19%、16%紧随其后，三者合计占据近56%的市场份额。",
     {"Xiaomi": "21", "Huawei": "19", "OPPO": "16", "Xiaomi, Huawei and OPPO combined": "56"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "owned"), STATED)
def test_each_share_in_chinese_has_its_owner_and_size(sentence: str, owned: dict[str, str]) -> None:
    assert {fact.subject: f"{fact.values[0].low.normalize():f}" for fact in shares(sentence)} == owned


@pytest.mark.parametrize(
    "sentence",
    [
        "京东预计市场份额将达到20%。",
        "预计小米、华为、OPPO的总市占率将达到60%。",
        "云业务占阿里巴巴收入的33%。",
        "阿里巴巴云业务收入占比33%。",
        "华为的市场份额增长了33%。",
        "阿里巴巴股价上涨5%，市场份额扩大。",
        "腾讯持有美团17%的股份。",
    ],
)
def test_growth_stakes_plans_and_parts_of_revenue_in_chinese_are_no_shares(sentence: str) -> None:
    assert shares(sentence) == []


def test_the_time_that_a_share_came_from_is_not_its_own() -> None:
    assert [fact.period for fact in shares("小米市占率从去年第一季的15%跌至14%。")] == [None]


def test_the_market_in_chinese_is_in_house_form() -> None:
    assert [fact.market for fact in shares("阿里云占中国云市场份额的33%。")] == ["China cloud"]
    assert [fact.market for fact in shares("华为占全球智能手机市场的17%。")] == ["global smartphone"]


REPORTED = [
    ("2、亚军是小米,小米卖出310万台平板,份额12.4%,同比增长8%。", {"Xiaomi": "12.4"}),
    ("华为以200万台的销量夺冠,占据了27%的市场份额,同比增长11%。", {"Huawei": "27"}),
    ("三星(包括Galaxy)和vivo分别以21%和6%的份额进入前五。", {"Samsung Electronics": "21", "vivo": "6"}),
    ("比亞迪市占率按年升3.5個百分點至31.2%，與吉利差距擴大至14%。", {"BYD": "31.2"}),
    ("聯電出貨持平，市占7.5%；華虹集團以3.9%市占排第五。", {"UMC": "7.5", "Hua Hong": "3.9"}),
    ("LG电子电视销量下降2%,市场份额从16%升至17%。", {"LG Electronics": "17"}),
    ("京东方的市场份额为30%。", {"BOE": "30"}),
    ("小米市占率達百分之八點五，華為市占率近三成。", {"Xiaomi": "8.5", "Huawei": "30"}),
    ("华为云和腾讯云分别以22%、13%位居其后，市场份额稳定。", {"Huawei Cloud": "22", "Tencent Cloud": "13"}),
    ("位于第四的小米，销量不及苹果的一半，市场份额仅占6.6%。", {"Xiaomi": "6.6"}),
    ("市佔率依次為華為(25.5%)、蘋果(19.1%)。", {"Huawei": "25.5", "Apple": "19.1"}),
    ("华为电视销量同比增长9%，市场份额占比14.3%。", {"Huawei": "14.3"}),
    ("联想(0992.HK)和惠普(HPQ.US)分别以90万、70万台销量和24%、19%的市占率领先。", {"Lenovo": "24", "HP": "19"}),
    ("苹果的市场份额略有下降，从35.1%降至33.8%。", {"Apple": "33.8"}),
    ("第一名仍是联想，销量增长超过4%，占据着近三分之一的市场份额。", {"Lenovo": "33.33"}),
    ("美的以26%的份额领先；格力以18%的份额列第二。", {"Midea": "26", "Gree": "18"}),
    ("华为和小米分别以2420万台和1130万台位居第二和第三，市场份额分别为15.8%和12.1%。", {"Huawei": "15.8", "Xiaomi": "12.1"}),
    ("華為、小米分別出貨2420萬台、1130萬台，市占率分別達15.8%、12.1%。", {"Huawei": "15.8", "Xiaomi": "12.1"}),
    ("华为的市占率较去年高峰71%下滑至60.4%。", {"Huawei": "60.4"}),
    ("華為的市占率比前季的71%略降至60.4%。", {"Huawei": "60.4"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "owned"), REPORTED)
def test_reports_in_chinese_are_read_with_either_punctuation(sentence: str, owned: dict[str, str]) -> None:
    assert {fact.subject: f"{fact.values[0].low.normalize():f}" for fact in shares(sentence)} == owned


@pytest.mark.parametrize(
    "sentence",
    [
        "国产厂商份额从41%提升至52%。",
        "华为发布新机，国产品牌厂商市场份额达80%。",
        "据Canalys数据，全球市场份额前五合计70%。",
        "小米和华为出货量同比增长，涨幅分别为35%和24%。",
    ],
)
def test_a_share_of_many_in_chinese_is_nobodys(sentence: str) -> None:
    assert shares(sentence) == []


def test_its_share_in_chinese_is_the_share_of_the_company_before() -> None:
    assert [(fact.subject, f"{fact.values[0].low:f}") for fact in shares("华为发布新机。其市场份额为17%。")] == [
        ("Huawei", "17")
    ]
