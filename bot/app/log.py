"""Logs to standard error: one line an event, secrets taken out."""

import logging
import re
import sys
from collections.abc import Callable

from bot.config import Settings

_CREDENTIALS = re.compile(r"(://)[^/\s:@]{1,200}:[^/\s@]{1,200}@")
_TOKENS = re.compile(r"\bx(?:ox[abeprs]|app)-[\w-]{8,}|\b(?:Bot|Bearer) [\w.~+/=-]{16,}")
"""What Slack's and Discord's libraries may tell at DEBUG, also of tokens that are in no setting."""
_SHORTEST = 8
"""Characters of a secret that is looked for: a shorter one would blank out ordinary words."""


def begin(settings: Settings) -> None:
    """Sets the level and the form of every log line."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(without_secrets(settings.secrets))
    logging.basicConfig(level=settings.log_level, handlers=[handler], force=True)
    for noisy in ("alembic", "apscheduler", "pgqueuer", "aiohttp.access", "asyncio"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def without_secrets(secrets: tuple[str, ...]) -> Callable[[logging.LogRecord], bool]:
    """A filter that lets every line pass, its secrets, tokens and credentials in addresses replaced, those in tracebacks too."""
    longest_first = sorted((secret for secret in secrets if len(secret) >= _SHORTEST), key=len, reverse=True)

    def clean(text: str) -> str:
        for secret in longest_first:
            text = text.replace(secret, "***")
        return _TOKENS.sub("***", _CREDENTIALS.sub(r"\1***@", text))

    def passes(record: logging.LogRecord) -> bool:
        record.msg, record.args = clean(record.getMessage()), None
        if record.exc_info:
            record.exc_text = clean(logging.Formatter().formatException(record.exc_info))
        return True

    return passes
