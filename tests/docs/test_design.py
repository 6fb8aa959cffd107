"""Every room of the house stands in the document that describes it."""

import re

from docs.console import ROOT

SOURCE = ROOT / "src" / "bulletin"


def test_the_design_names_every_room() -> None:
    design = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z_/]+)`", design))
    rooms = {
        path.parent.relative_to(SOURCE).as_posix()
        for path in SOURCE.rglob("__init__.py")
        if path.parent != SOURCE
    }

    assert sorted(rooms - named) == []
