import subprocess
import sys

import pytest

from tests.locate.search.solver.tables import CONSTRUCTION, REGIONS, mistyped
from tests.locate.thinking import diagnosed, thoughts

THREE_SUMS = mistyped(REGIONS, C="47.4", F="99.6", I="73.2")


def test_the_tables_themselves_are_right() -> None:
    assert diagnosed(CONSTRUCTION) == diagnosed(REGIONS) == ()


def test_three_slips_are_found_and_read() -> None:
    text = mistyped(CONSTRUCTION, Infrastructure="28746.2", Commercial="26518.9,25494.1")
    text = text.replace("34892.1,31577.6", "34892.1,3157.6")

    likeliest = thoughts(text)[0]

    assert likeliest.changes == (
        ("Infrastructure", "28746.2", "28764.2"),
        ("Commercial", "25494.1", "25944.1"),
        ("Non-housing", "3157.6", "31577.6"),
    )
    assert likeliest.slips == (
        "two digits transposed",
        "two digits transposed",
        "one digit dropped",
    )
    assert likeliest.probability > 0.95


def test_four_slips_in_both_years_and_in_growth_are_found_and_read() -> None:
    text = mistyped(
        CONSTRUCTION,
        Infrastructure="28746.2",
        Industrial="7413.6,6702.3,16.0",
        Public="9172.3",
    ).replace("31577.6", "3157.6")

    assert thoughts(text)[0].changes == (
        ("Infrastructure", "28746.2", "28764.2"),
        ("Industrial", "16.0", "10.6"),
        ("Public housing", "9172.3", "9127.3"),
        ("Non-housing", "3157.6", "31577.6"),
    )


def test_what_looks_odd_is_counted_beside_three_others() -> None:
    text = mistyped(
        CONSTRUCTION, Infrastructure="28746.2", Public="9127.3,8306.8,99", Private="31440.7,20913.5"
    ).replace("26518.9", "25618.9")

    assert [printed for _, printed, _ in thoughts(text)[0].changes] == [
        "28746.2", "25618.9", "99", "20913.5",
    ]  # fmt: skip


def test_three_figures_that_no_slip_explains_are_named_with_no_text_promised() -> None:
    text = mistyped(
        CONSTRUCTION,
        Infrastructure="21111.1",
        Public="5555.5",
        **{"Non-housing": "34892.1,39999.9"},
    )

    (only,) = diagnosed(text)
    changes = only.hypotheses[0].changes

    assert [(each.place.item, each.proposed) for each in changes] == [
        ("Infrastructure", None), ("Public housing", None), ("Non-housing", None),
    ]  # fmt: skip
    assert changes[2].interval.low < 31577.6 < changes[2].interval.high


def test_sets_that_explain_equally_well_are_counted_and_listed() -> None:
    (only,) = diagnosed(THREE_SUMS)
    sets = [tuple(each.place.item for each in one.changes) for one in only.hypotheses]

    assert only.note == "27 sets of 3 figures explain this; the likeliest are listed"
    assert len(set(sets)) == len(sets) == 20
    assert {len(each) for each in sets} == {3}


def test_the_same_table_gives_the_same_diagnosis() -> None:
    assert diagnosed(THREE_SUMS) == diagnosed(THREE_SUMS)


def test_without_the_solver_the_diagnosis_says_what_was_left_undone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "highspy", None)

    (only,) = diagnosed(THREE_SUMS)

    assert only.hypotheses == ()
    assert only.explains == (1, 2, 3)
    assert only.note == (
        "sets of three or more wrong figures were not looked for: highspy is not installed"
    )


IMPORTED = """
import sys
from bulletin.api.examine import examine_text
(only,) = examine_text(sys.stdin.read()).diagnoses
print(len(only.hypotheses[0].changes), *{"highspy", "numpy"} & set(sys.modules))
"""


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"Infrastructure": "28746.2"}, ["1"]),
        ({"Infrastructure": "28746.2", "Public": "9172.3"}, ["2"]),
        (
            {"Infrastructure": "28746.2", "Public": "9172.3", "Private": "31440.7,20913.5"},
            ["3", "highspy", "numpy"],
        ),
    ],
)
def test_the_solver_is_imported_for_three_wrong_figures_only(
    wrong: dict[str, str], told: list[str]
) -> None:
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", IMPORTED],
        input=mistyped(CONSTRUCTION, **wrong),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )

    assert sorted(done.stdout.split()) == told
