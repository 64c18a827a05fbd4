"""The fake Discord's answers to interactions: callbacks, "thinking …", edits and further messages."""

import time
from dataclasses import dataclass

from aiohttp import web

from tests.platforms.discord_rules import EPHEMERAL, LOADING, Json, choice_faults
from tests.platforms.discord_wire import Refused, answer_json, check, check_message, public, read, unknown_message
from tests.platforms.discord_world import APPLICATION, BOT, Interaction, Place, World

_ACK_WITHIN = 3.0


@dataclass(frozen=True)
class Hooks:
    """The routes under /interactions and /webhooks."""

    world: World

    async def callback(self, request: web.Request) -> web.Response:
        happened = self.world.interactions.get(request.match_info["token"])
        if happened is None or str(happened.id) != request.match_info["id"]:
            raise Refused(404, 10062, "Unknown interaction")
        callback, files = await read(request)
        kind, payload = callback["type"], callback.get("data") or {}
        if kind == 8:
            check(choice_faults(payload.get("choices", ())))
        if kind == 4:
            check_message(payload, files)
        if happened.acknowledged is not None:
            raise Refused(400, 40060, "Interaction has already been acknowledged.")
        if (waited := time.monotonic() - happened.at) > _ACK_WITHIN:
            raise Refused(404, 10062, "Unknown interaction")
        happened.acknowledged = waited
        happened.callbacks.append(callback)
        if kind in (4, 5):
            loading = LOADING if kind == 5 else 0
            happened.original = self._shown(happened.place, payload, files, loading)
        reply = {"id": str(happened.id), "type": 2, "response_message_loading": kind == 5}
        reply |= {"response_message_id": happened.original["id"]} if happened.original else {}
        return answer_json({"interaction": reply})

    async def followup(self, request: web.Request) -> web.Response:
        """A further message; the first after "thinking" takes its place, and is as private as that was."""
        happened = self._acknowledged(request)
        payload, files = await read(request)
        check_message(payload, files)
        if happened.original and happened.original["flags"] & LOADING:
            flags = payload.get("flags", 0) & ~EPHEMERAL | happened.original["flags"] & EPHEMERAL
            happened.original = self._shown(happened.place, payload | {"flags": flags}, files)
            return answer_json(public(happened.original))
        posted = self._shown(happened.place, payload, files)
        happened.followups.append(posted)
        return answer_json(public(posted))

    async def original(self, request: web.Request) -> web.Response:
        return answer_json(public(self._acknowledged(request).original or unknown_message()))

    async def edit(self, request: web.Request) -> web.Response:
        happened = self._acknowledged(request)
        before = happened.original or unknown_message()
        payload, files = await read(request)
        check_message(payload, files)
        flags = payload.get("flags", 0) & ~EPHEMERAL | before["flags"] & EPHEMERAL
        edited = self._shown(happened.place, payload | {"flags": flags}, files)
        happened.original = edited | {"id": before["id"]}
        happened.edits += 1
        return answer_json(public(happened.original))

    async def delete(self, request: web.Request) -> web.Response:
        happened = self._acknowledged(request)
        if happened.original is None:
            unknown_message()
        happened.original, happened.deleted = None, True
        return web.Response(status=204)

    def _shown(self, place: Place, payload: Json, files: dict[str, bytes], loading: int = 0) -> Json:
        """An answer, in the channel's history too unless only the asker sees it."""
        flags = payload.get("flags", 0) | loading
        target = Place(place.id, place.guild) if flags & (EPHEMERAL | LOADING) else place
        posted = self.world.post(target, BOT, payload | {"flags": flags})
        self.world.files[posted["id"]] = files
        return posted

    def _acknowledged(self, request: web.Request) -> Interaction:
        happened = self.world.interactions.get(request.match_info["token"])
        if happened is None or happened.acknowledged is None or request.match_info["app"] != str(APPLICATION):
            raise Refused(404, 10015, "Unknown Webhook")
        return happened
