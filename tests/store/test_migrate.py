from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bot.store import schema
from bot.store.migrate import is_current, migrate
from bot.store.session import Store


def test_the_migrations_make_exactly_the_tables_of_the_schema() -> None:
    store = Store()
    assert migrate(store)
    with store.reading() as session:
        assert (
            compare_metadata(
                MigrationContext.configure(session, opts={"include_name": schema.is_ours}), schema.metadata
            )
            == []
        )


def test_a_second_migration_has_nothing_to_do(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'a.db'}"
    assert migrate(Store(url))
    assert not migrate(Store(url))
    with Store(url).reading() as session:
        assert is_current(session)
