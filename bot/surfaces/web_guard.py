"""What keeps the console to itself: host names, origins, response headers, and errors that say little.

The console has no password, so another site that is open in the same browser must neither read it (DNS rebinding) nor press its
buttons (cross-site requests).
"""

import ipaddress
import logging
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

POLICY = "; ".join(
    [
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]
)

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Not "no-referrer": browsers then send "Origin: null" with our own forms, and the origin check would refuse them.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}

_PROBES = frozenset({"/healthz", "/readyz"})
"""Orchestrators ask these by whatever name they know; they tell nothing worth stealing."""

_log = logging.getLogger(__name__)


def guard(names: frozenset[str], doors: frozenset[str] = frozenset()) -> Middleware:
    """A middleware that answers only to loopback, addresses and these names, and takes POST only from its own pages.

    `doors`: paths that a chat platform asks under a public name, and that check its signature themselves.
    """

    @web.middleware
    async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path in doors:
            return await _answered(request, handler)
        if request.path not in _PROBES and not is_known_host(request.host, names):
            return web.Response(status=421, text="This console does not answer to that name. Set NEWSBOT_WEB_NAMES.\n")
        if request.method not in ("GET", "HEAD") and not is_own_page(request):
            return web.Response(status=403, text="Refused: the request came from another site.\n")
        return await _answered(request, handler)

    return guarded


async def add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    """Sets the security headers on every response (an aiohttp on_response_prepare signal)."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "no-store")
    response.headers.popall("Server", None)


def is_known_host(host: str, names: frozenset[str]) -> bool:
    """Whether a Host header names this console; an address cannot be rebound, a stranger's name can."""
    try:
        name = (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return False
    return name == "localhost" or name in names or _is_address(name)


def is_own_page(request: web.Request) -> bool:
    """Whether the request comes from a page of this console, or from no page at all (a script, curl)."""
    origin = request.headers.get("Origin")
    if origin is not None:
        return origin.lower() in (f"http://{request.host}".lower(), f"https://{request.host}".lower())
    return request.headers.get("Sec-Fetch-Site", "none") in ("same-origin", "none")


def may_answer(request: web.Request) -> bool:
    """Whether a question in an address is answered at once; where another page may have led here, it only fills the ask box.

    A command can change something, and any site can link to an address. Browsers say who led here in Sec-Fetch-Site (not over
    plain http to another machine: then they count as led here); programs are not led.
    """
    site = request.headers.get("Sec-Fetch-Site")
    return site in ("same-origin", "none") if site else not request.headers.get("User-Agent", "").startswith("Mozilla/")


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


async def _answered(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except web.HTTPException:
        raise
    except Exception:
        _log.exception("%s %s failed", request.method, request.path)
        return web.Response(status=500, text="Something failed here; the log says what. Please try again.\n")
