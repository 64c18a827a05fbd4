"""Market shares in one sentence: which of its percentages are shares, of what, whose, and when.

In goes a `Frame` (`bot.text.facts.frame`: the sentence with marks for figures, names and times) and what was told before it; out come
`Share`s, each with its figure, owners, market, measure and period.

Read `shares` first: it brings together what the others find.
- `claim`, `words`: a share as worded; what is called a share, what holds one, and what is none.
- `claims`: which percentages are shares. By the noun itself (`nouns`), else as a part of a whole (`parts`, `wholes`), by a place among
  all (`ranks`, `ranked_alone`, `largest`), by a change (`changes`), without a noun (`bare`), in Chinese (`chinese`), in a table or list
  (`lists`).
- `companions`: the percentages that a share carries along: other companies' (`moved`, `partners`), other times' (`times`), other
  markets' (`elsewhere`), a list that goes on in the next sentence (`goes_on`).
- `owners`: whose it is. By the words right beside it (`neighbours`), by a list (`groups`), by "its", "we" and "our" (`pronouns`, `voices`),
  else the subject of its clause (`subjects`).
- `periods`, `measure`: when it held, and whether by shipments or by value; `asides`: the same sentence without figures in brackets.
"""
