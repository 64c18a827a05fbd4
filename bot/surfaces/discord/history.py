"""A message of ours looked for in a channel, by the key in its buttons, else by what it says; and whether the bot may look there."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import discord

from bot.render.discord_press import key_of

# ---- what is there ------------------------------------------------------------------------------------------------------------------
Json = Mapping[str, Any]

PAGE = 100
_EARLIER = timedelta(minutes=1)
"""How far Discord's clock may be behind ours."""


async def find(
    client: discord.Client, channel: int, since: datetime, is_it: Callable[[Json], bool]
) -> tuple[str | None, bool]:
    """The number of the message posted there since an instant, and whether the channel showed any message at all.

    Raises discord.HTTPException. Without Read Message History Discord shows nothing, and says no more than that.
    """
    after = discord.utils.time_snowflake(since - _EARLIER)
    has_shown = False
    while page := await client.http.logs_from(channel, PAGE, after=after):
        has_shown = True
        for message in page:
            if is_it(message):
                return str(message["id"]), True
        after = max(int(message["id"]) for message in page)
        if len(page) < PAGE:
            break
    return None, has_shown


def is_ours(forms: Sequence[Json], key: str, author: int) -> Callable[[Json], bool]:
    """Tells whether a message is one of these payloads, posted by us: by the key where they carry it, by their words where not.

    The forms are those that an earlier try may have had: with pictures, and with their values in words.
    """
    has_key = any(key in _keys(form) for form in forms)
    words = [_words(form) for form in forms]

    def is_it(message: Json) -> bool:
        if str(message["author"]["id"]) != str(author):
            return False
        return key in _keys(message) if has_key else _words(message) in words

    return is_it


def _keys(message: Json) -> set[str]:
    return {key_of(each["custom_id"]) for each in _components(message.get("components", ())) if "custom_id" in each}


def _components(tree: Sequence[Json]) -> Iterator[Json]:
    for each in tree:
        yield each
        yield from _components(each.get("components", ()))


def _words(message: Json) -> list[str]:
    """What the embeds and texts say; Discord takes blanks off the ends."""
    embeds = [embed.get(part, "") for embed in message.get("embeds", ()) for part in ("title", "description")]
    texts = [each.get("content", "") for each in _components(message.get("components", ()))]
    return [words.strip() for words in embeds + texts if words]


# ---- whether the bot may see it -----------------------------------------------------------------------------------------------------
async def sees_history(client: discord.Client, channel: int) -> bool | None:
    """Whether "nothing there" means it; None where Discord does not say. Raises discord.HTTPException."""
    seen = client.get_channel(channel)
    if isinstance(seen, discord.abc.GuildChannel | discord.Thread):
        return seen.permissions_for(seen.guild.me).read_message_history
    if await client.http.logs_from(channel, 1):
        return True
    try:
        return await _asked(client, channel)
    except (discord.Forbidden, discord.NotFound):
        return None


async def _asked(client: discord.Client, channel: int) -> bool | None:
    place = await client.http.get_channel(channel)
    number = place.get("guild_id")
    if number is None or client.user is None:
        return None
    guild = await client.fetch_guild(int(str(number)), with_counts=False)
    me = await guild.fetch_member(client.user.id)
    # A thread has the permissions of the channel above it.
    above = place.get("parent_id") if place["type"] in (10, 11, 12) else None
    found = await guild.fetch_channel(int(above or channel))
    return found.permissions_for(me).read_message_history
