"""No secret reaches a log line, and each line says what it is about."""

import asyncio
import json
import logging
from collections.abc import Callable
from datetime import datetime
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app.log import Lines, Objects, about, begin_work, without_secrets
from bot.config import settings

SECRETS = {
    "DATABASE_URL": "postgresql://me:sesame-street@db/news",
    "SLACK_BOT_TOKEN": "xoxb-1-planted-bot-token",
    "SLACK_SIGNING_SECRET": "planted-signing-secret",
    "DISCORD_TOKEN": "planted.discord.token",
    "NEWSBOT_SECRET_KEY": "planted-key-of-the-operator",
}


def logged(said: str, error: Exception | None = None) -> str:
    out = StringIO()
    handler = logging.StreamHandler(out)
    handler.addFilter(without_secrets(settings(SECRETS).secrets))
    logger = logging.Logger("test")
    logger.addHandler(handler)
    logger.error("%s", said, exc_info=error)
    return out.getvalue()


@pytest.mark.parametrize("secret", SECRETS.values())
def test_a_secret_of_the_settings_is_blanked_in_lines_and_tracebacks(secret: str) -> None:
    try:
        raise ValueError(f"refused: {secret}")
    except ValueError as error:
        told = logged(f"with {secret}.", error)
    assert secret not in told
    assert "ValueError: refused: ***" in told
    assert "Traceback" in told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Authorization: Bearer xoxb-another-workspace-1", "Authorization: ***\n"),
        ("token xapp-1-A0-abcdef", "token ***\n"),
        ("Authorization: Bot MTIz.abc.defghijklmnop", "Authorization: ***\n"),
        ("https://user:word@feeds.example/rss", "https://***@feeds.example/rss\n"),
        ("The bot will run", "The bot will run\n"),
        ("a title\n2026-03-02 ERROR forged\u2028x", "a title\\n2026-03-02 ERROR forged\\u2028x\n"),
    ],
)
def test_tokens_that_are_in_no_setting_are_blanked_too(said: str, told: str) -> None:
    assert logged(said) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "https://feeds.example/rss?symbol=BABA&api_key=planted1&x=1",
            "https://feeds.example/rss?symbol=BABA&api_key=***&x=1\n",
        ),
        ("https://feeds.example/rss?token=planted1", "https://feeds.example/rss?token=***\n"),
        ("(https://feeds.example/rss?token=plan:ted1): http 404", "(https://feeds.example/rss?token=***): http 404\n"),
        ("postgresql://:planted@db/news", "postgresql://***@db/news\n"),
        ("https://planted@feeds.example/rss", "https://***@feeds.example/rss\n"),
        ("https://me:pl@nted@feeds.example/rss", "https://***@feeds.example/rss\n"),
        ("https://feeds.example/rss?a=1;x-%70ass=planted1", "https://feeds.example/rss?a=1;x-%70ass=***\n"),
        ("https://feeds.example/rss?X-Amz-Signature=planted1", "https://feeds.example/rss?X-Amz-Signature=***\n"),
        ("/news?monkey=banana", "/news?monkey=banana\n"),
    ],
)
def test_what_an_address_carries_as_a_secret_is_blanked(said: str, told: str) -> None:
    assert logged(said) == told


def shown(form: logging.Formatter, work: Callable[[logging.Logger], None]) -> list[str]:
    out = StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(form)
    logger = logging.Logger("bot.app.line")
    logger.addHandler(handler)
    work(logger)
    return out.getvalue().splitlines()


async def test_each_line_of_a_task_and_its_threads_says_what_it_is_about() -> None:
    out: list[str] = []

    async def reading(number: int) -> None:
        begin_work(article=number)
        await asyncio.sleep(0)
        await asyncio.to_thread(lambda: out.extend(shown(Lines(), lambda log: log.info("read"))))

    await asyncio.gather(*(asyncio.create_task(reading(number)) for number in (12, 13)))
    assert sorted(line.partition(" INFO ")[2] for line in out) == [
        "bot.app.line: read [article=12]",
        "bot.app.line: read [article=13]",
    ]
    assert shown(Lines(), lambda log: log.info("apart"))[0].endswith("INFO bot.app.line: apart")


def test_a_block_adds_what_it_is_about_and_takes_it_back() -> None:
    def work(log: logging.Logger) -> None:
        with about(channel="slack:T1/C1"):
            with about(delivery=34, article=None):
                log.info("sent")
            log.info("done")

    assert [line.partition(": ")[2] for line in shown(Lines(), work)] == [
        "sent [channel=slack:T1/C1 delivery=34]",
        "done [channel=slack:T1/C1]",
    ]


def test_an_object_holds_the_message_its_numbers_and_its_trace() -> None:
    def work(log: logging.Logger) -> None:
        with about(article=12):
            try:
                raise ValueError("odd\npage")
            except ValueError:
                log.exception("the page of %s\ncould not be had", "中国")

    (line,) = shown(Objects(), work)
    told = json.loads(line)
    assert "ValueError: odd\npage" in told.pop("trace")
    assert datetime.fromisoformat(told.pop("time")).tzinfo
    assert told == {
        "level": "error",
        "logger": "bot.app.line",
        "message": "the page of 中国\ncould not be had",
        "article": "12",
    }


@given(st.text(), st.sampled_from(sorted(SECRETS.values())), st.text())
def test_no_words_around_a_secret_let_it_through_and_no_words_make_two_lines(
    before: str, secret: str, after: str
) -> None:
    told = logged(f"{before}{secret}{after}")
    assert secret not in told
    assert len(told.splitlines()) == 1
