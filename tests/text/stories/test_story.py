from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.story import Headline
from bot.text.stories.story import because, kinship
from bot.text.stories.story_index import StoryIndex
from tests.bench.stories import answered, found_by_looking_at_all, headlines, queries
from tests.builders import NOON


def headline(
    title: str, text: str = "", days: float = 0, id: str = "", companies: frozenset[str] = frozenset()
) -> Headline:
    return Headline(
        article_id=id or title, title=title, text=text, published=NOON + timedelta(days=days), companies=companies
    )


def same_event(a: Headline, b: Headline) -> bool:
    return kinship(a, b) > 0


SAME = [
    ("Acme to invest $4 billion in Ohio chip plant", "Acme pledges $4B for chip factory in Ohio"),
    (
        "Acme to invest $4 billion in cloud over three years",
        "Acme vows 29 billion yuan for cloud in next 3 years, to spend on AI",
    ),
    ("Lazada names Lee as chief executive", "Lazada CEO Tan steps down, replaced by Lee"),
    ("Regulator rejects Telmex grid spin-off", "Telmex grid separation spurned by regulator"),
    ("Acme sells Dune stake for $1.6 billion", "Acme to sell its stake in Dune for $1.58 bln"),
    ("Freight tankers stranded off Chile", "Chilean tankers stranded"),
    ("UPDATE 2-Acme halts drone flights in Texas", "Acme suspends drone flights in Texas | Example News"),
    ("阿里巴巴将在三年内投入3800亿元建设云", "阿里巴巴三年投入3800亿元建设云和AI"),
    ("Dune boss Ida Moe retires, port operator in turmoil", "Dune's Moe retires; Lee and Ortiz to share the top job"),
    ("Acme speeds up cloud spending as orders grow", "Acme joins cloud race with capex boost"),
    ("Acme plans to shed 2800 jobs", "Acme to cut around 2,800 jobs after Dune merger"),
    ("Investors remain sceptical about Acme-Dune deal", "Acme's Dune deal meets scepticism"),
    ("Acme's cloud sales, profit exceed expectations", "Acme crushes earnings expectations on cloud"),
    ("Acme to cut 150 jobs at its investment bank", "Acme said to shed 150 bankers"),
    ("Acme denies exploring Dune merger", "Acme denies reports of a merger with Dune"),
    ("Acme fund renamed Tind Partners after scandal", "Acme fund changes its name to Tind Partners"),
    ("Norwegians ride public transport in record numbers", "Norway posts record use of public transportation"),
    ("Acme collects $2 million in kelp fees", "Kelp fees bring Acme $2.1 million in first month"),
    ("Acme vows price war if it can buy Dune", "Acme promises price war if Dune deal is approved"),
    ("Moe hires Lee to lead new Lima office", "Lima's Lee joins Moe"),
    ("ACME CORP MID-MAY CAR SALES OFF 15.5 PCT", "ACME <ACM> MID-MAY CAR SALES OFF 15.5 PCT"),
    ("Acme to pay $90 million to settle kelp probe", "Acme fined $90 million over kelp"),
    ("Lawmakers grill Moe over foreign exchange scandal", "Moe questioned by MPs over forex"),
    ("Acme to axe 900 jobs and shut stores", "Acme cuts 900 jobs"),
    ("Acme's Lima kelp trial could begin in June, Acme says", "Acme aims to start kelp trial at Lima in June"),
    ("Top court strikes down EU kelp pact", "Court quashes EU kelp pact with US"),
    ("Acme Sporting Goods Q4 profit up 6.9%", "Acme Sporting Goods tops revenue estimates"),
    ("Acme recalls 2.9 million cars over belts", "Acme recalling 2.87 million vehicles on seat belts"),
    ("Acme network goes down for most users", "Acme network suffers outage"),
    ("Acme results beat as lockdowns boost sales", "Acme earnings exceed estimates on online demand"),
    ("Acme orders halt to kelp licences", "Acme says kelp licences are not to be issued"),
    ("Acme Foods files for Chapter 11", "Snack maker Acme seeks protection from creditors"),
    ("Acme ground crew to walk out on Monday", "Acme staff to stage strike, union says"),
    ("Acme swallows Dune in $7 billion deal", "Acme to buy Dune for $7 billion"),
    ("Acme to part with its Dune unit", "Acme offloads Dune"),
    ("Dune agrees to be sold to Acme", "Acme snaps up Dune"),
    ("Acme to go public in Lima", "Acme files for IPO in Peru"),
    ("Acme axes 900 posts as layoffs begin", "Acme to lay off 900"),
    ("Acme drops its bid for Dune", "Acme walks away from Dune takeover"),
    ("Acme pulls Lima listing", "Acme scraps plan to float in Lima"),
    ("Acme earnings top estimates", "Acme net income beats forecasts"),
    ("Acme delays launch of kelp reactor", "Acme pushes back kelp reactor launch"),
    ("Bank of England lowers borrowing costs", "BoE cuts interest rates"),
    ("Norway opens inquiry into Acme pricing", "Norway investigates Acme over prices"),
    ("YouTube sued over kelp clips", "Google's YouTube faces kelp lawsuit"),
    ("Kelp drink owner to cut 900 jobs", "Acme axes 900 jobs"),
    ("Acme seeks value of $22 billion in IPO", "Acme sets IPO price at $14 a share"),
    ("Acme ferries halt after computer failure", "Computer outage stops Acme ferries"),
]
APART = [
    ("Acme to invest RMB 380 billion in cloud", "Acme to invest RMB 480 billion in cloud"),
    ("Acme cloud revenue rises 26%", "Acme cloud revenue rises 34%"),
    ("Acme first-quarter profit falls", "Acme third-quarter profit falls"),
    ("Copper futures open higher in London", "Copper futures close higher in London"),
    ("Acme shares jump in Tokyo trading", "Acme shares slump in Tokyo trading"),
    ("Acme could close its Lima mine", "Acme closes its Lima mine"),
    ("Acme hit by ransom attack on Lima mine", "Union calls strike after ransom attack on Acme's Lima mine"),
    ("KEYSTONE <KEY> 3RD QTR NET", "HUNTLEY <HUN.O> 3RD QTR NET"),
    (
        "Acme scraps Lima mine plans amid falling copper",
        "Acme founder denies report that Lima mine plans will be scrapped",
    ),
    ("Acme to split into two companies", "Acme's largest owner 'disappointed' by plan to split into two companies"),
    ("Acme plans Lima mine, denies talks", "Acme plans Lima mine"),
    ("Acme opens office in Porto", "Bolt opens office in Lagos"),
    ("Stocks", "Stocks to watch"),
    ("Acme to buy Dune for $7 billion", "Acme plans to shed 2800 jobs after buying Dune"),
    ("Acme to buy Dune for $7 billion", "Dune holders vote on Acme's $7 billion offer"),
    ("Acme to buy Dune for $7 billion", "Dune still happy with Acme's $7 billion offer"),
    ("Acme to buy Dune for $7 billion", "EU approves Acme's purchase of Dune for $7 billion"),
    ("Acme plans to shed 2800 jobs", "Acme to shed another 900 jobs"),
    ("Acme cloud plan: 4 billion pesos for chips", "Acme scraps cloud plan for chips"),
    ("Acme to invest in cloud chips", "Acme raises investment in cloud chips"),
    ("Acme rules out raising its cloud plan", "Acme raises its cloud plan"),
    ("Acme opens cloud plant in 2027", "Acme delays cloud plant"),
    ("Acme to build data centre in Ohio", "Acme to build data centre in Indiana"),
    ("Acme to build data centre in Mexico", "Acme to spend $9 billion on data centres"),
    ("FDA approves Acme lung pill", "Acme lung pill approved by EU"),
    ("Acme hires finance chief from Dune", "Acme hires chief operating officer from Dune"),
    ("Acme sells Lima mine rights to Bolt unit", "Acme sells coal rights to Tind for $40 million"),
    ("Four former Acme traders jailed over rigging", "Two former Acme traders face retrial over rigging"),
    ("Acme posts annual loss, cuts jobs", "Acme posts loss in first quarter"),
    ("Acme cloud adds centres in Peru and Chile", "Acme cloud closes data centres in Peru and Chile"),
    ("Acme to invest in memory plant in Idaho", "Acme begins construction of memory plant in Idaho"),
    ("Acme profit rises on oil", "Acme's profit hit by oil"),
    ("Acme buys stake in Dune", "Should you follow Acme into Dune stock?"),
    ("ACME LTD ISSUES 50 MLN DLR BOND", "BOLT LTD ISSUES 80 MLN STG BOND"),
    ("ACME TO BUY BACK ONE MLN SHARES", "BOLT <BLT> TO REPURCHASE ONE MLN SHARES"),
    ("KELP MARKET GIVEN EARLY HELP", "KELP MARKET SHORTAGE FORECAST"),
    ("Senators agree on Acme overhaul", "Acme shares sink on overhaul plan"),
    ("Acme servers down as Dune launches", "Acme says server trouble not related to Dune launch"),
    ("Acme tests kelp reactor", "Greens condemn Acme kelp reactor test"),
    ("Fire stops Acme cable plant in Miorriburg", "Fire stops Acme battery plant in Wimiburg"),
    ("Peru gold production rose in May", "Peru silver production rose in May"),
    ("Norway's economic growth slows in May", "Norway's house price growth slows in May"),
    ("Acme fined $90 million over Dune spill", "Acme sued by investors over Dune spill"),
    ("Norway bank's Moe says rates will rise", "Norway bank's Ortiz says rates will rise"),
    ("Asian shares slip on rate fears", "U.S. shares slip on rate fears"),
    ("Acme posts loss as kelp sales fall", "Acme to report quarterly results on Friday"),
    ("Norway bans Acme from kelp grid", "Peru says it will protect its interests after Norway's ban on Acme"),
    ("Acme recalls 2.9 million cars over belts", "Acme recalls 1.2 million cars over belts"),
    ("Acme and Dune agree on merger", "Dune executive raises pointed questions about Acme merger"),
    ("Acme and Dune agree on merger", "Acme and Dune merger: who won?"),
    ("Acme Sporting Goods Q4 profit up 6.9%", "Acme Sporting Goods sues Dune over a spy"),
    ("Ida Moe quits Acme Retail for rival Bolt", "Lee Ortiz quits Bolt for rival Tind Retail"),
    ("Tind coal sales rise in late May", "Norwegian Dune's late-May coal sales up"),
    ("Acme board weighs options for its Lima kelp business", "Acme to wind down Lima kelp business"),
    ("阿里巴巴将投入4800亿元建设云", "阿里巴巴否认将投入4800亿元建设云"),
    ("阿里巴巴三年投入建设云和AI", "阿里巴巴追加三年投入建设云和AI"),
    ("阿里巴巴三年投入建设云和AI", "阿里巴巴取消三年投入建设云和AI"),
    ("Nordal replaces CEO", "Tindal replaces CEO"),
    ("Acme files for IPO", "Acme prices IPO"),
    ("Acme fined $90 million by Norway", "Acme appeals $90 million Norway fine"),
    ("Acme seeks bankruptcy protection", "Acme emerges from bankruptcy"),
    ("Acme boss Moe resigns", "Acme names Ortiz CEO"),
    ("Acme reactor explodes", "Norway orders probe of Acme reactor explosion"),
    ("Bank of Norway holds rates", "Bank of Norway cuts rates"),
    ("Acme harbour closed after fire", "Acme harbour reopens after fire"),
    ("Dune sues Acme over spill", "Acme countersues Dune over spill"),
    ("Acme ground crew to strike", "Acme ground crew, union reach pay deal"),
    ("Norway exports shrink in March", "Norway imports shrink in March"),
    ("Acme hit by ransom attack", "Acme says ransom attack to cost $90 million"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_outlets_and_wordings_of_one_event_are_one_story(one: str, other: str) -> None:
    assert same_event(headline(one), headline(other))


@pytest.mark.parametrize(("one", "other"), APART)
def test_a_new_development_or_another_figure_is_another_story(one: str, other: str) -> None:
    assert not same_event(headline(one), headline(other))


@given(st.sampled_from([*SAME, *APART]))
def test_it_does_not_matter_which_came_first(pair: tuple[str, str]) -> None:
    one, other = headline(pair[0]), headline(pair[1])
    assert same_event(one, other) == same_event(other, one)


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_title_breaks_the_comparison(one: str, other: str) -> None:
    assert same_event(headline(one), headline(other)) == same_event(headline(other), headline(one))


def test_other_companies_are_another_story() -> None:
    one = headline("Cloud unit cuts prices by half", companies=frozenset(["BABA"]))
    other = headline("Cloud unit cuts prices by half", companies=frozenset(["TCEHY"]))
    assert not same_event(one, other)
    assert same_event(one, headline("Cloud unit cuts prices by half"))


def test_one_sum_in_two_currencies_makes_a_story() -> None:
    one = headline(
        "Acme to spend 29 billion yuan on cloud", "Acme will invest 29 billion yuan ($4 billion) in its cloud."
    )
    other = headline("Acme pledges $4B for cloud", "Acme promised $4 billion for its cloud on Monday.")
    assert same_event(one, other)
    assert not same_event(
        one, headline("Acme pledges $6B for cloud", "Acme promised $6 billion for its cloud on Monday.")
    )


def test_a_sum_rounded_down_in_a_title_is_known_by_the_other_currency() -> None:
    one = headline(
        "Acme to invest $53 billion in cloud", "Acme will invest 380 billion yuan ($53 billion) in its cloud."
    )
    other = headline("Acme to invest $50b in cloud", "Acme will spend more than $50 billion, or 380 billion yuan.")
    assert same_event(one, other)


def test_a_count_that_a_text_states_for_a_title_joins_them() -> None:
    one = headline("Acme Foods to cut 9,000 jobs", "Acme Foods will cut 9,000 jobs, a tenth of all.")
    other = headline(
        "Acme Foods recasts itself for growth", "Acme Foods is to shed 9,000 jobs in a recast of its trade."
    )
    assert same_event(one, other)
    assert not same_event(one, headline(other.title, "Acme Foods moves to Lima in a recast of its trade."))


def test_places_in_the_texts_keep_projects_apart() -> None:
    one = headline("Acme spends on two new data centers", "Acme will build two data centers in Mississippi, it said.")
    other = headline("Acme spends on data centers again", "Acme will build data centers in the state of Indiana.")
    assert not same_event(one, other)


def test_two_weeks_later_it_is_another_story() -> None:
    title = "Acme halts drone flights in Texas"
    assert same_event(headline(title), headline(title, days=13.9))
    assert not same_event(headline(title), headline(title, days=14.1))


OPENING = (
    "Warehouse robots built by the Norwegian maker Tind carried their millionth crate on Tuesday in Bergen harbour, said "
    "manager Ida Moe, whose team of forty engineers had spent nine winters wiring, testing and mending the machines."
)


def test_a_copied_text_under_another_title_is_the_same_story() -> None:
    assert same_event(headline("Crates without hands", OPENING), headline("Bergen's tireless dockers", OPENING))


def test_a_standing_title_over_other_texts_is_another_story() -> None:
    other = (
        "Wheat growers around Odessa fear drought; elevators stand empty, barges idle, bakers hoard flour and exporters "
        "quote double freight while ministers debate subsidies, quotas, tariffs and emergency imports from Romania."
    )
    assert not same_event(
        headline("Morning Briefing Europe Edition", OPENING), headline("Morning Briefing Europe Edition", other)
    )


def test_what_markets_tell_every_day_is_one_story_on_one_day_only() -> None:
    assert same_event(headline("Oil falls on weak Lima demand"), headline("Crude slips as Lima demand weakens", days=1))
    assert not same_event(headline("Oil falls on weak Lima demand"), headline("Oil falls on weak Lima demand", days=3))


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (
            "Acme to invest $4 billion in Ohio",
            "Acme pledges $4B for Ohio",
            "their words are alike; they state the same figure; what they say beside the names is alike",
        ),
        ("Acme profit rises 26%", "Acme profit rises 34%", "they state other figures"),
        (
            "Acme could close its Lima mine",
            "Acme closes its Lima mine",
            "one tells a step of the affair that the other does not",
        ),
        ("Acme opens Lima plant", "Acme names a chief", "they have little but a name in common"),
        ("Acme opens an office in Porto", "Acme opens an office in Lagos", "they name other sites or partners"),
    ],
)
def test_every_verdict_says_why(one: str, other: str, why: str) -> None:
    assert because(headline(one), headline(other)) == why


def test_companies_and_weeks_between_are_told_as_reasons() -> None:
    acme, bolt = (headline("Kelp plant opens", companies=frozenset([key])) for key in ("ACME", "BOLT"))
    assert because(acme, bolt) == "they are about other companies"
    assert because(acme, headline("Kelp plant opens", days=20)) == "weeks lie between them"
    copied = because(headline("Crates without hands", OPENING), headline("Bergen's dockers", OPENING))
    assert copied == "one repeats the other's first sentences"


@given(st.text(max_size=80), st.text(max_size=80))
def test_a_verdict_and_its_reason_never_fail(one: str, other: str) -> None:
    assert 0 <= kinship(headline(one), headline(other)) <= 1
    assert because(headline(one), headline(other))


@pytest.mark.parametrize(
    "page",
    ["", "Read more.", "Acme said so on Monday.", "Acme Cloud, a unit of Acme, made the announcement on Monday."],
)
def test_nearly_empty_pages_do_not_join_what_only_a_company_has_in_common(page: str) -> None:
    one = headline("Acme Cloud releases an open model for translation", page, companies=frozenset(["ACME"]))
    other = headline("Acme Cloud opens a warehouse in Norway", page, companies=frozenset(["ACME"]))
    assert not same_event(one, other)


def test_a_name_and_a_word_of_any_headline_make_no_story() -> None:
    assert not same_event(headline("Acme opens"), headline("Acme opens plant"))
    assert same_event(headline("Acme opens Lima plant"), headline("Acme opens plant in Lima"))


def test_the_index_gives_the_headline_of_the_same_event() -> None:
    index = StoryIndex()
    for title in ("Acme opens office in Porto", "Acme to invest $4 billion in Ohio chip plant", "Bolt hires a chief"):
        index.add(headline(title))
    story = index.story_of(headline("Acme pledges $4B for chip factory in Ohio", days=1))
    assert story is not None
    assert story.title == "Acme to invest $4 billion in Ohio chip plant"
    assert index.story_of(headline("Storm closes Porto harbour")) is None


def test_the_index_never_gives_the_article_itself() -> None:
    index = StoryIndex()
    index.add(headline("Acme opens office in Porto", id="a1"))
    assert index.story_of(headline("Acme opens office in Porto", id="a1")) is None
    assert index.story_of(headline("Acme opens office in Porto", id="a2")) is not None


def test_the_index_knows_a_copy_under_a_title_that_shares_no_word() -> None:
    index = StoryIndex()
    index.add(headline("Crates without hands", OPENING))
    found = index.story_of(headline("Bergen's tireless dockers", OPENING))
    assert found is not None
    assert found.title == "Crates without hands"


def test_the_index_finds_what_looking_at_every_headline_finds() -> None:
    stored = headlines(2_000)
    index = StoryIndex()
    for each in stored:
        index.add(each)
    asked = queries(stored)
    _, found = answered(index, asked)
    assert found == found_by_looking_at_all(stored, asked)


def test_the_index_finds_a_story_among_thousands_with_its_words() -> None:
    index = StoryIndex()
    index.add(headline("Acme suspends Lima copper mine after flood"))
    places = ("Porto", "Lagos", "Lima", "Bergen", "Omaha")
    for number in range(3000):
        index.add(headline(f"Acme opens copper office number {number} in {places[number % 5]}"))
    story = index.story_of(headline("Flood halts Acme's copper mine at Lima"))
    assert story is not None
    assert story.title.startswith("Acme suspends")
