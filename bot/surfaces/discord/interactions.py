"""Commands and buttons answered: acknowledged within Discord's 3 s whatever the desk does, answered once whoever hears of them.

heard | the answer within 1.5 s: shown at once
      | else "thinking …" | the answer within 25 s: put in its place, or an apology

Several processes with one token all hear of an interaction. The one that the desk gives it to answers; another may have said
"thinking …" by then (40060), which is as good: whoever has the interaction's token may put the answer in its place.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import aiohttp
import discord

from bot.domain.reply import Reply
from bot.render.discord_press import press_of
from bot.surfaces.chat import ChatDesk
from bot.surfaces.discord.asking import asker_of, channel_of
from bot.surfaces.discord.commands import asked_for, changes, line_of, suggestions
from bot.surfaces.discord.shown import SETTLED, Screen
from bot.surfaces.discord.written import Written, in_words, line_behind, written
from bot.surfaces.under_way import UnderWay

log = logging.getLogger(__name__)

PROMPT = 1.5
"""Seconds after which "thinking …" is said: Discord waits 3."""
PATIENCE = 25.0
"""Seconds after which the answer is not waited for any more."""
TOO_LATE = Reply(title="That took too long. Please try again in a minute.", disclaimer=False, private=True)
FAILED = Reply(title="Something went wrong here, and is in the log. Please try again.", disclaimer=False, private=True)
STOPPED = Reply(
    title="I was stopped before the answer was ready. Please ask again in a minute.", disclaimer=False, private=True
)
TOO_OLD = Reply(title="That button is too old; type the command.", disclaimer=False, private=True)

Line = Callable[[], Awaitable[str | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Interactions:
    """Answers interactions; never raises."""

    desk: ChatDesk
    prompt: float = PROMPT
    patience: float = PATIENCE
    under_way: UnderWay = field(default_factory=UnderWay)

    async def answer(self, interaction: discord.Interaction) -> None:
        """Answers one, of whatever type."""
        if task := asyncio.current_task():
            self.under_way.add(task)
        try:
            match interaction.type:
                case discord.InteractionType.autocomplete:
                    await self._suggest(interaction)
                case discord.InteractionType.application_command:
                    line = line_of(dict(interaction.data or {}))
                    await self._respond(interaction, _given(line), is_private=changes(line))
                case discord.InteractionType.component:
                    await self._press(interaction)
                case _:
                    pass
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            level = logging.DEBUG if getattr(error, "code", 0) in SETTLED else logging.WARNING
            log.log(level, "interaction %s was not answered: %s", interaction.id, _words(error))

    async def _press(self, interaction: discord.Interaction) -> None:
        line, name = press_of(interaction.custom_id or "") or ("", "")

        async def behind() -> str | None:
            return line or (await line_behind(self.desk, name) if name else None)

        await self._respond(interaction, behind, is_private=changes(line))

    async def _suggest(self, interaction: discord.Interaction) -> None:
        kind, typed = asked_for(dict(interaction.data or {}))
        try:
            async with asyncio.timeout(self.prompt):
                found = suggestions(await self.desk.suggest(kind, typed))
        except Exception as error:  # a list that is empty is better than one that says it failed
            log.warning("no suggestions: %s", type(error).__name__)
            found = ()
        await interaction.response.autocomplete(
            [discord.app_commands.Choice(name=choice, value=choice) for choice in found]
        )

    async def _respond(self, interaction: discord.Interaction, line: Line, *, is_private: bool) -> None:
        """`is_private`: whether "thinking …" is seen by the asker only."""
        screen = Screen(interaction, is_private=is_private)
        work = asyncio.create_task(self._made(interaction, line))
        try:
            await asyncio.wait({work}, timeout=self.prompt)
            if not work.done():
                if not await screen.think():
                    return
                await asyncio.wait({work}, timeout=self.patience - self.prompt)
            answer = await self._result(work)
            if answer is None:
                return
            if not await screen.show(answer) and not await screen.show(await in_words(self.desk, answer)):
                await screen.show(await written(self.desk, FAILED))
        except (
            asyncio.CancelledError
        ):  # the bot is being stopped: "thinking …" would stand there for a quarter of an hour
            await screen.show(await written(self.desk, STOPPED))
        finally:
            work.cancel()

    async def _result(self, work: asyncio.Task[Written | None]) -> Written | None:
        """What was made, or the apology; None where another process answers."""
        if not work.done():
            log.warning("an answer took longer than %g s", self.patience)
            return await written(self.desk, TOO_LATE)
        if error := work.exception():
            log.error("an answer failed", exc_info=error)
            return await written(self.desk, FAILED)
        return work.result()

    async def _made(self, interaction: discord.Interaction, line: Line) -> Written | None:
        """The answer, made ready; None where another process has the interaction."""
        if not await self.desk.first_time(f"discord:{interaction.id}"):
            return None
        asked = await line()
        if asked is None:
            return await written(self.desk, TOO_OLD)
        channel = channel_of(interaction.guild_id, interaction.channel_id)
        return await written(self.desk, await self.desk.answer(asked, channel, asker_of(interaction)))


def _given(line: str) -> Line:
    async def given() -> str:
        return line

    return given


def _words(error: Exception) -> str:
    """The error without any address: an interaction's holds its token."""
    if isinstance(error, discord.HTTPException):
        return f"{error.status}, {error.code}"
    return type(error).__name__
