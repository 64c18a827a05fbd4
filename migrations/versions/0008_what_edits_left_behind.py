"""Facts that their pages no longer state, under their old numbers; what a verdict was made of before an edit."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes them."""
    op.create_table(
        "former_fact",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("gone", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_said", sa.Boolean(), nullable=False),
        sa.Column("now_id", sa.Integer(), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_former_fact_article_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_former_fact"),
    )
    op.create_index("ix_former_fact_now_id", "former_fact", ["now_id"])
    with op.batch_alter_table("announcement") as table:
        table.add_column(sa.Column("judged", sa.JSON(none_as_null=True), nullable=True))
