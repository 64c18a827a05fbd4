"""The lines that a chooser may choose among."""

from dataclasses import replace

from handlers.candidates import MOST, candidates
from tests.handlers.asking import ask, stored


def lines(question: str) -> tuple[str, ...]:
    return candidates(replace(ask("/help unclear"), question=question), stored())


def test_of_a_company_named_only_what_is_stored_of_it_is_offered() -> None:
    assert lines("alibaba blorp") == (
        "/share alibaba",
        "/capex alibaba",
        "/growth alibaba",
        "/facts alibaba mix ai",
        "/facts alibaba expansion",
        "/facts alibaba chips",
        "/facts alibaba risks",
        "/facts alibaba goals",
        "/facts alibaba leadership",
        "/news alibaba",
    )
    assert lines("huawei blorp") == ("/share huawei", "/news huawei")


def test_two_companies_share_the_room() -> None:
    both = lines("alibaba tencent blorp")
    assert len(both) <= MOST
    assert both[-2:] == ("/share tencent", "/news tencent")


def test_without_a_company_no_company_is_offered() -> None:
    assert lines("blorp") == (
        "/share global cloud rank",
        "/share china public ai cloud rank",
        "/growth industry",
        "/news",
        "/alerts",
        "/digest now",
        "/help",
    )


def test_no_line_changes_anything() -> None:
    for line in (*lines("blorp"), *lines("alibaba blorp")):
        assert line.split()[0] in ("/share", "/capex", "/growth", "/facts", "/news", "/alerts", "/digest", "/help")
        assert line in ("/alerts", "/digest now") or not line.startswith(("/alerts", "/digest"))
