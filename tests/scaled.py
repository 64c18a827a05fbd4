"""`newsbot run` as tests run it: no pause between two requests to the one host, hours from one poll of a feed to the next.

With `--short` a dead process is made up for sooner.
"""

import sys
from datetime import timedelta

from bot.__main__ import main
from bot.app import line
from bot.feeds import manners
from bot.pipeline import ingest
from bot.queue import postgres
from bot.store import deliveries


def hurried() -> None:
    ingest.LEASE = line.READ_LEASE = deliveries.LEASE = timedelta(seconds=8)
    postgres.SILENCE = timedelta(seconds=4)


if __name__ == "__main__":
    manners.ANYBODY = manners.Manners(hosts=(), pace=0.0, interval=timedelta(hours=6))
    if "--short" in sys.argv:
        sys.argv.remove("--short")
        hurried()
    main()
