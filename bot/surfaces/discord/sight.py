"""Whether the bot may read a channel's history: as the gateway told, or asked of Discord where this process does not hear it."""

import discord


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
