"""No secret reaches a log line."""

import logging
from io import StringIO

import pytest

from bot.app.log import without_secrets
from bot.config import settings

SECRETS = {
    "DATABASE_URL": "postgresql://me:sesame-street@db/news",
    "SLACK_BOT_TOKEN": "xoxb-1-planted-bot-token",
    "SLACK_SIGNING_SECRET": "planted-signing-secret",
    "DISCORD_TOKEN": "planted.discord.token",
    "NEWSBOT_SECRET_KEY": "planted-key-of-the-operator",
}


def logged(said: str, error: Exception | None = None) -> str:
    out = StringIO()
    handler = logging.StreamHandler(out)
    handler.addFilter(without_secrets(settings(SECRETS).secrets))
    logger = logging.Logger("test")
    logger.addHandler(handler)
    logger.error("%s", said, exc_info=error)
    return out.getvalue()


@pytest.mark.parametrize("secret", SECRETS.values())
def test_a_secret_of_the_settings_is_blanked_in_lines_and_tracebacks(secret: str) -> None:
    try:
        raise ValueError(f"refused: {secret}")
    except ValueError as error:
        told = logged(f"with {secret}.", error)
    assert secret not in told
    assert "ValueError: refused: ***" in told
    assert "Traceback" in told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Authorization: Bearer xoxb-another-workspace-1", "Authorization: ***\n"),
        ("token xapp-1-A0-abcdef", "token ***\n"),
        ("Authorization: Bot MTIz.abc.defghijklmnop", "Authorization: ***\n"),
        ("https://user:word@feeds.example/rss", "https://***@feeds.example/rss\n"),
        ("The bot will run", "The bot will run\n"),
    ],
)
def test_tokens_that_are_in_no_setting_are_blanked_too(said: str, told: str) -> None:
    assert logged(said) == told
