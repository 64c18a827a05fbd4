"""The image: what the Dockerfile copies is there and is all that the program needs; its steps, start and health check work."""

import json
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from fnmatch import fnmatch
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.app.clock import clock
from bot.app.opening import opened
from bot.config import Settings
from bot.store import schema

ROOT = Path(__file__).parent.parent
WORDS = [
    line.partition(" ")[::2]
    for line in (ROOT / "Dockerfile").read_text(encoding="utf8").replace("\\\n", " ").splitlines()
    if line and not line.startswith("#")
]
"""The steps: what is to be done, and with what."""


def steps(name: str) -> list[str]:
    return [rest.strip() for step, rest in WORDS if step == name]


def copied() -> list[tuple[list[str], str]]:
    return [(sources, target) for *sources, target in map(str.split, steps("COPY"))]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program, installed from what is copied and from nothing else, as the Dockerfile says."""
    app, site = tmp_path_factory.mktemp("app"), tmp_path_factory.mktemp("site")
    for sources, target in copied():
        for source in sources:
            place = app / target / source if target.endswith("/") else app / target
            place.parent.mkdir(parents=True, exist_ok=True)
            if (ROOT / source).is_dir():
                shutil.copytree(ROOT / source, place, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(ROOT / source, place)
    (install,) = (step.partition(" && ")[0] for step in steps("RUN") if step.partition(" && ")[0].endswith(" ."))
    command = [sys.executable, "-m", *shlex.split(install), "--quiet", "--no-index", "--target", str(site)]
    done = subprocess.run(command, cwd=app, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return site


def test_what_is_copied_is_there_and_reaches_the_builder() -> None:
    ignored = [line for line in (ROOT / ".dockerignore").read_text(encoding="utf8").splitlines() if line[:1] != "#"]
    let_in = [line.removeprefix("!") for line in ignored if line.startswith("!")]
    assert ignored[0] == "*"
    for sources, _ in copied():
        for source in sources:
            assert (ROOT / source).exists(), source
            assert any(fnmatch(source, one) for one in let_in), source


def test_the_packages_are_pinned_with_hashes_and_build_the_program_too() -> None:
    pinned = (ROOT / "requirements" / "run.txt").read_text(encoding="utf8")
    assert "hatchling==" in pinned, "without build isolation"
    assert [step for step in steps("RUN") if "--require-hashes -r requirements/run.txt" in step]


def test_the_folder_of_the_data_is_the_user_s_and_kept() -> None:
    (user,) = steps("USER")
    (folder,) = steps("VOLUME")
    assert any(f"useradd --create-home --uid 1000 {user}" in step for step in steps("RUN"))
    assert any(step.endswith(f"mkdir {folder} && chown {user} {folder}") for step in steps("RUN"))
    assert f"NEWSBOT_DATA_DIR={folder}" in steps("ENV")[0].split()


@contextmanager
def running(site: Path, folder: Path, *words: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    """The command of the image, over the installed program; and the environment that it and its health check have."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    named = dict(pair.split("=", 1) for pair in steps("ENV")[0].split())
    environment = {
        **named,
        "PATH": f"{Path(sys.executable).parent}:{os.defpath}",
        "PYTHONPATH": str(site),
        "NEWSBOT_DATA_DIR": str(folder),
        "NEWSBOT_WEB_HOST": "127.0.0.1",
        "NEWSBOT_WEB_PORT": str(port),
    }
    with opened(Settings(data_dir=folder)) as store, store.begin() as session:
        session.execute(update(schema.feed).values(retired=clock()))  # nobody's feeds are asked for a test's sake
    program, *given = json.loads(steps("CMD")[0])
    assert (site / "bin" / program).is_file()
    command = [sys.executable, str(site / "bin" / program), *given, *words]
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        yield process, environment
    finally:
        process.kill()
        process.communicate()


def is_healthy(environment: dict[str, str], folder: Path) -> bool:
    check = json.loads(steps("HEALTHCHECK")[0].partition("CMD ")[2])
    assert check[0] == "python"
    done = subprocess.run(
        [sys.executable, *check[1:]], cwd=folder, env=environment, check=False, capture_output=True, timeout=20
    )
    return done.returncode == 0


@pytest.mark.parametrize("words", [(), ("--roles", "poll,read,deliver")], ids=["all", "worker"])
def test_the_image_s_command_starts_is_healthy_and_ends_when_told(
    words: tuple[str, ...], site: Path, tmp_path: Path
) -> None:
    with running(site, tmp_path, *words) as (process, environment):
        assert not is_healthy(environment | {"NEWSBOT_WEB_PORT": "1"}, tmp_path)
        assert process.stdout
        assert environment["NEWSBOT_WEB_PORT"] in process.stdout.readline()
        assert is_healthy(environment, tmp_path)
        process.send_signal(signal.SIGTERM)
        assert process.wait(12) == 0
    assert not is_healthy(environment, tmp_path)


def test_the_health_check_asks_the_port_that_the_image_exposes_where_none_is_set() -> None:
    assert f" or {steps('EXPOSE')[0]})" in steps("HEALTHCHECK")[0]
