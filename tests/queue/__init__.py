"""Both queues."""
