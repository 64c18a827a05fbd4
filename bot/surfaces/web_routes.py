"""The console's routes: each one asks the Desk and renders."""

import asyncio
import logging
import secrets
from collections import OrderedDict
from dataclasses import dataclass, replace
from math import inf

from aiohttp import web

from bot.domain.delivery import CONSOLE, Delivery
from bot.domain.reply import Button, Chart, Reply, Text
from bot.ports import NewsbotError
from bot.render.chart import chart_key
from bot.render.exposition import CONTENT_TYPE
from bot.render.html import delivery_html, turn_html
from bot.render.markup import visible
from bot.render.page import LONGEST_QUESTION, Console, Standing, Turn, page_html, standing_html
from bot.render.status import status_html
from bot.surfaces.web_desk import Desk
from bot.surfaces.web_guard import may_answer
from bot.surfaces.web_live import Live

SHOWN = 20
"""Deliveries on a fresh page."""

ANSWER_SECONDS = 45.0
"""More than a page read through the guarded port may take."""

BODY_SECONDS = 10.0
HEALTH_SECONDS = 5.0
BEAT_SECONDS = 5.0
"""How often an idle stream looks whether the standing changed, and shows that it lives."""

MOST_CHARTS = 512

LONGEST_SHOWN = 500
"""Characters of a question that are repeated above its answer."""

_FRAGMENT = "X-Fragment"
"""The script sets it to ask for the answer alone; the answer carries it back."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the page is dressed: addresses of its files, examples, and whether it is a demonstration."""

    style_url: str
    script_url: str
    icon_url: str
    examples: tuple[Button, ...] = ()
    demo: bool = False


class Routes:
    """The handlers of one application, and the charts that its pages may ask for."""

    def __init__(self, desk: Desk, live: Live, look: Look, beat: float = BEAT_SECONDS) -> None:
        self._desk, self._live, self._look, self._beat = desk, live, look, beat
        self._charts: OrderedDict[str, Chart] = OrderedDict()
        self._looked = -inf

    async def console(self, request: web.Request) -> web.Response:
        """GET /: the page; `?q=` is answered in it, or put into the ask box where another site led here."""
        question = visible(request.query.get("q", "")).strip()
        if question and may_answer(request):
            return await self._page(await self._turn(question))
        return await self._page(None, draft=question[:LONGEST_QUESTION])

    async def ask(self, request: web.Request) -> web.Response:
        """POST /ask: the answer, as a whole page for a form and alone for the script."""
        question, status = await _question(request)
        turn = await self._turn(question)
        if _FRAGMENT not in request.headers:
            return await self._page(turn, status=status)
        body = turn_html(turn.question, turn.reply, turn.anchor)
        return web.Response(text=body, content_type="text/html", status=status, headers={_FRAGMENT: "1"})

    async def events(self, request: web.Request) -> web.StreamResponse:
        """GET /events: deliveries as they are sent, what was missed first; and the standing whenever it changes."""
        if self._live.is_full:
            return web.Response(status=503, text="Too many open pages.\n", headers={"Retry-After": "30"})
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"})
        await stream.prepare(request)
        try:
            await self._tell(stream, _last_id(request))
        except ConnectionError:
            _log.debug("a page went away")
        return stream

    async def chart(self, request: web.Request) -> web.StreamResponse:
        """GET /charts/<key>.png: painted when first asked for; 404 for a chart that no page of this process showed, nor the stream."""
        key = request.match_info["key"]
        if key not in self._charts:
            await self._latest()  # a page of another process, or from before a restart
        chart = self._charts.get(key)
        if chart is None:
            raise web.HTTPNotFound(text="No such chart: reload the page.\n")
        try:
            path = await self._desk.painter.paint(chart)
        except NewsbotError as error:
            _log.warning("no chart: %s", error)
            raise web.HTTPServiceUnavailable(text="The chart could not be painted.\n") from error
        return web.FileResponse(path, headers={"Cache-Control": "private, max-age=31536000, immutable"})

    async def alive(self, _request: web.Request) -> web.Response:
        """GET /healthz: "ok" while the event loop runs."""
        return web.Response(text="ok")

    async def ready(self, _request: web.Request) -> web.Response:
        """GET /readyz: every check as JSON, 503 while one fails or none answers."""
        try:
            health = await asyncio.wait_for(self._desk.health(), HEALTH_SECONDS)
        except (NewsbotError, TimeoutError) as error:
            return web.json_response({"ready": False, "error": str(error) or "no answer in time"}, status=503)
        checks = {check.name: {"ok": check.is_ok, "detail": check.detail} for check in health.checks}
        return web.json_response({"ready": health.is_ready, "checks": checks}, status=200 if health.is_ready else 503)

    async def status(self, _request: web.Request) -> web.Response:
        """GET /status: how everything goes."""
        look = self._look
        try:
            status = await asyncio.wait_for(self._desk.status(), HEALTH_SECONDS)
        except (NewsbotError, TimeoutError) as error:
            raise web.HTTPServiceUnavailable(text=f"{str(error) or 'No answer in time'}\n") from error
        page = status_html(status, look.style_url, look.icon_url, look.demo)
        return web.Response(text=page, content_type="text/html")

    async def metrics(self, _request: web.Request) -> web.Response:
        """GET /metrics: what is counted, for Prometheus."""
        try:
            told = await asyncio.wait_for(self._desk.metrics(), HEALTH_SECONDS)
        except TimeoutError as error:
            raise web.HTTPServiceUnavailable(text="No answer in time.\n") from error
        return web.Response(body=told.encode(), headers={"Content-Type": f"{CONTENT_TYPE}; charset=utf-8"})

    async def _turn(self, question: str) -> Turn:
        reply = _refusal(question) or await self._answer(question)
        self._remember(reply)
        shown = question if len(question) <= LONGEST_SHOWN else f"a question of {len(question):,} characters"
        return Turn(question=shown, reply=reply, anchor=f"answer-{secrets.token_hex(4)}")

    async def _answer(self, question: str) -> Reply:
        try:
            return await asyncio.wait_for(self._desk.answer(question, CONSOLE), ANSWER_SECONDS)
        except TimeoutError:
            return _apology("That took too long and was stopped.", "Please try again, or ask for less.")
        except Exception:
            _log.exception("a question failed")
            return _apology("Something failed here, and nothing was changed.", "The log says what; please try again.")

    async def _page(self, turn: Turn | None, draft: str = "", status: int = 200) -> web.Response:
        standing, deliveries = await self._standing(), await self._latest()
        look = self._look
        view = Console(
            standing=standing,
            deliveries=deliveries,
            turn=turn,
            draft=draft,
            examples=look.examples,
            demo=look.demo,
            style_url=look.style_url,
            script_url=look.script_url,
            icon_url=look.icon_url,
        )
        return web.Response(text=page_html(view), content_type="text/html", status=status)

    async def _standing(self) -> Standing:
        try:
            return await self._desk.standing()
        except NewsbotError as error:
            return Standing(problem=str(error))

    async def _latest(self) -> tuple[Delivery, ...]:
        try:
            deliveries = tuple(await self._desk.latest(SHOWN))
        except NewsbotError as error:
            _log.warning("no deliveries: %s", error)
            return ()
        for delivery in deliveries:
            self._remember(delivery.reply)
        return deliveries

    async def _tell(self, stream: web.StreamResponse, last_id: int | None) -> None:
        with self._live.follow() as follower:  # before looking back: nothing falls between what was and what comes
            await stream.write(b"retry: 2000\n\n")
            told, stored = self._live.since(last_id), await self._latest()
            self._live.catch_up(stored)
            for delivery in reversed(stored) if told is None else told:
                await stream.write(self._delivery_event(delivery))
            shown = ""
            async for arrived in follower.beats(self._beat):
                if arrived:
                    await stream.write(self._delivery_event(arrived))
                else:
                    await self._catch_up()
                shown = await self._tell_standing(stream, shown)

    async def _catch_up(self) -> None:
        """Looks for what other processes sent, once a beat however many pages are open."""
        now = asyncio.get_running_loop().time()
        if now - self._looked >= self._beat:
            self._looked = now
            self._live.catch_up(await self._latest())

    async def _tell_standing(self, stream: web.StreamResponse, shown: str) -> str:
        now = standing_html(await self._standing())
        await stream.write(b": still here\n\n" if now == shown else event("standing", now))
        return now

    def _delivery_event(self, delivery: Delivery) -> bytes:
        self._remember(delivery.reply)
        return event("delivery", delivery_html(delivery), delivery.id)

    def _remember(self, reply: Reply) -> None:
        for chart in reply.charts:
            key = chart_key(chart)
            self._charts[key] = chart
            self._charts.move_to_end(key)
        while len(self._charts) > MOST_CHARTS:
            self._charts.popitem(last=False)


def event(name: str, text: str, number: int | None = None) -> bytes:
    """One server-sent event; every line of the text travels in a field of its own, so none can end the event early."""
    lines = [f"event: {name}"] + ([f"id: {number}"] if number is not None else [])
    return ("\n".join([*lines, *(f"data: {line}" for line in text.splitlines())]) + "\n\n").encode()


async def _question(request: web.Request) -> tuple[str, int]:
    """The question of a form and the status to answer with: 413 where the body was too large to be read."""
    try:
        async with asyncio.timeout(BODY_SECONDS):
            form = await request.post()
    except web.HTTPRequestEntityTooLarge:
        return "x" * (LONGEST_QUESTION + 1), 413
    except TimeoutError as error:
        raise web.HTTPRequestTimeout(text="The question did not arrive in time.\n") from error
    given = form.get("q", "")
    question = visible(given).strip() if isinstance(given, str) else ""
    return question, 413 if len(question) > LONGEST_QUESTION else 200


def _refusal(question: str) -> Reply | None:
    if len(question) <= LONGEST_QUESTION:
        return None
    told = f"That is longer than {LONGEST_QUESTION:,} characters: please ask shorter."
    return replace(_apology(told, ""), buttons=(Button(label="Help", line="/help"),))


def _apology(title: str, words: str) -> Reply:
    return Reply(title=title, blocks=(Text(text=words),) if words else (), disclaimer=False, private=True)


def _last_id(request: web.Request) -> int | None:
    given = request.headers.get("Last-Event-ID", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 19 else None
