"""From a question to its answer in Slack, once: recognised, understood, asked at the desk, said.

seen before? | who asks | the desk's answer (a word meanwhile where it takes long) | said
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Coroutine
from dataclasses import dataclass, field, replace
from typing import Any

from bot.domain.reply import Reply
from bot.ports import NewsbotError
from bot.render.slack import line_of, slack_home
from bot.surfaces.chat import ChatDesk
from bot.surfaces.slack.asked import Asked, line, typed
from bot.surfaces.slack.client import Clients
from bot.surfaces.slack.outcome import TRANSPORT
from bot.surfaces.slack.people import People
from bot.surfaces.slack.place import Place, destination
from bot.surfaces.slack.sayings import BROKEN, LOOKING, SORRY, STOPPED
from bot.surfaces.slack.unanswered import Unanswered
from bot.surfaces.slack.voice import Voice
from bot.surfaces.under_way import LEAVE, UnderWay
from handlers.registry import COMMANDS

log = logging.getLogger(__name__)

REMEMBERED = 5_000
"""Keys of this process that are known without asking the store."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Seconds until a person hears that it takes a moment, until it is given up."""

    word: float = 4.0
    most: float = 25.0
    leave: float = LEAVE
    """Seconds that answers under way are given when the bot stops."""


PATIENCE = Patience()


@dataclass(slots=True, kw_only=True)
class Replies:
    """Answers questions in the background: `replies.begin(replies.answer(asked))`."""

    desk: ChatDesk
    clients: Clients
    voice: Voice
    people: People
    unanswered: Unanswered
    patience: Patience = PATIENCE
    _seen: OrderedDict[str, None] = field(default_factory=OrderedDict, init=False)
    _under_way: UnderWay = field(default_factory=UnderWay, init=False)

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Runs in the background: what Slack waits for has been said already."""
        self._under_way.add(asyncio.ensure_future(_logged(work)))

    async def close(self) -> None:
        """Waits a little for answers under way; whoever waits for another is told that it will not come."""
        await self._under_way.close(self.patience.leave)

    def is_known(self, key: str) -> bool:
        """Whether this process has met the key; it is known from now on. No waiting, so two copies cannot pass at once."""
        known = key in self._seen
        self._seen[key] = None
        while len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        return known

    async def answer(self, asked: Asked) -> None:
        """Answers a question, unless it was met before."""
        if self.is_known(asked.key):
            return
        if asked.by == "home":
            found = await self.desk.recall(_direct(asked.where.team, asked.user))
            if found is None:
                log.warning("a button in a home in %s has no direct message to be answered in", asked.where.team)
                return
            asked = replace(asked, where=replace(asked.where, channel=found))
        try:
            reply = await self._reply(asked)
        except asyncio.CancelledError:  # the bot is being stopped: the last that can be done for who waits is to say so
            reply = STOPPED
        await self.unanswered.let_go(asked)
        if reply is None:
            return
        await self.voice.say(asked, reply)
        if asked.by == "home":
            await self.show_home(asked.where.team, asked.user, asked.where.channel)

    async def show_home(self, team: str, user: str, channel: str) -> None:
        """Shows the channel at a glance in a person's App Home."""
        try:
            await self.desk.remember(_direct(team, user), channel)  # a button in the home does not bring it along
            reply = await asyncio.wait_for(self.desk.home(Place(team=team, channel=channel).id), self.patience.most)
            await (await self.clients.of(team)).views_publish(user_id=user, view=slack_home(reply))
        except (NewsbotError, *TRANSPORT) as error:
            log.warning("the home of %s in %s could not be shown: %s", user, team, error)

    async def _reply(self, asked: Asked) -> Reply | None:
        """The desk's answer, an apology where it does not come, None where none is due.

        None is where another process has answered, or we asked ourselves.
        """
        loop = asyncio.get_running_loop()
        until = loop.time() + self.patience.most
        work = asyncio.ensure_future(self._asked_at_the_desk(asked))
        try:
            done, _ = await asyncio.wait({work}, timeout=self.patience.word)
            if not done:
                await self.voice.say(asked, LOOKING)
                await self.unanswered.keep(asked)
                done, _ = await asyncio.wait({work}, timeout=max(until - loop.time(), 0))
            if done:
                return work.result()
            log.warning("no answer within %g s in %s", self.patience.most, asked.where.id)
            return SORRY
        except Exception as error:  # a fault of one answer must reach the person, and no other answer
            log.error("an answer failed", exc_info=error)
            return BROKEN
        finally:
            work.cancel()

    async def _asked_at_the_desk(self, asked: Asked) -> Reply | None:
        if not await self.desk.first_time(asked.key):
            return None
        where, text = asked.where, asked.text
        if asked.by in ("button", "home"):
            said = line_of(text)
        else:
            bot_user = await self.clients.tokens.bot_user(where.team)
            if asked.user == bot_user:
                return None
            said = line(typed(text, bot_user), COMMANDS, is_command=asked.by == "command")
        asker = await self.people.asker(asked.user, where, said)
        return await self.desk.answer(said, where.id, asker)


def _direct(team: str, user: str) -> str:
    """Under which the desk remembers a person's direct message."""
    return f"{destination(team)}direct:{user}"  # within the workspace: forgotten with it


async def _logged(work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except Exception as error:  # nobody awaits it
        log.error("something asked in Slack failed", exc_info=error)
