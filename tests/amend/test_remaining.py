from bulletin.amend.remaining import left_in
from tests.amend.typed_tables import LEVELS, MISTYPED, examined


def test_one_is_said_in_the_singular() -> None:
    assert left_in(examined(MISTYPED))["errors"] == "2 errors"
    assert left_in(examined(LEVELS)) == {
        "errors": "1 error",
        "warnings": "0 warnings",
        "notes": "0 notes",
    }
