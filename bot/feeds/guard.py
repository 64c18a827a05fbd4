"""Addresses that may be connected to: public ones only, whatever a feed, a redirect or a name server says.

The check sits where sockets are made, so that IP literals in odd digits, redirects and rebinding names all pass it.
"""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

from bot.feeds.links import host_of, redacted
from bot.ports import FeedError


class AddressRefused(OSError):
    """The address behind a host name is not a public one."""


def is_public(address: str) -> bool:
    """Whether this IP address is somebody's on the open internet.

    `ipaddress.is_global` alone calls NAT64, 6to4, IPv4-compatible, site-local and multicast addresses global, through
    which private IPv4 addresses are reached.
    """
    try:
        found = _unwrapped(ip_address(address.partition("%")[0]))
    except ValueError:
        return False
    return found.is_global and not found.is_multicast and not any(found in network for network in _DENIED)


def checked(url: str) -> str:
    """The address itself, if it may be asked for at all. Raises FeedError ("bad address")."""
    scheme = url.partition(":")[0].lower()
    if scheme not in ("http", "https") or not host_of(url) or any(ord(sign) < 33 for sign in url):
        raise FeedError("bad address", redacted(url), "only http and https addresses are polled")
    return url


def public_socket(address: tuple[Any, ...]) -> socket.socket:
    """A socket for one resolved address: aiohttp's `socket_factory`. Raises AddressRefused."""
    family, kind, protocol, _, target = address
    if not _private_allowed.get() and not is_public(str(target[0])):
        raise AddressRefused("not a public address")
    return socket.socket(family, kind, protocol)


@contextmanager
def private_allowed(is_allowed: bool) -> Iterator[None]:
    """Within it, sockets may go to private addresses too, if `is_allowed`: for hosts that the operator named.

    A context variable, because aiohttp tells the factory the address and not the host it was resolved from.
    """
    token = _private_allowed.set(is_allowed)
    try:
        yield
    finally:
        _private_allowed.reset(token)


_private_allowed: ContextVar[bool] = ContextVar("private_allowed", default=False)

_DENIED = tuple(
    ip_network(network)
    for network in (
        "64:ff9b::/96",  # NAT64
        "64:ff9b:1::/48",  # NAT64, local use
        "2002::/16",  # 6to4
        "2001::/32",  # Teredo
        "::/96",  # IPv4-compatible
        "fec0::/10",  # site-local
        "5f00::/16",  # segment routing
        "192.88.99.0/24",  # 6to4 relays
    )
)


def _unwrapped(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address inside ::ffff:a.b.c.d, any other as it is."""
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address
