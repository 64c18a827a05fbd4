"""How sure a plan is by who says so: the company, the paper, or somebody else; and by what the company answers."""

from dataclasses import dataclass
from typing import Final, Literal

from bot.domain.announcement import UNCONFIRMED, Certainty
from bot.domain.article import Article
from bot.domain.company import Key
from bot.text.announcements.answered import answers, is_own_word
from bot.text.announcements.claim import Claim
from bot.text.announcements.claimants import Claimant, claimant
from bot.text.announcements.labels import is_labelled, is_reckoned
from bot.text.pages.sentences import Sentence
from bot.text.who.names import Names


@dataclass(frozen=True, slots=True)
class Voice:
    """How sure the claim is, and why where that is for who says so; "supposed" ones are nobody's plan."""

    certainty: Certainty | Literal["supposed"]
    because: str = ""


def voiced(
    sure: Certainty, line: Sentence, claim: Claim, company: Key | None, is_again: bool, article: Article, names: Names
) -> Voice:
    """What becomes of a claim that its own words state or weigh.

    A denial outweighs everything but the company's own word in the same sentence; it is none of a plan that is told again.
    """
    if sure in ("denied", "dropped"):
        return Voice(sure)
    if article.kind != "news":
        return Voice(sure)
    rest = answers(article.text, names)
    who = claimant(line.text, claim)
    is_own = is_own_word(line.text, names)
    is_plan = not is_again and claim.kind != "programme"
    if is_plan and rest.denies(line) and (who or not is_own):
        return Voice("denied")
    is_reckoning = is_reckoned(line.text, article.title, article.text) and not is_own
    if (who and who.kind == "opinion") or _is_labelled(line, article) or is_reckoning:
        return Voice("supposed")
    if sure != "stated" or is_own:
        return Voice(sure)
    if who and not (who.kind == "state" and rest.takes_part()):
        return Voice("considered", _told_by(who))
    silence = rest.silence(line, company) if is_plan and not who else ""
    if silence and not rest.is_own_word():
        return Voice("considered", f"{UNCONFIRMED}the article says “{silence}”.")
    return Voice("stated")


def _is_labelled(line: Sentence, article: Article) -> bool:
    """Whether the headline, the text as it begins, or the sentence itself is marked as something else than news."""
    return any(is_labelled(words) for words in (article.title, article.text[:_HEAD], line.text))


_HEAD: Final = 80
"""Characters in which a text says what it is."""


def _told_by(who: Claimant) -> str:
    return f"{UNCONFIRMED}told by “{who.words}”, not by the company."
