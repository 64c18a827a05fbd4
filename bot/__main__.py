"""The door of the command line: a question goes straight to its answer, all else through `bot.cli`; errors become exit codes."""

import errno
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn


def main() -> NoReturn:
    """Runs the command line: status 0 fine, 1 it failed (one line on stderr), 2 wrong usage."""
    is_question = _is_question(sys.argv[1:])
    if is_question:
        gc.disable()  # the imports make nothing that goes away, and looking through it costs a tenth of the answer
    from bot.ports import NewsbotError

    try:
        _run(is_question)
    except NewsbotError as error:
        sys.exit(f"newsbot: {error}")
    except OSError as error:
        _say_no_more()
        sys.exit(1 if isinstance(error, BrokenPipeError) else f"newsbot: {_told(error)}")
    sys.exit(0)


def _run(is_question: bool) -> None:
    try:
        if is_question:
            sys.exit(_ask(sys.argv[2:]))
        from bot.cli import cli

        cli()
    finally:
        sys.stdout.flush()  # what cannot be written is known here, and not to the interpreter alone


def _say_no_more() -> None:
    """Whoever listened has gone, or has no room: the interpreter would try once more at its end, and tell of that at length."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _told(error: OSError) -> str:
    said = f"{error.strerror or type(error).__name__}{f' ({error.filename})' if error.filename else ''}"
    return f"{said}: make room on the disk and try again" if error.errno == errno.ENOSPC else said


def _is_question(typed: Sequence[str]) -> bool:
    """Whether it is `ask` with a question: it needs no parser, whose imports cost a tenth of the answer."""
    name, *words = typed or [""]
    return name == "ask" and any(map(_is_word, words)) and all(_is_word(word) or word == "--json" for word in words)


def _is_word(typed: str) -> bool:
    return not typed.startswith("-")


def _ask(words: Sequence[str]) -> int:
    from bot.app.ask import ask
    from bot.config import settings

    return ask(" ".join(filter(_is_word, words)), "--json" in words, settings(), sys.stdout)


if __name__ == "__main__":
    main()
