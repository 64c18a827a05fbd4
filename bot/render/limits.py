"""What each platform takes: one table that the renderers keep to and their tests read. Lengths in characters, as the platform counts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackLimits:
    """Block Kit: https://docs.slack.dev/reference/block-kit"""

    blocks: int = 50
    home_blocks: int = 100
    header: int = 150
    section: int = 3_000
    buttons: int = 25
    """In one row."""
    button_label: int = 75
    button_line: int = 2_000
    table_rows: int = 100
    """One table a message; the head counts."""
    table_columns: int = 20
    table_characters: int = 10_000
    together: int = 12_000
    """All blocks of a message as JSON, a table by its cells: from about 13,000 on the message is refused ("msg_blocks_too_long",
    in no reference: https://github.com/slackapi/bolt-js/issues/2509 and 2867)."""
    message: int = 40_000
    fallback: int = 4_000
    """Of the text beside the blocks: Slack advises no more, and cuts beyond 40,000."""
    charts: int = 2
    chart_title: int = 50
    chart_label: int = 20
    """Of a bar, and of a series in the legend."""
    chart_points: int = 20
    alt: int = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscordLimits:
    """Messages, embeds and components: https://discord.com/developers/docs/resources/message"""

    content: int = 2_000
    embeds: int = 10
    title: int = 256
    description: int = 4_096
    fields: int = 25
    field_name: int = 256
    field_value: int = 1_024
    footer: int = 2_048
    together: int = 6_000
    """Title, description, fields and footer of all embeds of one message."""
    buttons: int = 5
    """In one row."""
    rows: int = 5
    button_label: int = 80
    custom_id: int = 100
    choices: int = 25
    choice: int = 100
    alt: int = 1_024
    nonce: int = 25
    components: int = 40
    """Of a message of components (V2), nested ones included."""
    component_text: int = 4_000
    """All texts of such a message together."""


SLACK = SlackLimits()
DISCORD = DiscordLimits()
