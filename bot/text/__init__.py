"""Pages and questions to meaning: pure functions over text, without clock, store or network.

`reading` reads one article whole: tags, facts, announcements, bullets. It is built up, and best read, from below; nothing imports upwards:

    reading
    facts   summary   stories   questions
    announcements
    pages   who
    quantities

`passages`: which sentences of an article share words with a question. `small_names`: names that are written in small letters.
"""
