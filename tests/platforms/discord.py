"""A Discord of our own: its REST API and gateway on loopback, as strict as the real one where it matters.

In a test: `async with FakeDiscord() as fake`. In a process of its own: `python -m tests.platforms.discord` prints its port;
GET /_taken gives the messages it took as JSON, POST /_trouble makes trouble.
"""

import argparse
import asyncio
import time
from dataclasses import asdict, dataclass, field, fields
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.platforms.discord_driver import Driver
from tests.platforms.discord_gateway import Gateway
from tests.platforms.discord_hooks import Hooks
from tests.platforms.discord_rules import (
    Json,
    command_faults,
)
from tests.platforms.discord_wire import (
    Refused,
    always,
    answer_json,
    check,
    check_message,
    public,
    read,
    reset,
    too_fast,
)
from tests.platforms.discord_world import APPLICATION, BOT, HISTORY, THREAD, TOKEN, Place, Rates, Trouble, World, member

_APPLICATION = {
    "id": str(APPLICATION),
    "name": "newsbot",
    "description": "",
    "icon": None,
    "bot_public": True,
    "bot_require_code_grant": False,
    "owner": BOT,
    "verify_key": "",
    "flags": 0,
    "team": None,
}


@dataclass
class FakeDiscord(Driver):
    """The server: `url` is what NEWSBOT_DISCORD_API_URL would be."""

    world: World = field(default_factory=World)
    port: int = 0
    token: str = TOKEN
    rates: Rates | None = None
    troubles: list[Trouble] = field(default_factory=list)
    requests: list[tuple[str, str]] = field(default_factory=list)
    """Method and path of everything that was asked."""
    refused: list[Json] = field(default_factory=list)
    """The errors that were given, troubles left out: an invalid payload shows here."""
    _runner: web.AppRunner | None = None

    def __post_init__(self) -> None:
        self.gateway = Gateway(self.world, lambda token: token == self.token)

    @property
    def url(self) -> str:
        """The API's address."""
        return f"http://127.0.0.1:{self.port}/api/v10"

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=30_000_000, middlewares=[self._gate])
        app.add_routes(self._routes())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self.gateway.url = f"ws://127.0.0.1:{self.port}/gateway"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop_listening()

    async def stop_listening(self) -> None:
        """Connections are refused from now on."""
        await self.gateway.close(1001)
        if self._runner is not None:
            await self._runner.cleanup()

    def _routes(self) -> list[web.RouteDef]:
        hooks = Hooks(self.world)
        api, channel, hook = "/api/v10", "/api/v10/channels/{channel}", "/api/v10/webhooks/{app}/{token}"
        return [
            web.get("/gateway", self.gateway.serve),
            web.get("/_taken", self._taken),
            web.post("/_trouble", self._told),
            web.get(f"{api}/users/@me", always(BOT)),
            web.get(f"{api}/applications/@me", always(_APPLICATION)),
            web.get(f"{api}/oauth2/applications/@me", always(_APPLICATION)),
            web.get(f"{api}/gateway/bot", self._where),
            web.get(f"{api}/applications/{APPLICATION}/commands", self._known),
            web.put(f"{api}/applications/{APPLICATION}/commands", self._commands),
            web.get(f"{api}/guilds/{{guild}}", self._guild),
            web.get(f"{api}/guilds/{{guild}}/members/{APPLICATION}", always(member(BOT))),
            web.get(channel, self._channel),
            web.get(f"{channel}/messages", self._history),
            web.post(f"{channel}/messages", self._post),
            web.post(f"{channel}/typing", self._typing),
            web.post(f"{channel}/messages/{{message}}/threads", self._thread),
            web.post(f"{api}/interactions/{{id}}/{{token}}/callback", hooks.callback),
            web.post(hook, hooks.followup),
            web.get(f"{hook}/messages/@original", hooks.original),
            web.patch(f"{hook}/messages/@original", hooks.edit),
            web.delete(f"{hook}/messages/@original", hooks.delete),
        ]

    @web.middleware
    async def _gate(self, request: web.Request, handler: Any) -> web.StreamResponse:
        """Everything that may happen to a request before and after it is done."""
        if not request.path.startswith("/api/"):
            return await handler(request)  # type: ignore[no-any-return]
        self.requests.append((request.method, request.path))
        trouble = next((each for each in self.troubles if each.meets(request.method, request.path)), None)
        headers: dict[str, str] = {}
        try:
            if trouble is not None and trouble.effect in (None, "hang", "reset before"):
                return await self._before(request, trouble)
            if not request.path.startswith(("/api/v10/interactions/", "/api/v10/webhooks/")):
                if request.headers.get("Authorization") != f"Bot {self.token}":
                    raise Refused(401, 0, "401: Unauthorized")
                headers = self._rate(request)
            answer: web.StreamResponse = await handler(request)
        except Refused as error:
            if trouble is None and error.status != 429:
                self.refused.append({"path": request.path} | error.body)
            return answer_json(error.body, error.status, headers | error.headers)
        if trouble is not None and trouble.effect == "500 after":
            return answer_json({"message": "500: Internal Server Error", "code": 0}, 500)
        if trouble is not None:
            return reset(request)
        answer.headers.update(headers)
        return answer

    async def _before(self, request: web.Request, trouble: Trouble) -> web.Response:
        if trouble.effect == "hang":
            await asyncio.sleep(3600)
        if trouble.effect == "reset before":
            await request.read()
            return reset(request)
        if trouble.status == 429:
            raise too_fast(trouble.retry_after)
        raise Refused(trouble.status, trouble.code, f"told to refuse with {trouble.status}")

    def _rate(self, request: web.Request) -> dict[str, str]:
        """The headers of the request's bucket; Refused where it came too fast."""
        if self.rates is None:
            return {}
        now, rates = time.monotonic(), self.rates
        left, wait = rates.take("", rates.together, rates.second, now)
        if left < 0:
            raise too_fast(wait, is_global=True)
        if request.method != "POST" or not request.path.endswith("/messages"):
            return {}
        left, wait = rates.take(request.path, rates.channel, rates.window, now)
        headers = {
            "X-RateLimit-Limit": str(rates.channel),
            "X-RateLimit-Remaining": str(max(left, 0)),
            "X-RateLimit-Reset": f"{time.time() + wait:.3f}",
            "X-RateLimit-Reset-After": f"{wait:.3f}",
            "X-RateLimit-Bucket": "messages",
        }
        if left < 0:
            raise too_fast(wait, headers)
        return headers

    async def _where(self, _: web.Request) -> web.Response:
        limit = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        return answer_json({"url": self.gateway.url, "shards": 1, "session_start_limit": limit})

    async def _known(self, _: web.Request) -> web.Response:
        return answer_json(self.world.commands)

    async def _commands(self, request: web.Request) -> web.Response:
        given = await request.json()
        for command in given:
            check(command_faults(command))
        common = {"application_id": str(APPLICATION), "version": "1", "default_member_permissions": None}
        self.world.commands = [
            {"id": str(5000 + index), "type": 1} | common | command for index, command in enumerate(given)
        ]
        return answer_json(self.world.commands)

    async def _guild(self, request: web.Request) -> web.Response:
        guild = self.world.guilds.get(int(request.match_info["guild"]))
        if guild is None:
            raise Refused(404, 10004, "Unknown Guild")
        return answer_json(guild.written())

    async def _channel(self, request: web.Request) -> web.Response:
        return answer_json(self._place(request).written())

    async def _typing(self, request: web.Request) -> web.Response:
        self._place(request)
        return web.Response(status=204)

    async def _history(self, request: web.Request) -> web.Response:
        """Newest first, as Discord does; nothing at all for who may not read the history."""
        place = self._place(request)
        limit, after = int(request.query.get("limit", 50)), int(request.query.get("after", 0))
        if place.denied & HISTORY:
            return answer_json([])
        found = [each for each in place.messages if int(each["id"]) > after]
        if around := int(request.query.get("around", 0)):
            found = sorted(place.messages, key=lambda each: abs(int(each["id"]) - around))
            return answer_json([public(each) for each in found[:limit]])
        page = found[:limit] if after else found[-limit:]
        return answer_json([public(each) for each in reversed(page)])

    async def _post(self, request: web.Request) -> web.Response:
        place = self._place(request)
        payload, files = await read(request)
        check_message(payload, files)
        posted = self.world.post(place, BOT, payload)
        self.world.files.setdefault(posted["id"], files)
        return answer_json(public(posted) | {"nonce": posted["taken_nonce"]})

    async def _thread(self, request: web.Request) -> web.Response:
        place, number = self._place(request), int(request.match_info["message"])
        if place.guild is None or place.kind == THREAD:
            raise Refused(400, 50024, "Cannot execute action on this channel type")
        if not any(each["id"] == str(number) for each in place.messages):
            raise Refused(404, 10008, "Unknown Message")
        if number in self.world.places:
            raise Refused(400, 160004, "A thread has already been created for this message")
        name = (await request.json()).get("name", "")
        check({} if 1 <= len(name) <= 100 else {"name": "Must be between 1 and 100 in length."})
        thread = self.world.add(Place(number, place.guild, THREAD, place.id))
        return answer_json(thread.written() | {"name": name}, 201)

    def _place(self, request: web.Request) -> Place:
        place = self.world.place(int(request.match_info["channel"]))
        if place is None:
            raise Refused(404, 10003, "Unknown Channel")
        return place

    async def _taken(self, _: web.Request) -> web.Response:
        taken = [each for place in self.world.places.values() for each in place.messages]
        return answer_json([each | {"channel": int(each["channel_id"])} for each in taken])

    async def _told(self, request: web.Request) -> web.Response:
        known = {each.name for each in fields(Trouble)}
        self.troubles.append(
            Trouble(**{name: value for name, value in (await request.json()).items() if name in known})
        )
        return answer_json([asdict(each) for each in self.troubles])


async def _serve(fake: FakeDiscord) -> None:
    async with fake:
        print(fake.port, flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--nonce-window", type=float, default=120.0)
    parser.add_argument("--rates", action="store_true", help="limit as Discord does")
    given = parser.parse_args()
    world = World(any_channel=True, nonce_window=given.nonce_window)
    asyncio.run(_serve(FakeDiscord(world=world, port=given.port, rates=Rates() if given.rates else None)))
