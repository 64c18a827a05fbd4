"""Every company is followed by the feeds it has."""

from bot.domain.company import Company
from bot.feeds.defaults import feeds_for

ALIBABA = Company(
    key="BABA",
    name="Alibaba Group",
    short="Alibaba",
    listings=("NYSE:BABA", "HKEX:9988"),
    cik="0001577552",
    feeds=("https://www.alizila.com/feed/",),
)


def urls(company: Company) -> dict[str, str]:
    return {feed.name: feed.url for feed in feeds_for(company)}


def test_alibaba_has_all_seven_feeds() -> None:
    assert urls(ALIBABA) == {
        "Yahoo: BABA": "https://feeds.finance.yahoo.com/rss/2.0/headline?s=BABA&region=US&lang=en-US",
        "Nasdaq: BABA": "https://www.nasdaq.com/feed/rssoutbound?symbol=BABA",
        "Seeking Alpha: BABA": "https://seekingalpha.com/api/sa/combined/BABA.xml",
        "Google News: Alibaba": "https://news.google.com/rss/search?q=Alibaba+OR+BABA+when:14d&hl=en-US&gl=US&ceid=US:en",
        "SEC 6-K: Alibaba": "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0001577552&type=6-K&dateb=&owner=include&count=40&output=atom",
        "SEC 20-F: Alibaba": "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0001577552&type=20-F&dateb=&owner=include&count=40&output=atom",
        "Alibaba: www.alizila.com": "https://www.alizila.com/feed/",
    }
    assert {feed.company for feed in feeds_for(ALIBABA)} == {"BABA"}


def test_an_american_company_files_8_k_10_q_and_10_k() -> None:
    names = urls(Company(key="EX", name="Example Inc.", short="Example", listings=("NASDAQ:EX",), cik="0000000001"))
    assert [name for name in names if name.startswith("SEC")] == [
        "SEC 8-K: Example",
        "SEC 10-Q: Example",
        "SEC 10-K: Example",
    ]


def test_a_foreign_issuer_listed_in_new_york_alone_files_6_k() -> None:
    names = urls(Company(key="PDD", name="PDD Holdings", short="PDD", listings=("NASDAQ:PDD",), cik="0001737806"))
    assert "SEC 6-K: PDD" in names


def test_a_name_that_is_a_common_word_is_searched_in_full() -> None:
    pear = Company(key="PEAR", name="Pear Inc.", short="Pear", guarded=("Pear",), listings=("NASDAQ:PEAR",))
    assert "q=%22Pear+Inc.%22+OR+PEAR+when:14d&" in urls(pear)["Google News: Pear Inc."]


def test_a_hong_kong_company_has_yahoo_and_google_news() -> None:
    assert list(urls(Company(key="MT", name="Meituan", short="Meituan", listings=("HKEX:700",)))) == [
        "Yahoo: 0700.HK",
        "Google News: Meituan",
    ]


def test_a_private_company_has_google_news_alone() -> None:
    assert list(urls(Company(key="HUAWEI", name="Huawei", short="Huawei"))) == ["Google News: Huawei"]
