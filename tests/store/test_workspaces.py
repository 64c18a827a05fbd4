"""Workspaces as rows: one each, replaced, renewed, forgotten."""

from datetime import timedelta

from bot.store import workspaces
from bot.store.session import Store
from bot.store.workspaces import Workspace
from tests.builders import NOON


def workspace(id: str = "slack:T1", secret: str = "gAAAA1", days: int = 0) -> Workspace:
    return Workspace(id=id, name="Example", secret=secret, installed=NOON + timedelta(days=days))


def test_a_workspace_is_found_by_its_id(store: Store) -> None:
    with store.begin() as session:
        workspaces.keep(session, workspace())
        assert workspaces.find(session, "slack:T1") == workspace()
        assert workspaces.find(session, "slack:T2") is None


def test_a_new_installation_takes_the_place_of_the_earlier_one_and_of_no_other(store: Store) -> None:
    with store.begin() as session:
        for kept in (workspace(), workspace("slack:T2"), workspace(secret="gAAAA2", days=3)):
            workspaces.keep(session, kept)
        assert workspaces.all(session) == (workspace(secret="gAAAA2", days=3), workspace("slack:T2"))


def test_a_forgotten_workspace_is_gone_and_its_neighbours_are_not(store: Store) -> None:
    with store.begin() as session:
        for id in ("slack:T1", "slack:T10"):
            workspaces.keep(session, workspace(id))
        workspaces.forget(session, "slack:T1")
        assert workspaces.all(session) == (workspace("slack:T10"),)


def test_renewing_never_overwrites_a_newer_installation(store: Store) -> None:
    with store.begin() as session:
        workspaces.keep(session, workspace(secret="newer"))
        workspaces.renew(session, "slack:T1", "gAAAA1", "renewed")
        assert workspaces.find(session, "slack:T1") == workspace(secret="newer")
        workspaces.renew(session, "slack:T1", "newer", "renewed")
        assert workspaces.find(session, "slack:T1") == workspace(secret="renewed")


def test_a_secret_is_not_shown_where_a_workspace_is_printed() -> None:
    assert "gAAAA1" not in repr(workspace())
