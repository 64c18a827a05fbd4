"""The threads that keep a gateway connection alive end with it, at whichever moment it is given up.

discord.py forgets the thread of a connection that it was still opening, and of one that the server closed a moment before: it would
go on for ever, over a socket that nobody reads, or speak to a loop that has ended.
"""

import asyncio
import threading

import discord
from discord.gateway import KeepAliveHandler

PATIENCE = 1.0
"""Seconds for a thread that is in the middle of a beat."""


async def hush(client: discord.Client) -> None:
    """Ends the threads of a client that is closed, and their connections."""
    for thread in threading.enumerate():
        if isinstance(thread, KeepAliveHandler) and thread.ws._connection is client._connection:
            thread.stop()
            if thread.ws.open:
                await thread.ws.close(code=1000)
            await asyncio.to_thread(thread.join, PATIENCE)
