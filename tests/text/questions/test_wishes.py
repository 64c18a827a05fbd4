"""Orders in plain words, and the questions that only look like them."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.shipped import universe
from bot.text.questions.question import understand
from bot.text.questions.wishes import wish

ORDERS = [
    ("please post the recap daily at 7:15", "/digest at 07:15"),
    ("I want a digest every day at 6 in the evening", "/digest at 18:00"),
    ("schedule the briefing for 9am on weekdays", "/digest at 09:00 weekdays"),
    ("digest on mondays and fridays at 5pm, new york time", "/digest at 17:00 mon,fri new york"),
    ("could you send us the digest at 8:30 shanghai time?", "/digest at 08:30 shanghai"),
    ("send me a digest every morning", "/digest every day"),
    ("tell us news every morning at 7", "/digest at 07:00"),
    ("post the headlines daily at 6:45 tokyo time", "/digest at 06:45 tokyo"),
    ("news every weekday at 10", "/digest at 10:00 weekdays"),
    ("news at 7:30 on mondays", "/digest at 07:30 mon"),
    ("i want the stories every evening at 6", "/digest at 18:00"),
    ("every morning at 9, send me the news", "/digest at 09:00"),
    ("send me the news every morning", "/digest every day"),
    ("stop sending the news every morning", "/digest off"),
    ("tell us when there is news about baidu", "/watch baidu"),
    ("let me know if there's news on oracle", "/watch oracle"),
    ("tell me as soon as there are new stories", "/alerts news on"),
    ("follow baidu and oracle", "/watch baidu and oracle"),
    ("please track baidu, oracle and meta", "/watch baidu and oracle and meta"),
    ("follow oracle and quillmere", "/watch oracle and quillmere"),
    ("stop following baidu & oracle", "/unwatch baidu and oracle"),
    ("drop oracle", "/unwatch oracle"),
    ("drop oracle from my list please", "/unwatch oracle"),
    ("no more digests", "/digest off"),
    ("turn the digest off", "/digest off"),
    ("mute notifications from 9pm till 6:30am", "/alerts quiet 21:00-06:30"),
    ("don't ping us between 23:00 and 08:00", "/alerts quiet 23:00-08:00"),
    ("be quiet from 8 to 6", "/alerts quiet"),
    ("remove the quiet hours", "/alerts quiet off"),
    ("notify me of new spending plans", "/alerts on"),
    ("enable alerts", "/alerts on"),
    ("please stop the alerts", "/alerts off"),
    ("let us know when baidu plans something", "/watch baidu"),
    ("start tracking huawei", "/watch huawei"),
    ("keep us posted about jd.com", "/watch jd.com"),
    ("unfollow meituan", "/unwatch meituan"),
    ("stop following everyone please", "/unwatch all"),
    ("we no longer want to watch oracle", "/unwatch oracle"),
    ("take no news of it", ""),
    ("no more news", "/alerts news off"),
    ("change the time zone to Europe/Paris", "/alerts zone europe/paris"),
    ("switch the language to german", "/alerts language german"),
    ("add this feed: https://press.example/feed.xml", "/feeds add https://press.example/feed.xml"),
    ("why did you tell us this?", "/alerts why"),
    ("why was this posted here", "/alerts why"),
    ("what have you sent this week", "/alerts why"),
    ("who turned off the alerts?", "/alerts log"),
    ("whom do we follow?", "/watch"),
    ("who claims that?", "/help which"),
    ("每天晚上7点半发日报", "/digest at 19:30"),
    ("晚上11点到早上6点免打扰", "/alerts quiet 23:00-06:00"),
    ("不再关注百度", "/unwatch baidu"),
    ("关闭提醒", "/alerts off"),
]


@pytest.mark.parametrize(("said", "line"), ORDERS)
def test_an_order_is_the_line_that_does_it(said: str, line: str) -> None:
    if line:
        assert understand(said, universe()) == line
    else:
        assert wish(said, universe()) == ""


NO_ORDERS = [
    "does huawei follow baidu?",
    "how do I turn the alerts off?",
    "is a digest every day at 8 too much?",
    "should I stop following oracle",
    "follow the money behind oracle's capex",
    "drop in oracle's share",
    "oracle will stop following amazon",
    "remove oracle's risks from the picture",
    "will baidu mute its users from 10pm to 7am?",
    "when did oracle alert its investors",
    "no news is good news",
    "what did oracle tell analysts about capex",
    "watch out for oracle's risks",
    "drop oracle shares",
    "drop oracle's capex plans",
    "drop prices",
    "the news every day at 8 is grim",
    "tell me when the news about oracle came out",
    "tell me the news about oracle",
    "what news is there every morning at 8?",
    "follow oracle and news",
    "news of the meeting at 8",
]


@pytest.mark.parametrize("said", NO_ORDERS)
def test_a_question_changes_nothing(said: str) -> None:
    line = understand(said, universe())
    changes = (
        "/watch ",
        "/unwatch",
        "/alerts o",
        "/alerts quiet",
        "/alerts news",
        "/alerts zone",
        "/digest at",
        "/digest o",
        "/feeds add",
    )
    assert not line.startswith(changes)


@given(
    st.lists(
        st.sampled_from(
            [
                "stop",
                "no",
                "alerts",
                "and",
                "at",
                "8",
                "to",
                "pm",
                "follow",
                "baidu",
                "the",
                "turn",
                "off",
                "every",
                "day",
                "digest",
                "@",
                "-",
                "?",
            ]
        ),
        max_size=40,
    )
)
@settings(max_examples=200, deadline=None)
def test_any_words_are_judged_at_once(words: list[str]) -> None:
    began = time.process_time()
    wish(" ".join(words), universe())
    assert time.process_time() - began < 0.5
