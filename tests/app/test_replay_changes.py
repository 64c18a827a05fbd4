"""Plans beside each other, changed, ended and talked of, replayed: each telling has one right verdict, and what stands is right."""

import json
import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.app.changes_of_plans import HISTORIES, History
from tests.app.test_replay_history import played

FIRST = date(2025, 3, 3)
FILLERS = ("The shares of {0} were little changed.", "{0} competes with many others for customers.")


def tellings(texts: tuple[tuple[str, str], ...]) -> list[dict[str, Any]]:
    """Articles a day apart, each with a title that has no sum."""
    lines = []
    for number, (_, text) in enumerate(texts):
        name = next(name for name in ("Alibaba", "Microsoft", "Amazon", "阿里巴巴") if name in text)
        published = f"{FIRST + timedelta(days=number)}T09:00:00+00:00"
        body = [text, *(filler.format("Alibaba" if name == "阿里巴巴" else name) for filler in FILLERS)]
        lines.append(
            {"id": str(number), "title": f"{name} in the news, {number}", "paragraphs": body, "published": published}
        )
    return lines


def replayed(texts: tuple[tuple[str, str], ...], folder: Path) -> list[dict[str, Any]]:
    return played(iter([json.dumps(line) for line in tellings(texts)]), folder, ["BABA", "MSFT", "AMZN"])


def verdicts(events: list[dict[str, Any]], number: int | str) -> list[str]:
    return [
        event["kind"]
        for event in events
        if event.get("article") == str(number) and event["event"] in ("alert", "silent")
    ]


def standing(events: list[dict[str, Any]]) -> list[str]:
    """The lines of the last digest that say which plans stand."""
    text = [event["text"] for event in events if event["event"] == "digest"][-1]
    _, found, rest = text.partition("Capital-spending plans that stand")
    lines = rest.split("\n\n")[0] if found else ""
    return " ".join(["", *lines.split()]).split(" - ")[1:]


@pytest.mark.parametrize("history", HISTORIES, ids=[history.name for history in HISTORIES])
def test_every_telling_is_what_it_is_and_the_right_plans_stand(history: History, tmp_path: Path) -> None:
    events = replayed(history.told, tmp_path)
    found = [(verdicts(events, number), text) for number, (_, text) in enumerate(history.told)]
    assert found == [([verdict] if verdict else [], text) for verdict, text in history.told]
    lines = standing(events)
    assert len(lines) == len(history.stand), lines
    assert all(any(part in line for line in lines) for part in history.stand), lines


SAME_DAY = (
    ("group", "2025-03-03", "Microsoft said it will invest $80 billion in AI data centres in fiscal 2025."),
    ("india", "2025-03-04", "Microsoft plans to invest $3 billion in AI infrastructure in India over two years."),
    ("texas", "2025-03-04", "Microsoft will invest $5 billion in data centres in Texas over two years, it said."),
    ("rumour", "2025-03-04", "Microsoft denied a report that it would invest $9 billion in data centres in Poland."),
    ("india again", "2025-03-05", "Microsoft's $3 billion AI investment in India will create jobs."),
    ("india more", "2025-03-06", "Microsoft raised its planned AI investment in India to $4 billion from $3 billion."),
    ("texas gone", "2025-03-06", "Microsoft has scrapped its $5 billion plan for data centres in Texas."),
)


@pytest.mark.parametrize("seed", range(4))
def test_the_order_within_a_day_changes_nothing(seed: int, tmp_path: Path) -> None:
    order = random.Random(seed).sample(SAME_DAY, len(SAME_DAY))
    lines = [
        json.dumps(
            {
                "id": name,
                "title": f"Microsoft in the news: {name}",
                "paragraphs": [text, FILLERS[0].format("Microsoft")],
                "published": f"{day}T09:00:00+00:00",
            }
        )
        for name, day, text in sorted(order, key=lambda one: one[1])
    ]
    events = played(iter(lines), tmp_path, ["MSFT"])
    alerts = {event["article"]: event["kind"] for event in events if event["event"] == "alert"}
    assert alerts == {
        "group": "new",
        "india": "new",
        "texas": "new",
        "india more": "raised",
        "texas gone": "withdrawn",
    }
    lines_standing = standing(events)
    assert [line.split(",")[0] for line in lines_standing] == ["Microsoft: $80B in FY2025", "Microsoft: $4B for India"]


@pytest.mark.parametrize(
    ("title", "text", "amount"),
    [
        (
            "Microsoft to invest $2 billion in Malaysia",
            "Microsoft said it will invest $2.2 billion in cloud infrastructure in Malaysia over two years.",
            "2200000000",
        ),
        (
            "Amazon plans $11 billion of data centres in Georgia",
            "Amazon will invest $10.7 billion in data centres in Georgia, it said on Monday.",
            "10700000000",
        ),
    ],
)
def test_a_headline_in_round_figures_is_no_second_plan(title: str, text: str, amount: str, tmp_path: Path) -> None:
    line = json.dumps({"id": "a", "title": title, "paragraphs": [text], "published": "2025-01-09T09:00:00+00:00"})
    alerts = [event for event in played(iter([line]), tmp_path, ["MSFT", "AMZN"]) if event["event"] == "alert"]
    assert [event["announcement"]["amounts"][0]["low"] for event in alerts] == [amount]


def test_a_new_plan_recalls_the_one_before_it(tmp_path: Path) -> None:
    told = [
        ("2020-04-20", "Alibaba said it would invest 200 billion yuan in its cloud over the next three years."),
        ("2025-02-24", "Alibaba will invest 380 billion yuan in AI and cloud computing over the next three years."),
    ]
    lines = [
        json.dumps(
            {"id": day, "title": "Alibaba in the news", "paragraphs": [text], "published": f"{day}T09:00:00+00:00"}
        )
        for day, text in told
    ]
    alerts = [event for event in played(iter(lines), tmp_path) if event["event"] == "alert"]
    assert [event["because"] for event in alerts] == [
        "First told here.",
        "First told here; the plan of 20 Apr 2020 (RMB 200B, three years) has run out.",
    ]


def test_several_who_are_not_watched_are_told_in_the_plural(tmp_path: Path) -> None:
    text = "Alphabet and Meta will invest $9 billion in a data centre in Ohio over two years."
    line = json.dumps({"id": "a", "title": "A centre", "paragraphs": [text], "published": "2025-02-24T09:00:00+00:00"})
    (silent,) = [event for event in played(iter([line]), tmp_path) if event["event"] == "silent"]
    assert silent["because"] == "First told here. Alphabet and Meta are not watched."


HEADLINES = (
    (
        "Alibaba to invest additional 100 billion yuan in AI",
        (
            "Alibaba will invest another 100 billion yuan in AI over three years on top of its 380 billion yuan "
            "plan, taking the total to 480 billion yuan."
        ),
        "raised",
    ),
    ("Alibaba scraps $53 billion AI plan", "Alibaba is scrapping its 380 billion yuan AI investment plan, it said.", "withdrawn"),
    (
        "Alibaba may invest 500 billion yuan",
        "Alibaba plans to invest 500 billion yuan in AI, people familiar with the matter said.",
        "considered",
    ),
    ("阿里巴巴追加1000亿元投资", "阿里巴巴宣布，在3800亿元投资计划基础上追加1000亿元，用于人工智能基础设施。", "raised"),
)  # fmt: skip


@pytest.mark.parametrize(("title", "text", "verdict"), HEADLINES)
def test_a_headline_and_its_article_are_one_telling(title: str, text: str, verdict: str, tmp_path: Path) -> None:
    plan = "Alibaba will invest 380 billion yuan ($53 billion) in AI and cloud computing over the next three years."
    told = [("plan", "Alibaba in the news", plan, 1), ("a", title, text, 9)]
    lines = [
        json.dumps({"id": name, "title": head, "paragraphs": [lead], "published": f"2025-03-0{day}T09:00:00+00:00"})
        for name, head, lead, day in told
    ]
    events = played(iter(lines), tmp_path)
    assert verdicts(events, "a") == [verdict]


def test_a_total_that_is_our_arithmetic_is_called_so(tmp_path: Path) -> None:
    events = replayed(
        (
            ("", "Alibaba will invest 380 billion yuan in AI and cloud computing over the next three years."),
            ("", "Alibaba will add 100 billion yuan to its 380 billion yuan AI investment plan over three years."),
        ),
        tmp_path,
    )
    raised = next(event for event in events if event.get("verdict") == "raised")
    assert raised["because"].endswith("RMB 380B + RMB 100B = RMB 480B is our arithmetic.")
    assert raised["announcement"]["amounts"] == [{"low": "480000000000", "high": None, "currency": "CNY"}]


def test_scripts_are_told_every_verdict_in_the_contracts_words(tmp_path: Path) -> None:
    told = (
        ("plan", "2025-02-24", "Alibaba Group will invest RMB 380 billion in cloud infrastructure over three years."),
        ("talk", "2025-03-24", "Alibaba is considering raising its investment plan to RMB 480 billion, people familiar with it said."),
        ("end", "2025-05-24", "Alibaba Group said it is scrapping its RMB 380 billion investment plan."),
    )  # fmt: skip
    lines = [json.dumps({"id": name, "text": text, "published": f"{day}T09:00:00+00:00"}) for name, day, text in told]
    alerts = [event for event in played(iter(lines), tmp_path, ["BABA"]) if event["event"] == "alert"]
    assert [(event["article"], event["verdict"], event["kind"]) for event in alerts] == [
        ("plan", "new", "new"),
        ("talk", "raised", "considered"),
        ("end", "cut", "withdrawn"),
    ]
