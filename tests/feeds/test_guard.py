"""Only public addresses are connected to."""

import socket
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.guard import AddressRefused, PrivateAllowed, checked, is_public, public_socket
from bot.ports import FeedError


@pytest.mark.parametrize("address", ["8.8.8.8", "1.1.1.1", "2606:4700:4700::1111", "::ffff:8.8.8.8"])
def test_public_addresses_may_be_connected_to(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.0.0.2",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.1.1",
        "100.64.0.1",
        "0.0.0.0",
        "255.255.255.255",
        "224.0.0.1",
        "192.88.99.1",
        "::1",
        "::",
        "::ffff:127.0.0.2",
        "::ffff:10.0.0.1",
        "::127.0.0.2",
        "::8.8.8.8",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "2001:0:1::1",
        "fec0::1",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "ff02::1",
        "ff0e::1",
        "2001:db8::1",
        "5f00::1",
        "::ffff:0:7f00:2",
        "::ffff:0:127.0.0.2",
        "100::1",
        "3fff::1",
        "2001:20::1",
        "2606:4700::5efe:127.0.0.2",
        "2606:4700::200:5efe:10.0.0.1",
        "192.0.0.9",
        "198.18.0.1",
        "240.0.0.1",
        "fd00:ec2::254",
        "not-an-address",
    ],
)
def test_inside_and_special_addresses_may_not(address: str) -> None:
    assert not is_public(address)


@given(st.ip_addresses(v=4))
def test_a_mapped_address_is_as_public_as_the_one_inside(address: Any) -> None:
    assert is_public(f"::ffff:{address}") == is_public(str(address))


@pytest.mark.parametrize("url", ["http://a.example/", "https://a.example:8443/x?y=z", "HTTP://a.example"])
def test_web_addresses_may_be_asked_for(url: str) -> None:
    assert checked(url) == url


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "ftp://a.example/", "http://", "a.example/feed", "", "http://a.example/\r\nX: y", "data:,x"],
)
def test_other_addresses_are_bad(url: str) -> None:
    with pytest.raises(FeedError) as caught:
        checked(url)
    assert caught.value.reason == "bad address"


INSIDE = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.2", 80))


def test_no_socket_is_made_for_an_inside_address() -> None:
    with pytest.raises(AddressRefused):
        public_socket(INSIDE)


def test_a_named_host_may_lie_inside_while_it_is_asked() -> None:
    with PrivateAllowed(True):
        public_socket(INSIDE).close()
    with pytest.raises(AddressRefused):
        public_socket(INSIDE)
