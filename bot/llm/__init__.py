"""A language model as a second writer: whatever it says is judged by the gate before anyone sees it.

Read `model` first: the second reader. `prompt` is what it sends, `schema` what it asks for, `server` the way there; `checked` judges what
comes back, `facts` finds the facts it points at; `chooser` lets it choose a command line. `budget`, `breaker`, `usage` and
`memory` keep what it costs within bounds.
"""
