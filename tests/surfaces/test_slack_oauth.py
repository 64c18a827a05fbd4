"""Workspaces that install the app by themselves: the whole way over a fake Slack, and every wrong turn."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import parse_qs, urlsplit

import pytest
from aiohttp import DummyCookieJar, web
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import given
from hypothesis import strategies as st

from bot.app.slack import desk_of, registration, slack_workspaces
from bot.config import settings
from bot.ports import SendRefused
from bot.store import memory
from bot.store.migrate import create
from bot.store.session import Store, StoreError
from bot.surfaces.chat import ChatDesk
from bot.surfaces.slack.client import Clients, connections
from bot.surfaces.slack.manifest import SCOPES
from bot.surfaces.slack.oauth import LIFETIME, NotInstalled, issued, opened, routes
from bot.surfaces.slack.workspaces import Installation, Workspaces
from tests.builders import NOON
from tests.fakes import FakeClock
from tests.platforms.slack import FakeSlack, slack_running

CLIENT_SECRET = "planted-client-secret"
ONE, TWO = "xoxb-planted-token-one", "xoxb-planted-token-two"
PUBLIC = "https://news.example"
COOKIE = "__Host-newsbot-install"


async def _unasked(*_given: object) -> NoReturn:
    raise AssertionError("installing asks for this?")


@dataclass(kw_only=True)
class Visit:
    """A browser at the bot, and what stands behind the bot."""

    client: TestClient[web.Request, web.Application]
    workspaces: Workspaces
    desk: ChatDesk
    clock: FakeClock
    restored: list[str]
    cookie: str = ""

    async def begin(self) -> str:
        """Opens /slack/install and gives the state that Slack is told; the browser keeps the cookie."""
        async with self.client.get("/slack/install", allow_redirects=False) as response:
            assert response.status == 302
            self.cookie = response.cookies[COOKIE].value
            return parse_qs(urlsplit(response.headers["Location"]).query)["state"][0]

    async def end(self, **query: str) -> tuple[int, str]:
        """Comes back from Slack: the status and the page."""
        headers = {"Cookie": f"{COOKIE}={self.cookie}"} if self.cookie else {}
        async with self.client.get("/slack/oauth_redirect", params=query, headers=headers) as response:
            assert response.headers["Content-Security-Policy"].startswith("default-src 'none'")
            return response.status, await response.text()

    async def install(self, code: str) -> tuple[int, str]:
        """The whole way."""
        return await self.end(state=await self.begin(), code=code)


@asynccontextmanager
async def visiting(api: str, store: Store, **more: str) -> AsyncIterator[Visit]:
    """The bot's server with the two routes, over a store and a Slack."""
    found = settings(
        {
            "SLACK_CLIENT_ID": "1.2",
            "SLACK_CLIENT_SECRET": CLIENT_SECRET,
            "SLACK_SIGNING_SECRET": "planted-signing-secret",
            "NEWSBOT_SECRET_KEY": "the operator's own key",
            "NEWSBOT_PUBLIC_URL": PUBLIC,
            "NEWSBOT_SLACK_API_URL": api,
            **more,
        }
    )
    clock, restored = FakeClock(), list[str]()
    workspaces = slack_workspaces(found, store, clock)

    async def first_time(key: str) -> bool:
        with store.begin() as session:
            return memory.first_time(session, key, clock())

    async def restore(destination: str) -> None:
        restored.append(destination)

    desk = ChatDesk(
        answer=_unasked,
        suggest=_unasked,
        home=_unasked,
        first_time=first_time,
        recall=_unasked,
        remember=_unasked,
        kept=_unasked,
        let_go=_unasked,
        refuse=_unasked,
        restore=restore,
        heard=_unasked,
        forget=_unasked,
        painter=_Blank(),
        clock=clock,
    )
    app = web.Application()
    app.add_routes(routes(workspaces, desk, registration(found)))
    async with TestClient(TestServer(app), cookie_jar=DummyCookieJar()) as client:
        yield Visit(client=client, workspaces=workspaces, desk=desk, clock=clock, restored=restored)


class _Blank:
    async def paint(self, chart: object) -> Path:
        raise AssertionError("installing paints nothing")


@asynccontextmanager
async def answering(body: Any) -> AsyncIterator[str]:
    """A Slack that answers every call with this JSON: its address."""

    async def answer(_request: web.Request) -> web.Response:
        return web.json_response(body)

    app = web.Application()
    app.router.add_post("/api/oauth.v2.access", answer)
    async with TestServer(app) as server:
        yield str(server.make_url("/api"))


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(f"sqlite:///{tmp_path / 'newsbot.db'}")
    create(store)
    return store


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with slack_running() as running:
        running.codes |= {"code-1": ("T1", ONE), "code-2": ("T2", TWO), "code-3": ("T1", "xoxb-planted-token-three")}
        yield running


@pytest.fixture
async def visit(slack: FakeSlack, store: Store) -> AsyncIterator[Visit]:
    async with visiting(slack.api, store) as visit:
        yield visit


# ---- the way there ------------------------------------------------------------------------------------------------------------------
async def test_install_leads_to_slack_with_the_scopes_and_a_cookie_that_only_this_browser_sends(
    visit: Visit, slack: FakeSlack
) -> None:
    async with visit.client.get("/slack/install", allow_redirects=False) as response:
        cookie = response.cookies[COOKIE]
        there = urlsplit(response.headers["Location"])
    assert f"{there.scheme}://{there.netloc}{there.path}" == f"{slack.address}/oauth/v2/authorize"
    asked = parse_qs(there.query)
    assert asked == {
        "client_id": ["1.2"],
        "scope": [",".join(SCOPES)],
        "redirect_uri": ["https://news.example/slack/oauth_redirect"],
        "state": [cookie.value],
    }
    assert (cookie["path"], cookie["secure"], cookie["httponly"], cookie["samesite"]) == ("/", True, True, "Lax")
    assert cookie["max-age"] == "600"


async def test_a_workspace_installs_and_its_token_stands_nowhere_in_the_database(
    visit: Visit, slack: FakeSlack, tmp_path: Path
) -> None:
    status, page = await visit.install("code-1")
    assert status == 200
    assert "newsbot is in Example" in page
    for words in ("/invite @newsbot", "/capex alibaba", "/newsbot help"):
        assert f"<code>{words}</code>" in page
    asked = dict(slack.calls[0][1])
    assert (asked["code"], asked["redirect_uri"]) == ("code-1", "https://news.example/slack/oauth_redirect")
    assert asked["token"].startswith("Basic ")
    assert await visit.workspaces.token("T1") == ONE
    assert await visit.workspaces.bot_user("T1") == "U0BOT"
    assert visit.restored == ["slack:T1/"]
    written = everything_in(tmp_path)
    assert b"slack:T1" in written
    assert ONE.encode() not in written


async def test_the_next_step_carries_the_prefix_of_the_commands(slack: FakeSlack, store: Store) -> None:
    async with visiting(slack.api, store, NEWSBOT_SLACK_PREFIX="news-") as visit:
        _, page = await visit.install("code-1")
    assert "<code>/news-capex alibaba</code>" in page


async def test_two_workspaces_stand_side_by_side_and_one_that_left_is_gone(visit: Visit) -> None:
    for code in ("code-1", "code-2"):
        await visit.install(code)
    assert [await visit.workspaces.token(team) for team in ("T1", "T2", "T3")] == [ONE, TWO, None]
    await visit.workspaces.forget("T1")
    assert [await visit.workspaces.token(team) for team in ("T1", "T2")] == [None, TWO]


async def test_installing_again_replaces_the_token_and_opens_what_was_parked(visit: Visit) -> None:
    for code in ("code-1", "code-3"):
        await visit.install(code)
    assert await visit.workspaces.token("T1") == "xoxb-planted-token-three"
    assert visit.restored == ["slack:T1/", "slack:T1/"]


async def test_a_workspace_that_removed_the_app_is_forgotten_at_once(visit: Visit, slack: FakeSlack) -> None:
    forgotten: list[str] = []

    async def forget(destination: str) -> None:
        forgotten.append(destination)

    for code in ("code-1", "code-2"):
        await visit.install(code)
    desk = desk_of(replace(visit.desk, forget=forget), visit.workspaces)
    await desk.forget("slack:T1/")
    assert forgotten == ["slack:T1/"]
    assert [await visit.workspaces.token(team) for team in ("T1", "T2")] == [None, TWO]


# ---- wrong turns --------------------------------------------------------------------------------------------------------------------
async def test_without_a_state_of_ours_slack_is_not_even_asked(visit: Visit, slack: FakeSlack) -> None:
    state = await visit.begin()
    nonce, end, signature = state.split(".")
    forged = ("", "x", "..", f"{nonce}.{end}", f"{nonce}.{int(end) + 600}.{signature}", f"{state}0", "é.1.é", "\udcff")
    for wrong in forged:
        visit.cookie = wrong if wrong.isascii() else visit.cookie
        query = {"state": wrong} if wrong.isprintable() else {}
        status, page = await visit.end(code="code-1", **query)
        assert (status, "has to begin at this bot" in page) == (400, True)
    assert slack.calls == []


async def test_a_state_lives_ten_minutes(visit: Visit, slack: FakeSlack) -> None:
    state = await visit.begin()
    visit.clock.now += LIFETIME
    status, page = await visit.end(state=state, code="code-1")
    assert (status, "within 10 minutes" in page) == (400, True)
    assert slack.calls == []


@pytest.mark.parametrize("cookie", ["", "another"])
async def test_a_state_counts_only_in_the_browser_that_it_was_given_to(visit: Visit, cookie: str) -> None:
    state = await visit.begin()
    visit.cookie = cookie
    status, page = await visit.end(state=state, code="code-1")
    assert (status, "Another browser" in page) == (400, True)
    assert await visit.workspaces.token("T1") is None


async def test_a_state_counts_once(visit: Visit, slack: FakeSlack) -> None:
    state = await visit.begin()
    assert (await visit.end(state=state, code="code-1"))[0] == 200
    status, page = await visit.end(state=state, code="code-2")
    assert (status, "opened before" in page) == (400, True)
    assert slack.called("oauth.v2.access") == 1


async def test_of_two_visits_with_one_state_at_the_same_moment_one_counts(visit: Visit, slack: FakeSlack) -> None:
    state = await visit.begin()
    ended = await asyncio.gather(*(visit.end(state=state, code=code) for code in ("code-1", "code-2", "code-3")))
    assert sorted(status for status, _ in ended) == [200, 400, 400]
    assert slack.called("oauth.v2.access") == 1


async def test_a_person_who_says_no_is_told_so_and_can_start_again(visit: Visit) -> None:
    state = await visit.begin()
    status, page = await visit.end(error="access_denied", state=state)
    assert (status, "the permission was not given" in page) == (403, True)
    assert '<a href="https://news.example/slack/install">Start again</a>' in page


async def test_a_code_that_was_used_is_told(visit: Visit) -> None:
    assert (await visit.install("code-1"))[0] == 200
    status, page = await visit.install("code-1")
    assert (status, "counts once" in page) == (400, True)
    assert await visit.workspaces.token("T1") == ONE


@pytest.mark.parametrize(
    ("fault", "status", "told"),
    [
        ({"error": "bad_client_secret"}, 500, "finds the reason in its log"),
        ({"error": "internal_error"}, 502, "could not be asked just now"),
        ({"status": 429}, 502, "could not be asked just now"),
        ({"status": 503, "body": "<h1>down</h1>"}, 502, "could not be asked just now"),
        ({"reset": "before"}, 502, "could not be asked just now"),
        ({"reset": "after"}, 502, "could not be asked just now"),
    ],
)
async def test_what_fails_at_slack_is_a_page_and_is_asked_once(
    visit: Visit, slack: FakeSlack, fault: dict[str, Any], status: int, told: str
) -> None:
    slack.fail(method="oauth.v2.access", **fault)
    found, page = await visit.install("code-1")
    assert (found, told in page) == (status, True)
    assert slack.called("oauth.v2.access") == 1
    assert await visit.workspaces.token("T1") is None


TOKENS = {"ok": True, "access_token": ONE, "token_type": "bot", "bot_user_id": "U0BOT"}


@pytest.mark.parametrize(
    ("body", "status", "told"),
    [
        ({**TOKENS, "team": None, "is_enterprise_install": True}, 400, "Choose one workspace"),
        ({**TOKENS, "team": {"id": "T1", "name": "A"}, "expires_in": 43200}, 500, "finds the reason in its log"),
        ({"ok": True, "team": {"id": "T1", "name": "A"}}, 502, "could not be asked just now"),
        ([ONE], 502, "could not be asked just now"),
    ],
)
async def test_an_answer_that_is_no_token_for_one_workspace_is_not_kept(
    body: Any, status: int, told: str, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with answering(body) as api, visiting(api, store) as visit:
        found, page = await visit.install("code-1")
        assert await visit.workspaces.token("T1") is None
    assert (found, told in page) == (status, True)
    assert ONE not in page + caplog.text


async def test_a_name_from_slack_cannot_be_markup(store: Store) -> None:
    body = {**TOKENS, "team": {"id": "T1", "name": "<script>alert(1)</script>\u202egnp"}}
    async with answering(body) as api, visiting(api, store) as visit:
        status, page = await visit.install("code-1")
    assert status == 200
    assert "&lt;script&gt;alert(1)&lt;/script&gt;gnp" in page


async def test_a_store_that_fails_is_a_page_too(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(_installation: Installation) -> None:
        raise StoreError("postgresql://me:***@db/news: the server is gone")

    monkeypatch.setattr(visit.workspaces, "install", broken)
    status, page = await visit.install("code-1")
    assert (status, "could not keep it" in page) == (503, True)
    assert "postgresql" not in page


async def test_no_secret_stands_in_a_debug_log_or_on_a_page(
    visit: Visit, slack: FakeSlack, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    pages = [(await visit.install("code-1"))[1]]
    for fault in ({"error": "bad_client_secret"}, {"status": 500, "body": f"it was {ONE}"}, {"error": ONE}):
        slack.fail(method="oauth.v2.access", **fault)
        pages.append((await visit.install("code-2"))[1])
    told = "\n".join([*pages, caplog.text, repr(registration(settings({"SLACK_CLIENT_SECRET": CLIENT_SECRET})))])
    assert "workspace slack:T1 installed the bot" in told
    assert CLIENT_SECRET not in told
    assert ONE not in told
    assert TWO not in told


@given(state=st.text(), seconds=st.integers(0, 600))
def test_only_our_own_states_open(state: str, seconds: int) -> None:
    with pytest.raises(NotInstalled):
        opened(CLIENT_SECRET, state, NOON)
    with pytest.raises(NotInstalled):
        opened("another secret", issued(CLIENT_SECRET, NOON, "nonce"), NOON)
    assert opened(CLIENT_SECRET, issued(CLIENT_SECRET, NOON, "n-_1"), NOON) == "n-_1"


# ---- the surface --------------------------------------------------------------------------------------------------------------------
async def test_the_surface_speaks_to_each_workspace_with_its_own_token(visit: Visit, slack: FakeSlack) -> None:
    for code in ("code-1", "code-2"):
        await visit.install(code)
    async with connections() as session:
        clients = Clients(tokens=visit.workspaces, session=session, api=slack.api)
        for team in ("T1", "T2"):
            assert (await (await clients.of(team)).auth_test())["team_id"] == team
        with pytest.raises(SendRefused, match="not installed"):
            await clients.of("T9")
