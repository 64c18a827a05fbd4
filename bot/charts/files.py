"""Pictures of charts in a folder, each painted once."""

import asyncio
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import bot
from bot.charts.wire import to_json
from bot.domain.reply import Chart
from bot.ports import NewsbotError
from bot.render.chart import chart_key

PAINT_SECONDS = 20.0
MOST_FILES = 400
"""Older pictures are dropped beyond this; whoever still needs one has it painted again."""

_PNG = b"\x89PNG\r\n\x1a\n"
_ROOT = Path(bot.__file__).resolve().parents[1]
_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "SYSTEMROOT", "TMPDIR", "TEMP", "LD_LIBRARY_PATH", "XDG_DATA_DIRS")
"""What the painting process gets of the environment: no token and no password is among it."""


class ChartFailed(NewsbotError):
    """A chart could not be painted; its values stand in the reply's table anyway."""


class FilePainter:
    """The painter port: one process at a time, a picture's name is the hash of what it shows."""

    def __init__(self, folder: Path, seconds: float = PAINT_SECONDS) -> None:
        self._folder, self._seconds = folder, seconds
        self._one_at_a_time = asyncio.Lock()

    async def paint(self, chart: Chart) -> Path:
        """The picture's file, painted now or before. Raises ChartFailed."""
        path = self._folder / f"{chart_key(chart)}.png"
        async with self._one_at_a_time:
            if not await asyncio.to_thread(path.is_file):
                picture = await _painted(chart, self._folder, self._seconds)
                await asyncio.to_thread(_keep, path, picture)
        return path


async def _painted(chart: Chart, folder: Path, seconds: float) -> bytes:
    try:
        process = await _started(folder)
    except OSError as error:
        raise ChartFailed(f"no painter could be started: {error.strerror}") from error
    try:
        picture, told = await asyncio.wait_for(process.communicate(to_json(chart)), seconds)
    except TimeoutError as error:
        raise ChartFailed(f"painting took more than {seconds:g} s") from error
    finally:
        if process.returncode is None:
            process.kill()
            with suppress(TimeoutError):
                # To the end of its pipes, which may come after its own: left open, they would outlive the loop.
                await asyncio.wait_for(process.communicate(), 2)
    if process.returncode or not picture.startswith(_PNG):
        raise ChartFailed(
            f"painting failed: {(told.decode(errors='replace').strip().splitlines() or ['no picture'])[-1]}"
        )
    return picture


async def _started(folder: Path) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bot.charts"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        cwd=_ROOT,
        env=_environment(folder),
    )


def _environment(folder: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    # The font list is built once, in seconds, and kept there: a home may be missing or read-only.
    return {**kept, "MPLBACKEND": "Agg", "MPLCONFIGDIR": str((folder / "matplotlib").absolute())}


def _keep(path: Path, picture: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, picture)
        _drop_oldest(path.parent)
    except OSError as error:
        raise ChartFailed(f"cannot keep a chart in {path.parent}: {error.strerror}") from error


def _write(path: Path, picture: bytes) -> None:
    """Whole or not at all: a reader never meets half a picture."""
    number, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(number, "wb") as file:
            file.write(picture)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _drop_oldest(folder: Path) -> None:
    newest_first = sorted(folder.glob("*.png"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in newest_first[MOST_FILES:]:
        path.unlink(missing_ok=True)
