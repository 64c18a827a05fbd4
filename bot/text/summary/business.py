"""Whether a page is about companies and their figures."""

from itertools import islice

from bot.domain.article import Article
from bot.text.quantities.figures import figures_in_turn
from bot.text.who.names import Names

_NAMES, _FIGURES = 3, 3


def is_business(article: Article, names: Names) -> bool:
    """Whether it names companies and states sums or percentages, three or more of each."""
    measured = (figure for figure in figures_in_turn(article.text) if figure.value.is_money or figure.value.unit == "%")
    is_measured = len(tuple(islice(measured, _FIGURES))) == _FIGURES
    return is_measured and len(names.find(article.text)) >= _NAMES
