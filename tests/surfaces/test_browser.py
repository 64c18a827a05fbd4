"""The console in a real Chromium: what only a browser can prove."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, Page, async_playwright, expect

from bot.charts import FilePainter
from bot.domain.company import Company
from bot.domain.feed import Feed
from bot.domain.reply import Reply
from bot.render.page import Standing
from bot.surfaces.web import make_app, serving
from bot.surfaces.web_live import Live, WebSurface
from tests.builders import NOON
from tests.surfaces.desk import CHINA, HOSTILE, SHARE, FakeDesk, delivery

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def chromium() -> str | None:
    """A Chromium of this machine: NEWSBOT_CHROMIUM, Debian's, or one on the path."""
    named = (
        os.environ.get("NEWSBOT_CHROMIUM"),
        "/usr/bin/chromium",
        shutil.which("chromium"),
        shutil.which("google-chrome"),
    )
    return next((path for path in named if path and Path(path).exists()), None)


pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.browser,
    pytest.mark.skipif(chromium() is None, reason="no Chromium found: install one or set NEWSBOT_CHROMIUM"),
]

FEED_NAME = "Example feed of a rather long name that does not fit the narrow side of a page"

# Every element that carries words of its own: its colour against the nearest background under it, by WCAG's formula.
WEAK_CONTRAST = """() => {
  const light = c => { const [r, g, b] = c.map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                       return .2126 * r + .7152 * g + .0722 * b; };
  const parts = css => css.match(/[\\d.]+/g).map(Number);
  const under = e => { for (; e; e = e.parentElement) { const c = parts(getComputedStyle(e).backgroundColor);
                       if (c.length < 4 || c[3] > 0) return c.slice(0, 3); } return [255, 255, 255]; };
  return [...document.querySelectorAll("body *")].filter(e => e.checkVisibility() &&
      [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())).map(e => {
    const [a, b] = [light(parts(getComputedStyle(e).color).slice(0, 3)), light(under(e))].sort((x, y) => y - x);
    return [(a + .05) / (b + .05), e.outerHTML.slice(0, 80)];
  }).filter(([ratio]) => ratio < 4.5);
}"""


@dataclass
class Visit:
    """An open console: its page, its desk, the stream behind it, and what the browser complained about."""

    page: Page
    desk: FakeDesk
    surface: WebSurface
    url: str
    complaints: list[str]

    async def ask(self, question: str) -> None:
        await self.page.fill("#q", question)
        await self.page.press("#q", "Enter")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as driver:
        opened = await driver.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield opened
        await opened.close()


@asynccontextmanager
async def visit(
    browser: Browser, desk: FakeDesk | None = None, folder: Path | None = None, **options: Any
) -> AsyncIterator[Visit]:
    desk = desk or FakeDesk()
    desk.replies |= {"/share alibaba": SHARE, "/share alibaba china": CHINA, "hostile": HOSTILE}
    live = Live()
    if folder:
        painter = FilePainter(folder)
        desk.paint = painter.paint  # type: ignore[method-assign]
    context = await browser.new_context(**options)
    page = await context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.extend(_complaint(message)))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    async with serving(make_app(desk.desk(), live, beat=0.2), "127.0.0.1", 0) as url:
        await page.goto(url)
        yield Visit(page, desk, WebSurface(live), url, complaints)
        await context.close()


def _complaint(message: ConsoleMessage) -> list[str]:
    return [message.text] if message.type in ("error", "warning") else []


def full_desk() -> FakeDesk:
    feeds = (
        Feed(url="https://a.example", name=FEED_NAME, first_polled=NOON, last_ok=NOON),
        Feed(url="https://b.example", name="Another", reason="http 403"),
        Feed(url="https://c.example", name="A third"),
    )
    watched = (Company(key="BABA", name="Alibaba Group", short="Alibaba"),)
    rows = [delivery(3, reply=HOSTILE), delivery(2, event="digest:2025-09-11", reply=SHARE), delivery(1)]
    return FakeDesk(rows=rows, now=Standing(watched=watched, feeds=feeds))


async def test_a_question_is_answered_on_the_page_with_its_chart(browser: Browser, tmp_path: Path) -> None:
    async with visit(browser, folder=tmp_path) as seen:
        await seen.ask("/share alibaba")
        answer = seen.page.locator("article.turn")
        await expect(answer.locator("h3")).to_have_text(SHARE.title)
        await expect(answer.get_by_role("table", name="Global cloud · Q1 2025")).to_be_visible()
        picture = answer.get_by_role("img", name="AWS 30%")
        await expect(picture).to_have_js_property("complete", True, timeout=30_000)
        assert await picture.evaluate("image => [image.naturalWidth, image.naturalHeight / image.height > 1]") == [
            1200,
            True,
        ]
        assert seen.page.url == seen.url
        assert seen.complaints == []


async def test_a_button_is_pressed_and_the_newest_answer_stands_on_top(browser: Browser) -> None:
    async with visit(browser) as seen:
        await seen.page.get_by_role("button", name="market share").click()
        await seen.page.get_by_role("button", name="China").click()
        answers = seen.page.locator("article.turn h3")
        await expect(answers).to_have_text([CHINA.title, SHARE.title])
        assert [line for line, _ in seen.desk.asked] == ["/share alibaba", "/share alibaba china"]


@pytest.mark.parametrize("script", [True, False])
async def test_a_number_beside_a_sentence_shows_its_source(browser: Browser, script: bool) -> None:
    async with visit(browser, java_script_enabled=script) as seen:
        await seen.ask("/share alibaba")
        await seen.page.get_by_role("link", name="Source 3: show the quoted sentence").click()
        await expect(seen.page.locator("article.turn h3").first).to_have_text("I do not know '/source 3'")
        assert (seen.page.url == seen.url) is script


async def test_the_same_works_without_javascript(browser: Browser) -> None:
    async with visit(browser, full_desk(), java_script_enabled=False) as seen:
        await seen.ask("/share alibaba")
        await expect(seen.page.locator("article.turn h3")).to_have_text(SHARE.title)
        await seen.page.locator("article.turn").get_by_role("button", name="China").click()
        await expect(seen.page.locator("article.turn h3")).to_have_text(CHINA.title)
        await expect(seen.page.locator("article.alert").first).to_be_visible()


async def test_an_alert_appears_without_a_reload_and_is_announced(browser: Browser) -> None:
    async with visit(browser) as seen:
        await expect(seen.page.locator("#live")).to_have_text("Live")
        await expect(seen.page.locator("#empty")).to_be_visible()
        await seen.surface.send(delivery(5))
        await expect(seen.page.locator("#delivery-5 .badge")).to_have_text("RAISED")
        await expect(seen.page.get_by_role("status")).to_contain_text("RAISED: Alibaba lifts its plan")
        await expect(seen.page.locator("#empty")).to_have_count(0)


async def test_a_correction_marks_the_alert_on_the_open_page(browser: Browser) -> None:
    async with visit(browser) as seen:
        await expect(seen.page.locator("#live")).to_have_text("Live")
        await seen.surface.send(delivery(5))
        reply = Reply(title="CORRECTED: Alibaba commits RMB 80B, not RMB 90B")
        fix = replace(delivery(6), event="fix:5:a", reply=reply, thread=delivery(5).event)
        await seen.surface.send(fix)
        mark = seen.page.locator("#delivery-5 .fixed")
        await expect(mark).to_have_text("CORRECTED Alibaba commits RMB 80B, not RMB 90B")
        await expect(seen.page.locator("#delivery-6 .badge")).to_have_text("CORRECTED")
        await expect(seen.page.locator("article.outdated")).to_have_count(1)
        assert await seen.page.evaluate(WEAK_CONTRAST) == []


async def test_after_a_restart_the_page_shows_what_it_missed_and_nothing_twice(browser: Browser) -> None:
    desk = FakeDesk(rows=[delivery(1)])
    async with visit(browser, desk) as seen:
        live, again = Live(), Live()
        async with serving(make_app(desk.desk(), live), "127.0.0.1", 0) as url:
            await seen.page.goto(url)
            await expect(seen.page.locator("#live")).to_have_text("Live")
            await WebSurface(live).send(delivery(2))
            await expect(seen.page.locator("article.alert")).to_have_count(2)
        await expect(seen.page.locator("#live")).to_contain_text("Reconnecting")
        desk.rows = [delivery(3), delivery(2), delivery(1)]
        port = int(url.rstrip("/").rsplit(":", 1)[1])
        async with serving(make_app(desk.desk(), again), "127.0.0.1", port):
            await expect(seen.page.locator("#delivery-3")).to_be_visible(timeout=15_000)
            await WebSurface(again).send(delivery(2))
            await WebSurface(again).send(delivery(4))
            await expect(seen.page.locator("#delivery-4")).to_be_visible()
            ids = await seen.page.locator("article.alert").evaluate_all("cards => cards.map(card => card.id)")
    assert ids == ["delivery-4", "delivery-3", "delivery-2", "delivery-1"]


async def test_what_is_followed_changes_on_the_open_page(browser: Browser) -> None:
    async with visit(browser) as seen:
        seen.desk.now = full_desk().now
        await expect(seen.page.locator("#standing")).to_contain_text("http 403")
        await expect(seen.page.locator("#following")).to_have_text("Alibaba · 3 feeds")


async def test_of_many_feeds_those_that_fail_stand_first_and_the_end_is_folded(browser: Browser) -> None:
    feeds = tuple(Feed(url=f"https://f{n}.example", name=f"Feed {n}", first_polled=NOON) for n in range(30))
    desk = FakeDesk(now=Standing(feeds=(*feeds, Feed(url="https://g.example", name="Broken", reason="http 403"))))
    async with visit(browser, desk) as seen:
        rows = seen.page.locator("#standing .feeds li")
        await expect(rows.first).to_contain_text("Broken")
        assert [await row.is_visible() for row in await rows.all()] == [True] * 12 + [False] * 19
        await seen.page.locator("#standing summary", has_text="19 more").click()
        await expect(rows.last).to_be_visible()
        desk.now = Standing(feeds=feeds)
        await expect(seen.page.locator("#standing summary")).to_have_text("18 more")
        await expect(rows.last).to_be_visible()


@pytest.mark.parametrize("script", [True, False])
async def test_hostile_words_are_read_and_never_run(browser: Browser, script: bool) -> None:
    async with visit(browser, full_desk(), java_script_enabled=script) as seen:
        await seen.ask("hostile")
        answer = seen.page.locator("article.turn")
        await expect(answer.locator("h3")).to_have_text(HOSTILE.title)
        await expect(answer.get_by_text("(evil.example)")).to_be_visible()
        addresses = await answer.locator("a[href]").evaluate_all("links => links.map(link => link.href)")
        assert addresses == ["https://evil.example/login"]
        assert await seen.page.locator("#stream script, #stream [onclick], #stream [onerror]").count() == 0
        if script:
            assert await seen.page.evaluate("window.pwned") is None
        assert [words for words in seen.complaints if "Content Security Policy" in words] == []


@pytest.mark.parametrize("width", [320, 390, 1280])
async def test_nothing_is_wider_than_the_screen(browser: Browser, width: int) -> None:
    size = {"width": width, "height": 844}
    async with visit(browser, full_desk(), viewport=size) as seen:
        for question in ("/share alibaba", "hostile", "x" * 400):
            await seen.ask(question)
        await expect(seen.page.locator("article.turn")).to_have_count(3)
        assert await seen.page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_all_words_stand_out_from_their_ground(browser: Browser, scheme: str) -> None:
    async with visit(browser, full_desk(), color_scheme=scheme, reduced_motion="reduce") as seen:
        await seen.ask("/share alibaba")
        await expect(seen.page.locator("article.turn")).to_have_count(1)
        assert await seen.page.evaluate(WEAK_CONTRAST) == []
        ground = await seen.page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        assert (int(ground[4:].split(",")[0]) < 64) is (scheme == "dark")


async def test_the_keyboard_reaches_everything_and_focus_moves_to_the_answer(browser: Browser) -> None:
    async with visit(browser) as seen:
        await seen.page.keyboard.press("/")
        await seen.page.keyboard.type("share alibaba")
        await seen.page.keyboard.press("Enter")
        answer = seen.page.locator("article.turn")
        await expect(answer).to_be_focused()
        await seen.page.focus("#q")
        await seen.page.keyboard.press("ArrowUp")
        assert (await seen.page.input_value("#q")).endswith("share alibaba")


async def test_a_stopped_bot_is_said_in_words(browser: Browser) -> None:
    async with visit(browser) as seen:
        await seen.page.route("**/ask", lambda route: route.abort())
        await seen.ask("/share alibaba")
        await expect(seen.page.get_by_role("status")).to_contain_text("is newsbot still running?")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 1280])
async def test_the_status_page_fits_every_screen_and_its_words_stand_out(
    browser: Browser, scheme: str, width: int
) -> None:
    size = {"width": width, "height": 844}
    async with visit(browser, viewport=size, color_scheme=scheme) as seen:
        await seen.page.get_by_role("link", name="Status").click()
        await expect(seen.page.locator(".verdict")).to_contain_text("5 things need a look")
        assert await seen.page.evaluate("document.documentElement.scrollWidth") == width
        assert await seen.page.evaluate(WEAK_CONTRAST) == []
        await seen.page.get_by_role("link", name="newsbot", exact=True).click()
        await expect(seen.page.locator("#q")).to_be_visible()
