"""Which of the roles a process has."""

import pytest

from bot.app.roles import EVERY, roles_of


@pytest.mark.parametrize(
    ("written", "roles"),
    [
        ("poll", {"poll"}),
        ("poll, READ,,deliver", {"poll", "read", "deliver"}),
        ("poll,read,deliver,slack,discord,web", EVERY),
    ],
)
def test_roles_are_names_divided_by_commas(written: str, roles: set[str]) -> None:
    assert roles_of(written) == roles


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("poll,paint,dance,paint", "there is no role paint, dance: poll, read, deliver, slack, discord, web"),
        (" , ", "at least one role is needed: poll, read, deliver, slack, discord, web"),
    ],
)
def test_a_role_that_there_is_not_is_named(written: str, told: str) -> None:
    with pytest.raises(ValueError, match=f"^{told}$"):
        roles_of(written)
