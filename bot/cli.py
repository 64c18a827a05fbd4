"""The command line's parser: each command says what it takes and calls bot.app."""

import gc
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

cli = typer.Typer(
    name="newsbot",
    help="Investor news in chat: figures with their sentences, alerts when capital spending is new.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@cli.command(short_help="Polls, summarises, alerts, posts digests, serves the console.")
def run(
    roles: Annotated[
        str,
        typer.Option(
            metavar="ROLE,…",
            help="What this process does, where several share a database: poll, read, deliver (posts, writes digests), "
            "slack, discord (hear them), web (the console). Every process serves /healthz and /readyz at NEWSBOT_WEB_PORT "
            "(0 takes a free one).",
        ),
    ] = "poll,read,deliver,slack,discord,web",
) -> None:
    """Polls, summarises, alerts, posts digests; serves the browser console. Stops within 10 s of SIGTERM."""
    from bot.app.log import begin
    from bot.app.roles import roles_of
    from bot.config import settings

    try:
        chosen = roles_of(roles)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--roles") from None
    from bot.app.run import run

    found = settings()
    begin(found)
    run(found, ready=_say_ready if "web" in chosen else _say_bare, roles=chosen)


@cli.command(short_help="The same with a small local feed; nothing is kept.")
def demo(
    pace: Annotated[float, typer.Option(min=0.1, help="Seconds between one piece of news and the next.")] = 7.0,
) -> None:
    """The same bot on a throw-away store, with a small local feed that tells true history."""
    from bot.app.demo import demo
    from bot.app.log import begin
    from bot.config import settings

    found = settings()
    begin(found)
    demo(found, pace, ready=_say_ready)


@cli.command(short_help="Reads one article; stores nothing.")
def read(
    page: Annotated[
        str, typer.Argument(metavar="[FILE|URL|-]", help="Text, HTML, an address, or - for standard input.")
    ] = "-",
    as_json: AsJson = False,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Many: one JSON object a line in, one out.")] = False,
    bullets: Annotated[int, typer.Option(min=1, max=10, help="How many bullets at most.")] = 5,
) -> None:
    """Reads one article: bullets, companies, facts and announcements with their quotes; stores nothing."""
    from bot.app.read import read_lines, read_one
    from bot.config import settings

    if jsonl:
        read_lines(page, bullets, settings(), sys.stdout)
    else:
        read_one(page, bullets, as_json, settings(), sys.stdout)


@cli.command(short_help="What articles in order would have posted, and why or why not.")
def replay(
    path: Annotated[
        str, typer.Argument(metavar="FILE.jsonl", help="Articles, one JSON object a line; - for standard input.")
    ],
    as_json: AsJson = False,
    watch: Annotated[str, typer.Option(help="Companies to follow, divided by commas.")] = "BABA",
) -> None:
    """Runs the whole pipeline over articles in order: what would have been posted, and why or why not."""
    from bot.app.replay import replay
    from bot.config import settings

    companies = [key.strip().upper() for key in watch.split(",") if key.strip()]
    replay(path, companies, as_json, settings(), sys.stdout)


@cli.command(short_help="Answers one question or command as chat would.")
def ask(
    question: Annotated[
        list[str] | None, typer.Argument(help="A command or a question; without one, a conversation.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Answers one question or command as chat would."""
    gc.disable()  # its imports make nothing that goes away, and looking through it costs a tenth of the answer
    from bot.app.ask import ask, chat
    from bot.config import settings

    if question is None:
        gc.enable()
        chat(settings())
    else:
        raise typer.Exit(ask(" ".join(question), as_json, settings(), sys.stdout))


@cli.command(short_help="Polls the due feeds once and prints what came.")
def poll(
    urls: Annotated[list[str] | None, typer.Argument(metavar="[URL…]", help="These feeds only, due or not.")] = None,
    once: Annotated[bool, typer.Option("--once", help="Poll once and stop: what it does anyway.")] = True,  # noqa: ARG001
) -> None:
    """Polls the due feeds once, reads what came and prints it."""
    from bot.app.poll import poll
    from bot.config import settings

    poll(urls or [], settings(), sys.stdout)


@cli.command(short_help="Lists, adds, removes and tests feeds.")
def feeds(
    add: Annotated[str | None, typer.Option(metavar="URL", help="Poll this feed from now on.")] = None,
    remove: Annotated[str | None, typer.Option(metavar="N|URL", help="Poll this feed no longer.")] = None,
    test: Annotated[str | None, typer.Option(metavar="URL", help="What would be posted from it, and why not.")] = None,
    opml_in: Annotated[
        Path | None, typer.Option("--import", metavar="FILE", help="Add every feed of an OPML file.")
    ] = None,
    opml_out: Annotated[Path | None, typer.Option("--export", metavar="FILE", help="Write the feeds as OPML.")] = None,
) -> None:
    """Lists the feeds and how they behave; adds, removes, tests, imports and exports them."""
    from bot.app.ask import ask
    from bot.app.feeds import export_opml, import_opml
    from bot.config import settings

    lines = [(add, "/feeds add"), (remove, "/feeds remove"), (test, "/feeds test")]
    asked = [f"{line} {value}" for value, line in lines if value]
    if opml_in:
        import_opml(opml_in, settings(), sys.stdout)
    elif opml_out:
        export_opml(opml_out, settings(), sys.stdout)
    else:
        raise typer.Exit(max(ask(line, False, settings(), sys.stdout) for line in asked or ["/feeds"]))


@cli.command("export", short_help="Writes the whole database into one file.")
def export_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Packed where its name ends in .gz.")],
) -> None:
    """Writes the whole database into one file, as it stands at this moment: a backup, or the way to another database."""
    from bot.app.transfer import export_database
    from bot.config import settings

    export_database(file, settings(), sys.stdout)


@cli.command("import", short_help="Fills an empty database from an export.")
def import_(file: Annotated[Path, typer.Argument(metavar="FILE", help="What `newsbot export` wrote.")]) -> None:
    """Fills an empty database from an export, all of it or nothing, and compares every row."""
    from bot.app.transfer import import_database
    from bot.config import settings

    import_database(file, settings(), sys.stdout)


@cli.command(short_help="Prints the fact base with its sources.")
def facts(
    company: Annotated[str, typer.Argument(help="Any name of a company.")] = "",
    metric: Annotated[str, typer.Argument(help="market_share, capex, revenue_growth, …")] = "",
    as_json: AsJson = False,
) -> None:
    """Prints the fact base, each figure with its number and source."""
    from bot.app.facts import facts
    from bot.config import settings

    facts(company, metric, as_json, settings(), sys.stdout)


@cli.command(short_help="Prints what the digest would say now.")
def digest() -> None:
    """Prints what the digest would say now; posts nothing."""
    from bot.app.ask import ask
    from bot.config import settings

    raise typer.Exit(ask("/digest now", False, settings(), sys.stdout))


@cli.command(short_help="What is wrong, and what to do.")
def doctor() -> None:
    """Checks settings, database, feeds and port: what is wrong, and what to do."""
    from bot.app.doctor import doctor
    from bot.config import settings

    raise typer.Exit(doctor(settings(), sys.stdout))


@cli.command("slack-manifest", short_help="Prints the manifest that makes the bot's Slack app.")
def slack_manifest(
    mode: Annotated[
        Literal["socket", "http"], typer.Option(help="The bot connects out (socket), or Slack connects in (http).")
    ] = "socket",
    url: Annotated[
        str, typer.Option(metavar="https://…", help="Where Slack reaches the bot; else NEWSBOT_PUBLIC_URL.")
    ] = "",
) -> None:
    """Prints the manifest that makes the bot's Slack app, as JSON."""
    from bot.app.manifest import WrongUsage, slack_manifest
    from bot.config import settings

    try:
        slack_manifest(mode, url, settings(), sys.stdout)
    except WrongUsage as error:
        print(f"newsbot: {error}", file=sys.stderr)
        raise typer.Exit(2) from None


def _say_ready(url: str) -> None:
    print(f"The console is at {url}  (Ctrl+C stops)", flush=True)


def _say_bare(url: str) -> None:
    print(f"At work; {url}healthz says whether it lives  (Ctrl+C stops)", flush=True)
