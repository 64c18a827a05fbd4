"""What the bot does: one verb a module, one straight line each, and the only owner of transactions.

    ingest -> enrich -> post -> deliver          answer          digest

- `ingest`: a feed polled, with `batch` and `flood`. `enrich`: an article read, with `storybook`; `edited`: what an edit does.
- `post`: whom it is told, with `judge` (whether, and why not); `release`: a sum that was held back. `outbox`: the way into the outbox.
- `deliver`: an outbox emptied, with `pace`. `digest`, with `reach`.
- `answer`: the one road of every question, with `outside` (what it needs of the world), `find` (of the store), `change` (what it changes),
  `talks` (what was spoken of before) and `suggest`.
- `shipped`: the shipped facts brought in.
"""
