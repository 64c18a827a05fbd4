"""The manifest as Slack takes it. NEWSBOT_WRITE_GOLDEN=1 writes the golden files anew."""

import json
import os
import re
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from bot.app.manifest import WrongUsage, slack_manifest
from bot.config import settings
from bot.surfaces.slack.connect import PATH
from bot.surfaces.slack.doors import commands
from bot.surfaces.slack.manifest import EVENTS, SCOPES, Mode, manifest
from handlers.registry import COMMANDS

GOLDEN = Path(__file__).parents[1] / "golden"
URL = "https://news.your-company.example"


@pytest.mark.parametrize("mode", ["socket", "http"])
def test_the_manifest_is_the_golden_one_where_each_command_is_like_the_first_two(mode: Mode) -> None:
    path = GOLDEN / f"slack_manifest_{mode}.json"
    made = manifest("http", URL, "news-") if mode == "http" else manifest("socket")
    del made["features"]["slash_commands"][2:]
    shown = json.dumps(made, indent=2) + "\n"
    if os.environ.get("NEWSBOT_WRITE_GOLDEN"):
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8")


def test_every_command_is_there_with_its_prefix_and_one_name_holds_them_all() -> None:
    names = [command["command"] for command in manifest("socket", prefix="news-")["features"]["slash_commands"]]
    assert names == ["/newsbot", *(f"/news-{name}" for name in COMMANDS)]


@pytest.mark.parametrize("prefix", ["", "news-"])
def test_the_app_has_just_the_commands_that_the_bot_listens_to(prefix: str) -> None:
    names = {command["command"] for command in manifest("socket", prefix=prefix)["features"]["slash_commands"]}
    assert names | ({"/help"} if not prefix else set()) == set(commands(prefix))


@pytest.mark.parametrize("prefix", ["", "a" * 20])
def test_slacks_limits_are_kept(prefix: str) -> None:
    made = manifest("http", URL, prefix)
    slashed = made["features"]["slash_commands"]
    assert len(slashed) <= 50
    for command in slashed:
        assert re.fullmatch(r"/[a-z0-9_-]{1,31}", command["command"])
        assert 1 <= len(command["description"]) <= 2_000
        assert len(command["usage_hint"]) <= 1_000
    assert len(made["display_information"]["name"]) <= 35
    assert len(made["display_information"]["description"]) <= 140
    assert re.fullmatch(r"[\w.-]{1,80}", made["features"]["bot_user"]["display_name"])
    assert len(EVENTS) <= 100


RESERVED = "away call collapse dnd expand feed invite join leave me msg mute open remind search shortcuts shrug status topic who"


def test_no_command_has_a_name_that_slack_keeps_for_itself() -> None:
    # One such name, and Slack refuses the whole manifest.
    assert not set(RESERVED.split()) & (set(COMMANDS) | {"newsbot"})


def test_socket_mode_tells_no_address_and_http_tells_one_for_everything() -> None:
    assert "https:" not in json.dumps(manifest("socket"))
    made = manifest("http", URL)
    at = {command["url"] for command in made["features"]["slash_commands"]}
    at |= {made["settings"][part]["request_url"] for part in ("event_subscriptions", "interactivity")}
    assert at == {f"{URL}/slack/events"} == {f"{URL}{PATH}"}
    assert made["oauth_config"]["redirect_urls"] == [f"{URL}/slack/oauth_redirect"]


def test_socket_mode_with_an_address_can_be_installed_by_others() -> None:
    made = manifest("socket", URL)
    assert made["oauth_config"]["redirect_urls"] == [f"{URL}/slack/oauth_redirect"]
    assert "request_url" not in json.dumps(made)


def test_scopes_and_events_are_said_once_each() -> None:
    for names in (SCOPES, EVENTS):
        assert list(names) == sorted(set(names))


def printed(mode: Mode, url: str = "", **more: str) -> Any:
    out = StringIO()
    slack_manifest(mode, url, settings(more), out)
    return json.loads(out.getvalue())


def test_the_settings_give_the_address_and_the_prefix() -> None:
    more = {"NEWSBOT_PUBLIC_URL": "https://a.example/", "NEWSBOT_SLACK_PREFIX": "news-"}
    assert printed("http", **more) == manifest("http", "https://a.example", "news-")
    assert printed("http", URL + "/", **more) == manifest("http", URL, "news-")


@pytest.mark.parametrize(
    "url", ["", "http://news.example", "news.example", "https://", "https://me:word@a.example", "https://a b"]
)
def test_an_address_that_slack_would_refuse_is_wrong_usage(url: str) -> None:
    with pytest.raises(WrongUsage):
        printed("http", url)


def said(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *words: str) -> tuple[object, str, str]:
    monkeypatch.setattr(sys, "argv", ["newsbot", "slack-manifest", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    return (ended.value.code, *capsys.readouterr())


def test_the_command_prints_json_or_one_line_and_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NEWSBOT_PUBLIC_URL", raising=False)
    code, out, err = said(capsys, monkeypatch)
    assert (code, json.loads(out), err) == (0, manifest("socket"), "")
    code, out, err = said(capsys, monkeypatch, "--mode", "http")
    wanted = "newsbot: Slack needs an address to reach the bot at: give --url https://…, or set NEWSBOT_PUBLIC_URL\n"
    assert (code, out, err) == (2, "", wanted)
    code, out, _ = said(capsys, monkeypatch, "--mode", "carrier-pigeon")
    assert (code, out) == (2, "")
