"""Market shares in one sentence: which of its percentages are shares, of what, whose, and when.

In goes a `Frame` (`bot.text.facts.frame`: the sentence with marks for figures, names and times) and what was told before it; out come
`Share`s, each with its figure, owners, market, measure and period.

Read `shares` first: it brings together what the others find.
- `claim`, `words`: a share as worded; what is called a share, what holds one, and what is none.
- `claims`: which percentages are shares. By the noun itself (`nouns`), else as a part of a whole (`parts`, `wholes`), by a place among
  all (`ranks`), by a change or without a noun (`changes`), in Chinese (`chinese`), in a table or list (`lists`), in a sentence that is
  nothing but a list (`listed`).
- `companions`: the percentages that a share carries along: other companies' and other times' (`moved`), other markets' (`elsewhere`).
- `owners`: whose it is. By the words right beside it (`neighbours`), by a list (`groups`), by "its", "we" and "our" (`pronouns`),
  else the subject of its clause (`subjects`).
- `periods`, `measure`: when it held, and whether by shipments or by value.
"""
