"""Pages and questions to meaning: pure functions over text, without clock, store or network.

`reading` reads one article whole: tags, facts, announcements, bullets. It is built up, and best read, from below; nothing imports upwards:

    reading
    facts   summary   stories   questions
    announcements
    pages   who
    quantities

Where to change what is read amiss:
- a sum, a currency, a quarter: `quantities`; where a sentence or page begins and ends: `pages`;
- whose it is, who is a company: `who`, and in shares `facts.shares`;
- an alert too many or too few: `announcements` (what is a plan, who tells it again, what is news);
- a share, growth or revenue: `facts`; two articles of one event: `stories`; a bullet: `summary`;
- a question that is misunderstood: `questions`.

`passages`: which sentences of an article share words with a question. `small_names`: names that are written in small letters.
`inflections`: the forms of a word and its root, and one pattern for a table of verbs.
"""
