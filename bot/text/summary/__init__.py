"""Bullets, and the gate that judges them.

In go an article and the companies known; out comes a `Summary` of five bullets at most, each with the sentences it says again. The gate is
one pure function that judges any summary, whoever wrote it, and names the rule that is broken.

Read in this order:
1. `bullets`: the offline summary. It chooses from `candidates`, which are `pieces`: sentences in shorter forms (`compress`, `closer`,
   `fuse`), in a third party's voice (`voice`, `leaning`) and in house form (`restate`, `shouted`).
2. How it chooses: `aspects`, `weigh` (`overlap`), `headline`; what is told together
   (`companions`, `joined`), and in which order (`ordered`).
3. `gate`: rules 1 and 5; `form`: rules 2 and 6 (`verbs`, `chinese`); `evidence`: rules 3 and 4, with `attribution`, `hedges`,
   `kept_together` and `wording`.
4. For pages and writers that are not trusted: `planted` (orders to machines), `quotes` (found again in their page).
"""
