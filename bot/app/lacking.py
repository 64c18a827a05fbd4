"""What the settings of Slack lack: looked at without Slack's libraries."""

from bot.config import Settings, variables

_NEEDED = ("slack_client_secret", "secret_key", "public_url")


def lacking(settings: Settings) -> tuple[str, ...]:
    """The variables that installing by OAuth still needs, as they are to be set; none where no client id asks for it."""
    if not settings.slack_client_id:
        return ()
    # Socket Mode needs no signature: its events come over a connection that the bot itself opened.
    needed = _NEEDED if settings.slack_app_token else (*_NEEDED, "slack_signing_secret")
    return tuple(variables(name)[-1] for name in needed if not getattr(settings, name))


def lacks_bot_token(settings: Settings) -> bool:
    """Whether Slack is half set: heard, but with no workspace to speak in."""
    return bool(settings.slack_app_token or settings.slack_signing_secret) and not settings.has_slack
