"""Serves feeds of 20 entries at /<mode>/<feed>; prints its address and ends when told to.

Modes: "first" (with ETag), "304" (always), "unchanged" (without ETag), "one-new" and "two-new" (one entry more than "unchanged" each,
the oldest gone).
"""

import asyncio
import random
from html import escape

from aiohttp import web

WORDS = (
    "cloud data centre revenue growth billion quarter market share unit invests years analysts said demand strong chips orders retail "
    "logistics profit margin guidance shares traders index policy regional output factory agreement supply network servers"
).split()


def item(feed: str, number: int) -> str:
    """An entry of about 2.5 KB: a headline, and the paragraphs of HTML that news sites put under it."""
    chance = random.Random(f"{feed}:{number}")
    title = " ".join(chance.choices(WORDS, k=9)).capitalize()
    name = "Alibaba" if number % 5 == 0 else "The company"
    return (
        f"<item><title>{name}: {title}</title><link>https://news.example/{feed}/{number}?utm_source=rss&amp;id={number}</link>"
        f"<guid isPermaLink='false'>{feed}-{number}</guid><pubDate>Mon, 16 Nov 2026 {number % 24:02}:15:00 GMT</pubDate>"
        f"<dc:creator>Desk</dc:creator><category>Technology</category>"
        f"<description>{escape(html(name, chance))}</description></item>\n"
    )


def html(name: str, chance: random.Random) -> str:
    """Five paragraphs with the markup that they usually have."""
    paragraphs = "".join(
        f"<p class='text'>{name} <strong>{chance.choice(WORDS)}</strong> {' '.join(chance.choices(WORDS, k=44))}, "
        f"<a href='/topic/{chance.choice(WORDS)}' rel='nofollow'>{chance.choice(WORDS)}</a> <em>said</em>.<br/></p>\n"
        for _ in range(5)
    )
    return f"<div><img src='/images/{chance.randrange(999)}.jpg' alt='{name}' width='600'/>{paragraphs}</div>"


def body(feed: str, first: int) -> bytes:
    items = "".join(item(feed, number) for number in range(first + 19, first - 1, -1))
    return (
        "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel>"
        f"<title>Feed {feed}</title><link>https://news.example/</link><language>en-us</language>{items}</channel></rss>"
    ).encode()


FIRST = {"first": 0, "unchanged": 0, "one-new": 1, "two-new": 2}
MADE: dict[tuple[str, str], bytes] = {}


MODE = ["first"]


async def answer(request: web.Request) -> web.Response:
    feed = request.match_info["feed"]
    mode = MODE[0]
    if mode == "304":
        return web.Response(status=304, headers={"ETag": f'"{feed}"'})
    made = MADE.get((mode, feed))
    if made is None:
        made = MADE[mode, feed] = body(feed, FIRST[mode])
    headers = {"ETag": f'"{feed}"'} if mode == "first" else {}
    return web.Response(body=made, content_type="application/rss+xml", headers=headers)


async def switch(request: web.Request) -> web.Response:
    MODE[0] = request.match_info["mode"]
    return web.Response(text=MODE[0])


async def main() -> None:
    application = web.Application()
    application.router.add_get("/mode/{mode}", switch)
    application.router.add_get("/feed/{feed}.xml", answer)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(f"http://127.0.0.1:{runner.addresses[0][1]}", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
