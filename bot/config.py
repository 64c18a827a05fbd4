"""Settings: the environment first, then `.env`; secrets may come from files (`NEWSBOT_…_FILE`).

Read by hand: a settings library costs a quick command half of what SQLAlchemy does, and there are ten values to read.
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
_WELL_KNOWN = {"database_url": "DATABASE_URL"}
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
    log_level: str = _setting("INFO", _level)

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
