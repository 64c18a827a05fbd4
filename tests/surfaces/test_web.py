import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from bot.domain.company import Company
from bot.domain.feed import Feed
from bot.domain.reply import Reply
from bot.ports import NewsbotError
from bot.render.chart import chart_key
from bot.render.page import Standing
from bot.render.status import Marks, Status
from bot.surfaces import web_routes
from bot.surfaces.web import make_app, serving
from bot.surfaces.web_desk import Check
from bot.surfaces.web_live import Live, WebSurface
from tests.builders import NOON
from tests.surfaces.desk import CHINA, PIXEL, SHARE, SHARES, STATUS, FakeDesk, delivery

Client: TypeAlias = TestClient[web.Request, web.Application]

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@asynccontextmanager
async def console(
    desk: FakeDesk, live: Live | None = None, names: frozenset[str] = frozenset(), demo: bool = False
) -> AsyncIterator[Client]:
    app = make_app(desk.desk(), live or Live(), names=names, demo=demo, beat=0.05)
    async with TestClient(TestServer(app)) as client:
        yield client


async def text_of(client: Client, path: str, **options: Any) -> str:
    async with client.get(path, **options) as response:
        assert response.status == 200
        return await response.text()


async def test_the_page_shows_what_is_followed_the_latest_alert_and_examples() -> None:
    watched = (Company(key="BABA", name="Alibaba Group", short="Alibaba"),)
    feeds = (Feed(url="https://feeds.example/baba", name="Example feed", first_polled=NOON, last_ok=NOON),)
    desk = FakeDesk(rows=[delivery()], now=Standing(watched=watched, feeds=feeds))
    async with console(desk) as client:
        page = await text_of(client, "/")
    for words in (
        "Alibaba · 1 feed",
        "BABA",
        "Example feed",
        "1 working",
        "Alibaba lifts",
        'value="/share alibaba"',
        'name="q"',
    ):
        assert words in page


async def test_a_question_in_the_address_is_answered_without_javascript() -> None:
    desk = FakeDesk()
    async with console(desk) as client:
        page = await text_of(client, "/", params={"q": "/share alibaba"})
    assert "Alibaba Cloud: 4% worldwide" in page
    assert desk.asked == [("/share alibaba", "web:console")]


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"User-Agent": "Mozilla/5.0 (an old browser, or one on plain http)"},
    ],
)
async def test_a_link_from_another_site_fills_the_ask_box_and_runs_nothing(headers: dict[str, str]) -> None:
    desk = FakeDesk()
    async with console(desk) as client:
        page = await text_of(client, "/", params={"q": "/unwatch alibaba"}, headers=headers)
    assert desk.asked == []
    assert 'value="/unwatch alibaba"' in page


async def test_a_form_gets_the_whole_page_and_the_script_the_answer_alone() -> None:
    async with console(FakeDesk()) as client:
        whole = await (await client.post("/ask", data={"q": "/share alibaba"})).text()
        answer = await client.post("/ask", data={"q": "/share alibaba"}, headers={"X-Fragment": "1"})
        alone = await answer.text()
    assert whole.startswith("<!doctype html>")
    assert alone.startswith("<article")
    assert answer.headers["X-Fragment"] == "1"
    assert SHARE.title in whole
    assert SHARE.title in alone


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Origin": "http://{host}"}, 200),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
    ],
)
async def test_only_pages_of_the_console_may_post(headers: dict[str, str], status: int) -> None:
    desk = FakeDesk()
    async with console(desk) as client:
        host = f"{client.host}:{client.port}"
        sent = {name: value.format(host=host) for name, value in headers.items()}
        response = await client.post("/ask", data={"q": "/help"}, headers=sent)
        assert response.status == status
    assert bool(desk.asked) is (status == 200)


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost:8080", 200),
        ("127.0.0.1", 200),
        ("[::1]:8080", 200),
        ("192.168.1.20:8080", 200),
        ("news.internal", 200),
        ("evil.example", 421),
        ("localhost.evil.example", 421),
        ("[bad", 421),
    ],
)
async def test_the_console_answers_to_addresses_and_known_names_only(host: str, status: int) -> None:
    async with console(FakeDesk(), names=frozenset({"news.internal"})) as client:
        assert (await client.get("/", headers={"Host": host})).status == status
        assert (await client.get("/healthz", headers={"Host": host})).status == 200


@pytest.mark.parametrize("path", ["/", "/healthz", "/nothing-here", "/static/console.css", "/charts/x.png"])
async def test_every_response_carries_the_strict_policy(path: str) -> None:
    async with console(FakeDesk()) as client:
        headers = (await client.get(path)).headers
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["X-Content-Type-Options"] == "nosniff"


async def test_the_page_has_no_inline_script_or_style() -> None:
    async with console(FakeDesk(rows=[delivery()])) as client:
        page = await text_of(client, "/", params={"q": "/share alibaba"})
    assert page.count("<script") == 1
    assert "<style" not in page
    assert " style=" not in page
    assert " on" not in page.split("<body", 1)[1].replace(" on ", " ")


@pytest.mark.parametrize(
    "question", ["x" * 10_000, "字" * 10_000, "😀" * 10_000, "' OR 1=1; --", "<b>hi</b>", "\x00\u202e"]
)
async def test_any_question_up_to_ten_thousand_characters_is_answered(question: str) -> None:
    async with console(FakeDesk()) as client:
        response = await client.post("/ask", data={"q": question})
        assert response.status == 200
        assert "I do not know" in await response.text()


async def test_a_longer_question_gets_a_friendly_refusal_and_is_not_asked() -> None:
    desk = FakeDesk()
    async with console(desk) as client:
        for size in (10_001, 900_000):
            response = await client.post("/ask", data={"q": "x" * size}, headers={"X-Fragment": "1"})
            assert response.status == 413
            assert "longer than 10,000 characters" in await response.text()
    assert desk.asked == []


async def test_a_body_that_never_ends_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_routes, "BODY_SECONDS", 0.05)

    async def drip() -> AsyncIterator[bytes]:
        yield b"q="
        await asyncio.sleep(5)

    async with console(FakeDesk()) as client:
        assert (await client.post("/ask", data=drip(), headers=FORM)).status == 408


async def test_an_answer_that_fails_or_hangs_becomes_a_reply(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(FakeDesk):
        async def answer(self, line: str, channel: str) -> Reply:
            if line == "/hang":
                await asyncio.sleep(5)
            raise RuntimeError("secret detail")

    monkeypatch.setattr(web_routes, "ANSWER_SECONDS", 0.05)
    async with console(Broken()) as client:
        assert "took too long" in await text_of(client, "/", params={"q": "/hang"})
        page = await text_of(client, "/", params={"q": "/share"})
    assert "Something failed here" in page
    assert "secret detail" not in page


async def test_a_store_that_is_gone_still_leaves_a_page() -> None:
    class Gone(FakeDesk):
        async def standing(self) -> Standing:
            raise NewsbotError("the database cannot be reached")

        async def latest(self, count: int) -> list[object]:  # type: ignore[override]
            raise NewsbotError("the database cannot be reached")

    async with console(Gone()) as client:
        assert "the database cannot be reached" in await text_of(client, "/")


@pytest.mark.parametrize(
    ("feeds", "words"),
    [
        ((), "No feed is followed yet"),
        (
            (Feed(url="https://a.example"), Feed(url="https://b.example")),
            "Polling 2 feeds; the first poll is recorded silently",
        ),
        ((Feed(url="https://a.example", first_polled=NOON),), "1 feed polled"),
    ],
)
async def test_the_empty_page_says_what_is_happening(feeds: tuple[Feed, ...], words: str) -> None:
    async with console(FakeDesk(now=Standing(feeds=feeds))) as client:
        assert words in await text_of(client, "/")


async def test_a_demonstration_says_so_on_every_page() -> None:
    async with console(FakeDesk(), demo=True) as client:
        assert "DEMO" in await text_of(client, "/")
    async with console(FakeDesk()) as client:
        assert "DEMO" not in await text_of(client, "/")


async def test_a_chart_is_painted_once_a_page_showed_it(tmp_path: Path) -> None:
    path = f"/charts/{chart_key(SHARES)}.png"
    async with console(FakeDesk(folder=tmp_path)) as client:
        assert (await client.get(path)).status == 404
        assert path in await text_of(client, "/", params={"q": "/share alibaba"})
        response = await client.get(path)
        assert (response.status, response.content_type) == (200, "image/png")
        assert await response.read() == PIXEL


async def test_a_chart_that_cannot_be_painted_is_a_503_and_the_table_stands() -> None:
    async with console(FakeDesk(folder=None)) as client:
        page = await text_of(client, "/", params={"q": "/share alibaba"})
        assert (await client.get(f"/charts/{chart_key(SHARES)}.png")).status == 503
    assert "<td" in page


@pytest.mark.parametrize("name", ["../../../etc/passwd", "0" * 40, "%2e%2e%2fconsole.css", "a" * 39])
async def test_no_other_file_comes_out_of_charts(name: str, tmp_path: Path) -> None:
    async with console(FakeDesk(folder=tmp_path)) as client:
        assert (await client.get(f"/charts/{name}.png")).status == 404


async def test_ready_tells_each_check_and_is_503_while_one_fails() -> None:
    desk = FakeDesk()
    async with console(desk) as client:
        response = await client.get("/readyz")
        assert (response.status, await response.json()) == (
            200,
            {"ready": True, "checks": {"database": {"ok": True, "detail": ""}}},
        )
        desk.checks += (Check(name="polling", is_ok=False, detail="last poll 2 h ago"),)
        response = await client.get("/readyz")
        assert response.status == 503
        assert (await response.json())["checks"]["polling"] == {"ok": False, "detail": "last poll 2 h ago"}
        assert await text_of(client, "/healthz") == "ok"


async def test_a_delivery_reaches_every_open_page_once() -> None:
    live = Live()
    surface = WebSurface(live)
    async with console(FakeDesk(), live) as client, stream(client) as first, stream(client) as second:
        await first.until(b"event: standing")
        await second.until(b"event: standing")
        assert await surface.send(delivery(7)) == "web:7"
        assert await surface.send(delivery(7)) == "web:7"
        await surface.send(delivery(8))
        for page in (first, second):
            await page.until(b"id: 8\n")
            assert page.seen.count(b"id: 7\n") == 1


async def test_a_page_that_was_away_gets_what_it_missed_and_nothing_else() -> None:
    live = Live()
    surface = WebSurface(live)
    for number in (4, 6, 5):
        await surface.send(delivery(number))
    async with console(FakeDesk(), live) as client, stream(client, {"Last-Event-ID": "6"}) as page:
        await page.until(b"event: standing")
    assert b"id: 5\n" in page.seen
    assert b"id: 6\n" not in page.seen
    assert b"id: 4\n" not in page.seen


async def test_what_another_process_sends_reaches_the_pages_that_are_open_here() -> None:
    live, sent = Live(), [replace(delivery(number), state="sent") for number in range(1, 6)]
    desk = FakeDesk(rows=[sent[0]])
    async with console(desk, live) as client, stream(client) as page:
        await page.until(b"event: standing")
        # Another process sends 2 while this one sends 3; 4 waits for its time.
        await WebSurface(live).send(sent[2])
        desk.rows = [delivery(4), sent[2], sent[1], sent[0]]
        await page.until(b"id: 2\n")
        desk.rows = [sent[4], *desk.rows]
        await page.until(b"id: 5\n")
        await page.until(b"still here")
    assert [page.seen.count(f"id: {number}\n".encode()) for number in range(1, 6)] == [1, 1, 1, 0, 1]


async def test_a_chart_of_a_message_is_shown_by_a_process_that_showed_no_page_yet(tmp_path: Path) -> None:
    desk = FakeDesk(rows=[delivery(1, reply=CHINA), delivery(2, reply=SHARE)], folder=tmp_path)
    async with console(desk) as client:
        assert (await client.get(f"/charts/{chart_key(SHARES)}.png")).status == 200


@pytest.mark.parametrize("last", [None, "99", "x", "9" * 30])
async def test_a_page_unknown_to_this_process_gets_the_stored_ones_oldest_first(last: str | None) -> None:
    desk = FakeDesk(rows=[delivery(2), delivery(1)])
    headers = {"Last-Event-ID": last} if last else {}
    async with console(desk) as client, stream(client, headers) as page:
        await page.until(b"event: standing")
    assert page.seen.index(b"id: 1\n") < page.seen.index(b"id: 2\n")


async def test_words_with_line_ends_cannot_forge_an_event() -> None:
    hostile = Reply(title="a\n\nevent: standing\ndata: forged\r\rid: 99\u2028x")
    async with console(FakeDesk(rows=[delivery(1, reply=hostile)])) as client, stream(client) as page:
        await page.until(b"event: standing\ndata: <div")
    assert page.seen.count(b"\nevent: standing") == 1
    assert b"\nid: 99" not in page.seen


async def test_the_standing_is_told_again_only_when_it_changed() -> None:
    desk = FakeDesk()
    async with console(desk) as client, stream(client) as page:
        await page.until(b"still here")
        desk.now = Standing(watched=(Company(key="BABA", name="Alibaba Group", short="Alibaba"),))
        await page.until(b"BABA")
        await page.until(b"still here")
    assert page.seen.count(b"event: standing") == 2


async def test_stopping_the_server_ends_open_streams_at_once() -> None:
    live = Live()
    app = make_app(FakeDesk().desk(), live)
    # Otherwise it would wait for a minute.
    async with asyncio.timeout(15), TestClient(TestServer(app)) as client:
        response = await client.get("/events")
        await response.content.readline()
        await client.server.close()
        assert live.closed
        response.close()


async def test_too_many_open_pages_are_turned_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.surfaces.web_live.MOST_FOLLOWERS", 1)
    async with console(FakeDesk()) as client, stream(client) as page:
        await page.until(b"retry:")
        assert (await client.get("/events")).status == 503


async def test_a_used_port_is_named_with_what_to_do() -> None:
    async with serving(make_app(FakeDesk().desk(), Live()), "127.0.0.1", 0) as url:
        port = int(url.rsplit(":", 1)[1].strip("/"))
        with pytest.raises(NewsbotError, match=rf"port {port} is in use.*NEWSBOT_WEB_PORT"):
            async with serving(make_app(FakeDesk().desk(), Live()), "127.0.0.1", port):
                pass


async def test_an_address_that_is_not_ours_is_named() -> None:
    with pytest.raises(NewsbotError, match="NEWSBOT_WEB_HOST"):
        async with serving(make_app(FakeDesk().desk(), Live()), "203.0.113.9", 0):
            pass


async def test_an_answer_beside_an_alert_keeps_every_id_of_the_page_unique() -> None:
    desk = FakeDesk(rows=[delivery(1, reply=SHARE), delivery(2, reply=CHINA)])
    async with console(desk) as client:
        page = await text_of(client, "/", params={"q": "/share alibaba"})
    ids = [part.split('"')[0] for part in page.split(' id="')[1:]]
    assert len(ids) == len(set(ids))


class Stream:
    """What a page has heard."""

    def __init__(self, response: ClientResponse) -> None:
        self._response, self.seen = response, b""
        self._from = 0

    async def until(self, words: bytes) -> None:
        """Reads on until these words came, counted from where the last call ended."""
        async with asyncio.timeout(5):
            while (place := self.seen.find(words, self._from)) < 0:
                chunk = await self._response.content.readany()
                assert chunk, "the stream ended"
                self.seen += chunk
        self._from = place + len(words)


@asynccontextmanager
async def stream(client: Client, headers: dict[str, str] | None = None) -> AsyncIterator[Stream]:
    async with client.get("/events", headers=headers) as response:
        assert response.content_type == "text/event-stream"
        yield Stream(response)


async def test_the_status_page_says_what_needs_a_look_and_what_to_do_without_a_script() -> None:
    async with console(FakeDesk()) as client:
        page = await text_of(client, "/status")
        front = await text_of(client, "/")
    for words in (
        "5 things need a look",
        "Slack says token_revoked",
        "12 times in a row: check the address",
        "Feed 2 &lt;b&gt;Another&lt;/b&gt;",
        "3 more are not shown.",
        "211 working · 1 failing",
        "None is set: summaries are written offline.",
    ):
        assert words in page
    assert "<script" not in page
    assert " style=" not in page
    assert 'href="/status"' in front


@pytest.mark.parametrize(
    ("board", "verdict"),
    [
        (replace(STATUS, todo=Marks(title="Needs a look")), "All is well"),
        (replace(STATUS, is_ready=False), "Not able to work"),
        (replace(STATUS, todo=replace(STATUS.todo, marks=STATUS.todo.marks[:1], left_out=0)), "1 thing needs a look"),
    ],
)
async def test_the_status_page_begins_with_the_verdict(board: Status, verdict: str) -> None:
    async with console(FakeDesk(board=board)) as client:
        page = await text_of(client, "/status")
    assert f"<title>newsbot: {verdict}</title>" in page


@pytest.mark.parametrize("path", ["/status", "/metrics"])
async def test_what_the_bot_tells_of_itself_is_told_to_addresses_and_known_names_only(path: str) -> None:
    async with console(FakeDesk()) as client:
        assert (await client.get(path, headers={"Host": "evil.example"})).status == 421
        assert (await client.get(path)).status == 200


async def test_metrics_are_in_the_text_format() -> None:
    async with console(FakeDesk()) as client:
        response = await client.get("/metrics")
        assert response.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
        assert await response.text() == "# TYPE newsbot_polls_total counter\nnewsbot_polls_total 3\n"


async def test_a_platform_that_fails_is_told_and_leaves_the_bot_ready() -> None:
    desk = FakeDesk(checks=(Check(name="slack", is_ok=False, detail="Slack says token_revoked", is_needed=False),))
    async with console(desk) as client:
        response = await client.get("/readyz")
        assert response.status == 200
        assert await response.json() == {
            "ready": True,
            "checks": {"slack": {"ok": False, "detail": "Slack says token_revoked"}},
        }
