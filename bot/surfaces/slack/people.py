"""Who asks in Slack, and whether they may change what a channel is told."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain.asker import Asker
from bot.ports import NewsbotError
from bot.surfaces.chat import ChatDesk
from bot.surfaces.slack.client import Clients
from bot.surfaces.slack.outcome import TRANSPORT, error_code
from bot.surfaces.slack.place import Place
from handlers.registry import COMMANDS

FRESH = timedelta(minutes=10)
"""How long it is believed who is an admin, and that the bot is in a channel."""
MOST = 10_000
"""People and channels that are remembered."""

INVITE_FIRST = "I am not in this channel and could not post here. Type /invite @newsbot first, then ask once more."

ADMINS_ONLY = (
    "Only admins and owners of this workspace may change what a channel is told. "
    "In a direct message to me you can set up alerts and a digest of your own."
)
UNKNOWN = (
    "I could not see whether you are an admin of this workspace, and only admins may change what a channel is told"
)


@dataclass(slots=True, kw_only=True)
class People:
    """Knows askers: `await people.asker(user, place, line)`."""

    desk: ChatDesk
    clients: Clients
    admins_only: bool
    _known: dict[tuple[str, str], tuple[datetime, bool]] = field(default_factory=dict, init=False)

    async def asker(self, user: str, where: Place, line: str) -> Asker:
        """The person, with the reason why they may not change the channel's settings by this line, "" where they may."""
        refusal = "" if where.is_direct or not may_change(line) else await self._refusal(user, where)
        return Asker(id=f"slack:{where.team}/{user}", refusal=refusal)

    async def _refusal(self, user: str, where: Place) -> str:
        if not await self._is_here(where):
            return INVITE_FIRST
        if not self.admins_only:
            return ""
        try:
            return "" if await self._is_admin(where.team, user) else ADMINS_ONLY
        except (NewsbotError, *TRANSPORT) as error:
            return f"{UNKNOWN} ({error_code(error) or 'Slack did not answer'})."

    async def _is_here(self, where: Place) -> bool:
        """Whether the bot is a member of the channel; where Slack does not say, it is taken for one."""
        if self._recalled(where.team, where.channel):
            return True
        try:
            client = await self.clients.of(where.team)
            found = bool((await client.conversations_info(channel=where.channel))["channel"].get("is_member", True))
        except (NewsbotError, *TRANSPORT) as error:
            return error_code(error) != "channel_not_found"  # a private channel that the bot was not invited to
        if found:
            self._keep(where.team, where.channel, True)
        return found

    async def _is_admin(self, team: str, user: str) -> bool:
        if (known := self._recalled(team, user)) is not None:
            return known
        told = (await (await self.clients.of(team)).users_info(user=user))["user"]
        found = bool(told.get("is_admin") or told.get("is_owner"))
        self._keep(team, user, found)
        return found

    def _recalled(self, team: str, id: str) -> bool | None:
        until, known = self._known.get((team, id), (None, False))
        return known if until and self.desk.clock() < until else None

    def _keep(self, team: str, id: str, found: bool) -> None:
        if len(self._known) >= MOST:
            self._known.clear()
        self._known[team, id] = (self.desk.clock() + FRESH, found)


def may_change(line: str) -> bool:
    """Whether a line may change what a channel is told; words that are no command yet may too."""
    if not line.startswith("/"):
        return True
    command = COMMANDS.get(line.removeprefix("/").partition(" ")[0])
    return command is not None and command.change is not None
