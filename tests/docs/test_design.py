"""The document that describes the house names its floors, in their order, and every room."""

import re
import tomllib

from docs.console import ROOT

SOURCE = ROOT / "src" / "bulletin"
DESIGN = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")


def test_the_floors_are_those_that_the_imports_are_held_to() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    first, *_ = project["tool"]["importlinter"]["contracts"]
    layers = [name.strip() for layer in first["layers"] for name in layer.split("|")]
    section = DESIGN.partition("\n## Floors\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (`[^|]+`) \|", section, re.MULTILINE)
    floors = [name for row in rows for name in re.findall(r"`(\w+)`", row)]

    assert floors == layers


def test_every_room_is_named() -> None:
    named = set(re.findall(r"`([a-z_/]+)`", DESIGN))
    rooms = {
        path.parent.relative_to(SOURCE).as_posix()
        for path in SOURCE.rglob("__init__.py")
        if path.parent != SOURCE
    }

    assert sorted(rooms - named) == []
