"""Who is named, and whose a figure is.

In go a text and the watch universe; out come `NameSpan`s (`bot.domain.company`) of companies, segments and organisations nobody watches,
the tags of an article, and the `Mention`s of a sentence, each with the part it plays.

Read in this order:
1. `names`: where the watched ones are named (`name_context`: whether it is they; `nearest`: names typed with slips); `tag`: whether an
   article is about them.
2. `organisations`: everyone else, by their capitals (`capitals`, `name_words`, `name_verbs`) or in Chinese (`chinese_names`); `places`
   are none, `firms` are those that measure and rate others.
3. `owners`: who may own what a sentence states, by their `roles` in it.
"""
