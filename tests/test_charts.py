import asyncio
import importlib.util
import os
import subprocess
import sys
import warnings
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageColor

from bot.charts import ChartFailed, FilePainter, files
from bot.charts.paint import ACCENT, PAPER, PEER, paint_png
from bot.charts.wire import from_json, to_json
from bot.domain.reply import Bar, Chart
from bot.render.chart import MOST_BARS, chart_key, chart_size


def bar(name: str, value: str, accent: bool = False) -> Bar:
    return Bar(name=name, value=Decimal(value), label=f"{value}%", accent=accent)


CHART = Chart(
    title="Alibaba Cloud holds 4% of the global cloud market",
    subtitle="Global cloud · Q1 2025",
    bars=(bar("AWS", "30"), bar("Alibaba Cloud", "4", accent=True)),
    source="Example Wire",
    as_of="11 Sep 2025",
)
PICTURE = b"\x89PNG\r\n\x1a\n..."


@pytest.fixture(autouse=True)
def strict() -> Iterator[None]:
    """A glyph that no font has is a warning of matplotlib's: an empty box in the picture."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        yield


def names(folder: Path, ending: str) -> list[str]:
    return [path.stem for path in folder.iterdir() if path.suffix == ending]


def painted(chart: Chart, *fonts: str) -> Image.Image:
    return Image.open(BytesIO(paint_png(chart, fonts))).convert("RGB")


def twice(chart: Chart) -> tuple[int, int]:
    width, height = chart_size(chart)
    return 2 * width, 2 * height


def longest(picture: Image.Image, color: str) -> int:
    """The longest unbroken row of pixels of this colour: its bar, without the letters beside it."""
    rgb, (wide, high) = ImageColor.getrgb(color), picture.size
    rows = ([picture.getpixel((x, y)) == rgb for x in range(wide)] for y in range(0, high, 6))
    return max(sum(run) for row in rows for same, run in groupby(row) if same)


def test_a_picture_has_twice_the_pixels_its_place_in_the_page_has() -> None:
    assert painted(CHART).size == twice(CHART)


def test_bars_begin_at_zero_and_are_as_long_as_their_values() -> None:
    picture = painted(replace(CHART, bars=(bar("AWS", "30"), bar("Alibaba", "15", accent=True))))
    assert abs(longest(picture, PEER) - 2 * longest(picture, ACCENT)) <= 6


def test_the_ground_is_opaque() -> None:
    picture = Image.open(BytesIO(paint_png(CHART)))
    assert picture.convert("RGBA").getchannel("A").getextrema() == (255, 255)
    assert picture.convert("RGB").getpixel((0, 0)) == ImageColor.getrgb(PAPER)


@pytest.mark.parametrize(
    "chart",
    [
        replace(CHART, title="Between $53B and $69B, or _{a}^b \\frac"),
        replace(CHART, title="word " * 80, subtitle="s " * 200, source="x" * 300),
        replace(CHART, title="阿里云在中国公共人工智能云市场的份额" * 6),
        replace(CHART, bars=(bar("A very long registered name of a company " * 5, "3"),)),
        replace(CHART, bars=(bar("loss", "-20"), bar("gain", "10"))),
        replace(CHART, bars=(bar("loss", "-20"),)),
        replace(CHART, bars=(bar("nothing", "0"),)),
        replace(CHART, bars=()),
        replace(CHART, bars=tuple(bar(f"No {n}", str(n)) for n in range(MOST_BARS + 9))),
        replace(CHART, bars=(Bar(name="x", value=Decimal("380000000000"), label="at least RMB 380B " * 6),)),
        replace(CHART, title="", subtitle="", source="", as_of=""),
        replace(CHART, title="new\nline\ttab \u202e\x00 👍", bars=(bar("\u202e\x00", "3"),)),
    ],
)
def test_any_chart_is_painted_in_its_size(chart: Chart) -> None:
    assert painted(chart).size == twice(chart)


LONG = "$380B " * 60


@pytest.mark.parametrize("font", ["", "DejaVu Sans"])
@pytest.mark.parametrize(
    "chart",
    [
        replace(CHART, title=LONG),
        replace(CHART, subtitle=LONG),
        replace(CHART, source=LONG),
        replace(CHART, bars=(replace(CHART.bars[0], name=LONG), CHART.bars[1])),
        replace(CHART, bars=(replace(CHART.bars[0], label=LONG), CHART.bars[1])),
        replace(CHART, bars=(bar("loss", "-20"), bar("gain", "10"))),
    ],
)
def test_nothing_runs_over_the_edge(chart: Chart, font: str) -> None:
    picture = painted(chart, *filter(None, [font]))
    wide, high = picture.size
    for left in (0, wide - 24):
        assert picture.crop((left, 0, left + 24, high)).getcolors() == [(24 * high, ImageColor.getrgb(PAPER))]


def test_chinese_names_are_drawn_with_any_font_and_never_as_boxes() -> None:
    chart = replace(CHART, bars=(bar("阿里云 Alibaba Cloud", "36"), bar("华为云", "8")))
    paint_png(chart)
    without = painted(chart, "DejaVu Sans")
    latin = replace(chart, bars=(bar("Alibaba Cloud", "36"), bar("No. 2", "8")))
    assert without.tobytes() == painted(latin, "DejaVu Sans").tobytes()


def test_a_source_whose_name_cannot_be_drawn_is_not_left_out_in_front_of_its_date() -> None:
    chart = replace(CHART, source="港湾日报, 8 Sep 2026; Example Wire, 9 Sep 2026")
    said = replace(CHART, source="named in the message, 8 Sep 2026; Example Wire, 9 Sep 2026")
    assert painted(chart, "DejaVu Sans").tobytes() == painted(said, "DejaVu Sans").tobytes()
    assert painted(replace(CHART, source=""), "DejaVu Sans").tobytes() != painted(said, "DejaVu Sans").tobytes()


def test_a_chart_survives_its_way_to_the_painting_process() -> None:
    assert from_json(to_json(CHART)) == CHART


async def test_a_chart_is_painted_in_a_process_of_its_own_and_kept(tmp_path: Path) -> None:
    painter = FilePainter(tmp_path)
    path = await painter.paint(CHART)
    before = path.stat().st_mtime_ns
    assert path == tmp_path / f"{chart_key(CHART)}.png"
    assert Image.open(BytesIO(path.read_bytes())).size == twice(CHART)
    assert await painter.paint(CHART) == path
    assert path.stat().st_mtime_ns == before
    assert names(tmp_path, ".part") == []


async def test_asked_at_once_a_chart_is_painted_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    began: list[Chart] = []

    async def slow(chart: Chart, folder: Path, seconds: float) -> bytes:
        began.append(chart)
        await asyncio.sleep(0.01)
        return PICTURE

    monkeypatch.setattr(files, "_painted", slow)
    painter = FilePainter(tmp_path)
    paths = await asyncio.gather(*(painter.paint(CHART) for _ in range(8)))
    assert len(set(paths)) == len(began) == 1


async def test_painting_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    with pytest.raises(ChartFailed, match=r"more than 0\.05 s"):
        await FilePainter(tmp_path, seconds=0.05).paint(CHART)
    assert names(tmp_path, ".png") == []


async def test_where_the_system_gives_no_process_nothing_is_painted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "none"))
    with pytest.raises(ChartFailed, match="no painter could be started: No such file"):
        await FilePainter(tmp_path).paint(CHART)


async def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def quick(chart: Chart, folder: Path, seconds: float) -> bytes:
        return PICTURE

    monkeypatch.setattr(files, "_painted", quick)
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ChartFailed, match="cannot keep a chart in"):
        await FilePainter(tmp_path / "file" / "charts").paint(CHART)


async def test_old_pictures_are_dropped_beyond_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def quick(chart: Chart, folder: Path, seconds: float) -> bytes:
        return PICTURE

    monkeypatch.setattr(files, "_painted", quick)
    monkeypatch.setattr(files, "MOST_FILES", 2)
    painter = FilePainter(tmp_path)
    for age, title in enumerate(["new", "middle", "old"]):
        path = await painter.paint(replace(CHART, title=title))
        os.utime(path, (1_000_000 - age, 1_000_000 - age))
    kept = {chart_key(replace(CHART, title=title)) for title in ("middle", "new")}
    newest = await painter.paint(replace(CHART, title="newest"))
    left = set(names(tmp_path, ".png"))
    assert len(left) == 2
    assert newest.stem in left
    assert left - {newest.stem} <= kept


def test_secrets_do_not_reach_the_painting_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-secret")
    assert "SLACK_BOT_TOKEN" not in files._environment(tmp_path)


def test_the_bot_itself_never_imports_matplotlib() -> None:
    assert importlib.util.find_spec("matplotlib")
    code = "import sys, bot.charts, bot.surfaces.web; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=files._ROOT, check=False).returncode == 0


LINE = st.text(alphabet=st.characters(max_codepoint=0x2FF, exclude_categories=["C", "Z"]) | st.just(" "), max_size=80)


@given(
    LINE,
    LINE,
    st.lists(st.tuples(LINE, st.decimals(0, 10**15, places=1), LINE), min_size=1, max_size=MOST_BARS),
    st.booleans(),
)
@settings(max_examples=12)
def test_any_words_and_numbers_make_a_picture_of_the_size_that_was_told(
    title: str, source: str, bars: list[tuple[str, Decimal, str]], accent: bool
) -> None:
    drawn = tuple(Bar(name=name, value=value, label=label, accent=accent) for name, value, label in bars)
    chart = Chart(title=title, bars=drawn, source=source)
    assert from_json(to_json(chart)) == chart
    assert painted(chart).size == twice(chart)
