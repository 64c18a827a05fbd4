"""Addresses that may be connected to: public ones only, whatever a feed, a redirect or a name server says.

The check sits where sockets are made, so that IP literals in odd digits, redirects and rebinding names all pass it.
"""

import re
import socket
from contextvars import ContextVar
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

from bot.domain.address import redacted
from bot.feeds.links import host_of
from bot.ports import FeedError


class AddressRefused(OSError):
    """The address behind a host name is not a public one."""


def is_public(address: str) -> bool:
    """Whether this IP address is somebody's on the open internet.

    `ipaddress.is_global` alone calls NAT64, 6to4, IPv4-compatible, site-local and multicast addresses global, through
    which private IPv4 addresses are reached; what it says of others changes with Python's versions.
    """
    try:
        found = _unwrapped(ip_address(address.partition("%")[0]))
    except ValueError:
        return False
    if isinstance(found, IPv6Address) and (found not in _UNICAST or _carries_private(found)):
        return False
    return found.is_global and not found.is_multicast and not any(found in network for network in _DENIED)


def checked(url: str) -> str:
    """The address itself, if it may be asked for at all. Raises FeedError ("bad address")."""
    scheme = url.partition(":")[0].lower()
    if scheme not in ("http", "https") or not host_of(url) or _BLANK.search(url):
        raise FeedError("bad address", redacted(url), "only http and https addresses are polled")
    return url


_BLANK = re.compile("[\\x00-\\x20]")


def public_socket(address: tuple[Any, ...]) -> socket.socket:
    """A socket for one resolved address: aiohttp's `socket_factory`. Raises AddressRefused."""
    family, kind, protocol, _, target = address
    if not _private_allowed.get() and not is_public(str(target[0])):
        raise AddressRefused("not a public address")
    return socket.socket(family, kind, protocol)


class PrivateAllowed:
    """Within it, sockets may go to private addresses too, if `is_allowed`: for hosts that the operator named.

    A context variable, because aiohttp tells the factory the address and not the host it was resolved from.
    """

    __slots__ = ("_is_allowed", "_token")

    def __init__(self, is_allowed: bool) -> None:
        self._is_allowed = is_allowed

    def __enter__(self) -> None:
        self._token = _private_allowed.set(self._is_allowed)

    def __exit__(self, *_raised: object) -> None:
        _private_allowed.reset(self._token)


_private_allowed: ContextVar[bool] = ContextVar("private_allowed", default=False)

_UNICAST = ip_network("2000::/3")
"""What is given out of IPv6. NAT64, IPv4-compatible and -translated, site-local, unique local, link-local, multicast: all outside."""

_DENIED = tuple(
    ip_network(network)
    for network in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",  # carriers' NAT
        "127.0.0.0/8",
        "168.63.129.16/32",  # Azure's, public by its number: what it tells is the machine's own
        "169.254.0.0/16",  # link-local: the clouds' metadata
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
        "2001::/23",  # Teredo, ORCHID and other protocols
        "2001:db8::/32",
        "2002::/16",  # 6to4
        "3fff::/20",
    )
)


def _carries_private(address: IPv6Address) -> bool:
    """Whether it is an ISATAP address of a private IPv4 one: a tunnel to it, under any prefix."""
    is_isatap = (int(address) >> 32) & 0xFDFFFFFF == 0x5EFE
    return is_isatap and not is_public(str(IPv4Address(int(address) & 0xFFFFFFFF)))


def _unwrapped(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address inside ::ffff:a.b.c.d, any other as it is."""
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address
