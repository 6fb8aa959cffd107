"""Whatever kind of relation can fail, some rule says so: a failure is never only counted."""

from pathlib import Path

import bulletin
from bulletin.model.table.relation_kind import RelationKind

RULES = Path(bulletin.__file__).parent / "check" / "rules"

# An average is only taken for one where every line bears it out, so none ever fails.
NEVER_FAILS = {RelationKind.AVERAGE}


def test_some_rule_speaks_of_every_kind_of_relation() -> None:
    rules = "".join(path.read_text(encoding="utf-8") for path in RULES.rglob("*.py"))
    unspoken = {each for each in RelationKind if f"RelationKind.{each.name}" not in rules}

    assert unspoken == NEVER_FAILS
