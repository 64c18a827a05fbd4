"""Capital-spending plans: what an article announces, and whether that is news.

In go an article and the companies known; out come `Announcement`s (`bot.domain.announcement`): whose, how much in every currency quoted,
until when, how sure, told first or again, with the sentence. Then `novelty` holds one of them against the stored plans: a `Verdict`.

    sentence -> claims -> whose -> how sure -> told first or again -> one announcement a plan -> verdict

Read in this order:
1. `announcements`: the whole way up to the verdict; `claim`: what one sentence claims; `clauses`, `simplified`: its clauses, its Chinese.
2. Claims: `commitment` asks `guidance` (`ahead`), `plans` (`plan_words`, `plans_buying`, `promised`), `programmes`, `chinese_plans` and,
   where no known wording tells, `evidence` (`bought`). Their words: `capital`, `assets`, `other_spending`, `tense`, written
   as `spelled` takes them. `in_context`: claims that lean on the sentence before; `yearly`, `scope`: sums of each year, and the part of
   a company that a plan is for.
3. Sums that are not the plan's: `compared`, `parts`, `other_sums`, `corrections`.
4. Changes of a plan: `changes_told` asks `added`, `added_beside`, `taken_off`; `plan_change`, `plan_stops`: what became of it.
5. Whose: `spender`, `partners`; nobody's: `no_company`, with `collectives`, `many_spend`, `guessed`.
6. How sure: `certainty`, and `voices` with `claimants`, `answered`, `labels`.
7. Told first or again: `retelling`, with `retold_words` (made of `telling_words`), `retold_in_chinese`,
   `taken_as_known` with `ongoing`; `merged`: one plan's tellings as one.
8. Against the store: `novelty`, with `plans_known`, `same_plan`, `unsure`; `sizes`: too small to tell; `verdict_words`: the reasons.
"""
