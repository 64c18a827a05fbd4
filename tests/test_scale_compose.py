"""The compose file starts what it says: one service that hears and shows, workers beside it over one PostgreSQL."""

import os
import re
import subprocess
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy import make_url

from bot.app.roles import roles_of
from bot.config import Settings, variables
from bot.store.session import Store

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docker-compose.yml").read_text(encoding="utf8")
FILE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, Any] = FILE["services"]
OURS = ("newsbot", "worker")

KEYS: dict[str, type | tuple[type, ...]] = {
    "build": str,
    "command": list,
    "depends_on": dict,
    "env_file": list,
    "environment": dict,
    "healthcheck": dict,
    "image": str,
    "init": bool,
    "ports": list,
    "profiles": list,
    "restart": str,
    "stop_grace_period": str,
    "volumes": list,
}
"""What we use of a service, as the Compose Specification has it (compose-spec.io, "Services top-level element")."""


@pytest.mark.parametrize(
    ("profile", "started"),
    [
        (None, {"newsbot"}),
        ("postgres", {"newsbot", "postgres"}),
        ("scale", {"newsbot", "postgres", "worker"}),
    ],
)
def test_a_profile_starts_its_services(profile: str | None, started: set[str]) -> None:
    assert {name for name, one in SERVICES.items() if profile in one.get("profiles", [profile])} == started


def test_every_key_is_one_of_the_specification_and_of_its_kind() -> None:
    assert set(FILE) == {"services", "volumes"}
    for name, service in SERVICES.items():
        wrong = [key for key, value in service.items() if key not in KEYS or not isinstance(value, KEYS[key])]
        assert wrong == [], name
        assert all(isinstance(value, str) for value in service["environment"].values()), "a number would be refused"
        assert all(set(one) <= {"path", "required"} for one in service.get("env_file", ()))
        assert service["restart"] in ("no", "always", "on-failure", "unless-stopped")
        for other, how in service.get("depends_on", {}).items():
            assert other in SERVICES
            assert set(how) <= {"condition", "required", "restart"}
            assert "healthcheck" in SERVICES[other] or how["condition"] != "service_healthy"
            # One that its profile leaves out would keep a service from starting, unless it need not be there.
            is_there = set(SERVICES[other].get("profiles", ())) >= set(service.get("profiles", ["*"]))
            assert is_there or how["required"] is False


def test_every_named_volume_is_declared() -> None:
    named = {volume.partition(":")[0] for service in SERVICES.values() for volume in service.get("volumes", ())}
    assert named == set(FILE["volumes"])


@pytest.mark.parametrize("name", OURS)
def test_every_variable_is_a_setting_of_the_program(name: str) -> None:
    settings = {variable for field in fields(Settings) for variable in variables(field.name)}
    assert set(SERVICES[name]["environment"]) <= settings


def test_what_is_asked_of_the_operator_stands_in_the_example() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf8")
    asked = set(re.findall(r"(?<!\$)\$\{(\w+)", TEXT))
    assert asked == {"DATABASE_URL", "POSTGRES_PASSWORD"}
    assert [name for name in asked if f"#{name}=" not in example] == []


def test_the_console_is_published_to_this_machine_alone_on_the_port_that_the_program_listens_on() -> None:
    newsbot = SERVICES["newsbot"]
    (port,) = newsbot["ports"]
    machine, _, inside = port.rpartition(":")
    assert machine == "127.0.0.1:8080"
    assert inside == newsbot["environment"]["NEWSBOT_WEB_PORT"] == str(Settings().web_port)
    assert newsbot["environment"]["NEWSBOT_WEB_HOST"] == "0.0.0.0", "else nothing outside its container reaches it"
    assert f"newsbot:{newsbot['environment']['NEWSBOT_DATA_DIR']}" in newsbot["volumes"]


def test_the_address_that_is_to_be_set_is_that_of_the_database_beside_it() -> None:
    (written,) = re.findall(r"postgresql://\S+", TEXT.replace("<the password>", "word"))
    url = make_url(written)
    postgres = SERVICES["postgres"]["environment"]
    assert (url.host, url.port) == ("postgres", 5432)
    assert (url.username, url.database) == (postgres["POSTGRES_USER"], postgres["POSTGRES_DB"])
    assert not Store(written).is_sqlite
    assert SERVICES["postgres"]["healthcheck"]["test"][1] == (
        f"pg_isready --host 127.0.0.1 --username {postgres['POSTGRES_USER']} --dbname {postgres['POSTGRES_DB']}"
    )


def test_workers_do_what_can_be_shared_and_can_be_many() -> None:
    worker = SERVICES["worker"]
    *_, script = worker["command"]
    assert roles_of(script.rpartition(" ")[2]) == {"poll", "read", "deliver"}
    assert "ports" not in worker, "two of them could not have the same"
    assert "container_name" not in worker


@pytest.mark.parametrize(
    ("database", "status", "told"),
    [
        ("", 1, "set DATABASE_URL and POSTGRES_PASSWORD in .env\n"),
        ("postgresql://a", 0, "run --roles poll,read,deliver\n"),
    ],
)
def test_a_worker_without_the_shared_database_says_what_to_set(
    database: str, status: int, told: str, tmp_path: Path
) -> None:
    program = tmp_path / "newsbot"
    program.write_text('#!/bin/sh\necho "$@"\n')
    program.chmod(0o755)
    command = [part.replace("$$", "$") for part in SERVICES["worker"]["command"]]
    environment = {"PATH": f"{tmp_path}:{os.defpath}", "DATABASE_URL": database}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=20)
    assert (done.returncode, done.stdout + done.stderr) == (status, told)


def test_all_use_the_same_database_and_have_the_time_they_need_to_stop() -> None:
    newsbot, worker = SERVICES["newsbot"], SERVICES["worker"]
    assert newsbot["environment"]["DATABASE_URL"] == worker["environment"]["DATABASE_URL"] == "${DATABASE_URL:-}"
    assert newsbot["stop_grace_period"] == worker["stop_grace_period"] == "15s"
    assert worker["depends_on"] == {"postgres": {"condition": "service_healthy"}}
