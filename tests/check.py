"""Runs every check in turn and says how each ended: format, lint, types, layers, tests."""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
CHECKS: dict[str, list[Path | str]] = {
    "format": [BIN / "ruff", "format", "--check", "."],
    "lint": [BIN / "ruff", "check", "."],
    "types": [BIN / "mypy"],
    "layers": [BIN / "lint-imports"],
    # Those of one module in one process, so that what it sets up is made once; in order, so that many quick ones are the last.
    "tests": [BIN / "pytest", "-q", "-n", "2", "--dist", "loadfile", "--no-loadscope-reorder"],
}

FAILURES = 1
"""What pytest ends with where tests failed, and nothing else went wrong."""


def main() -> int:
    """0 where every check passed; further words go to pytest (`--long`, `-k name`)."""
    failed = [name for name in CHECKS if not _passes(name)]
    print(f"failed: {', '.join(failed)}" if failed else "every check passed")
    return 1 if failed else 0


def _passes(name: str) -> bool:
    print(f"== {name}", flush=True)
    began = time.monotonic()
    done = _run([str(part) for part in CHECKS[name]] + (sys.argv[1:] if name == "tests" else []))
    if name == "tests" and done == FAILURES:
        # Tests of real processes against the clock share two cores with all others: what failed is tried once more in quiet.
        print("== tests: those that failed, once more and alone", flush=True)
        done = _run([str(BIN / "pytest"), "-q", "--last-failed", "--last-failed-no-failures=none", *sys.argv[1:]])
    print(f"== {name}: {'ok' if done == 0 else 'FAILED'} ({time.monotonic() - began:.0f} s)", flush=True)
    return done == 0


def _run(command: list[str]) -> int:
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
