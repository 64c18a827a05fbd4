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
    "tests": [BIN / "pytest", "-q", "-n", "2"],
}


def main() -> int:
    """0 where every check passed; further words go to pytest (`--long`, `-k name`)."""
    failed = [name for name in CHECKS if not _passes(name)]
    print(f"failed: {', '.join(failed)}" if failed else "every check passed")
    return 1 if failed else 0


def _passes(name: str) -> bool:
    command = [str(part) for part in CHECKS[name]] + (sys.argv[1:] if name == "tests" else [])
    print(f"== {name}", flush=True)
    began = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, check=False)
    print(f"== {name}: {'ok' if done.returncode == 0 else 'FAILED'} ({time.monotonic() - began:.0f} s)", flush=True)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
