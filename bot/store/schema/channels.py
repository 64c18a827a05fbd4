"""Channels, what is told in them, and the outbox."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint, false

from bot.store.schema.columns import UtcDateTime, Words, metadata

channel = Table(
    "channel",
    metadata,
    Column("id", String(200), primary_key=True),
    Column("time_zone", String(64), nullable=False),
    Column("language", String(16), nullable=False, server_default="en"),
    Column("quiet_from", String(5)),  # "22:00", the channel's local time
    Column("quiet_to", String(5)),
    Column("parked", Words),
    Column("created", UtcDateTime, nullable=False),
)

subscription = Table(
    "subscription",
    metadata,
    Column("channel_id", ForeignKey("channel.id", ondelete="CASCADE"), primary_key=True),
    Column("topic", String(64), primary_key=True),
    Column("at", String(5)),  # "08:00", the channel's local time
    Column("weekdays", String(7), nullable=False, server_default=""),  # "01234"; "": every day
    Column("skip_empty", Boolean, nullable=False, server_default=false()),
    Column("relevance", String(8), nullable=False, server_default="about"),
    Column("most_an_hour", Integer, nullable=False, server_default="6"),
    Column("created", UtcDateTime, nullable=False),
    Index("ix_subscription_topic", "topic"),
)

change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("channel_id", String(200), nullable=False),
    Column("who", String(200), nullable=False),
    Column("what", Words, nullable=False),
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("event", String(100), nullable=False),
    Column("channel_id", ForeignKey("channel.id", ondelete="CASCADE"), nullable=False),
    Column("reply", JSON, nullable=False),
    Column("because", Words, nullable=False),
    Column("thread", String(100)),  # the event under whose message this one is posted
    Column("state", String(16), nullable=False),  # pending, claimed, sent, parked, failed
    Column("attempts", Integer, nullable=False),
    Column("settled", Integer, nullable=False, server_default="0"),  # attempts of which it is known that none arrived
    Column("not_before", UtcDateTime, nullable=False),  # of the next try; while claimed, the end of the lease
    Column("problem", Words),
    Column("created", UtcDateTime, nullable=False),
    Column("sent", UtcDateTime),
    Column("message_id", Words),
    UniqueConstraint("event", "channel_id"),
    Index("ix_delivery_state_not_before", "state", "not_before"),
    Index("ix_delivery_channel_id_id", "channel_id", "id"),
)

workspace = Table(
    "workspace",
    metadata,
    Column("id", String(100), primary_key=True),  # "slack:T1"
    Column("name", Words, nullable=False),
    Column("secret", Words, nullable=False),  # its tokens, encrypted with the operator's key
    Column("installed", UtcDateTime, nullable=False),
)
