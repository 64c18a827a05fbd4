"""A whole history replayed: each article has exactly one right verdict, in any order of arrival that keeps time."""

import json
import random
from collections.abc import Iterator, Sequence
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from bot.app.replay import replay
from bot.config import Settings

MORE = (
    "The money is to go into servers, networks and power supply, the company said.",
    "Alibaba competes with Tencent and Huawei for customers of AI services in China.",
    "Analysts have discussed since when the spending will pay off.",
)
STEPS: tuple[tuple[tuple[str, str, str, str], ...], ...] = (
    (
        (
            "plan-2020",
            "2020-04-20",
            "Alibaba to put 200 billion yuan into its cloud",
            "Alibaba said on Monday it would invest 200 billion yuan ($28 billion) in cloud infrastructure over the next three years.",
        ),
    ),
    (
        (
            "plan-2025",
            "2025-02-24",
            "Alibaba to spend RMB 380 billion on AI and cloud",
            (
                "Alibaba Group will invest at least RMB 380 billion ($53 billion) in cloud and AI hardware over "
                "the next three years, it said on Monday."
            ),
        ),
    ),
    (
        (
            "retold-1",
            "2025-03-03",
            "Alibaba's three-year plan and what it means",
            "Alibaba plans to invest 380 billion yuan in data centres and AI over three years.",
        ),
        (
            "retold-2",
            "2025-03-03",
            "Why Alibaba needs so many chips",
            "Alibaba said in February that it would pour $53 billion into AI infrastructure over three years.",
        ),
        (
            "retold-3",
            "2025-03-03",
            "A $53 billion question",
            "Alibaba's $53 billion AI and cloud programme worries some holders of its stock.",
        ),
        (
            "retold-4",
            "2025-03-03",
            "E-commerce group turns to AI",
            "The retailer Alibaba is investing more than RMB380bn in artificial intelligence infrastructure over three years.",
        ),
        (
            "retold-5",
            "2025-03-03",
            "Cloud race in China",
            "Alibaba has committed CN¥380 billion to cloud computing and AI for the next three years.",
        ),
        (
            "retold-6",
            "2025-03-03",
            "Big plans, small margins",
            "The 380-billion-yuan investment in AI and cloud that Alibaba announced in February runs for three years.",
        ),
        (
            "hint",
            "2025-03-03",
            "Alibaba could go further",
            (
                "Alibaba's chief executive said that its spending on AI infrastructure could exceed the RMB 380 "
                "billion planned for three years."
            ),
        ),
        (
            "slip",
            "2025-03-03",
            "Alibaba's giant plan",
            "Alibaba will invest RMB 3,800bn in cloud and AI hardware over the next three years.",
        ),
        (
            "peers",
            "2025-03-03",
            "America's giants spend on",
            "Microsoft, Amazon, Alphabet and Meta together plan to spend $380 billion on data centres this year, far more than Alibaba.",
        ),
    ),
    (
        (
            "raise",
            "2025-09-24",
            "Alibaba raises its AI budget to RMB 480 billion",
            (
                "Alibaba Group has raised its planned investment in AI and cloud infrastructure to RMB 480 "
                "billion over the next three years, from RMB 380 billion."
            ),
        ),
    ),
)
ALERTS = {"plan-2020": "new", "plan-2025": "new", "raise": "raised"}
HELD = {"slip"}


def told(steps: tuple[tuple[tuple[str, str, str, str], ...], ...], order: random.Random) -> Iterator[str]:
    """The articles as lines, those of one day in any order."""
    for step in steps:
        for name, day, title, lead in order.sample(step, len(step)):
            published = f"{day}T09:00:00+00:00"
            yield json.dumps({"id": name, "title": title, "paragraphs": [lead, *MORE], "published": published})


def played(lines: Iterator[str], folder: Path, watch: Sequence[str] = ("BABA",)) -> list[dict[str, Any]]:
    """What `newsbot replay --json` prints for the lines."""
    path, out = folder / "history.jsonl", StringIO()
    path.write_text("\n".join(lines), encoding="utf8")
    replay(str(path), watch, True, Settings(data_dir=folder), out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


@pytest.mark.parametrize("seed", range(6))
def test_every_telling_gets_its_right_verdict(seed: int, tmp_path: Path) -> None:
    events = played(told(STEPS, random.Random(seed)), tmp_path)
    assert {event["article"]: event["verdict"] for event in events if event["event"] == "alert"} == ALERTS
    silent = {event["article"]: event["verdict"] for event in events if event["event"] == "silent"}
    assert {name for name, verdict in silent.items() if verdict == "held"} == HELD
    assert {verdict for name, verdict in silent.items() if name.startswith("retold")} == {"retold"}
    assert {name for name in silent if name.startswith("retold")} == {f"retold-{number}" for number in range(1, 7)}
    assert all(event["because"] for event in events if event["event"] in ("alert", "silent"))
    raised = next(event for event in events if event.get("article") == "raise")
    assert "RMB 380B" in raised["text"]


def test_an_undated_article_is_of_the_day_of_the_first_dated_one(tmp_path: Path) -> None:
    titles = ("Acme opens copper plant in Lima", "Acme's Lima copper plant opens")
    undated, dated = (json.dumps({"id": title, "title": title, "text": title}) for title in titles)
    dated = dated[:-1] + ', "published": "2021-03-04T10:00:00+00:00"}'
    stories = [event["articles"] for event in played(iter([undated, dated]), tmp_path) if event["event"] == "story"]
    assert stories == [list(titles)]


def test_a_story_says_why_its_articles_are_in_it_and_why_the_nearest_other_is_not(tmp_path: Path) -> None:
    titles = {
        "a": "Acme opens copper plant in Lima",
        "b": "Acme's Lima copper plant opens",
        "c": "Acme shuts Lima plant",
    }
    day = "2021-03-04T10:00:00+00:00"
    lines = (json.dumps({"id": id, "title": title, "text": title, "published": day}) for id, title in titles.items())
    stories = [event for event in played(lines, tmp_path) if event["event"] == "story"]
    (same,), (apart,) = (story["because"] for story in stories)
    assert (same["article"], same["verdict"], same["of"]) == ("b", "same", "a")
    assert same["because"] == "their words are alike; what they say beside the names is alike"
    assert (apart["article"], apart["verdict"]) == ("c", "apart")
    assert apart["because"] == "one tells a step of the affair that the other does not"
