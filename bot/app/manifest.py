"""`newsbot slack-manifest`: what to paste where Slack asks for an app's manifest."""

import json
import re
from typing import TextIO

from bot.config import Settings
from bot.ports import NewsbotError
from bot.surfaces.slack.manifest import Mode, manifest


class WrongUsage(NewsbotError):
    """The command was called in a way that cannot work; the message says what would."""


def slack_manifest(mode: Mode, url: str, settings: Settings, out: TextIO) -> None:
    """Prints the manifest as JSON; without an address the one from the settings counts. Raises WrongUsage."""
    address = (url or settings.public_url).rstrip("/")
    if mode == "http" and not address:
        raise WrongUsage("Slack needs an address to reach the bot at: give --url https://…, or set NEWSBOT_PUBLIC_URL")
    if address and not re.fullmatch(r"https://[^\s/@?#]+(/[^\s@?#]*)?", address):
        raise WrongUsage(f"Slack takes only addresses such as https://news.your-company.example, not {address}")
    json.dump(manifest(mode, address, settings.slack_prefix), out, indent=2)
    out.write("\n")
