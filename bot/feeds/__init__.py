"""Feeds and article pages: fetched with guards, parsed in a process that can be killed.

In goes an address; out come entries or an article's words, or a `FeedError` with its reason.

Read `source` first: what the pipeline sees of the web.
- On the way out: `manners` and `turns` (when, and how often), `lookups` (names), `guard` (public addresses only), `fetch` (size)
  with `deadlines`.
- Into the child process: `worker` starts and kills it, `wire` is what they say to each other, `child` is the process.
- There, feeds: `charset`, `parse` with `expat` and `wellformed` (the cheap way, where a feed is well-formed), `items` (what was read before
  is not read again), `entries` with `identity`, `links`, `dates`, `tickers`, `caps`.
- There, pages: `article` with `metadata`, `sheets` and `unseen` (what readers do not see), `walls` (what only robots see), `filings`.
- `defaults`: the feeds of a company; `opml`: lists of feeds.
"""
