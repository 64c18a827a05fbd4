"""The whole bot at DEBUG, everything planted that must not be seen: what it logs and serves tells its story and no secret."""

import asyncio
import io
import logging
import re
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import aiohttp
import psycopg
import pytest
from sqlalchemy import make_url

from bot.app.clock import clock
from bot.app.house import House, housed
from bot.app.log import begin
from bot.app.opening import Scene, opened
from bot.app.run import working
from bot.config import Settings
from bot.domain.company import Company
from bot.domain.delivery import CONSOLE
from bot.domain.feed import Feed
from bot.store import deliveries
from tests.platforms.discord import FakeDiscord
from tests.platforms.model import FakeModel, body, fake_model
from tests.platforms.slack import FakeSlack, slack_running
from tests.platforms.slack import until as until_so
from tests.store.postgres import fresh_database
from tests.test_end_to_end import DAY, OLD, PLAN, every_second
from tests.world import FEEDS, World, opened_world

CHANNEL = 200
"""Of the fake Discord's guild."""
PLANTED = {
    "slack bot token": "xoxb-planted-bot-token",
    "slack app token": "xapp-planted-app-token",
    "slack signing secret": "planted-signing-secret",
    "database password": "planted-database-word",
    "feed password": "planted-feed-word",
    "feed key": "planted-feed-key",
    "typed word": "planted-typed-word",
    "typed key": "planted-typed-key",
    "model key": "sk-planted-model-key",
    "secret key": "planted-secret-key-of-the-operator",
}


@dataclass
class Seen:
    """The bot at work, and everything that it wrote."""

    world: World
    house: House
    discord: FakeDiscord
    url: str
    out: io.StringIO

    def lines(self) -> list[str]:
        return self.out.getvalue().splitlines()

    async def served(self, path: str, **form: str) -> str:
        async with aiohttp.ClientSession() as client:
            request = client.post(self.url + path, data=form) if form else client.get(self.url + path)
            async with request as response:
                return f"{response.status} {dict(response.headers)} {await response.text()}"

    async def numbers(self) -> dict[str, float]:
        """The metrics by series."""
        rows = re.findall(r"^(\w+(?:\{.*\})?) (\S+)$", await self.served("metrics"), re.M)
        return {series: float(number) for series, number in rows}


@contextmanager
def logged(settings: Settings) -> Iterator[io.StringIO]:
    """What the bot logs inside the block."""
    root, out, stderr = logging.getLogger(), io.StringIO(), sys.stderr
    handlers, level = root.handlers[:], root.level
    sys.stderr = out
    try:
        begin(settings)
        yield out
    finally:
        sys.stderr = stderr
        root.handlers[:] = handlers
        root.setLevel(level)


def with_password(url: str) -> str:
    """The same database, as a user with a password."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS news")
        connection.execute(f"CREATE ROLE news LOGIN SUPERUSER PASSWORD '{PLANTED['database password']}'".encode())
    named = make_url(url).set(username="news", password=PLANTED["database password"])
    return named.render_as_string(hide_password=False)


@asynccontextmanager
async def bot_at_debug(folder: Path, database: str) -> AsyncIterator[Seen]:
    """The whole bot: a Slack that refuses its token, a Discord, a model that refuses its key, feeds with words in their address."""
    began = clock()
    refusing = body({"error": {"message": f"Incorrect API key provided: {PLANTED['model key']}"}}, 401)
    async with (
        opened_world() as world,
        slack_running() as slack,
        FakeDiscord() as discord,
        fake_model(refusing) as model,
    ):
        world.bring(OLD, *FEEDS)
        scene = Scene(
            clock=lambda: DAY + timedelta(hours=6) + (clock() - began),
            facts=tuple,
            feeds_for=partial(feeds_with_secrets, world),
            next_poll=every_second,
            private_hosts=frozenset({"127.0.0.1"}),
        )
        settings = settings_with_secrets(folder, database, slack, discord, model)
        with logged(settings) as out:
            store = await asyncio.to_thread(lambda: opened(settings, scene).__enter__())
            async with housed(store, settings, scene) as house, working(house, settings) as url:
                await discord.gateway.connected()
                yield Seen(world=world, house=house, discord=discord, url=url, out=out)
            store.close()


def feeds_with_secrets(world: World, company: Company) -> tuple[Feed, ...]:
    host = world.base.removeprefix("http://")
    named = tuple(
        Feed(
            url=f"http://me:{PLANTED['feed password']}@{host}/{path}?apikey={PLANTED['feed key']}",
            company="BABA",
        )
        for path in ("gone", "feeds/yahoo")
    )
    return (*world.feeds_for(company), *named) if company.key == "BABA" else ()


def settings_with_secrets(
    folder: Path, database: str, slack: FakeSlack, discord: FakeDiscord, model: FakeModel
) -> Settings:
    return Settings(
        data_dir=folder,
        database_url=database,
        web_port=0,
        slack_bot_token=PLANTED["slack bot token"],
        slack_app_token=PLANTED["slack app token"],
        slack_signing_secret=PLANTED["slack signing secret"],
        slack_api_url=slack.api,
        discord_token=discord.token,
        discord_api_url=discord.url,
        openai_api_key=PLANTED["model key"],
        openai_base_url=model.base_url,
        secret_key=PLANTED["secret key"],
        log_level="DEBUG",
    )


async def told(seen: Seen) -> None:
    """Discord watches Alibaba, and has been told of a plan."""
    await seen.discord.command("watch", {"company": "alibaba"})
    await seen.discord.command("alerts", {"what": "on"})
    await until_so(lambda: all(seen.world.asked.get(f"/feeds/{name}", 0) >= 2 for name in FEEDS), 30)
    seen.world.bring(replace(PLAN, title=f"{PLAN.title}\n2026-03-02 00:00:00,000 ERROR bot: forged"), "yahoo")
    await until_so(lambda: seen.discord.ours(CHANNEL), 30)


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What one run of the bot left behind."""

    written: dict[str, str]
    """The log, and every page that was asked for."""
    numbers: dict[str, float]
    event: str
    """Of the alert."""
    tokens: dict[str, str]

    @property
    def log(self) -> list[str]:
        return self.written["log"].splitlines()


@pytest.fixture(scope="module")
def evidence(tmp_path_factory: pytest.TempPathFactory, server: str) -> Evidence:
    """One run on PostgreSQL."""
    database = with_password(fresh_database(server))
    return asyncio.run(gathered(tmp_path_factory.mktemp("bot"), database))


async def gathered(folder: Path, database: str) -> Evidence:
    added = f"/feeds add http://you:{PLANTED['typed word']}@127.0.0.1:9/typed?token={PLANTED['typed key']}"
    async with bot_at_debug(folder, database) as seen:
        await told(seen)
        await until_so(lambda: any("sent" in line and "channel=discord" in line for line in seen.lines()), 10)
        await seen.discord.command("feeds", {"action": "add", "address": added.split()[2]})
        await seen.served("ask", q=added)
        pages = {path: await seen.served(path) for path in PAGES}
        answers = {line: await seen.served("ask", q=line) for line in ("/feeds", "/alerts why", "/settings", "/help")}
        with seen.house.store.reading() as session:
            (alert,) = deliveries.latest(session, CONSOLE, 20, "capex:")
        return Evidence(
            written={"log": seen.out.getvalue(), **pages, **answers},
            numbers=await seen.numbers(),
            event=alert.event,
            tokens={"discord token": seen.discord.token},
        )


PAGES = ("", "status", "metrics", "readyz", "healthz", "nothing-here", "charts/x.png")


def test_no_planted_secret_is_logged_or_served(evidence: Evidence) -> None:
    secrets = PLANTED | evidence.tokens
    found = [(name, where) for where, text in evidence.written.items() for name in secrets if secrets[name] in text]
    assert found == []
    assert " DEBUG " in evidence.written["log"], "it was as talkative as can be"
    assert "***" in evidence.written["log"]


def test_what_fails_is_told_with_its_reason(evidence: Evidence) -> None:
    status, ready = evidence.written["status"], evidence.written["readyz"]
    assert status.startswith("200")
    assert "http 404" in status
    assert "check the address" in status
    assert "is refused: Slack says" in status
    assert "Answers: refused the key" in status
    assert ready.startswith("200")
    assert '"ready": true' in ready
    assert '"discord": {"ok": true' in ready
    assert '"slack": {"ok": false' in ready


def test_no_title_of_a_stranger_forges_a_line_of_the_log(evidence: Evidence) -> None:
    assert not [line for line in evidence.log if line.startswith("2026-03-02 00:00:00,000 ERROR")]


def test_the_number_of_an_article_tells_its_story_from_the_poll_to_the_message(evidence: Evidence) -> None:
    alerted = next(line for line in evidence.log if f"event={evidence.event}" in line and "channel=discord" in line)
    article = re.findall(r"article=\d+", alerted)[0]
    about = [
        re.split(r" INFO bot\.app\.(?:line|polls): ", f"{line} ", maxsplit=1)[1:]
        for line in evidence.log
        if re.search(rf"{article}\b", line)
    ]
    found, judged, *rest = [told[0].strip() for told in about if told]
    assert re.fullmatch(rf"to be read \[poll=[0-9a-f]{{6}} feed=\d+ {article}\]", found)
    assert re.match(r"new: ", judged)
    assert re.search(rf"\[{article} announcement=\d+\]", judged)
    sent = [line for line in rest if line.startswith("sent")]
    assert sorted(re.findall(r"channel=(\w+):", " ".join(sent))) == ["discord", "web"]
    assert all(re.search(rf"{article} delivery=\d+ event={evidence.event}\]", line) for line in sent)


def test_the_metrics_count_what_happened(evidence: Evidence) -> None:
    numbers = evidence.numbers
    for series in (
        'newsbot_deliveries_total{platform="discord",outcome="sent"}',
        'newsbot_poll_to_sent_seconds_count{platform="discord"}',
        'newsbot_polls_total{outcome="failed",reason="http 404"}',
        'newsbot_polls_total{outcome="entries",reason=""}',
        'newsbot_articles_total{outcome="page"}',
        'newsbot_model_outcomes_total{outcome="refused the key"}',
        'newsbot_feeds{state="failing"}',
        'newsbot_log_lines_total{level="warning"}',
    ):
        assert numbers[series] >= 1, series
    assert numbers['newsbot_verdicts_total{kind="new"}'] == 1
    assert numbers['newsbot_alerts_total{kind="new"}'] == 1
