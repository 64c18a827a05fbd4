"""The forms of an English word, by rule and by a list of those that follow none."""

import re

_IRREGULAR = """
beat beats beaten beating
become becomes became becoming
begin begins began begun beginning
break breaks broke broken breaking
bring brings brought bringing
build builds built building
buy buys bought buying
choose chooses chose chosen choosing
cut cuts cutting
die dies died dying
draw draws drew drawn drawing
fall falls fell fallen falling
fight fights fought fighting
fly flies flew flown flying
freeze freezes froze frozen freezing
get gets got getting
give gives gave given giving
go goes went gone going
grow grows grew grown growing
hit hits hitting
hold holds held holding
keep keeps kept keeping
lay lays laid laying
lead leads led leading
leap leaps leapt leaped leaping
leave leaves left leaving
lend lends lent lending
lose loses lost losing
make makes made making
meet meets met meeting
pay pays paid paying
put puts putting
rise rises rose risen rising
say says said saying
see sees saw seen seeing
seek seeks sought seeking
sell sells sold selling
set sets setting
shed sheds shedding
shrink shrinks shrank shrunk shrinking
shut shuts shutting
sink sinks sank sunk sinking
slide slides slid sliding
speed speeds sped speeding
spend spends spent spending
spin spins spun spinning
split splits splitting
stand stands stood standing
steal steals stole stolen stealing
stick sticks stuck sticking
strike strikes struck striking
take takes took taken taking
tell tells told telling
throw throws threw thrown throwing
wed weds wedding
win wins won winning
wind winds wound winding
withdraw withdraws withdrew withdrawn withdrawing
"""
_FORMS = {line.split()[0]: tuple(line.split()) for line in _IRREGULAR.strip().splitlines()}
_DOUBLED = re.compile(r"[^aeiou]*[aeiou][bdgmnprt]|.*(?:[^f]fer|mit|cel|bel|quit)")
"""Words whose last letter is said twice before an ending: "trim", "quit", "defer"."""


def forms(word: str) -> tuple[str, ...]:
    """The word, its plural or third person, its past and its "-ing" form: "step", "steps", "stepped", "stepping"."""
    if word in _FORMS:
        return _FORMS[word]
    if not word.isalpha() or len(word) < 3:
        return (word,)
    if word.endswith("e"):
        return (word, f"{word}s", f"{word}d", f"{word[:-1]}ing")
    if word.endswith("y") and word[-2] not in "aeiou":
        return (word, f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing")
    last = word[-1] if _DOUBLED.fullmatch(word) else ""
    plural = f"{word}es" if word.endswith(("s", "x", "z", "ch", "sh")) else f"{word}s"
    return (word, plural, f"{word}{last}ed", f"{word}{last}ing")
