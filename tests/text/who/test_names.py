import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.shipped import universe
from bot.text.who.names import Names

NAMES = Names(universe())


def found(text: str) -> list[tuple[str | None, str]]:
    return [(span.company, span.text) for span in NAMES.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orders at Alibaba's warehouse doubled.", [("BABA", "Alibaba")]),
        (
            "Alibaba Group Holding Ltd. and Baidu Inc. agreed.",
            [("BABA", "Alibaba Group Holding Ltd"), ("BIDU", "Baidu Inc")],
        ),
        ("Shops leave Tmall for Douyin.", [("BABA", "Tmall"), ("BYTEDANCE", "Douyin")]),
        ("A Tencent-backed start-up", [("TCEHY", "Tencent")]),
        ("ALIBABA AND TENCENT MEET", [("BABA", "ALIBABA"), ("TCEHY", "TENCENT")]),
        ("cheaper than alibaba or nvidia", [("BABA", "alibaba"), ("NVDA", "nvidia")]),
        ("阿里云与腾讯云降价，华为跟进", [("BABA", "阿里云"), ("TCEHY", "腾讯云"), ("HUAWEI", "华为")]),
        ("阿里雲降價", [("BABA", "阿里雲")]),
        ("Facebook Inc. changed its name", [("META", "Facebook Inc")]),
        ("Amazon Web\u00a0Services grew", [("AMZN", "Amazon Web\u00a0Services")]),
        ("alibabacloudish words and Tmallow", []),
        ("Tmallow beside Tmall, a Tmall.com and Tmalls", [("BABA", "Tmall"), ("BABA", "Tmall")]),
        ("小米Xiaomi和小米", [("XIAOMI", "小米"), ("XIAOMI", "Xiaomi"), ("XIAOMI", "小米")]),
    ],
)
def test_names_are_found_in_any_form_with_their_company(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_a_segment_is_named_by_its_own_name_and_not_as_its_company() -> None:
    (span,) = NAMES.find("Sales of Aliyun rose.")
    assert (span.company, span.subject, span.kind) == ("BABA", "Alibaba Cloud", "segment")


def test_a_founder_is_a_person() -> None:
    (span,) = NAMES.find("Jack Ma spoke in Hangzhou.")
    assert (span.company, span.kind) == ("BABA", "person")


@pytest.mark.parametrize(
    "text",
    [
        "Smoke rose over the Amazon rainforest.",
        "Fish of the Amazon River are counted.",
        "She planted an Apple orchard and sold apple pie.",
        "A meta-analysis of ten trials; a Meta-analysis in print.",
        "The Oracle of Omaha bought rail bonds.",
        "Oracle Power Plc drills in Pakistan.",
        "Alphabet Energy Inc. sells heat engines.",
        "JD Sports opened forty shops.",
        "Nikola Tesla was born in Smiljan.",
        "A second US Intel official spoke to reporters.",
        "The insurer Iniziativa Meta <INZI.MI> gained.",
        "An ant and an oracle went to the windows.",
        "新鲜苹果汁降价",
        "亚马逊雨林起火",
    ],
)
def test_rivers_fruit_and_other_firms_are_not_the_company(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Apple said it will build in Texas.", "AAPL"),
        ("Will Apple Raise Prices?", "AAPL"),
        ("A deal with Amazon was signed.", "AMZN"),
        ("Oracle Corp. hired a chief.", "ORCL"),
        ("苹果发布新手机", "AAPL"),
        ("Intel makes chips.", "INTC"),
    ],
)
def test_ordinary_words_count_in_a_company_s_place(text: str, company: str) -> None:
    assert [span.company for span in NAMES.find(text)] == [company]


def test_a_doubtful_name_counts_beside_a_plain_one_of_the_same_company() -> None:
    assert found("Ant sets its price.") == []
    assert found("Ant Group is ready. Ant sets its price.") == [("BABA", "Ant Group"), ("BABA", "Ant")]
    assert found("APPLE LOWERS PRICES AGAIN") == []


@pytest.mark.parametrize(
    "text",
    [
        "(NYSE: BABA)",
        "$BABA fell",
        "<BABA.N> gained",
        "BABA.N",
        "(BABA)",
        "9988.HK",
        "09988",
        "HKEX: 9988",
        "SEHK:09988",
        "buy BABA now",
    ],
)
def test_tickers_count_in_a_ticker_s_dress(text: str) -> None:
    (span,) = NAMES.find(text)
    assert (span.company, span.kind) == ("BABA", "ticker")


@pytest.mark.parametrize(
    "text",
    [
        "9988 homes",
        "baba",
        "at $700 a piece",
        "he got a JD degree from SNOW college",
        "SE Asia",
        "the NET result",
        "KC",
    ],
)
def test_numbers_and_short_letters_alone_are_no_tickers(text: str) -> None:
    assert "ticker" not in [span.kind for span in NAMES.find(text)]


@given(st.text(alphabet="Alibab Cloud阿里云AppleİJD.com'’- \n(:)$9988", max_size=80))
def test_spans_are_verbatim_in_order_and_apart(text: str) -> None:
    end = 0
    for span in NAMES.find(text):
        assert span.start >= end
        assert text[span.start : span.end] == span.text
        end = span.end


@pytest.mark.parametrize(
    ("typed", "key", "meant"),
    [
        ("alibba", "BABA", "Alibaba Group"),
        ("ali baba", "BABA", "Alibaba Group"),
        ("alibaba clod", "BABA", "Alibaba Cloud"),
        ("tensent", "TCEHY", "Tencent Holdings"),
        ("huwaei", "HUAWEI", "Huawei"),
        ("gogle", "GOOGL", "Alphabet"),
        ("amzn", "AMZN", "Amazon"),
        ("阿里云", "BABA", "Alibaba Cloud"),
        ("share of nvdia please", "NVDA", "Nvidia"),
    ],
)
def test_a_name_typed_with_slips_is_understood(typed: str, key: str, meant: str) -> None:
    company, name = NAMES.nearest(typed)[0]
    assert (company.key, name) == (key, meant)


@pytest.mark.parametrize("typed", ["", "xqzwv", "what is the market share in china", "x" * 10_000, "🙂"])
def test_words_like_no_name_find_nobody(typed: str) -> None:
    assert NAMES.nearest(typed) == ()


def test_each_company_is_offered_once_and_never_more_than_asked_for() -> None:
    keys = [company.key for company, _ in NAMES.nearest("alibaba alibaba cloud tencent amazon oracle", limit=2)]
    assert len(keys) == len(set(keys)) == 2


@pytest.mark.parametrize("text", ["Samsung SDI makes cells.", "Samsung Biologics and Samsung Life Insurance grew."])
def test_a_sister_firm_is_not_the_company(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["Samsung makes chips.", "Samsung Display grew.", "Samsung Life watches sell."])
def test_a_units_name_begins_with_its_companys(text: str) -> None:
    assert [company for company, _ in found(text)] == [found("Samsung")[0][0]]


FORMS = [form for company in universe().companies for form in (company.name, company.short, *company.aliases)]


@given(st.lists(st.sampled_from([*FORMS, "the", "of", "阿里", "baba", "\u00a0", "’s", "İ"]), max_size=6).map(" ".join))
def test_the_quick_look_misses_no_name(text: str) -> None:
    for span in NAMES.find(text):
        if span.company:
            assert NAMES.may_name(["nobody's words", text], {span.company}) == [False, True]
    assert NAMES.may_name([text], ()) == [False]
