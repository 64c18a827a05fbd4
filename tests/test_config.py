from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import Settings, settings, variables
from bot.ports import NewsbotError


def test_with_nothing_set_everything_has_a_default() -> None:
    assert settings({}) == Settings()
    assert Settings().store_url.startswith("sqlite:////")


def test_values_are_read_in_their_own_kinds() -> None:
    found = settings(
        {"NEWSBOT_WEB_PORT": "0", "NEWSBOT_WEB_NAMES": "News.Example, b.example", "NEWSBOT_LOG_LEVEL": "debug"}
    )
    assert (found.web_port, found.web_names, found.log_level) == (0, frozenset({"news.example", "b.example"}), "DEBUG")


def test_the_bot_s_own_name_wins_over_the_well_known_one() -> None:
    both = {"DATABASE_URL": "postgresql://a", "NEWSBOT_DATABASE_URL": "postgresql://b"}
    assert settings(both).store_url == "postgresql://b"


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "database").write_text("postgresql://me:sesame@db/news\n")
    found = settings({"DATABASE_URL_FILE": str(tmp_path / "database")})
    assert found.store_url == "postgresql://me:sesame@db/news"
    assert "sesame" not in repr(found)


def test_the_env_file_is_read_and_the_environment_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("NEWSBOT_CONTACT=a@b.example  # who asks\nNEWSBOT_DIGEST_AT=07:30\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NEWSBOT_DIGEST_AT", "09:00")
    found = settings()
    assert (found.contact, found.digest_at) == ("a@b.example", "09:00")


def test_every_wrong_one_is_named_and_no_value_told() -> None:
    with pytest.raises(NewsbotError, match=r"NEWSBOT_WEB_PORT.*NEWSBOT_TIME_ZONE") as error:
        settings({"NEWSBOT_WEB_PORT": "many-secrets", "NEWSBOT_TIME_ZONE": "Mars"})
    assert "many-secrets" not in str(error.value)


VARIABLES = [name for field in fields(Settings) for name in variables(field.name)]


def told_of(environment: dict[str, str]) -> str:
    try:
        settings(environment)
    except NewsbotError as error:
        return str(error)
    return ""


@given(st.dictionaries(st.sampled_from(VARIABLES), st.text(max_size=30).map("WORD{}".format) | st.text(max_size=30)))
def test_any_values_are_settings_or_named_without_being_told(environment: dict[str, str]) -> None:
    told = told_of(environment)
    assert "WORD" not in told
    assert not told or any(name in told for name in environment)
