"""Web addresses as they may be shown: a feed's may carry a password."""

import re
from urllib.parse import urlsplit, urlunsplit

_SECRETS = ("token", "key", "secret", "password", "signature", "auth")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def redacted(url: str) -> str:
    """The address as it may be shown: without user name, password and the values of parameters named like secrets."""
    try:
        parts = urlsplit(url)
        authority = parts.netloc.rpartition("@")[2]
    except ValueError:
        return "(an address that cannot be read)"
    query = "&".join(_hidden(pair) for pair in parts.query.split("&"))
    return urlunsplit((parts.scheme, authority, parts.path, query, ""))


def without_secrets(line: str) -> str:
    """A line that somebody typed, each address in it as it may be shown."""
    return _ADDRESS.sub(lambda found: redacted(found[0]), line)


def _hidden(pair: str) -> str:
    name, equals, _ = pair.partition("=")
    return f"{name}=***" if equals and any(word in name.lower() for word in _SECRETS) else pair
