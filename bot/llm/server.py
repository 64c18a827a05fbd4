"""One OpenAI-compatible server: a request, its limits, and the many ways in which it fails.

breaker -> budget -> request (structured; once more without, where the server does not know it) -> text
"""

import asyncio
import json
import logging
from dataclasses import dataclass
from typing import Any, TypeAlias

from bot.llm.breaker import Breaker
from bot.llm.budget import Budget, estimate
from bot.llm.memory import Memory
from bot.llm.usage import Tally
from bot.ports import Clock, NewsbotError

log = logging.getLogger(__name__)

Messages: TypeAlias = list[dict[str, str]]

REQUEST_SECONDS = 20.0
DAILY_TOKENS = 500_000
_ANSWER_TOKENS = 1_200
"""Tokens an answer is reckoned with before it is there."""
_LONGEST_ANSWER = 100_000
"""Characters: more is no summary."""
_NO_KEY = "not-needed"
"""Servers on one's own machine ask for none, but the library does."""
_NO_QUOTA = ("insufficient_quota", "billing_hard_limit_reached", "account_deactivated")


class ModelFailed(NewsbotError):
    """The model gave nothing that could be used: `outcome` is how it is counted."""

    def __init__(self, outcome: str, detail: str = "", *, is_paid: bool = False) -> None:
        super().__init__(f"{outcome}: {detail}" if detail else outcome)
        self.outcome = outcome
        self.is_paid = is_paid
        """Whether the server may have worked for it: then the day's budget pays what was reckoned with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Where the model is and what it is called; the key may be "" where a base address is set."""

    model: str
    key: str = ""
    base_url: str = ""

    @property
    def is_set(self) -> bool:
        """Whether there is anything to ask."""
        return bool(self.model and (self.key or self.base_url))

    def __repr__(self) -> str:
        return f"Access(model={self.model!r}, base_url={self.base_url!r})"


class Server:
    """A server with its breaker, its budget and its counts; shared by all that ask it."""

    def __init__(self, access: Access, clock: Clock, memory: Memory, daily_tokens: int = DAILY_TOKENS) -> None:
        self.access = access
        self.tally = Tally()
        self.budget = Budget(daily_tokens, clock, memory)
        self._breaker = Breaker(clock)
        self._is_structured = True

    async def ask(self, messages: Messages, name: str, schema: dict[str, Any], seconds: float = REQUEST_SECONDS) -> str:
        """The answer's text, as JSON of the schema where the server can. Raises ModelFailed, and nothing else."""
        if not self.access.is_set:
            raise ModelFailed("off")
        expected = sum(estimate(message["content"]) for message in messages) + _ANSWER_TOKENS
        try:
            has_tokens = await self.budget.reserve(expected)
        except Exception as error:  # a store that is away must not cost the article
            raise ModelFailed("no memory", type(error).__name__) from error
        if not has_tokens:
            raise ModelFailed("daily budget spent")
        used = 0
        try:
            if self._breaker.is_open():
                raise ModelFailed("resting after failures")
            text, used = await self._timely(messages, name, schema, min(seconds, REQUEST_SECONDS))
            return text
        except ModelFailed as failure:
            used = expected if failure.is_paid else 0
            raise
        finally:
            await self._settle(expected, used)

    async def _settle(self, reserved: int, used: int) -> None:
        try:
            await asyncio.shield(self.budget.settle(reserved, used))
        except Exception:
            log.exception("the day's tokens could not be noted")

    async def _timely(self, messages: Messages, name: str, schema: dict[str, Any], seconds: float) -> tuple[str, int]:
        try:
            async with asyncio.timeout(seconds):  # a server that drips never runs into the library's own limit
                text, tokens_in, tokens_out = await self._request(messages, name, schema, seconds)
        except Exception as error:  # odd answers raise much that the library does not promise
            failure, is_pointless = _failure(error)
            self._breaker.failed(at_once=is_pointless)
            self.tally.call(0, 0)
            log.warning("the model could not be asked: %s (%s)", failure.outcome, type(error).__name__)
            raise failure from error
        self._breaker.succeeded()
        self.tally.call(tokens_in, tokens_out)
        return text, tokens_in + tokens_out

    async def _request(
        self, messages: Messages, name: str, schema: dict[str, Any], seconds: float
    ) -> tuple[str, int, int]:
        client = await asyncio.to_thread(_client, self.access, seconds)  # a second's import, off the loop
        async with client:
            if self._is_structured:
                try:
                    form = {"type": "json_schema", "json_schema": {"name": name, "schema": schema, "strict": True}}
                    return _read(await self._create(client, messages, response_format=form), messages)
                except Exception as error:
                    if getattr(error, "status_code", None) not in (400, 404, 415, 422, 501):
                        raise
            answer = _read(await self._create(client, messages), messages)
            self._is_structured = False  # it answers without the form and not with it
            return answer

    async def _create(self, client: Any, messages: Messages, **options: Any) -> Any:
        return await client.chat.completions.create(model=self.access.model, messages=messages, **options)


def _client(access: Access, seconds: float) -> Any:
    from openai import AsyncOpenAI

    return AsyncOpenAI(api_key=access.key or _NO_KEY, base_url=access.base_url or None, timeout=seconds, max_retries=0)


def _read(completion: Any, messages: Messages) -> tuple[str, int, int]:
    """The text of a completion and its tokens. Raises what odd answers raise (AttributeError, IndexError, …)."""
    text = completion.choices[0].message.content
    if not isinstance(text, str) or not text.strip():
        raise ModelFailed("empty answer", is_paid=True)
    if len(text) > _LONGEST_ANSWER:
        raise ModelFailed("too long an answer", is_paid=True)
    counted = completion.usage
    tokens_in = getattr(counted, "prompt_tokens", None)
    tokens_out = getattr(counted, "completion_tokens", None)
    if not isinstance(tokens_in, int) or tokens_in <= 0:
        tokens_in = sum(estimate(message["content"]) for message in messages)
    if not isinstance(tokens_out, int) or tokens_out <= 0:
        tokens_out = estimate(text)
    return text, tokens_in, tokens_out


def _failure(error: Exception) -> tuple[ModelFailed, bool]:
    """The failure as it is counted, and whether the next request would fail alike."""
    if isinstance(error, ModelFailed):
        return error, False
    status, kind = getattr(error, "status_code", None), type(error).__name__
    told = f"{getattr(error, 'code', '')} {getattr(error, 'type', '')} {_body(error)}"
    if any(word in told for word in _NO_QUOTA):
        return ModelFailed("quota", kind), True
    if status in (401, 403):
        return ModelFailed("refused the key", kind), True
    if status == 429:
        return ModelFailed("too many requests", kind), False
    if isinstance(status, int):
        return ModelFailed(f"http {status}", kind), False
    if isinstance(error, TimeoutError) or kind == "APITimeoutError":
        return ModelFailed("timeout", kind, is_paid=True), False
    if isinstance(error, OSError) or kind == "APIConnectionError":
        return ModelFailed("unreachable", kind), False
    return ModelFailed("odd answer", kind, is_paid=True), False


def _body(error: Exception) -> str:
    try:
        return json.dumps(getattr(error, "body", ""), default=str)[:2000]
    except (ValueError, RecursionError):
        return ""
