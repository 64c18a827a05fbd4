"""Logs to standard error: one line an event, secrets taken out, each with the numbers of what it is about.

The number of an article is the thread through: `grep 'article=12\\b'` tells its story from the poll that found it to the messages that
told it, whichever processes did the work.
"""

import json
import logging
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TypeAlias

from bot.config import Settings
from bot.domain.address import is_secret

Clean: TypeAlias = Callable[[str], str]

_CREDENTIALS = re.compile(r"((?::|%3a)(?:/|%2f){2})(?:(?!%2f)[^/\s]){1,200}(@|%40)", re.I)
_PARAMETERS = re.compile(r"[?&;]([\w.%\[\]-]{1,100})=([^&\s\"'<>;]*[^&\s\"'<>;:,.)\]])")
"""Of addresses: where a feed's carries its password, in values of parameters that are named like secrets."""
_TOKENS = re.compile(r"\bx(?:ox[abeprs]|app)-[\w-]{8,}|\b(?:Bot|Bearer|Basic) [\w.~+/=-]{16,}")
"""What Slack's and Discord's libraries may tell at DEBUG, also of tokens that are in no setting."""
_SHORTEST = 8
"""Characters of a secret that is looked for: a shorter one would blank out ordinary words."""
_WORDY = (
    "alembic",
    "apscheduler",
    "pgqueuer",
    "aiohttp.access",
    "asyncio",
    "sqlalchemy",
    "matplotlib",
    "PIL",
    "tzlocal",
)
"""Libraries whose lower levels would drown everything else."""

_NOTHING: Mapping[str, object] = MappingProxyType({})
_about: ContextVar[Mapping[str, object]] = ContextVar("about", default=_NOTHING)


def begin(settings: Settings) -> None:
    """Sets the level and the form of every log line."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Objects() if settings.log_format == "json" else Lines())
    handler.addFilter(without_secrets(settings.secrets))
    logging.basicConfig(level=settings.log_level, handlers=[handler], force=True)
    for wordy in _WORDY:
        logging.getLogger(wordy).setLevel(logging.WARNING)


def begin_work(**numbers: object) -> None:
    """Names what the task that calls this is about, in every line that it and its threads log from here on."""
    _about.set(numbers)  # as they are: most tasks log nothing


@contextmanager
def about(**numbers: object) -> Iterator[None]:
    """Names it for the block alone, beside what the task is about; None is left out."""
    before = _about.set({**_about.get(), **{name: number for name, number in numbers.items() if number is not None}})
    try:
        yield
    finally:
        _about.reset(before)


class Lines(logging.Formatter):
    """Lines for people: "2026-03-02 09:00:00,123 INFO bot.app.line: new: … [article=12]"."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  logging's own name
        """The line, what it is about at its end."""
        named = " ".join(f"{name}={number}" for name, number in _about.get().items() if number is not None)
        return f"{super().formatMessage(record)} [{named}]" if named else super().formatMessage(record)


class Objects(logging.Formatter):
    """Lines for programs: one JSON object each, what it is about as fields of their own."""

    def format(self, record: logging.LogRecord) -> str:
        """The object."""
        told = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **{name: str(number) for name, number in _about.get().items() if number is not None},
        }
        if trace := record.exc_text or (self.formatException(record.exc_info) if record.exc_info else ""):
            told["trace"] = trace
        return json.dumps(told, ensure_ascii=False)


def cleaner(secrets: tuple[str, ...]) -> Clean:
    """Takes secrets, tokens and credentials in addresses out of a text."""
    longest_first = sorted((secret for secret in secrets if len(secret) >= _SHORTEST), key=len, reverse=True)

    def clean(text: str) -> str:
        for secret in longest_first:
            text = text.replace(secret, "***")
        return _TOKENS.sub("***", _PARAMETERS.sub(_shown, _CREDENTIALS.sub(r"\1***\2", text)))

    return clean


def _shown(pair: re.Match[str]) -> str:
    return f"{pair[0].partition('=')[0]}=***" if is_secret(pair[1]) else pair[0]


def without_secrets(secrets: tuple[str, ...]) -> Callable[[logging.LogRecord], bool]:
    """A filter that lets every line pass, cleaned, tracebacks too."""
    clean = cleaner(secrets)

    def passes(record: logging.LogRecord) -> bool:
        record.msg, record.args = _on_one_line(clean(record.getMessage())), None
        if record.exc_info:
            record.exc_text = clean(logging.Formatter().formatException(record.exc_info))
        if record.stack_info:
            record.stack_info = clean(record.stack_info)
        return True

    return passes


def _on_one_line(text: str) -> str:
    """The text with its line ends written out: no title of a stranger's can begin a line that looks like ours."""
    return re.sub(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]", lambda end: ascii(end[0])[1:-1], text)
