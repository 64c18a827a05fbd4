"""What people do on the fake Discord: commands, buttons, typing, messages."""

from typing import Any

from tests.platforms.discord_gateway import Gateway, until
from tests.platforms.discord_rules import LOADING, Json, message, user
from tests.platforms.discord_world import (
    ALICE,
    ALL_NEEDED,
    APPLICATION,
    CHANNEL,
    DIRECT,
    GROUP,
    MANAGE_GUILD,
    Guild,
    Interaction,
    Place,
    World,
    member,
)


class Driver:
    """Acts as the people who use the bot, through the gateway."""

    world: World
    gateway: Gateway

    async def command(
        self, name: str, options: dict[str, str] | None = None, *, patience: float = 30.0, **where: Any
    ) -> Interaction:
        """Somebody runs an application command; what the bot did with it, once it has answered."""
        given = [{"name": key, "type": 3, "value": value} for key, value in (options or {}).items()]
        happened = await self.interaction(2, {"id": "5000", "name": name, "type": 1, "options": given}, **where)
        return await self.answered(happened, patience)

    async def press(self, custom_id: str, message: Json, **where: Any) -> Interaction:
        """Somebody presses a button under a message; what the bot did."""
        data = {"custom_id": custom_id, "component_type": 2}
        return await self.answered(await self.interaction(3, data, message=message, **where))

    async def typing(self, name: str, option: str, typed: str, **where: Any) -> list[str]:
        """Somebody types into a command's option; the choices that are offered."""
        given = [{"name": option, "type": 3, "value": typed, "focused": True}]
        data = {"id": "5000", "name": name, "type": 1, "options": given}
        happened = await self.interaction(4, data, **where)
        await until(lambda: bool(happened.callbacks), 3.0)
        return [choice["value"] for choice in happened.callbacks[0]["data"]["choices"]]

    async def interaction(
        self,
        kind: int,
        data: Json,
        *,
        channel: int = CHANNEL,
        who: int = ALICE,
        may_manage: bool = True,
        is_installed: bool = True,
        message: Json | None = None,
    ) -> Interaction:
        """Brings an interaction to every session. `is_installed`: in this guild, not only by the user."""
        place = self.world.places[channel]
        number = self.world.snowflake()
        happened = Interaction(id=number, token=f"token-of-{number}", place=place)
        self.world.interactions[happened.token] = happened
        await self.gateway.tell(
            "INTERACTION_CREATE", self._written(happened, kind, data, who, may_manage, is_installed, message)
        )
        return happened

    def _written(
        self,
        happened: Interaction,
        kind: int,
        data: Json,
        who: int,
        may_manage: bool,
        is_installed: bool,
        message: Json | None,
    ) -> Json:
        place, person = happened.place, user(who, f"user{who}")
        owner = {"0": str(place.guild or 0)} if is_installed else {"1": str(who)}
        written: Json = {
            "id": str(happened.id),
            "type": kind,
            "application_id": str(APPLICATION),
            "token": happened.token,
            "version": 1,
            "data": data,
            "channel": place.written(),
            "channel_id": str(place.id),
            "locale": "en-US",
            "entitlements": [],
            "authorizing_integration_owners": owner,
            "context": 0 if place.guild else 2 if place.kind == GROUP else 1,
            "app_permissions": str(ALL_NEEDED),
            "attachment_size_limit": 10_000_000,
        }
        if message is not None:
            written["message"] = {key: each for key, each in message.items() if key != "taken_nonce"}
        if place.guild is None:
            return written | {"user": person}
        rights = ALL_NEEDED | (MANAGE_GUILD if may_manage else 0)
        guild = {"id": str(place.guild), "locale": "en-US", "features": []}
        return written | {
            "guild_id": str(place.guild),
            "guild": guild,
            "guild_locale": "en-US",
            "member": member(person) | {"permissions": str(rights)},
        }

    async def answered(self, happened: Interaction, patience: float = 30.0) -> Interaction:
        """The interaction once something final is shown, or `patience` is over."""
        await until(lambda: _is_final(happened), patience)
        return happened

    async def say(
        self, text: str, *, channel: int = CHANNEL, who: int = ALICE, may_manage: bool = True, is_bot: bool = False
    ) -> Json:
        """Somebody writes a message; the content arrives in conversations and where the bot is mentioned."""
        place = self.world.places[channel]
        mentioned = f"<@{APPLICATION}>" in text
        shown = text if mentioned or place.guild is None else ""
        author = user(who, f"user{who}", bot=is_bot)
        said = message(self.world.snowflake(), place.id, author, {"content": shown}, "2026-01-02T00:00:00+00:00")
        said["mentions"] = [user(APPLICATION, "newsbot", bot=True) | {"member": {}}] if mentioned else []
        place.messages.append(said | {"taken_nonce": ""})
        if place.guild is not None:
            lean = {key: each for key, each in member(author, ("901",) if may_manage else ()).items() if key != "user"}
            said |= {"guild_id": str(place.guild), "member": lean}
        await self.gateway.tell("MESSAGE_CREATE", said)
        return said

    async def join(self, number: int, channel: int, denied: int = 0) -> Guild:
        """The bot is added to a guild."""
        place = self.world.add(Place(channel, number, denied=denied))
        guild = self.world.guilds[number]
        await self.gateway.tell("GUILD_CREATE", guild.written())
        assert place in guild.places
        return guild

    async def posted(self, channel: int = CHANNEL, count: int = 1, patience: float = 30.0) -> list[Json]:
        """The bot's messages in a channel, once there are so many."""
        await until(lambda: len(self.ours(channel)) >= count, patience)
        return self.ours(channel)

    def ours(self, channel: int = CHANNEL) -> list[Json]:
        """The bot's messages in a channel."""
        place = self.world.places.get(channel)
        return [each for each in place.messages if each["author"]["id"] == str(APPLICATION)] if place else []

    def direct(self) -> list[Json]:
        """The bot's messages in the direct conversation."""
        return self.ours(DIRECT)


def _is_final(happened: Interaction) -> bool:
    shown = happened.shown
    return bool(shown) and not any(each["flags"] & LOADING for each in shown)
