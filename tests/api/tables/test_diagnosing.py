"""What is said of causes where a table is large."""

import pytest

from bulletin.api.examine import examine_text

LIMIT = "the table was read anew as often as its size allows"


def sections(count: int) -> str:
    """Return so many totals with four parts each, two figures of every third being wrong."""
    lines = ["item,2022,2023"]
    for section in range(count):
        figures = [
            [(137 * section + 251 * part + 89 * column) % 900 + 100 for column in (0, 1)]
            for part in range(4)
        ]
        totals = [sum(each) for each in zip(*figures, strict=True)]
        if section % 3 == 0:
            figures[0][0] += 313
            figures[2][1] -= 77
        rows = [(f"Total {section}", totals)]
        rows += [(f"  Part {section}{'abcd'[n]}", each) for n, each in enumerate(figures)]
        lines += [f"{label},{one / 10:.1f},{other / 10:.1f}" for label, (one, other) in rows]
    return "\n".join(lines) + "\n"


@pytest.mark.slow
@pytest.mark.parametrize(("count", "said"), [(3, False), (30, True)])
def test_the_limit_of_reading_a_table_anew_is_said_where_it_is_met(count: int, said: bool) -> None:  # noqa: FBT001
    report = examine_text(sections(count))

    assert report.diagnoses
    assert any(LIMIT in each.note for each in report.diagnoses) is said
