"""Counts, comparisons, rivals nobody knows, news of a matter, greetings: what people type, and the command line it becomes."""

import time

import pytest

from bot.shipped import universe
from bot.text.questions.courtesy import courtesy
from bot.text.questions.question import understand

COUNTS = [
    ("how many data centres does tencent run?", "/facts tencent number of data centres"),
    ("how many warehouses has jd", "/facts jd.com number of warehouses"),
    ("number of stores at baidu", "/facts baidu number of stores"),
    ("how many oracle data centers are there", "/facts oracle number of data centers"),
    ("how many people work at jd", "/facts jd.com number of people"),
    ("how many engineers does meta employ in india", "/facts meta number of engineers"),
    ("腾讯有多少个数据中心？", "/facts tencent number of data centers"),
    ("百度有几个数据中心", "/facts baidu number of data centers"),
    ("¿cuántas tiendas tiene jd?", "/facts jd.com number of tiendas"),
    ("how many employees does oracle have", "/facts oracle employees"),
    ("how many years does alibaba's plan run", "/capex alibaba"),
    ("how many yuan does baidu invest", "/capex baidu in cny"),
    ("how many alerts did i get", "/alerts"),
]
COMPARED = [
    ("is oracle bigger than google cloud?", "/share oracle vs google cloud bigger"),
    ("is google cloud smaller than aws in europe", "/share google cloud vs aws smaller europe"),
    ("does azure have a larger share than aws", "/share azure vs aws bigger"),
    ("is tencent ahead of huawei in china?", "/share tencent vs huawei bigger china"),
    ("which one is bigger, aws or azure", "/share aws vs azure"),
    ("腾讯比百度大吗？", "/share tencent vs baidu bigger"),
    ("华为云比腾讯云小吗", "/share huawei cloud vs tencent cloud smaller"),
    ("oracle vs quillmere", "/share oracle vs quillmere"),
    ("compare baidu with blue quillmere in china", "/share baidu vs blue quillmere china"),
    ("is tencent bigger than quillmere", "/share tencent vs quillmere"),
    ("quillmere vs tencent", "/share tencent vs quillmere"),
    ("capex of baidu versus quillmere", "/capex baidu vs quillmere"),
    ("is baidu bigger than anticipated", "/facts baidu anticipated"),
    ("who spends most on capex", "/capex rank"),
    ("who is spending the most?", "/capex rank"),
    ("who invests the least in ai", "/capex rank smallest"),
]
SAID = [
    ("what did tim cook say about the spending?", '/facts "tim cook"'),
    ("what does pony ma think of ai spending", '/facts "pony ma"'),
    ("how much did pony ma say he would invest", "/capex tencent"),
    ("what does tencent say about its spending", "/capex tencent"),
]
NEWS = [
    ("/news brazil", "/news brazil"),
    ("any news about brazil?", "/news brazil"),
    ("latest oracle news", "/news oracle"),
    ("any headlines on tencent about gaming", "/news tencent gaming"),
    ("what's new", "/news"),
    ("whats new at baidu", "/news baidu"),
]
COURTESIES = [
    ("hi", "/help hello"),
    ("Hello there!", "/help hello"),
    ("good evening bot", "/help hello"),
    ("yo", "/help hello"),
    ("你好！", "/help hello"),
    ("早上好", "/help hello"),
    ("thx", "/help thanks"),
    ("thank u so much", "/help thanks"),
    ("great, thanks!", "/help thanks"),
    ("ok cool", "/help thanks"),
    ("thank you, that was very helpful", "/help thanks"),
    ("that's useful, thx", "/help thanks"),
    ("where do you get your data?", "/feeds"),
    ("how often do you refresh", "/feeds"),
    ("are you a robot?", "/help"),
    ("谢谢！", "/help thanks"),
    ("多谢", "/help thanks"),
    ("gracias", "/help thanks"),
    ("hi, can you help me", "/help"),
    ("hello, capex of baidu pls", "/capex baidu"),
    ("thanks, and oracle's growth?", "/growth oracle"),
    ("good stock to buy?", "/help advice"),
    ("help", "/help"),
]


@pytest.mark.parametrize(("typed", "line"), [*COUNTS, *COMPARED, *SAID, *NEWS, *COURTESIES])
def test_a_question_becomes_this_command(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


def test_a_long_line_of_greetings_takes_no_time() -> None:
    began = time.process_time()
    for line in ("thanks " * 9, "!" * 60, "great " * 10, "hi" + " " * 58 + "x", "so much " * 7):
        courtesy(line)
    assert time.process_time() - began < 0.1


TURNS = [
    ("how much $$ will alibaba put into ai", "/capex alibaba in usd"),
    ("does google matter in cloud", "/share google cloud"),
    ("the largest cloud that isn't aws", "/share cloud rank without aws"),
    ("not counting alibaba, who leads china's ai cloud", "/share china ai cloud rank without alibaba"),
    ("how quickly do ai cloud services expand as an industry", "/growth industry ai cloud"),
    ("name the runner-up in china's ai cloud and its share", "/share china ai cloud rank place 2"),
    ("alibaba's plan divided by its years", "/capex alibaba average"),
    ("what threatens tencent overseas", "/facts tencent risks"),
    ("what is holding baidu back", "/facts baidu risks"),
    ("oracle's first 2026 capex plan", '/capex oracle first "2026"'),
    ("does oracle plan more than ibm", "/capex oracle vs ibm bigger"),
    ("share of alibaba in china's cloud, not only ai", "/share alibaba china cloud"),
    ("腾讯下调资本开支的原因", "/capex tencent changes why"),
    ("babas growth", "/growth alibaba"),
    ("how many renminbi will alibaba spend", "/capex alibaba in cny"),
    ("is it Google that holds 9% of the cloud", "/source 9% google cloud whether"),
    ("what would 90 billion yuan be in dollars", "/capex in usd"),
]


@pytest.mark.parametrize(("typed", "line"), TURNS)
def test_turns_of_speech_are_understood(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


IDIOMS = [
    ("who is hogging the cloud market", "/share cloud rank"),
    ("is ibm breathing down oracle's neck in cloud", "/share ibm vs oracle cloud"),
    ("is baidu's ai business big inside the cloud unit", "/facts baidu mix ai cloud"),
    ("does ibm hold half of what oracle has", "/share ibm vs oracle times"),
    ("who is the weakest in china's ai cloud", "/share china ai cloud rank smallest"),
    ("who follows alibaba in china's ai cloud", "/share alibaba china ai cloud behind"),
    ("what is $9B worth in yuan", "/capex in cny"),
    ("what could stop alibaba", "/facts alibaba risks"),
]


@pytest.mark.parametrize(("typed", "line"), IDIOMS)
def test_idioms_are_understood(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


SLANG = [
    ("is baidu a contender in china's ai cloud", "/share baidu china ai cloud"),
    ("how deep is oracle's purse for ai", "/capex oracle"),
    ("oracle's growth + its risks", '/answers "/growth oracle" "/facts oracle risks"'),
    ("gold, silver, bronze in china's ai cloud", "/share china ai cloud rank"),
    ("what page has the 9%", "/source 9%"),
    ("plan size in yuan", "/capex in cny"),
    ("euro to yuan rate", "/facts exchange rate"),
    ("convert 9 billion dollars to yuan", "/capex in cny"),
    ("oracle's latest quarterly results", "/facts oracle quarterly results"),
    ("what does the article say about oracle's margins", "/facts oracle margins"),
    ("what part of oracle's money comes from ai", "/facts oracle mix ai"),
    ("阿里云AI收入占比及市场份额", '/answers "/facts alibaba cloud mix ai" "/share alibaba cloud"'),
]


@pytest.mark.parametrize(("typed", "line"), SLANG)
def test_slang_is_understood(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


STANDING = [
    ("is ibm a colossus in the global cloud", "/share ibm global cloud"),
    ("is oracle still an outsider in china's cloud", "/share oracle china cloud"),
    ("is ibm losing to oracle in cloud", "/share ibm vs oracle smaller cloud"),
    ("is ibm in front of oracle in cloud", "/share ibm vs oracle bigger cloud"),
    ("who owns ibm", "/facts ibm owner"),
    ("who owns the cloud market", "/share cloud"),
    ("is oracle a partner of nvidia in china", "/facts oracle nvidia partner"),
]


@pytest.mark.parametrize(("typed", "line"), STANDING)
def test_what_a_company_is_in_a_market_is_told_by_its_share(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


MORE_TURNS = [
    ("how much is oracle forking out", "/capex oracle"),
    ("ibm's stake in the global cloud", "/share ibm global cloud"),
    ("which two providers follow ibm", "/share ibm behind"),
    ("who says 9 percnt", "/source 9%"),
    ("market leader in china's ai cloud and its share", "/share china ai cloud rank"),
    ("when will ibm split its shares", "/facts ibm shares"),
    ("¿quién es segundo en la nube mundial?", "/share global cloud rank place 2"),
    ("does oracle rule the roost in the global cloud", "/share oracle global cloud"),
]


@pytest.mark.parametrize(("typed", "line"), MORE_TURNS)
def test_further_turns_are_understood(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line
