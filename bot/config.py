"""Settings: the environment first, then `.env`; secrets may come from files (`NEWSBOT_…_FILE`).

Read by hand: a settings library costs a quick command half of what SQLAlchemy does, and each field says itself how it is read.
"""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.ports import NewsbotError

PREFIX = "NEWSBOT_"
_WELL_KNOWN = {
    name: name.upper()
    for name in (
        "database_url",
        "slack_bot_token",
        "slack_app_token",
        "slack_signing_secret",
        "slack_client_id",
        "slack_client_secret",
        "discord_token",
        "openai_api_key",
        "openai_base_url",
    )
}
"""Settings that also go by the name that other programs use."""


def _setting(default: Any, read: Callable[[str], Any] = str, *, shown: bool = True) -> Any:
    """A field that is read from the environment by `read`, which raises ValueError with what would be right."""
    return field(default=default, repr=shown, metadata={"read": read})


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise ValueError("a number from 0 to 65535 is needed")
    return int(text)


def _zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (OSError, ValueError, KeyError):
        raise ValueError("not a time zone name such as Asia/Shanghai") from None
    return text


def _time(text: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text):
        raise ValueError("a time such as 08:00 is needed")
    return text


def _level(text: str) -> str:
    if text.upper() not in ("DEBUG", "INFO", "WARNING", "ERROR"):
        raise ValueError("one of DEBUG, INFO, WARNING, ERROR is needed")
    return text.upper()


def _format(text: str) -> str:
    if text.lower() not in ("text", "json"):
        raise ValueError("text or json is needed")
    return text.lower()


def _yes(text: str) -> bool:
    if text.lower() not in ("1", "0", "true", "false", "yes", "no", "on", "off"):
        raise ValueError("yes or no is needed")
    return text.lower() in ("1", "true", "yes", "on")


def _token(prefix: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if not text.startswith(prefix):
            raise ValueError(f"a token that begins with {prefix} is needed")
        return text

    return read


def _address(text: str) -> str:
    if not re.fullmatch(r"https?://[^\s/@?#]+(?:/[^\s@?#]*)?", text):
        raise ValueError("an address such as https://news.your-company.example is needed")
    return text.rstrip("/")


def _prefix(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9_-]{1,20}", text):
        raise ValueError("small letters, digits, - and _ are needed, such as news-")
    return text


def _count(text: str) -> int:
    if not text.isdecimal():
        raise ValueError("a whole number is needed")
    return int(text)


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip().lower() for name in text.split(",") if name.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that can be set; every field has a default that works with no token at all."""

    data_dir: Path = _setting(Path("data"), Path)
    """Folder of the database and the charts."""
    database_url: str | None = _setting(None, shown=False)
    """sqlite:///… or postgresql://…, password included; None: newsbot.db in the folder."""
    companies: Path | None = _setting(None, Path)
    """A companies.yaml of the operator's own, instead of the shipped one."""
    contact: str = _setting("")
    """An e-mail address that feed servers are told."""
    web_host: str = _setting("127.0.0.1")
    web_port: int = _setting(8080, _port)
    """0 takes a free one."""
    web_names: frozenset[str] = _setting(frozenset(), _names)
    """Further host names the console answers to."""
    time_zone: str = _setting("UTC", _zone)
    """The console's, for digests."""
    digest_at: str = _setting("08:00", _time)
    """Local time of the console's digest."""
    allow_private_hosts: frozenset[str] = _setting(frozenset(), _names)
    """Hosts that may resolve to private addresses, by the operator's own word."""
    public_url: str = _setting("", _address)
    """Where Slack and browsers reach the bot's server from outside: needed for Slack by HTTP and for OAuth."""
    slack_bot_token: str = _setting("", _token("xoxb-"), shown=False)
    """Of the one workspace; with a client id and secret many workspaces install the app by themselves."""
    slack_app_token: str = _setting("", _token("xapp-"), shown=False)
    """Socket Mode: Slack is reached from inside, no public address is needed."""
    slack_signing_secret: str = _setting("", shown=False)
    """HTTP: what proves that a request comes from Slack."""
    slack_client_id: str = _setting("")
    slack_client_secret: str = _setting("", shown=False)
    slack_prefix: str = _setting("", _prefix)
    """Stands before the names of Slack's slash commands where another app has them already ("news-": /news-share)."""
    slack_admins_only: bool = _setting(False, _yes)
    """Whether only a workspace's admins may change what a channel is told."""
    slack_api_url: str = _setting("https://slack.com/api", _address)
    discord_token: str = _setting("", shown=False)
    discord_api_url: str = _setting("", _address)
    """Another address of Discord's API, for a proxy or a test; "": Discord's own."""
    openai_api_key: str = _setting("", shown=False)
    """Of a language model that writes summaries; without it and without a base URL everything is written offline."""
    openai_base_url: str = _setting("", _address)
    """Any OpenAI-compatible server, such as one on the own machine; "": OpenAI's."""
    model: str = _setting("gpt-5-mini")
    model_daily_tokens: int = _setting(500_000, _count)
    """Tokens a day (UTC), question and answer together; beyond it everything is written offline."""
    secret_key: str = _setting("", shown=False)
    """Encrypts the tokens of workspaces in the database."""
    log_level: str = _setting("INFO", _level)
    log_format: str = _setting("text", _format)
    """"text" for people, "json" for programs: one object a line."""

    @property
    def has_slack(self) -> bool:
        """Whether a workspace can be reached: by its token, or by those that install the app."""
        return bool(self.slack_bot_token or self.slack_client_id)

    @property
    def has_model(self) -> bool:
        """Whether a language model can be asked."""
        return bool(self.model and (self.openai_api_key or self.openai_base_url))

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every secret that is set, each of several keys by itself: what must never stand in a log."""
        hidden = (str(getattr(self, field.name) or "") for field in fields(self) if not field.repr)
        hidden = (text for text in hidden if not text.startswith("sqlite:"))  # a path, of which errors tell
        return tuple(part.strip() for text in hidden if text for part in {text, *text.split(",")} if part.strip())

    @property
    def store_url(self) -> str:
        """The database's address, secret included."""
        return self.database_url or f"sqlite:///{(self.data_dir / 'newsbot.db').absolute()}"


def settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings in force: of these variables, else of the process and `.env`.

    Raises NewsbotError naming each wrong one, never its value.
    """
    given = _environment() if environment is None else environment
    found: dict[str, Any] = {}
    wrong: list[str] = []
    for one in fields(Settings):
        variable, text = _given(one.name, given)
        try:
            if text:
                found[one.name] = one.metadata["read"](text)
        except ValueError as error:
            wrong.append(f"{variable}: {error}")
    if wrong:
        raise NewsbotError(f"wrong setting: {'; '.join(wrong)}")
    return Settings(**found)


def variables(name: str) -> tuple[str, ...]:
    """The environment variables that a field is read from, the first that is set wins."""
    own = f"{PREFIX}{name.upper()}"
    return (own, _WELL_KNOWN[name]) if name in _WELL_KNOWN else (own,)


def _given(name: str, environment: Mapping[str, str]) -> tuple[str, str]:
    """The variable that sets a field and its text; "" where none does."""
    for variable in variables(name):
        if text := environment.get(variable, "").strip():
            return variable, text
        if path := environment.get(f"{variable}_FILE"):
            return variable, _secret(f"{variable}_FILE", Path(path))
    return variables(name)[0], ""


def _secret(variable: str, path: Path) -> str:
    try:
        return path.read_text(encoding="utf8").strip()
    except OSError as error:
        raise NewsbotError(f"{variable}: cannot read {path} ({error.strerror})") from None


def _environment() -> Mapping[str, str]:
    if not Path(".env").is_file():
        return os.environ
    from dotenv import dotenv_values

    return {name: text for name, text in dotenv_values(".env").items() if text is not None} | dict(os.environ)
