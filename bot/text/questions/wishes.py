"""What a person wants the bot to do, in plain words ("send me a digest every day at 8"), as the command line that does it.

Only an order changes anything: a question about alerts or about following never does, whatever it holds.
"""

import re
from collections.abc import Callable

from bot.domain.company import Universe
from bot.text.quantities.ideograms import holds_ideograms
from bot.text.questions.asked_of_bot import asked_of_bot
from bot.text.questions.digest_order import digest_order
from bot.text.questions.follow_order import NAME, follow_order
from bot.text.questions.naming import Named, named_in, words_of
from bot.text.questions.order_words import any_of
from bot.text.questions.told_order import feed_order, language_order, quiet_order, told_order, zone_order
from bot.text.questions.translated import in_english

LONGEST = 160
"""Characters of a wish; more is a text that speaks of something else as well."""

_CALLS = (
    "hey",
    "hi",
    "hello",
    "ok",
    "okay",
    "so",
    "and",
    "then",
    "bot",
    "newsbot",
    "please",
    "pls",
    "plz",
    "kindly",
    "just",
    "let'?s",
)
_BEGS = any_of("can you", "could you", "would you", "will you", "can we", "you can", "you may")
_WANTS = any_of("i want you to", "i'?d like you to", "i want to", "i'?d like to", "i would like to", "i wish to")
_POLITE = re.compile(rf"^(?:{any_of(*_CALLS, _BEGS, _WANTS)}\b[\s,:!.]*)+")
_WHAT = "what", "which", "who", "whom", "whose", "when", "where", "why", "how"
_WHETHER = (
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "should", "shall", "can", "could", "will", "would", "am",
)  # fmt: skip
_ASKS = re.compile(rf"^{any_of(*_WHAT, *_WHETHER)}\b(?! not )")
_ORDERS: tuple[Callable[[str, str, bool], str], ...] = (
    feed_order,
    zone_order,
    language_order,
    quiet_order,
    digest_order,
    told_order,
    follow_order,
)
"""The first that fits gives the line."""


def wish(text: str, universe: Universe) -> str:
    """The command line for an order to the bot, or for a question about what it told; "" for anything else."""
    if len(text) > LONGEST:
        return ""
    chinese = holds_ideograms(text)
    english = " ".join(in_english(text, universe).split())
    said = _POLITE.sub("", english.casefold().replace("’", "'")).strip()
    if line := asked_of_bot(said):
        return line
    if _ASKS.match(said) or ("?" in said and said == english.casefold().strip()):
        return ""
    named = _named(english, universe)
    for _, typed in sorted(named, key=lambda one: -len(one[1])):
        said = said.replace(typed, NAME, 1)
    company = " and ".join(dict.fromkeys(called for called, _ in named))
    return next((line for order in _ORDERS if (line := order(said, company, chinese))), "")


def _named(text: str, universe: Universe) -> tuple[tuple[str, str], ...]:
    """The companies named: how a command line calls each, and as it was typed."""
    named, _ = named_in(text, tuple(words_of(text)), universe, frozenset())
    return tuple((_called(one, universe), one.typed.casefold()) for one in named)


def _called(named: Named, universe: Universe) -> str:
    company = universe.by_key[named.company]
    return (company.short if named.subject == company.name else named.subject).casefold()
