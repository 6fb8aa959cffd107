from datetime import date

import pytest

from bulletin.read.workbooks.displayed import displayed


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (149.8, "0.00", "149.80"),
        (103.0, "0.0_ ", "103.0"),
        (103.0, "General", "103"),
        (1234.5, "#,##0.00;[Red]-#,##0.00", "1,234.50"),
        (-3.456, "0.0_);(0.0)", "(3.5)"),
        (-12, "#,##0.0", "-12.0"),
        (0, '0.00;-0.00;"-"', "-"),
        (0, "0.0;-0.0;", ""),
        (0.0543, "0.0%", "5.4%"),
        (12.5, '0.0"%"', "12.5%"),
        (2023.0, '0"年"', "2023年"),
        (12, "[$¥-804]#,##0", "¥12"),
        (1.5e6, "0.0,", "1500.0"),
        (5.25, "#,##0.###", "5.25"),
        (5.0, "0.##", "5"),
        (2.5, "0", "3"),
        (0.145, "0.00", "0.15"),
        (0.1 + 0.2, "General", "0.3"),
        (1e-7, "General", "0.0000001"),
        (3.14159, "0.00E+00", "3.14159"),
        ("103.0", "0", "103.0"),
        (True, "General", "TRUE"),
        (date(2023, 1, 1), 'yyyy"年"m"月"', "2023-01"),
        (date(2023, 1, 5), "yyyy-mm-dd", "2023-01-05"),
    ],
)
def test_a_stored_number_is_shown_as_its_format_shows_it(
    value: float | str | date, code: str, text: str
) -> None:
    assert displayed(value, code) == text
