"""The heavy parsers live in the child process only."""

import subprocess
import sys


def test_the_main_process_imports_no_parser() -> None:
    code = "import sys, bot.feeds.source, bot.feeds.defaults, bot.feeds.opml; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "bot.feeds.source" in loaded
    assert not {"feedparser", "trafilatura", "lxml", "htmldate"} & set(loaded)


def test_parsing_a_feed_imports_no_page_reader() -> None:
    code = "import sys, bot.feeds.parse; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "feedparser" in loaded
    assert not {"trafilatura", "lxml", "htmldate", "aiohttp"} & set(loaded)
