"""What a person typed, as a command line: plain questions in, "/share alibaba china" out.

Rules only, in English and Chinese and a little Spanish, German and French; what the store holds is not asked here.

Read in this order:
1. `question`: the whole way; `plain_words`: a question that is no command; `context`: what was spoken of before.
2. What it speaks of: `meaning`, from the wordings of `cues`, `narrowing` and `stop_words` (`vocabulary` finds them, `heard` weighs them
   against each other), with `naming` (`symbols`), `times`, `ranked`, `counted`, `tellers`, `strangers`, `unwanted`; `outsiders`: names
   that only the store knows.
3. Other languages in these words: `translated`, `chinese` (`chinese_places`, `chinese_times`, `chinese_owners`).
4. What kind of answer it asks for: `intent`, `of_plans`, `clauses` (several questions), `courtesy`; written as a line by `lines`,
   `line_words`, `share_line`, `plan_line`, `lately`.
5. Questions that lean on the answer before: `completing`, with `leaning`, `further` (`moved`, `doubts`), `before`.
6. Orders: `wishes`, with `digest_order`, `follow_order`, `told_order`, `asked_of_bot`, `order_words`, `clocks`.
7. `terms`: under which words articles are found.
"""
