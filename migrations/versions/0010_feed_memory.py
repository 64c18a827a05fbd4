"""What the parser keeps of a feed's items, apart from the row that every poll writes."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the table and moves what was kept; the column stays, for processes of the version before that still run."""
    op.create_table(
        "feed_memory",
        sa.Column("feed_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("memory", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["feed_id"], ["feed.id"], name="fk_feed_memory_feed_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("feed_id", name="pk_feed_memory"),
    )
    op.execute("INSERT INTO feed_memory (feed_id, memory) SELECT id, memory FROM feed WHERE memory IS NOT NULL")
    op.execute("UPDATE feed SET memory = NULL WHERE memory IS NOT NULL")
