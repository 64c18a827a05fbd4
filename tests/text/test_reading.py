"""One article read whole."""

from bot.domain.article import Article
from bot.shipped import universe
from bot.text.reading import read, read_clean
from bot.text.summary.gate import violations
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())
MARKED = article(
    "@everyone **Alibaba Group** will invest `RMB 90 billion` in <https://a.example/x|data centres> over the next two years, it says.",
    "<!channel> Alibaba Cloud holds ~~36%~~ of the China cloud market, ||ahead of|| Huawei Cloud with __18%__ :rocket:.",
    "Sign up here.",
    title="<!channel> Alibaba to spend **RMB 90 billion** @everyone",
)


def test_marks_of_chats_cost_no_bullet_and_no_figure() -> None:
    for reading in (read(MARKED, NAMES), read_clean(MARKED, NAMES)):
        assert [bullet.text for bullet in reading.summary.bullets] == [
            "Alibaba Group will invest RMB 90B in data centres over the next two years, it says.",
            "Alibaba Cloud holds 36% of the China cloud market, ahead of Huawei Cloud with 18%.",
        ]
        assert sorted(str(int(fact.values[0].low)) for fact in reading.facts) == ["18", "36", "90000000000"]
        assert [(tag.company, tag.relevance) for tag in reading.tags] == [("BABA", "about"), ("HUAWEI", "mention")]
        assert [breach for breach in violations(reading.summary, reading.article, NAMES) if breach.hard] == []


def test_a_title_is_shown_without_its_marks() -> None:
    assert read(MARKED, NAMES).article.title == "Alibaba to spend RMB 90 billion"
    assert read(article("It rained.", title=":rocket:"), NAMES).article.title == ":rocket:"


def test_kept_paragraphs_are_quoted_with_their_marks() -> None:
    reading = read_clean(MARKED, NAMES)
    assert reading.article is MARKED
    assert all(quote in MARKED.text for bullet in reading.summary.bullets for quote in bullet.quotes)
    cited = [fact.citation for fact in reading.facts] + [plan.citation for plan in reading.announcements]
    assert [one.quote for one in cited] == [MARKED.text[one.start : one.end] for one in cited]
    assert any("`RMB 90 billion`" in one.quote for one in cited)


def test_what_only_a_marked_title_says_is_quoted_as_it_stands_there() -> None:
    page = Article(
        id="a", title="Alibaba to invest **$9 billion** in data centres", paragraphs=("It rained on Monday.",)
    )
    (plan,) = read_clean(page, NAMES).announcements
    assert (plan.citation.quote, plan.citation.start, plan.citation.end) == (page.title, 0, 0)
