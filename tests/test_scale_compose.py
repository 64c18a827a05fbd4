"""The compose file starts what it says: one service that hears and shows, workers beside it over one PostgreSQL."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.app.roles import roles_of

SERVICES: dict[str, Any] = yaml.safe_load((Path(__file__).parent.parent / "docker-compose.yml").read_text())["services"]


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


def test_workers_do_what_can_be_shared_and_can_be_many() -> None:
    worker = SERVICES["worker"]
    *_, script = worker["command"]
    assert roles_of(script.rpartition(" ")[2]) == {"poll", "read", "deliver"}
    assert "ports" not in worker, "two of them could not have the same"
    assert "container_name" not in worker


def test_all_use_the_same_database_and_have_the_time_they_need_to_stop() -> None:
    newsbot, worker = SERVICES["newsbot"], SERVICES["worker"]
    assert newsbot["environment"]["DATABASE_URL"] == worker["environment"]["DATABASE_URL"] == "${DATABASE_URL:-}"
    assert newsbot["stop_grace_period"] == worker["stop_grace_period"] == "15s"
    assert worker["depends_on"] == {"postgres": {"condition": "service_healthy"}}
