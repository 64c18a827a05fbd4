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
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "owned"), STATED)
def test_each_share_in_chinese_has_its_owner_and_size(sentence: str, owned: dict[str, str]) -> None:
    assert {fact.subject: f"{fact.values[0].low.normalize():f}" for fact in shares(sentence)} == owned


@pytest.mark.parametrize(
    "sentence",
    [
        "京东预计市场份额将达到20%。",
        "云业务占阿里巴巴收入的33%。",
        "阿里巴巴云业务收入占比33%。",
        "华为的市场份额增长了33%。",
        "阿里巴巴股价上涨5%，市场份额扩大。",
        "腾讯持有美团17%的股份。",
    ],
)
def test_growth_stakes_plans_and_parts_of_revenue_in_chinese_are_no_shares(sentence: str) -> None:
    assert shares(sentence) == []


def test_the_market_in_chinese_is_in_house_form() -> None:
    assert [fact.market for fact in shares("阿里云占中国云市场份额的33%。")] == ["China cloud"]
    assert [fact.market for fact in shares("华为占全球智能手机市场的17%。")] == ["global smartphone"]


REPORTED = [
    ("3、第三名为小米,小米出货量970万台,份额9.8%,同比下降30.5%。", {"Xiaomi": "9.8"}),
    ("华为以4150万台的出货量称霸,占据了42%的市场份额,同比大涨64%。", {"Huawei": "42"}),
    ("OPPO(包括OnePlus)和vivo分别以10%和8%的份额位列前五。", {"OPPO": "10", "vivo": "8"}),
    ("比亚迪市占率環比升1.8個百分點至26.3%，與寧德時代差距縮至13%。", {"BYD": "26.3"}),
    ("聯電營收季增3%，市占4.2%；華虹集團以2.6%市占位居第六。", {"UMC": "4.2", "Hua Hong": "2.6"}),
    ("LG电子出货量同比增长7%,市场份额由8%上升至9%。", {"LG Electronics": "9"}),
    ("京东方的市场份额为30%。", {"BOE": "30"}),
    ("小米市占率達百分之七點三，華為市占率近三成。", {"Xiaomi": "7.3", "Huawei": "30"}),
    ("华为云和腾讯云分别以19%、16%紧随其后，市场份额稳定。", {"Huawei Cloud": "19", "Tencent Cloud": "16"}),
    ("排在第三位的小米，出货量不足华为的六分之一，市场份额仅占5.9%。", {"Xiaomi": "5.9"}),
    ("市占率則分別是華為(16.9%)、蘋果(16.2%)。", {"Huawei": "16.9", "Apple": "16.2"}),
    ("华为平板出货量同比增长4.3%，市场份额占比40.2%。", {"Huawei": "40.2"}),
    ("戴尔(DELL.US)和惠普(HPQ.US)分别以190万、140万台出货量和18%、15%的市占率位居其后。", {"Dell Technologies": "18", "HP": "15"}),
    ("苹果的市场份额略微下降，从62.9%降至62.5%。", {"Apple": "62.5"}),
    ("排名第一的是联想，出货量同比增长超过7%，占据着近四分之一的市场份额。", {"Lenovo": "25"}),
    ("美的以29%的份额位居第一；格力以17%的份额位列第二。", {"Midea": "29", "Gree": "17"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "owned"), REPORTED)
def test_reports_in_chinese_are_read_with_either_punctuation(sentence: str, owned: dict[str, str]) -> None:
    assert {fact.subject: f"{fact.values[0].low.normalize():f}" for fact in shares(sentence)} == owned


@pytest.mark.parametrize(
    "sentence",
    [
        "国产厂商份额从18%提升至34%。",
        "华为发布新机，国产品牌厂商市场份额达80%。",
        "据Canalys数据，全球市场份额前五合计70%。",
        "亚马逊和华为出货量同比增长，涨幅分别为175.7%和124.6%。",
    ],
)
def test_a_share_of_many_in_chinese_is_nobodys(sentence: str) -> None:
    assert shares(sentence) == []
