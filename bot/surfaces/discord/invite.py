"""The link that brings the bot into a server: without discord.py, so that `newsbot doctor` is quick."""

import base64
import binascii

_ADDRESS = (
    "https://discord.com/oauth2/authorize?client_id={id}&permissions={permissions}&scope=bot+applications.commands"
)
PERMISSIONS = 1 << 10 | 1 << 11 | 1 << 14 | 1 << 15 | 1 << 16 | 1 << 35 | 1 << 38
"""View Channel, Send Messages, Embed Links, Attach Files, Read Message History, Create Public Threads, Send Messages in Threads."""


def invite(application: int | None) -> str:
    """The address where a server's manager lets the bot in; "" while the application's number is not known."""
    return _ADDRESS.format(id=application, permissions=PERMISSIONS) if application else ""


def application_of(token: str) -> int | None:
    """The application's number, which a bot token begins with in base 64; None for what is no bot token."""
    head = token.split(".")[0]
    try:
        number = base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)).decode("ascii")
    except (binascii.Error, ValueError):
        return None
    return int(number) if number.isdecimal() else None
