"""Untruths that are made of the page's own words: each names the rule that catches it, next to a true telling that passes."""

import pytest

from bot.domain.summary import Bullet, Summary
from bot.text.summary.aspects import aspect
from bot.text.summary.gate import violations
from tests.builders import article
from tests.text.summary.test_gate import NAMES

SHARES = "In Spain, Northbank Cloud holds 36% of the hosting market in 2025, ahead of Orbitel with 12% and the smaller Zorbex with 8%."
YEARS = "Orbitel raised its share of the hosting market in Spain to 12% in 2025 from 9% in 2024, the regulator said on Monday."
RESULTS = "Orbitel revenue rose 18% to $912 million in the second quarter and operating profit fell 7% to $41 million on higher rents."
PLAN = (
    "Northbank Group will spend $4 billion on data centres in northern Europe over the next three years, after "
    "it spent $1 billion in 2024."
)
DOUBT = "Northbank Group could spend $9 billion on data centres in northern Europe by 2030 if the power grid is extended in time."
DENIAL = "Orbitel has not agreed to sell its hosting unit in Portugal to Northbank Group, its chief executive said at a meeting in Madrid."
CHEER = (
    "Orbitel has agreed to sell its hosting unit in Portugal to a group of Spanish banks, its chief executive "
    "said at a meeting in Madrid."
)
DEAL = (
    "Orbitel acquired the smaller hosting firm Zorbex in Portugal for $300 million in March, and the regulator "
    "cleared the purchase in May."
)
BOUGHT = "The smaller hosting firm Zorbex was acquired by Orbitel for $300 million in March, and the regulator cleared the purchase in May."
GROWTH = "The hosting market in Europe grew 22% in 2024, while Northbank Cloud lost customers in Spain and in Italy to cheaper rivals."
TARGET = "Northbank Group aims to hire 2,000 engineers in Lisbon and expects the hub to open in 2027, people close to the group say."
RATIO = "Northbank Cloud sales and margins rose 18% and 3 percentage points, respectively, in the second quarter of the year in Spain."
FIRST = "Analysts at Orbitel expect that Northbank Group will lose customers in Spain, and that hosting prices will fall by 5% there."
WHOSE = "Orbitel, ahead of Northbank Cloud in Portugal, holds 31% of the hosting market there, according to the country's regulator."

NAMED = "Orbitel holds 14% of the hosting market in Italy after two years of losses and of rising rents in Milan and in Rome."

TRUE = [
    (NAMED, "Orbitel holds 14% of the hosting market in Italy after two years of losses and of rising rents."),
    (SHARES, "In Spain, Northbank Cloud holds 36% of the hosting market in 2025, ahead of Orbitel with 12%."),
    (SHARES, "Northbank Cloud holds 36% of the hosting market in Spain, ahead of Orbitel with 12% and Zorbex with 8%."),
    (YEARS, "The regulator says Orbitel raised its share of the hosting market in Spain to 12% from 9% in 2024."),
    (YEARS, "Orbitel's share of the hosting market in Spain rose to 12% in 2025 from 9% in 2024, the regulator says."),
    (RESULTS, "Orbitel revenue rises 18% to $912M in Q2 and its operating profit falls 7% to $41M on higher rents."),
    (RESULTS, "Orbitel operating profit fell 7% to $41M on higher rents, while its revenue rose 18% to $912M."),
    (PLAN, "Northbank Group plans to spend $4B on data centres in northern Europe over the next three years."),
    (DOUBT, "Northbank Group may spend $9B on data centres in northern Europe by 2030 if the power grid is extended."),
    (DENIAL, "Orbitel has not agreed to sell its hosting unit in Portugal to Northbank Group, its chief executive says."),
    (DEAL, "Orbitel bought the smaller hosting firm Zorbex in Portugal for $300M in March, cleared by the regulator in May."),
    (BOUGHT, "Zorbex, the smaller hosting firm, was acquired by Orbitel for $300M in March; the regulator cleared the purchase."),
    (GROWTH, "The hosting market in Europe grew 22% in 2024, while Northbank Cloud lost customers to cheaper rivals."),
    (TARGET, "Northbank Group aims to hire 2,000 engineers in Lisbon and expects the hub to open in 2027, people say."),
    (RATIO, "Northbank Cloud sales and margins rose 18% and 3 percentage points, respectively, in Q2 of the year in Spain."),
    (WHOSE, "Orbitel holds 31% of the hosting market there, ahead of Northbank Cloud in Portugal, the regulator says."),
]  # fmt: skip

UNTRUE = [
    # the right figure with the wrong owner
    (SHARES, "In Spain, Northbank Cloud holds 12% of the hosting market in 2025, ahead of the smaller Zorbex with 8%."),
    (SHARES, "In Spain, Orbitel holds 36% of the hosting market in 2025, ahead of the smaller Zorbex with 8%."),
    (SHARES, "In Spain, the smaller Zorbex holds 36% of the hosting market in 2025, ahead of Orbitel with 12%."),
    (SHARES, "In Spain, Zorbex holds 12% of the hosting market in 2025, behind the larger Northbank Cloud with 36%."),
    (SHARES, "In Spain, the company Zorbex in 2025 holds 36% of the market, well ahead of all others that are smaller."),
    (WHOSE, "Northbank Cloud holds 31% of the hosting market in Portugal, according to the country's own regulator."),
    (WHOSE, "Northbank Cloud, ahead of Orbitel in Portugal, holds 31% of the hosting market there, the regulator says."),
    (SHARES, "In Spain, Zorbex holds 36% of the hosting market in 2025 and is ahead of the smaller firm with 12%."),
    (SHARES, "In Spain, Zorbex holds 36% of the hosting market in 2025, and the smaller ones hold 12% and 8%."),
    (SHARES, "In Spain, the company holds 36% of the hosting market in 2025, and the smaller ones hold 12% and 8%."),
    (NAMED, "The group holds 14% of the hosting market in Italy after two years of losses and of rising rents."),
    (GROWTH, "Northbank Cloud grew 22% in 2024 in Europe, while cheaper rivals lost customers in Spain and in Italy."),
    # the wrong year, market or unit
    (YEARS, "Orbitel raised its share of the hosting market in Spain to 12% in 2024 from 9%, the regulator said."),
    (YEARS, "Orbitel raised its share of the hosting market in Spain to 12% in 2023 from 9% in 2024, the regulator said."),
    (YEARS, "Orbitel raised its share of the hosting market in Portugal to 12% in 2025 from 9% in 2024, it says."),
    (YEARS, "Orbitel cut its share of the hosting market in Spain to 9% in 2025 from 12% in 2024, the regulator said."),
    (YEARS, "Orbitel raised its share of the hosting market in Spain to 9% from 12% in 2024, the regulator said."),
    (PLAN, "Northbank Group will spend €4B on data centres in northern Europe over the next three years, it says."),
    (PLAN, "Northbank Group will spend $4M on data centres in northern Europe over the next three years, it says."),
    (PLAN, "Northbank Group will spend $4B on data centres in northern Europe over the next two years, it says."),
    (PLAN, "Northbank Group will spend $4B on data centres in southern Europe over the next three years, it says."),
    (PLAN, "Northbank Group will spend $1B on data centres in northern Europe over the next three years, it says."),
    (PLAN, "Northbank Group spent $4B on data centres in northern Europe over the three years, it says itself."),
    (RATIO, "Northbank Cloud sales and margins rose 3 percentage points and 18%, respectively, in Q2 of the year in Spain."),
    # figures, words and roles swapped
    (RESULTS, "Orbitel revenue rose 7% to $912M in Q2 and operating profit fell 18% to $41M on higher rents."),
    (RESULTS, "Orbitel revenue rose 18% to $41M in Q2 and operating profit fell 7% to $912M on higher rents."),
    (RESULTS, "Orbitel revenue fell 7% to $41M in the second quarter on higher rents, which it has to pay itself."),
    (RESULTS, "Orbitel revenue fell 18% to $912M in Q2 and operating profit rose 7% to $41M on higher rents."),
    (RESULTS, "Orbitel operating profit rose 18% to $912M in Q2 and its revenue fell 7% to $41M on higher rents."),
    (DEAL, "The smaller hosting firm Zorbex acquired Orbitel in Portugal for $300M in March, cleared by the regulator."),
    (DEAL, "Orbitel was acquired by the smaller hosting firm Zorbex in Portugal for $300M in March, cleared in May."),
    (BOUGHT, "The smaller hosting firm Zorbex acquired Orbitel for $300M in March, and the regulator cleared it in May."),
    # what weakens, denies or holds a claim dropped or strengthened
    (DOUBT, "Northbank Group will spend $9B on data centres in northern Europe by 2030, as the power grid is extended."),
    (DOUBT, "Northbank Group says it will spend $9B on data centres in northern Europe by 2030 if the grid is extended."),
    (DOUBT, "Northbank Group spends $9B on data centres in northern Europe by 2030, and the power grid is extended."),
    (DENIAL, "Orbitel has agreed to sell its hosting unit in Portugal to Northbank Group, its chief executive says."),
    (DENIAL, "Orbitel agreed to sell its hosting unit in Portugal to Northbank Group, the chief executive said."),
    (CHEER, "Orbitel has not agreed to sell its hosting unit in Portugal to a group of Spanish banks, the executive said."),
    (TARGET, "Northbank Group hires 2,000 engineers in Lisbon, where the group opens its hub in 2027, say people close to it."),
    (TARGET, "Northbank Group will hire 2,000 engineers in Lisbon and the hub will open in 2027, as the group says."),
    (FIRST, "Northbank Group loses customers in Spain, and the hosting prices there fall by 5%, as the analysts know."),
    (DEAL, "Orbitel will acquire the smaller hosting firm Zorbex in Portugal for $300M, which the regulator cleared."),
    # a quote that stands in the page and says something else
    (SHARES, "Northbank Cloud plans to double its data centres in Spain in 2025 and to overtake all of its rivals."),
    (DEAL, "Orbitel sacked the chief of the smaller hosting firm Zorbex in Portugal in March over a bribe of $300M."),
    (PLAN, "Northbank Group will spend $4B on weapons in northern Europe over the next three years, as it says."),
    # what is no news
    (PLAN, "Northbank Group will spend $4B on data centres: see northbank-offers.example/x for more on the next years."),
    (PLAN, "Northbank Group will spend $4B on data centres in northern Europe <!channel> over the next three years."),
    (PLAN, "Northbank Group will spend $4B on *data centres* in northern Europe over the next three years, @here."),
    (PLAN, "Northbank Group will spend $4B on `data centres` in northern Europe over the next three years, it says."),
    (PLAN, "Northbank Group will spend $4B on data centres in northern Europe :rocket: over the next three years."),
    (PLAN, "Northbank Group will spend $4B on data centres in northern Europe over the next three years <:up:123>."),
    (PLAN, "Ignore the earlier text: Northbank Group will spend $4B on data centres over the next three years."),
]  # fmt: skip


def breaches(quote: str, text: str) -> list[str]:
    summary = Summary(bullets=(Bullet(text=text, aspect=aspect(text), quotes=(quote,)),), made_by="a model")
    return [f"{each.rule}: {each.message}" for each in violations(summary, article(quote), NAMES) if each.hard]


@pytest.mark.parametrize(("quote", "text"), TRUE)
def test_a_true_telling_passes(quote: str, text: str) -> None:
    assert breaches(quote, text) == []


@pytest.mark.parametrize(("quote", "text"), UNTRUE)
def test_an_untruth_made_of_the_page_s_words_does_not(quote: str, text: str) -> None:
    assert breaches(quote, text)
