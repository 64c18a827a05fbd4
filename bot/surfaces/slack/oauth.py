"""Workspaces install the app by themselves: /slack/install leads to Slack, /slack/oauth_redirect keeps what Slack gives.

    browser -> /slack/install -> Slack asks the person -> /slack/oauth_redirect -> code for token -> kept encrypted -> "what to do next"

Not slack_bolt's AsyncOAuthFlow, after reading it: it logs the code where an exchange fails, lets a lost connection and a store's error
through as internal errors, sends the code again after a reset, and takes two stores as classes. The state here is signed and says when it
ends, so that any process can check it; it counts once over all processes (`ChatDesk.first_time`), and only in the browser it was given to.
"""

import hashlib
import hmac
import logging
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from aiohttp import encode_basic_auth, web

from bot.ports import NewsbotError
from bot.render.markup import element, visible
from bot.surfaces.chat import ChatDesk
from bot.surfaces.slack.client import client
from bot.surfaces.slack.manifest import NAME, REDIRECT_PATH, SCOPES
from bot.surfaces.slack.outcome import TRANSPORT, error_code
from bot.surfaces.slack.workspaces import Installation, Workspaces

log = logging.getLogger(__name__)

INSTALL_PATH = "/slack/install"
LIFETIME = timedelta(minutes=10)
"""From /slack/install to Slack's answer: Slack's own codes live as long."""
_USED = frozenset({"invalid_code", "code_already_used", "code_expired"})
_OURS = frozenset({"invalid_client_id", "bad_client_secret", "bad_redirect_uri", "oauth_authorization_url_mismatch"})
"""Slack's errors that only the operator can mend: the client id, the client secret or the redirect URL is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """The app as it is registered with Slack."""

    client_id: str
    client_secret: str = field(repr=False)
    public_url: str
    """Where browsers reach this server, without a slash at the end."""
    api_url: str = "https://slack.com/api"
    prefix: str = ""
    """Of the slash commands."""

    @property
    def redirect(self) -> str:
        """Where Slack sends the browser back to."""
        return f"{self.public_url}{REDIRECT_PATH}"

    @property
    def cookie(self) -> str:
        """The name of the cookie; with __Host- no other host, a subdomain neither, can set it."""
        return f"__Host-{NAME}-install" if self.public_url.startswith("https:") else f"{NAME}-install"


class NotInstalled(Exception):
    """The installation ends here: what the person is told, and with which HTTP status."""

    def __init__(self, title: str, advice: str, status: int) -> None:
        super().__init__(title)
        self.title, self.advice, self.status = title, advice, status


def routes(workspaces: Workspaces, desk: ChatDesk, registration: Registration) -> list[web.RouteDef]:
    """The two routes, for the bot's own server."""
    pages = _Pages(workspaces, desk, registration)
    return [
        web.get(INSTALL_PATH, pages.install, allow_head=False),
        web.get(REDIRECT_PATH, pages.redirected, allow_head=False),
    ]


@dataclass(frozen=True, slots=True)
class _Pages:
    workspaces: Workspaces
    desk: ChatDesk
    app: Registration

    async def install(self, _request: web.Request) -> web.Response:
        """GET /slack/install: on to Slack, with a state that this browser remembers."""
        state = issued(self.app.client_secret, self.desk.clock(), secrets.token_urlsafe(24))
        asked = {
            "client_id": self.app.client_id,
            "scope": ",".join(SCOPES),
            "redirect_uri": self.app.redirect,
            "state": state,
        }
        site = self.app.api_url.removesuffix("/api")
        there = f"{site}/oauth/v2/authorize?{urlencode(asked)}"
        response = web.Response(status=302, headers={"Location": there, "Cache-Control": "no-store"})
        response.set_cookie(
            self.app.cookie,
            state,
            max_age=int(LIFETIME.total_seconds()),
            path="/",
            secure=self.app.public_url.startswith("https:"),
            httponly=True,
            samesite="Lax",  # Slack's redirect brings it along, another site's form does not
        )
        return response

    async def redirected(self, request: web.Request) -> web.Response:
        """GET /slack/oauth_redirect: the workspace is kept, or the person is told why not."""
        try:
            response = _welcome(await self._installed(request), self.app.prefix)
        except NotInstalled as end:
            again = element("a", "Start again", href=f"{self.app.public_url}{INSTALL_PATH}")
            response = _page(end.title, element("p", end.advice), element("p", again, "."), status=end.status)
        except NewsbotError as error:
            log.error("a workspace could not be kept: %s", error)
            response = _page("Not installed", element("p", "The bot could not keep it. Try again later."), status=503)
        response.del_cookie(self.app.cookie, path="/", secure=self.app.public_url.startswith("https:"))
        return response

    async def _installed(self, request: web.Request) -> Installation:
        if "error" in request.query:
            raise NotInstalled("Not installed", "Slack says that the permission was not given.", 403)
        await self._check(request.query.get("state", ""), request.cookies.get(self.app.cookie, ""))
        found = await self._exchanged(request.query.get("code", ""))
        await self.workspaces.install(found)
        await self.desk.restore(f"slack:{found.team}/")
        log.info("workspace slack:%s installed the bot", found.team)
        return found

    async def _check(self, state: str, remembered: str) -> None:
        """Raises NotInstalled for a state that is forged, late, another browser's or used."""
        nonce = opened(self.app.client_secret, state, self.desk.clock())
        if not _same(state, remembered):
            raise NotInstalled("Another browser", "The installation has to end in the browser where it began.", 400)
        if not await self.desk.first_time(f"slack:state:{nonce}"):
            raise NotInstalled("Used already", "This page was opened before; the app may be installed already.", 400)

    async def _exchanged(self, code: str) -> Installation:
        try:
            # Not oauth_v2_access: it makes the header with what aiohttp is about to drop.
            answer = await client(None, self.app.api_url).api_call(
                "oauth.v2.access",
                data={"code": code, "redirect_uri": self.app.redirect},
                headers={"Authorization": encode_basic_auth(self.app.client_id, self.app.client_secret)},
            )
        except TRANSPORT as error:
            raise _refused(error_code(error), error) from None  # the error may hold Slack's answer, and that the token
        return _installation(answer.data)


# ---- the state ----------------------------------------------------------------------------------------------------------------------
def issued(key: str, now: datetime, nonce: str) -> str:
    """A state that ends after its lifetime: "nonce.end.signature"."""
    signed = f"{nonce}.{int((now + LIFETIME).timestamp())}"
    return f"{signed}.{_signature(key, signed)}"


def opened(key: str, state: str, now: datetime) -> str:
    """The nonce of a state. Raises NotInstalled where it is not ours, or late."""
    signed, _, signature = state.rpartition(".")
    if not _same(signature, _signature(key, signed)):
        raise NotInstalled("Not installed", "The installation has to begin at this bot.", 400)
    nonce, _, end = signed.rpartition(".")
    if now.timestamp() >= int(end):
        raise NotInstalled("Too late", f"An installation has to end within {LIFETIME.seconds // 60} minutes.", 400)
    return nonce


def _signature(key: str, signed: str) -> str:
    return hmac.new(key.encode(), _bytes(f"{NAME} install {signed}"), hashlib.sha256).hexdigest()


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(_bytes(one), _bytes(other))


def _bytes(text: str) -> bytes:
    return text.encode(errors="replace")  # a header or an address may hold halves of characters


# ---- Slack's answer -----------------------------------------------------------------------------------------------------------------
def _installation(answer: Any) -> Installation:
    """Slack's answer as an installation. Raises NotInstalled where it is not one workspace's bot token for good."""
    match answer:
        case {"refresh_token": str()} | {"expires_in": int()}:
            log.error("the Slack app rotates its tokens: turn token rotation off in its settings, or make it anew")
            raise _misconfigured()
        case {"access_token": str(token), "bot_user_id": str(bot), "team": {"id": str(team), "name": str(name)}}:
            return Installation(team=team, name=visible(name), token=token, bot_user=bot)
        case {"is_enterprise_install": True}:
            advice = "Choose one workspace at Slack's page; a whole organisation at once is not possible."
            raise NotInstalled("Not installed", advice, 400)
        case _:
            raise _refused("")


def _refused(code: str, error: Exception | None = None) -> NotInstalled:
    if code in _USED:
        return NotInstalled(
            "Used already", "Slack's permission counts once and for a short time; it is to be given anew.", 400
        )
    # Slack's codes are words; anything else is not repeated, for it might be the token.
    log.error(
        "no token from Slack: %s", code if code.isidentifier() else type(error).__name__ if error else "no answer"
    )
    if code in _OURS:
        return _misconfigured()
    return NotInstalled("Slack does not answer", "Slack could not be asked just now. Try again in some minutes.", 502)


def _misconfigured() -> NotInstalled:
    return NotInstalled(
        "Not installed", "The bot is not set up right; whoever runs it finds the reason in its log.", 500
    )


# ---- pages --------------------------------------------------------------------------------------------------------------------------
def _welcome(found: Installation, prefix: str) -> web.Response:
    steps = element(
        "ol",
        element("li", "Invite it into a channel: ", element("code", f"/invite @{NAME}")),
        element("li", "Ask there: ", element("code", f"/{prefix}capex alibaba")),
        element("li", "All that can be asked: ", element("code", f"/{NAME} help")),
    )
    return _page(f"{NAME} is in {found.name}", element("p", "Go back to Slack, then:"), steps)


def _page(title: str, *body: str, status: int = 200) -> web.Response:
    head = element("head", element("meta", charset="utf-8"), element("title", title))
    text = element("html", head, element("body", element("h1", title), *body), lang="en")
    headers = {
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
        "Referrer-Policy": "no-referrer",  # the address holds the code
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return web.Response(text=f"<!doctype html>{text}", content_type="text/html", status=status, headers=headers)
