"""Who asks on Discord, from which channel, and whether they may change what it is told."""

import re

import discord

from bot.domain.asker import Asker
from bot.domain.delivery import ChannelId
from bot.surfaces.discord.invite import invite

NOT_A_MANAGER = "Only members with the permission Manage Server may change what this channel is told."
NOT_HERE = "Invite the bot to this server first: it cannot post here by itself."
BETWEEN_USERS = (
    "The bot cannot post in this conversation by itself. Set it up in a direct message to the bot, or in a server."
)


def channel_of(guild: int | None, channel: int | None) -> ChannelId:
    """The channel's id in the house: "discord:100/200", "discord:@me/300" for a direct message."""
    return f"discord:{guild or '@me'}/{channel}"


def asker_of(interaction: discord.Interaction) -> Asker:
    """Who gave a command or pressed a button."""
    return Asker(id=f"discord:{interaction.user.id}", refusal=_refusal(interaction))


def writer_of(message: discord.Message) -> Asker:
    """Who wrote a message."""
    author = message.author
    may = message.guild is None or (isinstance(author, discord.Member) and author.guild_permissions.manage_guild)
    return Asker(id=f"discord:{author.id}", refusal="" if may else NOT_A_MANAGER)


def question_in(content: str, bot: int) -> str:
    """What is asked in a message, the bot's own name left out; "/help" where nothing else is said."""
    return re.sub(rf"<@!?{bot}>", " ", content).strip() or "/help"


def _refusal(interaction: discord.Interaction) -> str:
    if interaction.guild_id is None:
        return BETWEEN_USERS if interaction.context.private_channel else ""
    if not interaction.is_guild_integration():
        return f"{NOT_HERE} {invite(interaction.application_id)}"
    return "" if interaction.permissions.manage_guild else NOT_A_MANAGER
