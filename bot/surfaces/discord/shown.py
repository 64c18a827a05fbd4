"""What the asker sees of an answer: at once, or in place of "thinking …"."""

from collections.abc import Mapping
from typing import Any

import discord
from discord.http import MultipartParameters
from discord.webhook.async_ import async_context

from bot.surfaces.discord.written import EPHEMERAL, Written, with_files

_MESSAGE, _THINKING = 4, 5
_ACKNOWLEDGED, _UNKNOWN, _UNKNOWN_HOOK = 40060, 10062, 10015
SETTLED = (_ACKNOWLEDGED, _UNKNOWN)
"""Codes of interactions that another process answered, or nobody did in time."""


class Screen:
    """The place of one interaction's answer."""

    def __init__(self, interaction: discord.Interaction, *, is_private: bool) -> None:
        self._interaction = interaction
        self._is_private = is_private
        """Whether "thinking …" is seen by the asker only: the same in every process."""
        self._is_thinking = False

    async def think(self) -> bool:
        """Says that the answer will come; whether there is still somebody to answer. Raises discord.HTTPException."""
        data = {"flags": EPHEMERAL} if self._is_private else {}
        return await self._called_back({"type": _THINKING, "data": data}, {})

    async def show(self, answer: Written) -> bool:
        """Shows the answer; False where Discord does not take its form. Raises discord.HTTPException."""
        try:
            if not self._is_thinking:
                data = answer.body(flags=EPHEMERAL if answer.reply.private else 0)
                await self._called_back({"type": _MESSAGE, "data": data}, answer.pictures)
                if not self._is_thinking:
                    return True
            if answer.reply.private and not self._is_private:
                await self._follow_up_privately(answer)
            else:
                await self._edit(answer)
        except discord.HTTPException as error:
            if error.status == 400:
                return False
            if error.code not in (_UNKNOWN, _UNKNOWN_HOOK):
                raise
        return True

    async def _called_back(self, body: Mapping[str, Any], pictures: Mapping[str, bytes]) -> bool:
        """The first word to Discord; False where it is too late for it."""
        interaction = self._interaction
        try:
            await async_context.get().create_interaction_response(
                interaction.id, interaction.token, params=with_files(body, pictures), **self._line
            )
        except discord.HTTPException as error:
            if error.code == _UNKNOWN:
                return False
            if error.code != _ACKNOWLEDGED:
                raise
            self._is_thinking = True
            return True
        self._is_thinking = body["type"] == _THINKING
        return True

    async def _follow_up_privately(self, answer: Written) -> None:
        """The first message after a public "thinking …" would be as public: that one is taken away first."""
        application, token = self._interaction.application_id, self._interaction.token
        sent = _sent(answer.parameters(answer.body(flags=EPHEMERAL)))
        await async_context.get().delete_original_interaction_response(application, token, **self._line)
        await async_context.get().execute_webhook(application, token, wait=True, **sent, **self._line)

    async def _edit(self, answer: Written) -> None:
        application, token = self._interaction.application_id, self._interaction.token
        sent = _sent(answer.parameters(answer.body()))
        await async_context.get().edit_original_interaction_response(application, token, **sent, **self._line)

    @property
    def _line(self) -> dict[str, Any]:
        """The way to Discord: the client's own."""
        http = self._interaction.client.http
        return {"session": self._interaction._session, "proxy": http.proxy, "proxy_auth": http.proxy_auth}


def _sent(parameters: MultipartParameters) -> dict[str, Any]:
    return {"payload": parameters.payload, "multipart": parameters.multipart, "files": parameters.files}
