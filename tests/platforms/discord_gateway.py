"""The fake Discord's gateway: a WebSocket that greets, takes IDENTIFY and RESUME, and brings events."""

import asyncio
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web

from tests.platforms.discord_rules import Json
from tests.platforms.discord_world import APPLICATION, BOT, World

_PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15
"""Intents that must be switched on at Discord: members, presences, message content."""


@dataclass
class Session:
    """A bot's session: its events, numbered, also those sent while no socket was there."""

    id: str
    events: list[Json] = field(default_factory=list)
    socket: web.WebSocketResponse | None = None

    async def tell(self, name: str, what: Json) -> None:
        """Brings an event, now or when the session is resumed."""
        event = {"op": 0, "t": name, "s": len(self.events) + 1, "d": what}
        self.events.append(event)
        if self.socket is not None and not self.socket.closed:
            await self.socket.send_json(event)


@dataclass
class Gateway:
    """All sessions, and what was said to the gateway."""

    world: World
    accepts: Callable[[str], bool]
    """Whether a token is good."""
    url: str = ""
    heartbeat: float = 30.0
    refusal: int = 0
    """The close code that answers every IDENTIFY, 0 for none."""
    sessions: dict[str, Session] = field(default_factory=dict)
    said: list[Json] = field(default_factory=list)
    sockets: set[web.WebSocketResponse] = field(default_factory=set)

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One connection, from HELLO to its end."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.add(socket)
        await socket.send_json({"op": 10, "d": {"heartbeat_interval": int(self.heartbeat * 1000)}})
        async for frame in socket:
            if frame.type is WSMsgType.TEXT:
                await self._hear(socket, frame.json())
        self.sockets.discard(socket)
        return socket

    async def _hear(self, socket: web.WebSocketResponse, said: Json) -> None:
        self.said.append(said)
        match said["op"]:
            case 1:
                await socket.send_json({"op": 11})
            case 2:
                await self._identify(socket, said["d"])
            case 6:
                await self._resume(socket, said["d"])

    async def _identify(self, socket: web.WebSocketResponse, said: Json) -> None:
        if self.refusal or not self.accepts(said["token"]):
            await socket.close(code=self.refusal or 4004, message=b"Authentication failed.")
            return
        if said["intents"] & _PRIVILEGED:
            await socket.close(code=4014, message=b"Disallowed intent(s).")
            return
        session = Session(id=secrets.token_hex(8), socket=socket)
        self.sessions[session.id] = session
        away = [{"id": str(number), "unavailable": True} for number in self.world.guilds]
        ready = {
            "v": 10,
            "user": BOT,
            "guilds": away,
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "application": {"id": str(APPLICATION), "flags": 0},
        }
        await session.tell("READY", ready)
        for guild in self.world.guilds.values():
            await session.tell("GUILD_CREATE", guild.written() | {"unavailable": False})

    async def _resume(self, socket: web.WebSocketResponse, said: Json) -> None:
        session = self.sessions.get(said["session_id"])
        if session is None:
            await socket.send_json({"op": 9, "d": False})
            return
        session.socket = socket
        for event in session.events[said["seq"] :]:
            await socket.send_json(event)
        await session.tell("RESUMED", {})

    async def tell(self, name: str, what: Json) -> None:
        """Brings an event to every session: each process that is connected with the token gets it."""
        for session in list(self.sessions.values()):
            await session.tell(name, what)

    async def close(self, code: int, *, forget: bool = False) -> None:
        """Closes every connection with a code; `forget`: the sessions cannot be resumed."""
        if forget:
            self.sessions.clear()
        for socket in list(self.sockets):
            await socket.close(code=code)

    async def connected(self, count: int = 1, patience: float = 30.0) -> None:
        """Waits until so many sessions stand."""
        await until(lambda: self._standing() >= count, patience)

    def _standing(self) -> int:
        return sum(each.socket is not None and not each.socket.closed for each in self.sessions.values())


async def until(holds: Callable[[], bool], patience: float = 30.0) -> None:
    """Waits until it holds, or the patience is over: the assertion that follows says what is missing."""
    end = time.monotonic() + patience
    while not holds() and time.monotonic() < end:  # noqa: ASYNC110  what is waited for has no event
        await asyncio.sleep(0.005)
