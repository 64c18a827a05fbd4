"""A reply posted with its charts as well as the workspace takes them: as Slack's own charts, else as pictures, else in words."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

from bot.domain.reply import Chart, Reply
from bot.ports import NewsbotError
from bot.render.chart import chart_key
from bot.render.limits import SLACK
from bot.render.slack import SlackMessage, slack_message
from bot.surfaces.chat import ChatDesk
from bot.surfaces.slack.client import Clients
from bot.surfaces.slack.outcome import TRANSPORT
from bot.surfaces.slack.place import destination

log = logging.getLogger(__name__)
T = TypeVar("T")

SETTLING = 2.0
"""Seconds after which a picture that Slack has just been given can be shown."""


class Unshowable(Exception):
    """Slack refused the blocks: another form of the same message may pass."""


@dataclass(slots=True, kw_only=True)
class Pictures:
    """Posts replies: `await pictures.posted(reply, team, post)`, where `post` sends a message or raises Unshowable."""

    desk: ChatDesk
    clients: Clients
    settling: float = SETTLING
    _plain: set[str] = field(default_factory=set, init=False)
    """Workspaces that were seen to refuse native charts."""

    async def posted(self, reply: Reply, team: str, post: Callable[[SlackMessage], Awaitable[T]]) -> T:
        """What `post` gave for the first form that Slack takes. Raises what it raises; Unshowable where no form passes."""
        native = team not in self._plain
        last: Unshowable | None = None
        async for message in self._forms(reply, team, native):
            try:
                given = await post(message)
            except Unshowable as refused:
                last = refused
                continue
            if last and native and reply.charts:
                self._plain.add(team)
            return given
        raise last or Unshowable("nothing to post")

    async def _forms(self, reply: Reply, team: str, native: bool) -> AsyncIterator[SlackMessage]:
        """The message in its forms, the best first. A picture is uploaded only when its form is asked for."""
        charts = reply.charts
        if native:
            message = slack_message(reply)
            if message.charts and (files := await self._files(message.charts, team)):
                yield slack_message(reply, files=files)
            yield message
        if charts and (known := await self._known(charts, team)):
            yield slack_message(reply, native=False, files=known)
        if charts and (files := await self._files(charts, team, again=bool(known))):
            yield slack_message(reply, native=False, files=files)
            await asyncio.sleep(self.settling)  # a picture may be too new to be shown
            yield slack_message(reply, native=False, files=files)
        if charts or not native:
            yield slack_message(reply, native=False)

    async def _known(self, charts: tuple[Chart, ...], team: str) -> dict[str, str]:
        """Slack's file ids by chart where each was uploaded before, else none. The workspace may have deleted them since."""
        found = {chart_key(chart): await self.desk.recall(_name(chart, team)) for chart in charts}
        known = {key: number for key, number in found.items() if number}
        return known if len(known) == len(found) else {}

    async def _files(self, charts: tuple[Chart, ...], team: str, *, again: bool = False) -> dict[str, str]:
        """Slack's file ids by chart; a picture that cannot be had is left out, and its chart stands in words."""
        files = {}
        for chart in charts:
            try:
                files[chart_key(chart)] = await self._file(chart, team, again)
            except (NewsbotError, *TRANSPORT) as error:
                log.warning("a chart goes out in words: %s", error)
        return files

    async def _file(self, chart: Chart, team: str, again: bool) -> str:
        """The file of a chart, uploaded now or before."""
        name = _name(chart, team)
        if not again and (known := await self.desk.recall(name)):
            return known
        picture = await asyncio.to_thread((await self.desk.painter.paint(chart)).read_bytes)
        client = await self.clients.of(team)
        alt = chart.alt if len(chart.alt) <= SLACK.alt else chart.title
        done = await client.files_upload_v2(filename="chart.png", content=picture, title=chart.title, alt_txt=alt)
        number = str(done["files"][0]["id"])
        await self.desk.remember(name, number)
        return number


def _name(chart: Chart, team: str) -> str:
    """Under which the desk remembers a chart's file."""
    return f"{destination(team)}file:{chart_key(chart)}"
