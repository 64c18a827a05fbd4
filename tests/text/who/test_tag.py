import pytest

from bot.domain.company import Relevance
from bot.shipped import universe
from bot.text.who.names import Names
from bot.text.who.tag import tags
from tests.builders import article

NAMES = Names(universe())
FILLER = (
    "The committee met for three hours on a rainy morning and adjourned without setting another date for its members. "
    * 4
)


def relevance(*paragraphs: str, title: str = "", tickers: tuple[str, ...] = ()) -> dict[str | None, Relevance]:
    return {tag.company: tag.relevance for tag in tags(article(*paragraphs, title=title, tickers=tickers), NAMES)}


def test_a_company_in_the_title_and_the_text_is_what_it_is_about() -> None:
    assert relevance("Alibaba said its parcels arrive sooner.", FILLER, title="Alibaba Speeds Up Its Parcels") == {
        "BABA": "about"
    }


def test_whom_a_long_text_under_another_title_comes_to_late_is_a_mention() -> None:
    late = "Netflix alone pays more. Netflix told its makers so."
    title = "Ostrava Reels holds its second-quarter call"
    assert relevance(late, title=title) == {"NFLX": "about"}
    assert relevance(*(FILLER for _ in range(6)), late, title=title) == {"NFLX": "mention"}


def test_a_rival_named_for_comparison_is_a_mention() -> None:
    text = "Alibaba moved 40 million parcels, more than JD.com did."
    assert relevance(text, FILLER, title="Alibaba Speeds Up Its Parcels") == {"BABA": "about", "JD": "mention"}


@pytest.mark.parametrize("part", ["Ant Group", "Alipay", "Lazada", "Cainiao", "Aliyun"])
def test_an_affiliate_counts_as_its_company(part: str) -> None:
    assert relevance(f"{part} opened an office in Manila.", FILLER, title=f"{part} Opens Manila Office") == {
        "BABA": "about"
    }


@pytest.mark.parametrize(
    "title",
    [
        "Start-up Becomes the Alipay of Kenya",
        "Grocer Opens Shop on Tmall",
        "A New Challenge to Alibaba",
        "Toy Maker Raises $40 Million From Alibaba",
        "Toy Prices Fall, According to Alibaba",
        "Toy Makers Take On Alibaba",
        "Kenyan Payments Firm Is Coming for Alibaba",
        "Alibaba's Former Buyers Open a Toy Shop",
        "Alibaba Veterans Back a Toy Maker",
        "Alibaba Short Seller Faces Charges",
    ],
)
def test_a_title_that_only_measures_by_a_company_or_passes_through_it_is_a_mention(title: str) -> None:
    assert relevance("Kenyans pay by phone, as with Alipay in China.", FILLER, title=title) == {"BABA": "mention"}


def test_a_party_behind_a_preposition_is_meant_where_the_text_dwells_on_it() -> None:
    text = "Oracle sued. Amazon had hired the officer. Amazon denies it, and Amazon's lawyers want the case closed."
    assert relevance(text, title="Oracle Says Officer Was Hired by Amazon") == {"ORCL": "about", "AMZN": "about"}


@pytest.mark.parametrize(
    "title",
    [
        "Court Widens Probe of Alibaba",
        "What Is Next for Alibaba",
        "Fears Over Alibaba Grow",
        "Most of Alibaba's Parcels Are Late",
        "Bank in Pact With Alibaba",
    ],
)
def test_the_one_concerned_may_stand_behind_a_preposition(title: str) -> None:
    assert relevance("Alibaba declined to comment.", FILLER, title=title) == {"BABA": "about"}


def test_a_title_s_list_without_a_word_in_the_text_is_a_mention() -> None:
    assert relevance(FILLER, title="Weekend Picks: Alibaba, Dell and Others")["BABA"] == "mention"


def test_under_a_title_without_companies_the_ones_that_act_first_are_meant() -> None:
    text = "Alibaba Group and Baidu Inc., two of the largest, report this week. Analysts name Tencent too. Alibaba is first, Baidu follows."
    assert relevance(text, title="Two Reports to Watch") == {"BABA": "about", "BIDU": "about", "TCEHY": "mention"}


def test_backers_deep_in_the_text_are_mentions() -> None:
    text = "Its investors include Alibaba, Tencent and Google."
    assert set(relevance(FILLER, text, title="Toy Maker Raises $40 Million").values()) == {"mention"}


def test_a_founder_under_a_title_of_his_own_is_a_mention() -> None:
    assert relevance("Jack Ma opened a farm.", FILLER, title="Jack Ma Turns Farmer") == {"BABA": "mention"}


def test_a_founder_in_a_list_of_guests_is_no_tag() -> None:
    assert relevance(FILLER, "Guests were Jack Ma and a singer.", title="A Farm Opens in Ohio") == {}


def test_a_feed_s_ticker_alone_proves_nothing() -> None:
    assert relevance(FILLER, title="Oil Slips Again", tickers=("BABA",)) == {}


def test_a_bare_list_of_tickers_is_a_mention() -> None:
    assert set(relevance("Also traded: BABA, NVDA, PLTR.").values()) == {"mention"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Alibaba Cloud holds a third of the market, ahead of Huawei Cloud.", {"BABA": "about", "HUAWEI": "mention"}),
        ("In the spring quarter, AWS grew faster.", {"AMZN": "about"}),
        ("We compete with Azure in every market.", {"MSFT": "mention"}),
        ("Like Amazon, the grocer asks for a fee.", {"AMZN": "mention"}),
        ("阿里云宣布降价，低于腾讯云。", {"BABA": "about", "TCEHY": "mention"}),
    ],
)
def test_single_sentences_are_tagged_by_who_acts(sentence: str, expected: dict[str | None, Relevance]) -> None:
    assert relevance(sentence) == expected


def test_a_tag_shows_the_words_that_gave_it_away() -> None:
    (tag,) = tags(article("Alibaba Group (NYSE: BABA) owns Lazada.", title="Alibaba Keeps Lazada"), NAMES)
    assert (tag.subject, tag.because) == ("Alibaba Group", ("Alibaba", "Lazada", "Alibaba Group", "BABA"))


def test_what_it_is_about_comes_first() -> None:
    text = "Rivals such as JD.com watch. Alibaba opened a store."
    assert [tag.relevance for tag in tags(article(text, title="Alibaba Opens Store"), NAMES)] == ["about", "mention"]
