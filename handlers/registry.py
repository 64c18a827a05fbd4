"""Every command by its name."""

from handlers.alerts import ALERTS
from handlers.answers import ANSWERS
from handlers.capex import CAPEX
from handlers.command import Command
from handlers.digest import DIGEST
from handlers.facts import FACTS
from handlers.feeds import FEEDS
from handlers.growth import GROWTH
from handlers.help import HELP, fill
from handlers.news import NEWS
from handlers.share import SHARE
from handlers.source import SOURCE
from handlers.summary import SUMMARY
from handlers.watch import UNWATCH, WATCH

_ALL = (SHARE, CAPEX, GROWTH, FACTS, NEWS, SUMMARY, SOURCE, WATCH, UNWATCH, FEEDS, DIGEST, ALERTS, ANSWERS, HELP)

COMMANDS: dict[str, Command] = {command.name: command for command in _ALL}
"""By name, in the order of /help."""

fill(COMMANDS)
