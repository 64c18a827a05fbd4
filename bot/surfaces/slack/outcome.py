"""What Slack's errors mean for a message: whom they refuse, for how long, and whether the message may have arrived all the same."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.ports import NewsbotError, SendFailed, SendPostponed, SendRefused
from bot.surfaces.slack.place import Place, destination

Outcome: TypeAlias = Literal["channel", "workspace", "later", "unsure", "message"]
"""Refused by the channel or the whole workspace; not taken now; not taken now as far as one knows; never this message."""

OUTCOMES: Mapping[str, Outcome] = {
    **dict.fromkeys(
        (
            "channel_not_found",
            "is_archived",
            "not_in_channel",
            "restricted_action",
            "restricted_action_read_only_channel",
            "restricted_action_thread_only_channel",
            "restricted_action_non_threadable_channel",
            "channel_type_not_supported",
            "method_not_supported_for_channel_type",
            "messages_tab_disabled",
            "cannot_dm_bot",
            "user_not_found",
            "user_disabled",
        ),
        "channel",
    ),
    **dict.fromkeys(
        (
            "token_revoked",
            "token_expired",
            "account_inactive",
            "invalid_auth",
            "not_authed",
            "missing_scope",
            "no_permission",
            "not_allowed_token_type",
            "access_denied",
            "ekm_access_denied",
            "enterprise_is_restricted",
            "org_login_required",
            "team_access_not_granted",
            "team_not_found",
            "two_factor_setup_required",
            "app_uninstalled",
        ),
        "workspace",
    ),
    **dict.fromkeys(("ratelimited", "rate_limited", "message_limit_exceeded", "team_added_to_org"), "later"),
    **dict.fromkeys(("internal_error", "fatal_error", "service_unavailable", "request_timeout"), "unsure"),
    **dict.fromkeys(
        (
            "msg_too_long",
            "no_text",
            "msg_blocks_too_long",
            "invalid_blocks",
            "invalid_blocks_format",
            "invalid_metadata_format",
            "invalid_metadata_schema",
            "metadata_too_large",
            "metadata_must_be_sent_from_app",
            "thread_not_found",
            "cannot_reply_to_message",
            "thread_locked",
            "invalid_arguments",
        ),
        "message",
    ),
}
"""By Slack's error codes: https://docs.slack.dev/reference/methods/chat.postMessage. What is not listed is tried a few times."""

UNSHOWABLE = frozenset({"invalid_blocks", "invalid_blocks_format"})
TRANSPORT = (SlackClientError, aiohttp.ClientError, TimeoutError, OSError, EOFError, ValueError, AttributeError)
"""What a call of Slack's client may raise. The last two are what it makes of a body that is not JSON, or no object."""


def error_code(error: BaseException) -> str:
    """Slack's own error code, "" where the answer was not Slack's."""
    body = _body(error)
    return "ratelimited" if _status(error) == 429 else str(body.get("error") or "")


def needed_scope(error: BaseException) -> str:
    """The permission that a `missing_scope` names."""
    return str(_body(error).get("needed") or "")


def retry_after(error: BaseException) -> timedelta | None:
    """How long Slack wants to be left alone."""
    if not isinstance(error, SlackApiError):
        return None
    text = str(getattr(error.response, "headers", {}).get("Retry-After", ""))
    return timedelta(seconds=int(text)) if text.isdecimal() else None


def outcome(error: BaseException, where: Place, now: datetime) -> NewsbotError:
    """The error for a message that could not be posted there, as the outbox understands it."""
    code = error_code(error)
    told = f"Slack says {code}" + (f" ({scope})" if (scope := needed_scope(error)) else "")
    match OUTCOMES.get(code):
        case "channel":
            return SendRefused(told)
        case "workspace":
            return SendRefused(told, destination(where.team))
        case "later":
            wait = retry_after(error)
            return SendPostponed(told, now + wait if wait else None)
        case "unsure":
            return SendPostponed(told, may_have_arrived=True)
        case "message":
            return SendFailed(told)
    return NewsbotError(told) if code else _broken(error)


def _broken(error: BaseException) -> SendPostponed:
    """The error of a connection: where none came about, nothing arrived."""
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        return SendPostponed("Slack cannot be reached")
    status = _status(error)
    told = f"Slack answers HTTP {status}" if status else f"no answer from Slack ({type(error).__name__})"
    return SendPostponed(told, may_have_arrived=True)


def _body(error: BaseException) -> Mapping[str, Any]:
    body = getattr(error.response, "data", None) if isinstance(error, SlackApiError) else None
    return body if isinstance(body, Mapping) else {}


def _status(error: BaseException) -> int:
    """The HTTP status, 0 where there was no answer."""
    if not isinstance(error, SlackApiError):
        return 0
    return int(getattr(error.response, "status_code", 0) or getattr(error.response, "status", 0) or 0)
