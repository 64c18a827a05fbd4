"""Which articles tell of the same event.

In goes a headline with its day; out comes the story of the last days that it belongs to, or none.

Read in this order:
1. `story_index`: the stories, ready to be asked; `story`: whether two headlines tell of one event.
2. `sketch`: a headline reduced to what is compared: its words (`story_words`: `ideas` with `nations`, `turns`,
   and by `frequencies` how much each tells), what its outlet puts around it (`furniture`), its deed (`deeds`), its subject
   matter (`kinds`), its place (`whereabouts`), its figures (`amounts`).
3. `conflicts`: what forbids one story; `evidence`: what speaks for it and against it.
"""
