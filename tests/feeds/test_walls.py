"""News in a few words is read; what a site says of itself is not."""

import pytest

from bot.ports import FeedError
from tests.feeds.test_article import page_of

FLASH = "Acme Group will invest $4 billion in a new plant over three years, the company said on Monday."
TITLE = "<title>Acme Group to invest $4 billion in plant | Harbour Post</title><meta property='og:site_name' content='Harbour Post'>"


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{FLASH}</p>",
        f"<div>{FLASH}</div>",
        f"<h1>Acme Group to invest $4 billion in plant</h1><p>{FLASH}</p>",
        f"<p>{FLASH}</p><p>Subscribe to our newsletter for more of this.</p>",
        f"<nav><a href='/'>Home</a> <a href='/m'>Markets</a></nav><p>{FLASH}</p><footer><p>Copyright 2026 Harbour Post</p></footer>",
        f"<p>{FLASH} “You will see the first cars from it next year,” its chief told reporters.</p>",
    ],
)
def test_a_flash_is_a_short_page_without_what_stands_around_it(body: str) -> None:
    (paragraph,) = page_of(body, TITLE).paragraphs
    assert paragraph.startswith(FLASH)
    assert "newsletter" not in paragraph


def test_a_flash_in_chinese_is_read() -> None:
    flash = "示例集团周一表示，未来三年将投资四十亿元建设新的电池工厂。"
    assert page_of(f"<p>{flash}</p>", "<title>示例集团将投资建设电池工厂</title>").paragraphs == (flash,)


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (
            "<h1>Page not found</h1><p>The page that was asked for could not be found on this server.</p>",
            "Page not found",
        ),
        (
            "<p>This article is open to subscribers of the Harbour Post and to nobody else today.</p>",
            "Acme builds a plant",
        ),
        ("<p>Harbour Post and its partners store and read details on devices to show fitting ads.</p>", "Harbour Post"),
        ("<p>To go on reading, sign in with the address that the account was opened with.</p>", "Acme builds a plant"),
        (
            "<p>The harbour's paper will be back in a few minutes when the work on it is done.</p>",
            "Acme builds a plant",
        ),
        ("<p>Acme builds a plant</p><p>Borg sells a ship</p><p>Cargo falls again</p>", "Acme builds a plant"),
        ("<p>Acme Group will invest in a new plant over three years, chief executive Ann</p>", "Acme Group to invest"),
        ("<p>请登录后继续阅读本站的全部新闻内容和分析文章。</p>", "新闻"),
    ],
)
def test_walls_errors_and_lists_are_no_short_pages(body: str, title: str) -> None:
    with pytest.raises(FeedError) as caught:
        page_of(body, f"<title>{title}</title><meta property='og:site_name' content='Harbour Post'>")
    assert caught.value.reason == "blocked page"
