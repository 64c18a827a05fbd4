"""Questions whose asker was told to wait: kept until their answer is said, so that nobody waits for a process that was killed.

"Looking…" | kept | let go | the answer               the process is killed in between: another says sorry instead of it
"""

import asyncio
import json
import logging
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta

from bot.ports import NewsbotError
from bot.surfaces.chat import ChatDesk
from bot.surfaces.slack.asked import Asked
from bot.surfaces.slack.place import Place
from bot.surfaces.slack.sayings import STOPPED
from bot.surfaces.slack.voice import Voice

log = logging.getLogger(__name__)

WAITING = "waiting:"
"""What the questions are kept under, before their workspace."""
DEAD = timedelta(minutes=1)
"""After which no living process is looking any more: each gives up after half of it."""
PROMPT = 2.0
"""Seconds that an answer waits for the store to remember the question, or to forget it."""
LATEST = timedelta(hours=12)
"""Whoever asked longer ago does not wait any more."""
_SLOW = "the store is busy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unanswered:
    """The questions that somebody is waiting on, whichever process looks."""

    desk: ChatDesk
    voice: Voice
    dead: timedelta = DEAD
    _ours: set[str] = field(default_factory=set, init=False)
    """The keys of those that this process looks for."""
    _letting_go: set[asyncio.Future[bool]] = field(default_factory=set, init=False)

    async def keep(self, asked: Asked) -> None:
        """Remembers that the asker was told to wait; a store that is away is not waited for."""
        kept = {"at": self.desk.clock().isoformat(), "asked": asdict(asked)}
        self._ours.add(_key(asked))
        try:
            await asyncio.wait_for(self.desk.remember(_key(asked), json.dumps(kept)), PROMPT)
        except (NewsbotError, TimeoutError) as error:
            log.warning("a question in %s is not remembered: %s", asked.where.id, str(error) or _SLOW)

    async def let_go(self, asked: Asked) -> None:
        """The answer is about to be said."""
        if _key(asked) not in self._ours:
            return
        self._ours.discard(_key(asked))
        letting_go = asyncio.ensure_future(self.desk.let_go(_key(asked)))
        self._letting_go.add(letting_go)
        letting_go.add_done_callback(self._let_go)
        # Where that takes longer it goes on by itself: if it stayed, the asker would be told that no answer comes.
        await asyncio.wait({letting_go}, timeout=PROMPT)

    def _let_go(self, ended: asyncio.Future[bool]) -> None:
        self._letting_go.discard(ended)
        if not ended.cancelled() and (error := ended.exception()):
            log.warning("a question that was answered stays remembered: %s", error)

    async def watch(self) -> None:
        """For ever: says sorry for the questions whose process is gone. Of several processes one says it.

        It waits before the first look: at the start it is not known yet who the bot is in Slack.
        """
        while True:
            await asyncio.sleep(self.dead.total_seconds() / 4)
            try:
                await self.apologise()
            except NewsbotError as error:
                log.warning("Slack: whose answer is missing could not be seen: %s", error)

    async def apologise(self) -> None:
        """Says it to those who were told to wait longer ago than any process looks."""
        now = self.desk.clock()
        for key, kept in (await self.desk.kept(f"{WAITING}slack:")).items():
            try:
                asked, at = _read(kept)
            except (KeyError, TypeError, ValueError):  # kept by another version of the bot
                await self.desk.let_go(key)
                continue
            if now - at >= self.dead and await self.desk.let_go(key) and now - at < LATEST:
                await self.voice.say(asked, STOPPED)


def _key(asked: Asked) -> str:
    return f"{WAITING}{asked.where.id}:{asked.key}"


def _read(kept: str) -> tuple[Asked, datetime]:
    """The question, and when its asker was told to wait."""
    found = json.loads(kept)
    words = found["asked"]
    return Asked(**{**words, "where": Place(**words["where"])}), datetime.fromisoformat(found["at"])
