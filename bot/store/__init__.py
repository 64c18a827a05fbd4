"""Tables, session and the queries over them, on SQLite or PostgreSQL.

Read `schema` (the tables) and `session` (the only two ways in) first, then `threads`, where coroutines have them gone; `migrate` brings a
database to the newest schema. Then one module a subject; none of them opens a transaction:
- What comes in: `feeds`, `entries`, `articles` with `tags`, `edits`, `stories`.
- What was read: `facts` with `restated`, `announcements`; `words` and `search`: sentences found again.
- What goes out: `channels`, `deliveries` with `origin`, `capped`; `workspaces`.
- What processes share: `leases`, `turns`, `rests`, `memory`, `clocks`.
- `tallies`: what waits and fails; `transfer`: the whole database in one file; `codec`: values as columns.
"""
