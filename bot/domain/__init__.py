"""Frozen values that the whole house speaks in; no I/O, no clock, no decisions.

- What is read: `article`, `feed`, `fetched`, `publisher`, `address`; of whom: `company`; in words of `figures`.
- What it says: `reading` is `summary`, `fact` and `announcement` together; `story`: articles that tell of one event; `passage`.
- What is told: `reply`, `delivery`, `event`, `quiet`; by whom it is asked and set: `asker`, `changed`.
"""
