"""Pages to clean paragraphs and sentences.

In goes what a feed or page holds, hostile or torn; out come the paragraphs that its writer wrote, and sentences with exact spans.

Read in this order:
1. `clean`: the whole way; `markup`, `unseen` (words from tags, without what a page hides), `chat` (marks of chats),
   `boilerplate` (lines that are no article), `glue` (tickers and footnotes glued to words).
2. `sentences`: where sentences end, and the quote of one.
3. `verbatim`: what was read of the cleaned page, quoted as the page has it. `teaser`: texts that break off or are cut to a
   length; `typeset`: tokenised text as print.
"""
