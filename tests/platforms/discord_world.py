"""The guilds, channels, messages and interactions that the fake Discord keeps, and the troubles it can be told to make."""

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal

from tests.platforms.discord_rules import Json, message, user

APPLICATION = 4242
BOT = user(APPLICATION, "newsbot", bot=True)
TOKEN = "NDI0Mg.fake.discord-token"
GUILD, CHANNEL, DIRECT = 100, 200, 300
"""The guild, its channel and the direct conversation that are there from the beginning."""
ALICE = 7
"""A member with Manage Server."""

MANAGE_GUILD = 1 << 5
VIEW, SEND, EMBED, ATTACH, HISTORY, THREADS, IN_THREADS = (
    1 << 10,
    1 << 11,
    1 << 14,
    1 << 15,
    1 << 16,
    1 << 35,
    1 << 38,
)
ALL_NEEDED = VIEW | SEND | EMBED | ATTACH | HISTORY | THREADS | IN_THREADS

TEXT, DM, GROUP, THREAD = 0, 1, 3, 11
"""Kinds of channels."""

_EPOCH = 1_420_070_400_000


@dataclass
class Place:
    """A channel with what was posted in it."""

    id: int
    guild: int | None = GUILD
    kind: int = TEXT
    parent: int | None = None
    denied: int = 0
    """Permissions that everyone, the bot included, lacks here."""
    messages: list[Json] = field(default_factory=list)

    def written(self) -> Json:
        """The channel as Discord writes one."""
        common: Json = {"id": str(self.id), "type": self.kind, "last_message_id": None}
        if self.kind == DM:
            return common | {"recipients": [user(ALICE, "alice")]}
        if self.kind == GROUP:
            return common | {"recipients": [user(ALICE, "alice")], "owner_id": str(ALICE), "name": None, "icon": None}
        guild = common | {"guild_id": str(self.guild), "name": f"channel-{self.id}", "position": 1, "nsfw": False}
        if self.kind == THREAD:
            meta = {"archived": False, "auto_archive_duration": 1440, "archive_timestamp": _now(), "locked": False}
            more = {"parent_id": str(self.parent), "owner_id": str(APPLICATION), "thread_metadata": meta}
            return guild | more | {"message_count": 0, "member_count": 1}
        overwrite = {"id": str(self.guild), "type": 0, "allow": "0", "deny": str(self.denied)}
        return guild | {"parent_id": None, "topic": None, "permission_overwrites": [overwrite] if self.denied else []}


@dataclass
class Guild:
    """A server that the bot is in."""

    id: int = GUILD
    places: list[Place] = field(default_factory=list)

    def written(self) -> Json:
        """The guild as GUILD_CREATE brings it."""
        everyone = {
            "id": str(self.id),
            "name": "@everyone",
            "permissions": str(ALL_NEEDED),
            "position": 0,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "managed": False,
            "mentionable": False,
            "flags": 0,
        }
        chief = everyone | {"id": "901", "name": "chief", "permissions": str(ALL_NEEDED | MANAGE_GUILD), "position": 1}
        return {
            "id": str(self.id),
            "name": f"guild-{self.id}",
            "owner_id": "1",
            "roles": [everyone, chief],
            "emojis": [],
            "stickers": [],
            "features": [],
            "channels": [place.written() for place in self.places if place.kind == TEXT],
            "threads": [],
            "members": [member(BOT)],
            "member_count": 2,
            "system_channel_id": str(self.places[0].id) if self.places else None,
            "system_channel_flags": 0,
            "preferred_locale": "en-US",
            "verification_level": 0,
            "default_message_notifications": 0,
            "explicit_content_filter": 0,
            "mfa_level": 0,
            "nsfw_level": 0,
            "premium_tier": 0,
            "premium_progress_bar_enabled": False,
            "presences": [],
            "voice_states": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "afk_timeout": 300,
        }


def member(who: Json, roles: tuple[str, ...] = ()) -> Json:
    """A member of a guild."""
    joined = "2026-01-01T00:00:00+00:00"
    return {"user": who, "roles": list(roles), "joined_at": joined, "deaf": False, "mute": False, "flags": 0}


@dataclass
class Interaction:
    """What somebody did, and what the bot made of it."""

    id: int
    token: str
    place: Place
    at: float = field(default_factory=time.monotonic)
    callbacks: list[Json] = field(default_factory=list)
    """The first is the one that counted."""
    acknowledged: float | None = None
    """Seconds until then."""
    original: Json | None = None
    followups: list[Json] = field(default_factory=list)
    edits: int = 0
    deleted: bool = False

    @property
    def shown(self) -> list[Json]:
        """The messages that are seen in the end."""
        return ([self.original] if self.original else []) + self.followups


Effect = Literal["reset before", "reset after", "500 after", "hang"]


@dataclass
class Trouble:
    """What goes wrong with requests to a channel (None: any) with this method, whose path ends so, so many times (None: always)."""

    effect: Effect | None = None
    status: int = 0
    code: int = 0
    retry_after: float = 1.0
    channel: int | None = None
    method: str = "POST"
    path: str = "/messages"
    times: int | None = 1

    def meets(self, method: str, path: str) -> bool:
        """Whether the request is one of them; it is counted."""
        place = "" if self.channel is None else f"/channels/{self.channel}/"
        if self.times == 0 or method != self.method or not path.endswith(self.path) or place not in path:
            return False
        if self.times is not None:
            self.times -= 1
        return True


@dataclass
class Rates:
    """Messages a channel may get in its window, and requests in all."""

    channel: int = 5
    window: float = 5.0
    together: int = 50
    second: float = 1.0
    _taken: dict[str, list[float]] = field(default_factory=dict)

    def take(self, key: str, most: int, window: float, now: float) -> tuple[int, float]:
        """How many are left after this one (-1: it was one too many), and the seconds until the window begins anew."""
        taken = [at for at in self._taken.get(key, ()) if at > now - window]
        self._taken[key] = taken
        if len(taken) >= most:
            return -1, taken[0] + window - now
        taken.append(now)
        return most - len(taken), taken[0] + window - now


@dataclass
class World:
    """Everything that is kept."""

    any_channel: bool = False
    nonce_window: float = 120.0
    guilds: dict[int, Guild] = field(default_factory=dict)
    places: dict[int, Place] = field(default_factory=dict)
    interactions: dict[str, Interaction] = field(default_factory=dict)
    commands: list[Json] = field(default_factory=list)
    nonces: dict[str, tuple[float, Json]] = field(default_factory=dict)
    files: dict[str, dict[str, bytes]] = field(default_factory=dict)
    """What was attached to a message, by its id and the file's name."""
    _last: int = 0

    def __post_init__(self) -> None:
        self.add(Place(CHANNEL))
        self.add(Place(DIRECT, guild=None, kind=DM))

    def add(self, place: Place) -> Place:
        """Opens a channel, and its guild where there is none."""
        self.places[place.id] = place
        if place.guild is not None:
            self.guilds.setdefault(place.guild, Guild(place.guild)).places.append(place)
        return place

    def place(self, number: int) -> Place | None:
        """The channel of this number."""
        if number not in self.places and self.any_channel:
            self.add(Place(number))
        return self.places.get(number)

    def snowflake(self) -> int:
        """A new number, later than all before."""
        self._last = max(self._last + 1, (int(time.time() * 1000) - _EPOCH) << 22)
        return self._last

    def post(self, place: Place, author: Json, payload: Json) -> Json:
        """A new message in a channel; with an enforced nonce that was seen lately, the message that had it first."""
        nonce = str(payload.get("nonce", ""))
        seen = self.nonces.get(nonce) if nonce and payload.get("enforce_nonce") else None
        if seen and seen[0] > time.monotonic() - self.nonce_window:
            return seen[1]
        posted = message(self.snowflake(), place.id, author, payload, _now())
        posted |= {"allowed_mentions": payload.get("allowed_mentions"), "taken_nonce": nonce}
        posted |= {"message_reference": payload.get("message_reference")} if "message_reference" in payload else {}
        if place.guild is not None:
            posted["guild_id"] = str(place.guild)
        place.messages.append(posted)
        if nonce:
            self.nonces[nonce] = (time.monotonic(), posted)
        return posted


def _now() -> str:
    return datetime.fromtimestamp(time.time(), UTC).isoformat()
