"""Facts in sentences: shares, revenue, growth, spending, with their owner.

In go an article and the companies known; out come `Fact`s (`bot.domain.fact`): whose, of what, how much, when, how sure, with the
sentence. A figure whose owner is not found is no fact.

Read in this order:
1. `facts`: the whole way, over the sentences of `lines`; `frame`: a sentence with marks for its figures (`percent_lists`), names and
   times (`when`), which every reader below reads; `statement`: what they find.
2. A reader for each metric: the package `shares` with `scope` (the market) and `other_subjects`; `revenue` with `growth` (of companies
   by name, of industries) and `revenue_mix`; `spending`; `results_chinese` for Chinese reports.
3. What they share: `verbs` (what is done with shares and sums), `modality` (forecasts and suppositions), `outlook` (who expects it),
   `parts` (segments).
4. What an article adds: `own_periods` (of a release; quarters of years that end in January).
"""
