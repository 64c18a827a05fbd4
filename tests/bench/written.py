"""Business pages and headlines for measuring, written by a small grammar: one seed gives one page, and no two are alike."""

import random
import re

from bot.domain.article import Article

_SLOT = re.compile(r"\{(\w+)\}")
_WORDS: dict[str, tuple[str, ...]] = {
    slot: tuple(words.split("|"))
    for slot, words in {
        "known": "Alibaba|Amazon|Microsoft|Tencent|Baidu|Apple|Alphabet|Nvidia|Oracle|JD.com",
        "first": "Amber|Birch|Cobalt|Delmar|Ember|Falcon|Garnet|Harbor|Indigo|Juniper|Kestrel|Linden|Marble|Nimbus|Onyx|Pioneer"
        "|Quartz|Raven|Sierra|Tundra|Umber|Vertex|Willow|Xenith|Yarrow|Zephyr|Aldine|Bexley|Corvin|Dunmore|Eastwell|Fenwick",
        "second": "Motors|Networks|Foods|Logistics|Semiconductor|Energy|Pharma|Retail|Robotics|Airlines|Materials|Telecom|Steel|Games",
        "place": "Ohio|Texas|Jakarta|Bangkok|Malaysia|Hamburg|Warsaw|Osaka|Seoul|Taipei|Shanghai|Shenzhen|Dublin|Porto|Lima|Nairobi"
        "|Mumbai|Toronto|Sydney|Cairo|Lagos|Santiago|Leipzig|Gdansk|Penang|Kobe|Hanoi|Cebu|Turin|Malmo|Oregon|Quito",
        "thing": "data centre|chip plant|battery factory|logistics hub|research laboratory|cloud region|assembly line|warehouse"
        "|solar park|training school|payment service|delivery fleet|test track|packaging line|fibre network|design studio",
        "product": "cloud services|smartphones|electric vans|memory chips|online groceries|frozen meals|routers|wind turbines"
        "|cargo drones|industrial robots|vaccines|game consoles|payment terminals|copper cables|truck tyres|advertising",
        "person": "Ida Moe|Tomas Reyes|Lena Vogt|Kenji Mori|Grace Obi|Pavel Novak|Ana Duarte|Omar Haddad|Ruth Klein|Mei Tan",
        "day": "Monday|Tuesday|Wednesday|Thursday|Friday",
        "year": "2022|2023|2024|2025|2026|2027|2028|2029|2030",
        "quarter": "first|second|third|fourth",
        "count": "two|three|four|five|six|ten",
        "grew": "rose|climbed|fell|slipped|grew|declined|jumped|dropped",
        "currency": "${n} billion|${n} million|RMB {n} billion|€{n} million|{n} billion yuan|£{n} million|HK${n} billion",
        "firm": "{first} {second}|{first} {second}|{known}",
        "money": "{currency}",
        "share": "{n}%|{n} percent",
    }.items()
}
_STATING = """
{main} will invest {money} in a {thing} in {place} over the next {count} years, the company said on {day}.
{main} said its revenue from {product} {grew} {share} to {money} in the {quarter} quarter of {year}.
{firm} held {share} of the market for {product} in {place} in {year}, ahead of {firm} with {share}, according to a survey.
Net income {grew} to {money} from {money} a year earlier, helped by lower costs for {product}.
Analysts at {firm} expect {main} to spend {money} on {product} this fiscal year, more than twice as much as in {year}.
The {thing} in {place}, which cost {money}, is expected to employ {n} hundred people by {year}.
{firm} raised its forecast for capital expenditure to between {money} and {money}, citing demand for {product}.
Shares of {main} {grew} {share} in {place} trading on {day} after the report.
Gross margin widened by {n} percentage points, while operating expenses {grew} {share}.
Its rival {firm} has committed {money} to a {thing} near {place}, the largest of its kind.
"""
_TELLING = """
The company did not say when the {thing} would open, but managers have visited {place} several times since the summer.
{person}, who runs the unit, told reporters in {place} that customers had waited long enough for better {product}.
Critics warn that export controls could slow the delivery of {product} and strain the budgets of smaller suppliers.
Regulators in {place} are looking into how {firm} and {firm} sell {product} to public bodies.
"We have learned to build a {thing} without the usual delays," {person} said, adding that the team came from {place}.
The move reflects a wider shift in the industry, in which makers of {product} look for partners abroad.
Much of the work is done by engineers in {place}, where rents are low and universities train people for {product}.
Still, the strategy carries risks, because demand for {product} depends on the mood of households in {place}.
{main} declined to comment on the talks, which were first described by a newspaper in {place}.
Unions welcomed the {thing}, although they asked for a say in how shifts are planned.
The board is set to meet on {day}, and {person} is seen as the likely successor.
That leaves {firm} with a choice: it can wait for prices to settle, or it can follow {main} into {place}.
"""
_SENTENCES = tuple(line for line in (_STATING + _TELLING).splitlines() if line)
_HEADLINES = tuple(
    """{firm} to invest {money} in {place} {thing}
{firm} opens {thing} in {place}
{firm} opens office for {product} in {place}
{firm} unveils new {product} with {firm}
{firm} sells {thing} in {place} to {firm} for {money}
{firm} buys maker of {product} {first} for {money}
{firm} {product} sales {grew} {share} in {quarter} quarter
{firm} names {person} as head of {product}
{firm} halts {product} deliveries in {place} after strike
Regulators in {place} probe {firm} over {product}
{firm} cuts {n} hundred jobs at {place} {thing}
{person} quits {firm} for rival {firm}
{firm} fined {money} in {place} over {product}
{firm} delays {thing} in {place} to {year}
{firm} and {firm} agree on {product} venture in {place}
Fire stops {firm} {thing} in {place}""".splitlines()
)


class Writer:
    """Sentences and headlines with names, sums and dates drawn by a seed; `other` words may stand in for the usual ones."""

    def __init__(self, seed: int, **other: tuple[str, ...]) -> None:
        self._chance = random.Random(seed)
        self._words = _WORDS | other
        self._main = self._chance.choice(self._words["known"])

    def page(self, words: int) -> Article:
        """A page of about so many words, in paragraphs of up to four sentences; every other sentence states a figure."""
        paragraphs: list[str] = []
        while sum(len(paragraph.split()) for paragraph in paragraphs) < words:
            paragraphs.append(" ".join(self._drawn(_SENTENCES) for _ in range(self._chance.randint(1, 4))))
        return Article(id="1", title=self.headline(), paragraphs=tuple(paragraphs))

    def headline(self) -> str:
        """A headline: who does what with which product or site, where, for how much."""
        return self._drawn(_HEADLINES)

    def _drawn(self, among: tuple[str, ...]) -> str:
        return _SLOT.sub(self._filled, self._chance.choice(among))

    def _filled(self, slot: re.Match[str]) -> str:
        if slot[1] == "n":
            return f"{self._chance.randint(11, 690) / 10:g}"
        return self._main if slot[1] == "main" else self._drawn(self._words[slot[1]])
