"""Who asks in Slack, and whether they may change what a channel is told."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain.asker import Asker
from bot.ports import NewsbotError
from bot.surfaces.chat import ChatDesk
from bot.surfaces.slack.client import Clients
from bot.surfaces.slack.outcome import TRANSPORT, error_code
from bot.surfaces.slack.place import Place

FRESH = timedelta(minutes=10)
"""How long it is believed who is an admin."""
MOST = 10_000
"""People who are remembered."""

ADMINS_ONLY = (
    "Only admins and owners of this workspace may change what a channel is told. "
    "In a direct message to me you can set up alerts and a digest of your own."
)
UNKNOWN = (
    "I could not see whether you are an admin of this workspace, and only admins may change what a channel is told"
)


@dataclass(slots=True, kw_only=True)
class People:
    """Knows askers: `await people.asker(user, place)`."""

    desk: ChatDesk
    clients: Clients
    admins_only: bool
    _known: dict[tuple[str, str], tuple[datetime, bool]] = field(default_factory=dict, init=False)

    async def asker(self, user: str, where: Place) -> Asker:
        """The person, with the reason why they may not change the channel's settings, "" where they may."""
        return Asker(id=f"slack:{where.team}/{user}", refusal=await self._refusal(user, where))

    async def _refusal(self, user: str, where: Place) -> str:
        if not self.admins_only or where.is_direct:
            return ""
        try:
            return "" if await self._is_admin(where.team, user) else ADMINS_ONLY
        except (NewsbotError, *TRANSPORT) as error:
            return f"{UNKNOWN} ({error_code(error) or 'Slack did not answer'})."

    async def _is_admin(self, team: str, user: str) -> bool:
        until, known = self._known.get((team, user), (None, False))
        now = self.desk.clock()
        if until and now < until:
            return known
        told = (await (await self.clients.of(team)).users_info(user=user))["user"]
        found = bool(told.get("is_admin") or told.get("is_owner"))
        if len(self._known) >= MOST:
            self._known.clear()
        self._known[team, user] = (now + FRESH, found)
        return found
