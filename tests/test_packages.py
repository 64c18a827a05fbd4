"""Each larger package leads through its modules: a reader finds the way, and a new module its place."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
_FEW = 9
"""Modules that need no guide."""


def modules(package: Path) -> set[str]:
    return {path.stem for path in package.glob("*.py") if not path.stem.startswith("__")}


PACKAGES = [
    folder
    for top in ("bot", "handlers")
    for folder in (ROOT / top, *(path for path in (ROOT / top).rglob("*") if path.is_dir()))
    if len(modules(folder)) > _FEW
]


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: str(package.relative_to(ROOT)))
def test_a_package_names_its_modules_where_it_begins(package: Path) -> None:
    told = ast.get_docstring(ast.parse((package / "__init__.py").read_text(encoding="utf8"))) or ""
    named = set(re.findall(r"`(?:[a-z_]+\.)*([a-z_]+)`", told))
    assert sorted(modules(package) - named) == []
    here = {*modules(package), *(path.name for path in package.iterdir()), "newsbot"}
    assert sorted(set(re.findall(r"`([a-z_]+)`", told)) - here) == [], "none that is gone"
