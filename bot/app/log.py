"""Logs to standard error: one line an event, secrets taken out."""

import logging
import re
import sys

from bot.config import Settings

_CREDENTIALS = re.compile(r"(://)[^/\s:@]{1,200}:[^/\s@]{1,200}@")


def begin(settings: Settings) -> None:
    """Sets the level and the form of every log line."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(_without_credentials)
    logging.basicConfig(level=settings.log_level, handlers=[handler], force=True)
    for noisy in ("alembic", "apscheduler", "pgqueuer", "aiohttp.access", "asyncio"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def _without_credentials(record: logging.LogRecord) -> bool:
    record.msg, record.args = _CREDENTIALS.sub(r"\1***@", record.getMessage()), None
    return True
