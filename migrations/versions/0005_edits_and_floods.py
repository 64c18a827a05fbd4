"""What a feed usually brings and was read of it, and what its entries said: to tell floods and edits."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes them."""
    with op.batch_alter_table("feed") as table:
        table.add_column(sa.Column("usual", sa.Float(), nullable=True))
        table.add_column(sa.Column("memory", sa.Text(), nullable=True))
    with op.batch_alter_table("article") as table:
        table.add_column(sa.Column("edit", sa.JSON(none_as_null=True), nullable=True))
    with op.batch_alter_table("entry") as table:
        table.add_column(sa.Column("digest", sa.String(length=32), nullable=True))
        table.add_column(sa.Column("edits", sa.Integer(), nullable=False, server_default="0"))
