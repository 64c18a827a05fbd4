"""The databases that the queues are tested on."""

from tests.store.conftest import server

__all__ = ["server"]
