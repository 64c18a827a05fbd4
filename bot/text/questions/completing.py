"""Questions that lean on the answer before them, put into whole ones: "its capex", "and in China?", "who says so?"."""

import re

from bot.domain.company import Universe
from bot.text.quantities.ideograms import holds_ideograms
from bot.text.quantities.periods import periods
from bot.text.questions.before import beside, is_beside
from bot.text.questions.context import NOTHING, Context
from bot.text.questions.doubts import is_doubt
from bot.text.questions.further import OF_ANYONE, further, is_judgement
from bot.text.questions.intent import Kind, kind
from bot.text.questions.lately import lately
from bot.text.questions.leaning import MORE, ONE_SIDED, OPENING, OTHERS, is_opened, pronoun_in
from bot.text.questions.meaning import LONGEST, Meaning, meaning
from bot.text.questions.moved import asks_which_is_larger
from bot.text.questions.plan_line import asks_for_news
from bot.text.questions.translated import in_english

WHICH = "/help which"
"""What is asked back where nobody knows who or what is meant."""

_MOST_WORDS = 4


def completed(text: str, universe: Universe, context: Context = NOTHING) -> str:
    """The question with what it leaves out, or the command line that answers it; the text itself where it stands alone."""
    if len(text) > LONGEST or "://" in text:
        return text
    said = in_english(text, universe) if holds_ideograms(text) else text
    if is_beside(said):
        said = beside(said, _times_told(context))
    asked = meaning(said, universe)
    if line := further(said, asked, context):
        return line
    if context.measure == "capex" and asked.aspect == "changes" and OF_ANYONE.search(said) and not asked.names:
        return said if asked.has("capex") else f"capex {said}"
    if is_judgement(said) or asks_which_is_larger(said, context):
        return _beside_others(universe, context)
    if context.measure == "news" and _is_only_a_time_of_news(said):
        return f"{' and '.join(context.companies)} news {_bare(said)}"
    if context.measure == "growth" and is_opened(text) and asked.has("industry") and not asked.names:
        return f"growth of the industry {context.trade}"
    if is_doubt(said) or _asks_who(asked, said):
        return f"/source {context.numbers[0]}" if context.numbers else WHICH
    if line := _of_them(text, said, asked, universe, context):
        return line
    if is_opened(text) and not _is_of_the_market(asked, said, context):
        return _whole(said, universe, context, leans=True) or text
    return _of_before(said, asked, universe, context) or text


def _of_them(text: str, said: str, asked: Meaning, universe: Universe, context: Context) -> str:
    """The question with whom "it" or "they" are, or with the side that a comparison leaves out; "" where it has neither."""
    pronoun, one_sided = pronoun_in(said, universe), ONE_SIDED.search(said) if len(asked.names) == 1 else None
    if not pronoun and not one_sided:
        return ""
    is_told = asked.values or (asked.names and not asked.has("versus"))
    if pronoun and is_told and not context.companies:
        return text  # who "it" is stands behind it ("how much is it a year for Alibaba?")
    if not context.companies or (pronoun and pronoun.is_one and len(context.companies) > 1):
        return WHICH
    whom = " and ".join(context.companies)
    told = pronoun.replaced(whom) if pronoun else _with_side(said, one_sided, whom)
    is_of_it = bool(context.measure) and not asked.unknown and _VALUE.match(said) is not None
    leans = is_opened(text) or bool(asked.names) or is_of_it
    return _whole(told, universe, context, leans=leans) or told


_VALUE = re.compile(
    r"^\W*(?:and |so |but )?(?:(?:what|how much)['’ ](?:s|is|was|were|are|will|would)|is|was|are|were) (?:it|they)\b",
    re.IGNORECASE,
)
"""Asks for the figure itself, or for that of another time ("is it new?", "what was it in 2024?")."""


def _times_told(context: Context) -> tuple[str, ...]:
    """The period that the last answer was asked for, then those that its finding tells."""
    return tuple(time.label for told in (context.time, context.told) for time in periods(told))


def named(text: str, universe: Universe, context: Context = NOTHING) -> str:
    """An order with the company that it calls "it"; the order itself where nobody knows which that is."""
    pronoun = pronoun_in(text, universe) if len(context.companies) == 1 and len(text) <= LONGEST else None
    return pronoun.replaced(context.companies[0]) if pronoun else text


def _with_side(said: str, found: re.Match[str] | None, whom: str) -> str:
    """A comparison with the side that it leaves out."""
    if found and found["that"]:
        return f"{said[: found.start('that')]}{whom}{said[found.end('that') :]}"
    return f"{whom} versus {_bare(said)}"


def _of_before(said: str, asked: Meaning, universe: Universe, context: Context) -> str:
    """The question put to the company or the market of before; "" where it is not about that."""
    if asked.names or asked.values or not context.companies:
        return ""
    if MORE.match(said):
        return context.companies[0] if len(context.companies) == 1 else ""
    if OTHERS.match(said) or _is_of_the_market(asked, said, context):
        rest = "" if OTHERS.match(said) else _bare(said)
        return f"{context.measure} rank {_market(context, universe)} {context.time} {rest}"
    if _is_of_a_company(asked, said):
        return _whole(said, universe, context, leans=not _is_measured(asked, said))
    return ""


def _is_of_the_market(asked: Meaning, said: str, context: Context) -> bool:
    """Whether it asks about the others of the market just told of, without naming any ("who is second?")."""
    is_narrowed = asked.regions or asked.places or asked.sectors or asked.names or asked.unknown
    return (
        context.measure in ("share", "capex")
        and asked.has("rank", "rest")
        and not is_narrowed
        and kind(asked, said) in (Kind.SHARE, Kind.UNKNOWN)
    )


def _market(context: Context, universe: Universe) -> str:
    """The market asked about before, else the first that the last answer's finding speaks of, where it tells shares."""
    if asked := f"{context.place} {context.trade}".strip():
        return asked
    told = meaning(_CLAUSE.split(context.told, maxsplit=1)[0], universe) if context.measure == "share" else Meaning()
    return " ".join((*told.regions, *told.places, *told.sectors))


def _beside_others(universe: Universe, context: Context) -> str:
    """The command line that holds the figure just given against what others have."""
    if context.measure == "share" and (market := _market(context, universe)):
        return " ".join(("/share", market, "rank", *([f'"{context.time}"'] if context.time else [])))
    if context.measure == "growth" and context.companies:
        return f"/growth {context.companies[0]}"
    return "/capex rank" if context.measure == "capex" else WHICH


_CLAUSE = re.compile(r"[;,.] ")


def _asks_who(asked: Meaning, text: str) -> bool:
    """Whether it asks who says it, or since when, and does not say what."""
    says_what = (
        asked.names or asked.values or asked.regions or asked.sectors or asked.places or asked.other or asked.unknown
    )
    return (
        kind(asked, text) is Kind.SOURCE
        and not says_what
        and not asked.topics
        and asked.count is None
        and not asked.has("share", "capex", "growth", "revenue", "mix", "industry", "rank", "announced")
    )


def _whole(text: str, universe: Universe, context: Context, *, leans: bool) -> str:
    """The question with the company, and where it leans the measure and the market, of before; "" where it needs none."""
    said = _bare(text) if leans else text
    asked = meaning(said, universe)
    told = kind(asked, said)
    if _is_a_stranger(asked, told):
        return f"{context.measure or 'share'} {said}" if context.companies else ""
    if not asked.names and not _is_a_time(asked, told) and (told in _ALONE or asked.has("rank", "rest", "industry")):
        return ""
    if not context.companies:
        return "" if asked.names or asked.values or (told is Kind.SHARE and asked.sectors) else WHICH
    is_measured = _is_measured(asked, said)
    is_same = told is kind(meaning(context.measure, universe), context.measure)
    keeps = leans and (not is_measured or is_same)
    keeps_ranking = keeps and context.is_ranking and not asked.names
    parts = (
        context.measure if leans and not is_measured and not is_same else "",
        "rank" if keeps_ranking else "" if asked.names else " vs ".join(context.companies),
        said,
        context.place if keeps and not (asked.regions or asked.places) else "",
        context.trade if keeps and not asked.sectors else "",
        context.time if keeps and not (asked.periods or asked.relative) else "",
    )
    return " ".join(part for part in parts if part)


def _is_only_a_time_of_news(said: str) -> bool:
    """ "since Monday?", "and on Friday?"."""
    time, rest = lately(said)
    return bool(time) and not any(letter.isalnum() for letter in _bare(rest))


def _bare(text: str) -> str:
    """The question without the words that link it to what was said, and without its question mark: more may follow."""
    return OPENING.sub("", text).rstrip(" ?!.,;？！。，；")


_ALONE = (Kind.ADVICE, Kind.SETTING, Kind.FIGURE, Kind.SOURCE, Kind.HELP, Kind.UNKNOWN)
"""Kinds of answer that need no company."""


def _is_a_stranger(asked: Meaning, told: Kind) -> bool:
    """Whether only a word that nobody knows is asked about ("what about quillmere?")."""
    return told is Kind.UNKNOWN and bool(asked.unknown) and not asked.names and len(asked.unknown) <= _MOST_WORDS


def _is_a_time(asked: Meaning, told: Kind) -> bool:
    """Whether only another time is asked about ("and last year?")."""
    return told is Kind.UNKNOWN and bool(asked.periods or asked.relative) and not asked.unknown


def _is_measured(asked: Meaning, text: str) -> bool:
    """Whether it says itself what is asked of a company."""
    told = kind(asked, text)
    if told is Kind.SHARE:
        return asked.has("share", "rank", "size", "rest")
    return told not in (Kind.COMPANY, Kind.UNKNOWN) and not (told is Kind.TOPIC and not asked.topics)


def _is_of_a_company(asked: Meaning, text: str) -> bool:
    """Whether it asks what only one company can have, and does not say which."""
    told = kind(asked, text)
    if asked.unknown or asked.is_country_owner or asked.has("rank", "rest", "industry") or "goals" in asked.topics:
        return False
    if told is Kind.CAPEX and (OF_ANYONE.search(text) or asks_for_news(asked, text)):
        return False
    if told in (Kind.SHARE, Kind.GROWTH):
        return not asked.sectors
    return (
        _is_a_time(asked, told)
        or told in (Kind.CAPEX, Kind.MIX, Kind.TOPIC, Kind.REVENUE)
        or (told is Kind.OTHER and bool(asked.other))
    )
