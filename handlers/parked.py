"""What the operator is told when a channel or a workspace takes no messages any more."""

from bot.domain.reply import Reply, Text

_REMEDIES = {
    "app token": "The app token is wrong: look at SLACK_APP_TOKEN and start again.",
    "channel_not_found": "The channel was deleted or made private: invite the bot again, or /unwatch there.",
    "is_archived": "The channel is archived; nothing needs to be done.",
    "not_in_channel": "Invite the bot to the channel: /invite @newsbot.",
    "token_revoked": "The token was revoked: install the app again and set the new SLACK_BOT_TOKEN.",
    "account_inactive": "The bot's account was switched off: install the app again and set the new SLACK_BOT_TOKEN.",
    "invalid_auth": "The token is wrong: look at SLACK_BOT_TOKEN and start again.",
    "missing_scope": "The app lacks a permission: compare it with `newsbot slack-manifest` and install it again.",
    "401": "Discord does not accept the token: look at DISCORD_TOKEN and start again.",
    "50001": "The bot cannot see the channel: give it View Channel there.",
    "50013": "The bot may not post in the channel: give it Send Messages and Embed Links there.",
    "10003": "The channel was deleted; nothing needs to be done.",
    "4004": "Discord does not accept the token: look at DISCORD_TOKEN and start again.",
    "4014": "Discord refuses the connection: switch off the privileged intents that are asked for, or start a newer version.",
}


def parked(destination: str, reason: str) -> Reply:
    """The message for the console: where, why, and what to do."""
    where = f"anything in {destination.rstrip('/:')}" if destination.endswith(("/", ":")) else destination
    advice = remedy(reason)
    again = "Whatever is asked there, or a start with a working token, sends again what is less than a day old."
    return Reply(
        title=f"Nothing can be posted to {where}: {reason}",
        blocks=(*((Text(text=advice),) if advice else ()), Text(text=again, tone="note")),
        disclaimer=False,
    )


def remedy(reason: str) -> str:
    """What to do about a platform's refusal; "" where only its own words help."""
    return next((advice for sign, advice in _REMEDIES.items() if sign in reason), "")
