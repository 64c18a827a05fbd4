"""The model as a second reader: its summary where it passes the gate, else the offline one.

reading -> remembered answer, else ask -> judge -> (ask once more with the reasons -> judge) -> reading
"""

import asyncio
import hashlib
import json
import logging
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.domain.reading import Reading
from bot.llm.checked import Judged, judged
from bot.llm.facts import further_facts
from bot.llm.memory import Memory
from bot.llm.prompt import VERSION, again, messages
from bot.llm.schema import SCHEMA, Proposal, Unreadable, proposal
from bot.llm.server import Messages, ModelFailed, Server
from bot.llm.usage import Usage
from bot.text.pages.typeset import words
from bot.text.summary.form import Violation
from bot.text.summary.planted import without_instructions
from bot.text.who.names import Names

log = logging.getLogger(__name__)

SECONDS = 25.0
_MARGIN = 1.5
"""Seconds kept for judging."""
_LEAST = 2.0
"""Seconds a second try must have left to be worth it."""
_FEWEST_WORDS = 40
"""A shorter page is a headline: the offline reader says all it says."""
PREFIX = "model:answer:"


class Model:
    """Reads what the offline reader has read once more: `await read(reading)`."""

    def __init__(self, server: Server, names: Names, memory: Memory, seconds: float = SECONDS) -> None:
        self._server = server
        self._names = names
        self._memory = memory
        self._seconds = seconds

    @property
    def usage(self) -> Usage:
        """What was asked and what became of it, since the start."""
        return self._server.tally.usage

    async def read(self, reading: Reading) -> Reading:
        """The reading with a model's summary and further facts where they pass; else as it was. Never raises."""
        tally = self._server.tally
        try:
            async with asyncio.timeout(self._seconds):
                return await self._read(reading, time.monotonic() + self._seconds - min(_MARGIN, self._seconds / 4))
        except ModelFailed as failure:
            tally.outcome(failure.outcome)
        except TimeoutError:
            tally.outcome("timeout")
        except Exception:  # whatever a model makes us do, the offline reading stands
            log.exception("the model's answer to article %s could not be used", reading.article.id)
            tally.outcome("fault")
        return reading

    async def _read(self, reading: Reading, until: float) -> Reading:
        if len(words(reading.article.text)) < _FEWEST_WORDS:
            raise ModelFailed("too short a page")
        key = self._key(reading)
        proposals = await self._remembered(key)
        if proposals is None:
            proposals = await self._asked(reading, until)
            await self._remember(key, proposals)
        else:
            self._server.tally.outcome("remembered")
        return await asyncio.to_thread(self._with, reading, proposals)

    async def _asked(self, reading: Reading, until: float) -> list[Proposal]:
        """The model's answers, one or two."""
        asked = messages(without_instructions(reading.article))
        answer = await self._answer(asked, until)
        first, refused = await asyncio.to_thread(self._judged, answer, reading)
        if not refused or until - time.monotonic() < min(_LEAST, self._seconds / 4):
            return [first] if first else []
        self._server.tally.outcome("retried")
        try:
            second, _ = await asyncio.to_thread(
                self._judged, await self._answer(again(asked, answer, refused), until), reading
            )
        except ModelFailed as failure:  # what the first answer has of use is not lost with the second
            if not first:
                raise
            self._server.tally.outcome(failure.outcome)
            second = None
        return [each for each in (first, second) if each]

    async def _answer(self, asked: Messages, until: float) -> str:
        return await self._server.ask(asked, "reading", SCHEMA, max(0.1, until - time.monotonic()))

    def _judged(self, answer: str, reading: Reading) -> tuple[Proposal | None, tuple[Violation, ...]]:
        try:
            given = proposal(answer)
        except Unreadable as error:
            return None, (Violation(1, None, f"the answer is not the JSON object that was asked for: {error}"),)
        return given, judged([given], reading, self._names, self._server.access.model).refused

    def _with(self, reading: Reading, proposals: Sequence[Proposal]) -> Reading:
        """The reading with what passes of the answers; counts how it came out."""
        verdict = judged(proposals, reading, self._names, self._server.access.model)
        found = further_facts([fact for each in proposals for fact in each.facts], reading, self._names)
        self._count(verdict, proposals)
        return replace(reading, summary=verdict.summary, facts=(*reading.facts, *found))

    def _count(self, verdict: Judged, proposals: Sequence[Proposal]) -> None:
        if verdict.own:
            self._server.tally.outcome("used" if verdict.own == len(verdict.summary.bullets) else "used in part")
        elif not proposals:
            self._server.tally.outcome("no JSON as asked")
        else:
            for rule in sorted({breach.rule for breach in verdict.refused}):
                self._server.tally.outcome(f"refused by the gate: rule {rule}")

    def _key(self, reading: Reading) -> str:
        page = "\n".join((self._server.access.model, VERSION, reading.article.title, reading.article.text))
        return PREFIX + hashlib.sha256(page.encode("utf8", "surrogatepass")).hexdigest()

    async def _remembered(self, key: str) -> list[Proposal] | None:
        """The answers that were paid for before; they are judged again, by today's rules."""
        try:
            kept = await asyncio.to_thread(self._memory.recall, key)
            return None if kept is None else [proposal(json.dumps(each)) for each in json.loads(kept)]
        except Exception:
            log.warning("a remembered answer cannot be read; the model is asked again")
            return None

    async def _remember(self, key: str, proposals: Sequence[Proposal]) -> None:
        try:
            await asyncio.to_thread(self._memory.remember, key, json.dumps([_as_json(each) for each in proposals]))
        except Exception:
            log.exception("an answer could not be remembered")


def _as_json(given: Proposal) -> dict[str, Any]:
    return {
        "bullets": [{"text": b.text, "aspect": b.aspect, "quotes": list(b.quotes)} for b in given.bullets],
        "facts": [
            {"subject": f.subject, "metric": f.metric, "market": f.market, "quote": f.quote} for f in given.facts
        ],
    }
