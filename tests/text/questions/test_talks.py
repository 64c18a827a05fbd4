"""Questions that lean on what was said before: whole conversations, each line with the command it becomes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.shipped import universe
from bot.text.questions.completing import completed
from bot.text.questions.context import NOTHING, Context, after
from bot.text.questions.question import understand

ORACLE = Context(companies=("oracle",), measure="share", place="japan", trade="cloud", numbers=(21, 22))
BAIDU = Context(companies=("baidu",), measure="capex", numbers=(8,))
PAIR = Context(companies=("baidu", "oracle"), measure="growth", numbers=(4,))
LEADER = Context(
    companies=("oracle",), measure="share", place="global", trade="storage", is_ranking=True, numbers=(30,)
)

LEANING = [
    # ---- pronouns
    (ORACLE, "its capex", "/capex oracle"),
    (ORACLE, "is the 25 billion plan still on?", "/capex 25B changes"),
    (ORACLE, "and its capex?", "/capex oracle"),
    (ORACLE, "how much do they invest", "/capex oracle"),
    (ORACLE, "hows their growth", "/growth oracle"),
    (ORACLE, "does it pay dividends?", "/facts oracle dividends"),
    (ORACLE, "what r the risks for them", "/facts oracle risks"),
    (ORACLE, "the company's revenue", "/facts oracle revenue"),
    (ORACLE, "how big is this firm in china?", "/share oracle china"),
    (ORACLE, "wats its markt share in china", "/share oracle china"),
    (ORACLE, "how many data centres do they run", "/facts oracle number of data centres"),
    (ORACLE, "is it bigger than meta", "/share oracle vs meta bigger japan cloud"),
    (ORACLE, "any news on it?", "/news oracle"),
    (ORACLE, "watch it", "/watch oracle"),
    (ORACLE, "pls follow them", "/watch oracle"),
    (ORACLE, "should i buy it", "/help advice"),
    (BAIDU, "compare it with oracle", "/capex baidu vs oracle difference"),
    (ORACLE, "compare it to meta", "/share oracle vs meta japan cloud"),
    (PAIR, "their capex", "/capex baidu vs oracle"),
    (PAIR, "its capex", "/help which"),
    (LEADER, "and its growth", "/growth oracle"),
    # ---- the company left out
    (ORACLE, "capex?", "/capex oracle"),
    (ORACLE, "in dollars?", "/capex oracle in usd"),
    (ORACLE, "and the risks?", "/facts oracle risks"),
    (ORACLE, "share in china", "/share oracle china"),
    (BAIDU, "and per year?", "/capex baidu per year"),
    (BAIDU, "for how long?", "/capex baidu"),
    (BAIDU, "when was it announced?", "/capex baidu announced"),
    # ---- the measure left out
    (ORACLE, "what about meta?", "/share meta japan cloud"),
    (ORACLE, "and meta's?", "/share meta japan cloud"),
    (BAIDU, "how about oracle", "/capex oracle"),
    (BAIDU, "ok, and meta?", "/capex meta"),
    (PAIR, "what abt oracle", "/growth oracle"),
    (ORACLE, "and in China?", "/share oracle china cloud"),
    (ORACLE, "globally?", "/share oracle global cloud"),
    (ORACLE, "and in Q2 2025?", '/share oracle japan cloud "Q2 2025"'),
    (BAIDU, "last year?", '/capex baidu "last year"'),
    (LEADER, "and in china?", "/share china storage rank"),
    (LEADER, "what about baidu?", "/share baidu global storage"),
    (ORACLE, "what about quillmere?", "/share quillmere"),
    (ORACLE, "no, baidu", "/share baidu japan cloud"),
    (BAIDU, "sorry, i meant oracle", "/capex oracle"),
    (BAIDU, "same for oracle pls", "/capex oracle"),
    (BAIDU, "oracle instead", "/capex oracle"),
    (ORACLE, "good, and baidu's?", "/share baidu japan cloud"),
    # ---- one side left out
    (ORACLE, "vs baidu?", "/share oracle vs baidu japan cloud"),
    (BAIDU, "compared to oracle", "/capex baidu vs oracle difference"),
    (ORACLE, "how does that compare with meta", "/share oracle vs meta japan cloud"),
    (ORACLE, "is that more than baidu?", "/share oracle vs baidu bigger japan cloud"),
    (ORACLE, "跟百度比呢", "/share oracle vs baidu japan cloud"),
    # ---- the market, and more of the company
    (ORACLE, "who is second?", "/share japan cloud rank place 2"),
    (LEADER, "who else?", "/share global storage rank"),
    (BAIDU, "tell me more", "/facts baidu"),
    # ---- orders
    (BAIDU, "alert me about it", "/watch baidu"),
    (BAIDU, "unfollow it", "/unwatch baidu"),
    # ---- who says so
    (ORACLE, "really?", "/source 21"),
    (ORACLE, "are you sure", "/source 21"),
    (ORACLE, "is that still current?", "/source 21"),
    (ORACLE, "where's that from?", "/source 21"),
    (ORACLE, "真的吗？", "/source 21"),
    (ORACLE, "who says so?", "/source 21"),
    (ORACLE, "says who?", "/source 21"),
    (ORACLE, "since when?", "/source 21"),
    (ORACLE, "source?", "/source 21"),
    (ORACLE, "how old is that", "/source 21"),
    (BAIDU, "where did u get that from", "/source 8"),
    # ---- Chinese
    (ORACLE, "它的资本开支是多少？", "/capex oracle"),
    (ORACLE, "他们的增长呢", "/growth oracle"),
    (ORACLE, "百度呢？", "/share baidu japan cloud"),
    (BAIDU, "那腾讯呢", "/capex tencent"),
    (ORACLE, "在中国呢？", "/share oracle china cloud"),
    (ORACLE, "该公司有什么风险", "/facts oracle risks"),
    (ORACLE, "它比百度大吗", "/share oracle vs baidu bigger japan cloud"),
    (ORACLE, "谁说的？", "/source 21"),
    (ORACLE, "什么时候的数据？", "/source 21"),
]  # fmt: skip


@pytest.mark.parametrize(("context", "typed", "line"), LEANING)
def test_a_question_is_completed_from_what_was_said(context: Context, typed: str, line: str) -> None:
    assert understand(typed, universe(), context) == line


ALONE = [
    ("meta's capex", "/capex meta"),
    ("who leads the global cloud?", "/share global cloud rank"),
    ("who spends most on capex?", "/capex rank"),
    ("how fast does the industry grow", "/growth industry"),
    ("is it true that meta holds 9%?", "/source 9% meta whether"),
    ("does meta publish its growth", "/growth meta"),
    ("what does china want, and what are its goals", "/facts goals"),
    ("capex of quillmere", "/capex quillmere"),
    ("/capex", "/capex"),
    ("send me a digest at 7", "/digest at 07:00"),
    ("what do they say about meta", "/facts meta"),
    ("turn it off", "/help unclear"),
    ("hm", "/help unclear"),
    ("thanks!", "/help thanks"),
]


@pytest.mark.parametrize(("typed", "line"), ALONE)
@pytest.mark.parametrize("context", [ORACLE, NOTHING])
def test_a_whole_question_is_about_what_it_names(context: Context, typed: str, line: str) -> None:
    assert understand(typed, universe(), context) == line


ASKED_BACK = (
    "its capex", "and its capex", "how big are they", "the company's growth", "compare it with oracle", "and in china?", "and per year?",
    "what about in dollars", "who says so?", "since when?", "source?", "watch it", "它的增长", "他们的份额呢", "谁说的",
    "vs oracle", "compared to baidu?", "really?",
)  # fmt: skip


@pytest.mark.parametrize("typed", ASKED_BACK)
def test_who_remembers_nothing_asks_which_company_is_meant(typed: str) -> None:
    assert understand(typed, universe()) == "/help which"


def talk(*turns: tuple[str, str, tuple[int, ...]]) -> Context:
    """The context behind answers, each a line, its finding and its sources' numbers."""
    context = NOTHING
    for line, title, numbers in turns:
        context = after(context, line, title, numbers, universe())
    return context


def test_the_companies_the_measure_the_market_and_the_numbers_are_remembered() -> None:
    line = '/share oracle vs meta japan cloud "Q2 2025"'
    assert talk((line, "Oracle 7%, Meta 2%", (5, 6))) == Context(
        companies=("oracle", "meta"),
        measure="share",
        place="japan",
        trade="cloud",
        time="Q2 2025",
        told="Oracle 7%, Meta 2%",
        numbers=(5, 6),
    )


def test_a_line_without_a_name_is_remembered_by_whom_its_finding_names_first() -> None:
    leader = talk(("/share global cloud rank", "Oracle leads the global cloud with 41%, ahead of Meta", (3,)))
    assert (leader.companies, leader.is_ranking) == (("oracle",), True)
    assert talk(("/capex", "Baidu: RMB 7B over two years", (2,))).companies == ("baidu",)


def test_a_company_that_nobody_knows_takes_the_place_of_the_one_before() -> None:
    told = ("/share oracle", "Oracle: 7%", (5,))
    assert talk(told, ("/share quillmere", "No company called “quillmere” is known here.", ())) == NOTHING


def test_help_and_settings_leave_the_talk_as_it_is() -> None:
    told = ("/share oracle", "Oracle: 7%", (5,))
    feed = ("/feeds add https://feeds.example/baidu", "Baidu's feed is polled", ())
    assert talk(told, ("/help thanks", "You're welcome.", ()), ("/alerts", "Nothing yet", ()), feed) == talk(told)


def test_whom_a_page_is_about_or_who_is_watched_is_spoken_of() -> None:
    page = ("/summary https://news.example/oracle-meta", "Baidu opens a hub", ())
    assert talk(page).companies == ("baidu",)
    assert talk(page, ("/watch meta", "Watching Meta", ())).companies == ("meta",)


def test_asking_for_the_source_keeps_what_was_asked() -> None:
    context = talk(("/capex oracle", "Oracle: $9B", (5,)), ("/source 5", "$9B is what Oracle spends", (5,)))
    assert understand("and baidu?", universe(), context) == "/capex baidu"


def test_what_is_not_stored_is_no_figure_that_anybody_says() -> None:
    context = talk(("/capex oracle", "Nothing is stored about capital spending of Oracle.", ()))
    assert understand("who says so?", universe(), context) == "/help which"
    assert understand("and its growth?", universe(), context) == "/growth oracle"


@given(st.text(max_size=120), st.sampled_from((NOTHING, ORACLE, PAIR, LEADER)))
@settings(max_examples=150, deadline=None)
def test_no_text_is_too_strange_to_be_completed(typed: str, context: Context) -> None:
    assert completed(typed, universe(), context) is not None
    assert understand(typed, universe(), context).startswith("/")
