"""Frozen values that the whole house speaks in; no I/O, no clock, no decisions."""
