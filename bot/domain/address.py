"""Web addresses as they may be shown: a feed's may carry a password."""

import re
from urllib.parse import unquote_plus, urlsplit, urlunsplit

UNREADABLE = "(an address that cannot be read)"


def redacted(url: str) -> str:
    """The address as it may be shown: without user name, password and the values of parameters named like secrets.

    One that another reader of addresses could take apart otherwise is not shown at all where it may hold a password.
    """
    try:
        parts = urlsplit(url)
        authority, _ = parts.netloc.rpartition("@")[2], parts.port
    except ValueError:
        return UNREADABLE
    if not authority and "@" in url:
        return UNREADABLE
    path, query = (_without_values(_USER.sub(r"\1", part)) for part in (parts.path, parts.query))
    return urlunsplit((parts.scheme, authority, path, query, ""))


def without_secrets(line: str) -> str:
    """A line that somebody typed, each address in it as it may be shown."""
    return re.sub(r"\S+", lambda word: redacted(word[0]) if _is_address(word[0]) else word[0], line)


def is_secret(name: str) -> bool:
    """Whether a parameter of this name, as it stands in an address, holds a secret: "api_key", "to%6ben", "sig"."""
    return _SECRET.search(unquote_plus(name)) is not None


_SECRET = re.compile(
    r"token|secret|passw|passphrase|pwd|credential|signature|session|bearer|jwt"
    r"|(?<!mon|tur|hoc)key(?!word|phrase|note)|auth(?!or(?!i))|(?<![a-z])(?:pass|pw|sig|sid)(?![a-z])",
    re.IGNORECASE,
)
_USER = re.compile(r"((?:/|%2f){2})(?:(?!%2f)[^/\s]){0,200}(?:@|%40)", re.IGNORECASE)
"""Who asks, in an address within an address."""


def _is_address(word: str) -> bool:
    """Whether a word is an address, or could hold a user's name and password as one does."""
    return "://" in word or ("@" in word and (":" in word.partition("@")[0] or word.startswith("//")))


def _without_values(part: str) -> str:
    """A path or a query without the values of what is named like a secret."""
    return "".join(map(_shown, re.split(r"([&;?/])", part)))


def _shown(pair: str) -> str:
    name, equals, value = pair.partition("=")
    return f"{name}=***" if equals and value and is_secret(name) else pair
