"""Which answer a question asks for, where its words point at several."""

import pytest

from bot.shipped import universe
from bot.text.questions.question import understand

LINES = [
    # ---- a plan, by that name alone
    ("how large is oracle's plan?", "/capex oracle"),
    ("what about baidu's commitment", "/capex baidu"),
    ("does oracle plan to hire staff", "/facts oracle staff"),
    ("oracle's plans for japan", "/facts oracle expansion japan"),
    ("oracle's programme before 2024", '/capex oracle "as of 31 Dec 2023"'),
    ("is oracle's budget still in place?", "/capex oracle changes"),
    ("has oracle already spent its 25 billion?", "/capex oracle 25B done"),
    ("百度的投资计划推迟了吗", "/capex baidu changes"),
    ("how big is baidu's budget, and how fast does baidu grow", '/answers "/capex baidu" "/growth baidu"'),
    ("was oracle's 25 billion dollar budget increased?", "/capex oracle $25B changes"),
    ("is oracle's $25 billion plan real or fake news?", "/capex oracle $25B confirmed"),
    ("how much did oracle spend on ai", "/capex oracle spent"),
    ("what has baidu invested so far?", "/capex baidu spent"),
    ("how much did oracle pledge to spend", "/capex oracle"),
    ("nvidia's data centre sales last year", '/facts nvidia revenue "data centers" "last year"'),
    # ---- several companies, places and markets
    ("rank oracle, baidu and google in cloud", "/share oracle vs baidu vs google cloud"),
    (
        "is oracle's chinese share larger than baidu's global share?",
        '/answers "/share oracle china" "/share baidu global"',
    ),
    ("is oracle's share in china larger than baidu's", "/share oracle vs baidu bigger china"),
    ("oracle's share in japan and korea", "/share oracle japan korea"),
    ("华为在日本和韩国的份额", "/share huawei japan korea"),
    ("which cloud firms aren't chinese?", "/share abroad cloud"),
    ("by what factor does oracle outrank baidu in cloud?", "/share oracle vs baidu cloud times"),
    ("who wins the bronze medal in the korean cloud", "/share korea cloud rank place 3"),
    # ---- words, topics and aims
    ("what did oracle's chief say about the spending", "/facts oracle leadership"),
    ("until when does china hope to be first, by 2030?", "/facts goals"),
    ("does oracle build its own chips?", "/facts oracle chips"),
    ("where is oracle building data centres", "/facts oracle expansion"),
    ("does the plan squeeze oracle's margins", "/facts oracle risks margins"),
    # ---- sums and multiples
    ("is oracle three times as big as baidu in cloud?", "/share oracle vs baidu cloud times"),
    ("oracle plus baidu in the korean cloud", "/share oracle and baidu korea cloud together"),
    ("do oracle plus baidu beat google in cloud", "/share google vs oracle and baidu cloud together"),
    # ---- news
    ("did anything happen at oracle on tuesday?", '/news oracle "on tuesday"'),
    ("news about chips in the last two weeks", '/news chips "in the last two weeks"'),
    ("headlines on oracle's margins", "/news oracle margins"),
    ("what is going on at baidu?", "/news baidu"),
    ("what did i miss at baidu since friday?", '/news baidu "since friday"'),
    ("brief me", "/news"),
    ("top stories since friday", '/news "since friday"'),
    ("what changed since last week?", '/news "since last week"'),
    ("what changed in baidu's capex plan", "/capex baidu changes"),
    ("hyperscaler spending", "/capex rank"),
    ("smallest capex guidance", "/capex rank smallest"),
    ("mag 7 capex", "/capex rank"),
    ("oracle mkt shr", "/share oracle"),
    ("when does the next digest come?", "/digest"),
    ("show me the digest", "/digest now"),
    ("mute for an hour", "/alerts"),
    ("which companies do you cover?", "/watch"),
    ("summarise the kansas story", "/news kansas"),
    (
        "oracle's capex, baidu's capex and sap's growth",
        '/answers "/capex oracle" "/capex baidu" "/growth sap"',
    ),
    ("oracle capex and baidu capex", "/capex oracle vs baidu"),
    # ---- a name that nobody knows is asked about, whatever it does
    ("when does corvane open?", "/facts corvane"),
    # ---- ordinary words are no names and no matters
    ("is baidu in your data?", "/facts baidu"),
    ("is oracle a nobody in korea's cloud?", "/share oracle korea cloud"),
]


@pytest.mark.parametrize(("typed", "line"), LINES)
def test_a_question_asks_for_this(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line
