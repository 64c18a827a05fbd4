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
