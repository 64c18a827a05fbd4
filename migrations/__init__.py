"""Alembic migrations, numbered; `bot.store.migrate` runs them."""
