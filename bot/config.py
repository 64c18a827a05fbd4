"""Settings: the environment first, then `.env`; secrets may come from files (`NEWSBOT_…_FILE`)."""

import os
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.ports import NewsbotError


class Settings(BaseSettings):
    """Everything that can be set; every field has a default that works with no token at all."""

    model_config = SettingsConfigDict(env_prefix="NEWSBOT_", env_file=".env", extra="ignore", frozen=True)

    data_dir: Path = Field(default=Path("data"), description="folder of the database, charts and logs")
    database_url: SecretStr | None = Field(
        default=None,
        validation_alias=AliasChoices("NEWSBOT_DATABASE_URL", "DATABASE_URL"),
        description="sqlite:///… or postgresql://…; default: newsbot.db in NEWSBOT_DATA_DIR",
    )
    companies: Path | None = Field(default=None, description="a companies.yaml of your own, instead of the shipped one")
    contact: str = Field(
        default="",
        description="your e-mail address, told to feed servers; the SEC's feeds need one",
    )
    web_host: str = Field(default="127.0.0.1", description="address the console listens on")
    web_port: int = Field(default=8080, ge=0, le=65535, description="port of the console; 0 takes a free one")
    web_names: str = Field(default="", description="further host names the console answers to, divided by commas")
    time_zone: str = Field(default="UTC", description="the console's time zone, for digests (Asia/Shanghai)")
    digest_at: str = Field(
        default="08:00", pattern=r"^([01]\d|2[0-3]):[0-5]\d$", description="local time of the console's digest"
    )
    allow_private_hosts: str = Field(default="", description="private hosts that feeds may live on, divided by commas")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (OSError, ValueError, KeyError) as error:
            raise ValueError("not a time zone name such as Asia/Shanghai") from error
        return name

    @property
    def store_url(self) -> str:
        """The database's address, secret included."""
        if self.database_url and (given := self.database_url.get_secret_value()):
            return given
        return f"sqlite:///{(self.data_dir / 'newsbot.db').absolute()}"

    @property
    def private_hosts(self) -> frozenset[str]:
        """Hosts that may resolve to private addresses, by the operator's own word."""
        return _names(self.allow_private_hosts)

    @property
    def host_names(self) -> frozenset[str]:
        """Host names that the console answers to, beside its own address."""
        return _names(self.web_names)


def settings() -> Settings:
    """The settings in force. Raises NewsbotError naming each wrong one, never its value."""
    try:
        return Settings(**_from_files())
    except ValidationError as error:
        wrong = "; ".join(
            f"{_variable(str(e['loc'][0]))}: {e['msg'].removeprefix('Value error, ')}" for e in error.errors()
        )
        raise NewsbotError(f"wrong setting: {wrong}") from None


def _from_files() -> dict[str, Any]:
    """Fields whose `NEWSBOT_<FIELD>_FILE` (or `DATABASE_URL_FILE`) names a file: what stands in it."""
    found = {}
    for field in Settings.model_fields:
        for variable in (f"NEWSBOT_{field.upper()}_FILE", f"{field.upper()}_FILE"):
            if path := os.environ.get(variable):
                try:
                    found[field] = Path(path).read_text(encoding="utf8").strip()
                except OSError as error:
                    raise NewsbotError(f"{variable}: cannot read {path} ({error.strerror})") from None
    return {_alias(field): value for field, value in found.items()}


def _alias(field: str) -> str:
    return "NEWSBOT_DATABASE_URL" if field == "database_url" else field


def _variable(location: str) -> str:
    return location if location.isupper() else f"NEWSBOT_{location.upper()}"


def _names(listed: str) -> frozenset[str]:
    return frozenset(name.strip().lower() for name in listed.split(",") if name.strip())
