"""What channels on chat platforms need: settings, threads, outcomes of tries, what was seen, workspaces."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes them."""
    with op.batch_alter_table("channel") as table:
        table.add_column(sa.Column("language", sa.String(length=16), nullable=False, server_default="en"))
        table.add_column(sa.Column("quiet_from", sa.String(length=5), nullable=True))
        table.add_column(sa.Column("quiet_to", sa.String(length=5), nullable=True))
    with op.batch_alter_table("subscription") as table:
        table.add_column(sa.Column("weekdays", sa.String(length=7), nullable=False, server_default=""))
        table.add_column(sa.Column("skip_empty", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("relevance", sa.String(length=8), nullable=False, server_default="about"))
        table.add_column(sa.Column("most_an_hour", sa.Integer(), nullable=False, server_default="6"))
    with op.batch_alter_table("delivery") as table:
        table.add_column(sa.Column("thread", sa.String(length=100), nullable=True))
        table.add_column(sa.Column("settled", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "memory",
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_memory"),
    )
    op.create_index("ix_memory_at", "memory", ["at"])
    op.create_table(
        "workspace",
        sa.Column("id", sa.String(length=100), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("installed", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_workspace"),
    )
