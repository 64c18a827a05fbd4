"""The door of the command line: a question goes straight to its answer, all else through `bot.cli`; errors become exit codes."""

import gc
import sys
from collections.abc import Sequence
from typing import NoReturn


def main() -> NoReturn:
    """Runs the command line: status 0 fine, 1 it failed (one line on stderr), 2 wrong usage."""
    is_question = _is_question(sys.argv[1:])
    if is_question:
        gc.disable()  # the imports make nothing that goes away, and looking through it costs a tenth of the answer
    from bot.ports import NewsbotError

    try:
        if is_question:
            sys.exit(_ask(sys.argv[2:]))
        from bot.cli import cli

        cli()
    except NewsbotError as error:
        sys.exit(f"newsbot: {error}")
    except BrokenPipeError:
        sys.exit(1)
    sys.exit(0)


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
