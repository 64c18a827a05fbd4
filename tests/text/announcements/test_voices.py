"""Who says so decides what a claim is: a plan, talk, or nothing."""

from datetime import UTC, datetime

import pytest

from bot.domain.announcement import Announcement
from bot.shipped import universe
from bot.text.announcements.announcements import announcements
from bot.text.announcements.novelty import verdict
from bot.text.who.names import Names
from handlers.alert import headline
from tests.builders import article

NAMES = Names(universe())
DAY = datetime(2026, 3, 10, 9, tzinfo=UTC)


def read(*paragraphs: str, title: str = "") -> tuple[Announcement, ...]:
    return announcements(article(*paragraphs, title=title, published=DAY), NAMES)


def certainties(*paragraphs: str, title: str = "") -> list[str]:
    return [one.certainty for one in read(*paragraphs, title=title)]


STATED = [
    ("Tencent said on Tuesday it will invest 40 billion yuan in data centres over two years.",),
    ("Tencent will invest 40 billion yuan in data centres over two years.",),
    ("Oracle's finance chief said in a post on LinkedIn that it will spend $21 billion on data centers in 2027.",),
    ("In a post on X, Oracle said it will spend $21 billion on data centers in 2027.",),
    ("Oracle will build a $4 billion data center campus in Ohio, the governor said.", "The company confirmed the investment on Friday."),
    ("The governor announced that Oracle will invest $4 billion in data centers in Ohio.", "Oracle said the first hall opens next year."),
    (
        "The White House said Oracle will invest $30 billion in data centers.",
        "Oracle's chief executive, standing beside the president, said the work starts in May.",
    ),
    ("Trump, joined by Oracle's chief executive, said Oracle will invest $30 billion in data centers.",),
    ("Oracle said it will invest $4 billion in data centers in Ohio.", "It declined to comment on where the halls will stand."),
    ("Oracle said it will invest $4 billion in data centers in Ohio.", "Nvidia declined to comment."),
    ("Oracle plans to spend $21 billion on data centers in 2027.", "Nvidia did not respond to a request for comment."),
    ("Oracle raised its 2027 capex forecast to $40 billion.", "Analysts said the claim of slower growth was wrong."),
    ("Oracle will invest $4 billion in data centers in Ohio, Governor Lee announced at an event attended by Oracle executives.",),
    ("腾讯宣布投资400亿元建设数据中心，市长表示项目将于明年开工。",),
    ("腾讯宣布，未来两年将投资400亿元建设数据中心。",),
    ("白宫表示，甲骨文将投资300亿美元建设数据中心。", "甲骨文首席执行官表示，项目将于五月开工。"),
]  # fmt: skip


@pytest.mark.parametrize("paragraphs", STATED)
def test_the_companys_own_word_and_plain_reporting_state_a_plan(paragraphs: tuple[str, ...]) -> None:
    assert certainties(*paragraphs) == ["stated"]


TALK = [
    (("A thread on Reddit says Oracle will spend $21 billion on data centers in 2027.",), "A thread on Reddit"),
    (("According to a viral post on X, Oracle will invest $21 billion in data centers.",), "a viral post on X"),
    (("An unverified report claims that Oracle will invest $21 billion in data centers.",), "An unverified report"),
    (("Oracle will invest $21 billion in data centers, according to a Weibo user.",), "a Weibo user"),
    (("A leaked memo says Oracle will spend $21 billion on data centers in 2027.",), "A leaked memo"),
    (("Oracle will spend $21 billion on data centers in 2027, according to documents seen by the Courier.",), "documents seen"),
    (("A former employee said Oracle will spend $21 billion on data centers in 2027.",), "A former employee"),
    (("A supplier of cables said Oracle will build a $3 billion data center in Ohio.",), "A supplier"),
    (("Trump said on Monday that Oracle will invest $300 billion in data centers.",), "Trump"),
    (("Oracle will invest $300 billion in American data centers, President Trump said.",), "President Trump"),
    (("The governor announced that Oracle will invest $4 billion in data centers in Ohio.",), "The governor"),
    (("Thailand's investment minister said Oracle will invest $4 billion in data centers there.",), "investment minister"),
    (("The mayor of Lima said Oracle will build a $2 billion data center there.",), "The mayor of Lima"),
    (("Ana Ruiz, whose firm competes with Oracle, said Oracle will spend $21 billion on data centers.",), "Ana Ruiz"),
    (("Oracle plans to invest $21 billion in data centers, the Courier reported.", "Oracle declined to comment."), "declined to comment"),
    (
        ("Oracle will invest $21 billion in data centers in Ohio.", "The company did not respond to a request for comment."),
        "did not respond",
    ),
    (("Oracle is to invest $21 billion in data centers in Ohio.", "Oracle has not confirmed the figure."), "has not confirmed"),
    (("网传甲骨文将投资200亿元建设数据中心。",), "网传"),
    (("微博用户爆料称，腾讯将投资400亿元建设数据中心。",), "微博用户"),
    (("泄露的内部备忘录显示，腾讯将投资400亿元建设数据中心。",), "泄露的内部备忘录"),
    (("特朗普表示，甲骨文将投资3000亿美元建设数据中心。",), "特朗普"),
    (("市长宣布，腾讯将投资400亿元建设数据中心。",), "市长"),
    (("腾讯将投资400亿元建设数据中心。", "腾讯未予置评。"), "未予置评"),
    (("腾讯将投资400亿元建设数据中心。", "腾讯尚未对此作出回应。"), "尚未"),
]  # fmt: skip


@pytest.mark.parametrize(("paragraphs", "who"), TALK)
def test_what_others_say_is_unconfirmed_and_names_them(paragraphs: tuple[str, ...], who: str) -> None:
    found = read(*paragraphs)
    assert [one.certainty for one in found] == ["considered"]
    told = verdict(found[0], ())
    assert told.kind == "considered"
    assert told.because.startswith("Unconfirmed: ")
    assert who in told.because


DENIED = [
    ("A post on X claims Oracle will cut its 2027 capex to $15 billion.", "Oracle called the claim “entirely false”."),
    ("Oracle will spend $21 billion on data centers in 2027, the Courier reported.", "The report is untrue, a spokesman said."),
    ("A leaked memo says Oracle will spend $21 billion on data centers.", "“This is fabricated,” the company said."),
    ("A recruiter says Oracle will build a $3 billion data center in Ohio.", "The company denied the rumour."),
    ("Oracle plans to invest $21 billion in data centers, the Courier reported.", "There is no such plan, Oracle said."),
    ("Trump said Oracle will invest $300 billion in data centers.", "Oracle said it was not considering any such investment."),
    ("Oracle will raise its 2027 capex to $40 billion, a tipster said.", "The company rejected the story."),
    ("Oracle is to build a $3 billion data center in Ohio.", "Its spokeswoman said there was no truth in the report."),
    ("网传腾讯将投资400亿元建设数据中心。", "腾讯回应称该消息不实。"),
    ("坊间传言称，腾讯将投资400亿元建设数据中心。", "腾讯表示，并无此计划。"),
    ("腾讯将投资400亿元建设数据中心。", "公司否认了这一传闻。"),
]  # fmt: skip


@pytest.mark.parametrize("paragraphs", DENIED)
def test_a_denial_in_the_article_wins(paragraphs: tuple[str, ...]) -> None:
    assert certainties(*paragraphs) == ["denied"]


def test_a_denial_of_something_else_leaves_a_plan_alone() -> None:
    text = ("Oracle said it will invest $4 billion in data centers in Ohio.", "It denied the claim that jobs would go.")
    assert certainties(*text) == ["stated"]


PLAN = "Oracle will spend $21 billion on data centers in 2027."
NOTHING = [
    ("", f"Satire: {PLAN}"),
    ("", f"[Opinion] {PLAN}"),
    ("Satire: Oracle goes to the moon", PLAN),
    ("Opinion: Oracle must wake up", PLAN),
    ("Rumor: Oracle to spend big", PLAN),
    ("What if Oracle went all in?", PLAN),
    ("A thought on clouds | Opinion", PLAN),
    ("Parody - Oracle buys the sea", PLAN),
    ("Thought experiment: the cloud in 2027", PLAN),
    ("", "In our model, Oracle will spend $21 billion on data centers in 2027."),
    ("", "Oracle will spend $21 billion on data centers in 2027, Marlow Brothers said in a note."),
    ("", "My bet: Oracle will spend $21 billion on data centers in 2027."),
    ("", "“We will spend $21 billion on data centers this year,” said Ana Ruiz, whose firm competes with Oracle."),
    ("讽刺：腾讯上月球", "腾讯将投资400亿元建设数据中心。"),
    ("【观点】云的未来", "腾讯将投资400亿元建设数据中心。"),
    ("传闻：腾讯加码", "腾讯将投资400亿元建设数据中心。"),
    ("假如腾讯全力投入", "腾讯将投资400亿元建设数据中心。"),
]


@pytest.mark.parametrize(("title", "text"), NOTHING)
def test_satire_opinion_and_games_of_thought_announce_nothing(title: str, text: str) -> None:
    assert read(text, title=title) == ()


def test_the_headline_does_not_say_that_a_company_weighs_what_others_say_of_it() -> None:
    (found,) = read("Trump said on Monday that Oracle will invest $300 billion in data centers.")
    told = verdict(found, ())
    assert headline(found, told) == "CONSIDERED: Oracle is said to plan $300B (unconfirmed)"
    assert told.because == "Unconfirmed: told by “Trump”, not by the company."
    (weighed,) = read("Oracle is considering investing $300 billion in data centers.")
    assert headline(weighed, verdict(weighed, ())) == "CONSIDERED: Oracle considers $300B (unconfirmed)"
    (cut,) = read("A thread on Reddit says Oracle has cut its 2027 capex plan to $15 billion.")
    assert (
        headline(cut, verdict(cut, ()))
        == "CONSIDERED: Oracle is said to be cutting its plan to $15B in 2027 (unconfirmed)"
    )
