"""Whatever an address looks like, and wherever it is led from, nothing inside is connected to."""

import socket

import pytest
from aiohttp import web

from bot.domain.feed import Feed
from bot.feeds import guard
from bot.feeds.fetch import Fetcher
from bot.feeds.source import WebSource
from bot.ports import FeedError
from tests.attack.inside import INSIDE, listening, names_of
from tests.feeds.serving import Answer, serving
from tests.feeds.test_source import NOW, YAHOO

HOSTS = (
    # IPv4 in every form that some reader of addresses takes
    *("127.0.0.2", "127.0.0.2.", "127.2", "127.0.2", "2130706434", "0x7f000002", "0x7f.0.0.2", "0x7F.0x0.0x0.0x2"),
    *(
        "017700000002",
        "0177.0.0.2",
        "0177.0.0.02",
        "127.0.0.002",
        "0127.0.0.2",
        "127.0x0.2",
        "0x7f.2",
        "00000177.0.0.2",
    ),
    *(
        "127。0。0。2",
        "127．0．0．2",
        "127｡0｡0｡2",
        "①②⑦.⓪.⓪.②",
        "１２７.0.0.2",
        "127.0.0.٢",
        "1𝟚7.0.0.2",
        "%31%32%37.0.0.2",
    ),
    *(
        "127.0.0.2%00",
        "127.0.0.2%0a",
        "127.0.0.2%20",
        "127.0.0.2%2f",
        "127.0.0.2%23.example",
        "127.0.0.2\u200b",
        "\u00ad127.0.0.2",
    ),
    # IPv6 that holds it
    *(
        "[::ffff:127.0.0.2]",
        "[::ffff:7f00:2]",
        "[0:0:0:0:0:ffff:7f00:2]",
        "[0000::ffff:127.0.0.2]",
        "[::FFFF:127.0.0.2]",
    ),
    *("[::127.0.0.2]", "[::7f00:2]", "[::ffff:0:127.0.0.2]", "[64:ff9b::127.0.0.2]", "[64:ff9b:1::7f00:2]"),
    *(
        "[2002:7f00:2::]",
        "[2002:7f00:2::1]",
        "[2001:0:0:0:0:0:80ff:fffd]",
        "[fec0::7f00:2]",
        "[2606:4700::5efe:127.0.0.2]",
    ),
    *(
        "[::ffff:127.0.0.2%25lo]",
        "[::1]",
        "[::]",
        "[fe80::1%25lo]",
        "[fd00:ec2::254]",
        "[ff02::1]",
        "[::ffff:169.254.1.1]",
    ),
    # other places that are nobody's on the open internet
    *(
        "0.0.0.0",
        "0",
        "0x0",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.0.1",
        "100.64.0.1",
        "169.254.1.1",
        "198.18.0.1",
        "224.0.0.1",
    ),
    *("255.255.255.255", "240.0.0.1", "192.0.0.1", "192.88.99.1"),
    # names
    *(
        "inside.example",
        "INSIDE.example",
        "inside.example.",
        "both.example",
        "ｉnside.example",
        "xn--inside-.example",
        "localhost",
    ),
)
URLS = (
    *(f"http://{host}:{{port}}/" for host in HOSTS),
    *(
        f"http://{user}@127.0.0.2:{{port}}/"
        for user in ("127.0.0.1", "127.0.0.1:80", "127.0.0.1%2f", "127.0.0.1;", "a@b", "127.0.0.1&")
    ),
    *(
        "http://127.0.0.1\\@127.0.0.2:{port}/",
        "http://127.0.0.2:{port}#@127.0.0.1/",
        "http://127.0.0.2:{port}?@127.0.0.1/",
    ),
    *(
        "http:127.0.0.2:{port}",
        "http:///127.0.0.2:{port}/",
        "http:/\\127.0.0.2:{port}/",
        "//127.0.0.2:{port}/",
        "\\\\127.0.0.2:{port}/",
    ),
    *(
        "HTTP://127.0.0.2:{port}/",
        "https://127.0.0.2:{port}/",
        "ftp://127.0.0.2:{port}/",
        "gopher://127.0.0.2:{port}/_GET",
    ),
    *(
        "ws://127.0.0.2:{port}/",
        "file://127.0.0.2/etc/passwd",
        "unix://127.0.0.2:{port}/",
        "jar:http://127.0.0.2:{port}/!/",
    ),
    *(
        "http://127.0.0.1\t@127.0.0.2:{port}/",
        "http://127.0.0.2\r\n:{port}/",
        " http://127.0.0.2:{port}/",
        "http://[127.0.0.2]:{port}/",
    ),
)
PLACES = {"inside.example": [INSIDE], "both.example": ["192.0.2.1", INSIDE], "localhost": ["127.0.0.1", "::1"]}


def known(host: str) -> list[str] | None:
    return PLACES.get(host.rstrip(".").lower())


@pytest.fixture(autouse=True)
def _no_name_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", names_of(known))


def source(*ours: str) -> WebSource:
    return WebSource(contact="", clock=lambda: NOW, allow_private=frozenset(ours), deadline=5)


def test_there_are_more_than_sixty_forms() -> None:
    assert len(set(HOSTS)) > 60
    assert len(set(URLS)) > 80


async def test_no_form_of_an_address_reaches_what_lies_inside() -> None:
    """Through what all of a source's requests go through: the source itself would ask each host once a second."""
    fetcher = Fetcher(allow_private=frozenset(), deadline=5)
    reasons = {}
    async with listening() as listener:
        for url in URLS:
            with pytest.raises(FeedError) as caught:
                await fetcher.get(url.format(port=listener.port), {})
            reasons[url] = caught.value.reason
        await fetcher.close()
        assert listener.calls == 0
    assert set(reasons.values()) <= {"address refused", "bad address", "unreachable"}
    assert sum(reason == "address refused" for reason in reasons.values()) > 50


async def test_neither_a_feed_nor_a_page_is_asked_for_inside() -> None:
    async with listening() as listener, source() as web_source:
        url = f"http://{INSIDE}:{listener.port}/"
        with pytest.raises(FeedError, match="address refused"):
            await web_source.fetch(Feed(url=url))
        with pytest.raises(FeedError, match="address refused"):
            await web_source.page(url)
        assert listener.calls == 0


async def test_no_redirect_reaches_what_lies_inside_and_the_stand_in_still_works() -> None:
    turn = {"to": ""}

    async def moved(_request: web.Request) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": turn["to"]})

    answers: dict[str, Answer | web.Response] = {"/moved": moved, "/feed": web.Response(body=YAHOO)}
    async with listening() as listener, serving(answers) as served, source("127.0.0.1") as web_source:
        for url in URLS:
            turn["to"] = url.format(port=listener.port).strip().replace("\r\n", "").replace("\t", "")
            with pytest.raises(FeedError):
                await web_source.fetch(Feed(url=served.url("/moved")))
        assert listener.calls == 0
        assert len((await web_source.fetch(Feed(url=served.url("/feed")))).entries) == 4


async def test_a_name_that_is_rebound_between_two_polls_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    outside = "127.0.0.1"  # taken for a public address here, and only by the guard
    monkeypatch.setattr(guard, "is_public", lambda address: address == outside)
    answers = iter([[outside], [INSIDE], [INSIDE, outside], [outside, INSIDE]])
    monkeypatch.setattr(
        socket, "getaddrinfo", names_of(lambda host: next(answers) if host == "rebound.example" else None)
    )
    page = web.Response(body=YAHOO, headers={"Connection": "close"})
    async with listening() as listener, serving({"/feed": page}) as served:
        url = served.url("/feed").replace("127.0.0.1", "rebound.example")
        outcomes: list[int | str] = []
        for _ in range(4):
            async with source() as web_source:  # what it resolved is forgotten with it
                try:
                    outcomes.append(len((await web_source.fetch(Feed(url=url))).entries))
                except FeedError as error:
                    outcomes.append(error.reason)
        assert listener.calls == 0
    assert outcomes == [4, "address refused", 4, 4]


async def test_a_name_that_the_operator_permits_does_not_permit_the_place_it_leads_on_to() -> None:
    async with listening() as listener:
        inside = web.Response(status=301, headers={"Location": f"http://{INSIDE}:{listener.port}/"})
        async with serving({"/feed": inside}) as served, source("127.0.0.1") as web_source:
            with pytest.raises(FeedError, match="address refused"):
                await web_source.fetch(Feed(url=served.url("/feed")))
        async with source(INSIDE) as web_source:
            with pytest.raises(FeedError, match="not a feed"):
                await web_source.fetch(Feed(url=f"http://{INSIDE}:{listener.port}/"))
        assert listener.calls == 1, "the operator alone can permit it"


async def test_no_proxy_of_the_environment_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Behind one, addresses would be looked up and connected to where nothing is guarded."""
    async with listening() as listener, serving({"/feed": web.Response(body=YAHOO)}) as served:
        for name in ("http_proxy", "https_proxy", "all_proxy", "ws_proxy"):
            for variable in (name, name.upper()):
                monkeypatch.setenv(variable, f"http://{INSIDE}:{listener.port}")
        async with source("127.0.0.1") as web_source:
            assert len((await web_source.fetch(Feed(url=served.url("/feed")))).entries) == 4
            with pytest.raises(FeedError, match="address refused"):
                await web_source.fetch(Feed(url=f"http://{INSIDE}:{listener.port}/"))
        assert listener.calls == 0
