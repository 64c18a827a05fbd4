"""Indexes that give the newest facts and announcements first, however many there are."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes them."""
    op.create_index("ix_fact_company_at", "fact", ["company", "at"])
    op.create_index("ix_fact_metric_at", "fact", ["metric", "at"])
    op.create_index("ix_fact_at", "fact", ["at"])
    op.create_index("ix_announcement_at", "announcement", ["at"])
