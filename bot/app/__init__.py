"""The composition root: the one place that names every adapter and owns the real clock.

One module a command of `newsbot` (`run`, `demo`, `read`, `replay`, `ask`, `poll`, `feeds`, `facts`, `doctor`, `transfer`, `manifest`), each
called from `bot.__main__`. What they stand on:
- `opening`: the store opened and furnished, and the world (`source`, opened when first asked); `house`: everything put together; `clock`.
- `line`: the running line, with `polls` (feeds side by side), `roles` (a part of the work), `lead` (what one process at a time does) and
  `shared` (what processes of one database share), `outage` (a database that is away), `garbage` (looked for seldom).
- Platforms: `platforms`, `slack`, `lacking`; what the surfaces need of the house: `desk` (with `soon`), `console`.
- Seeing it run: `counting` and `counts`, `metrics`, `health`, `heard`, `reached`, `status`, `fresh`, `log`; `doctor` with
  `doctor_platforms` and `finding`.
- In and out: `lines` (JSON lines), `readable`; `model`: the language model, where one is set.
"""
