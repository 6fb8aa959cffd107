import decimal
import subprocess
import sys

import pandas as pd
import pytest

from bulletin.errors import InputError
from bulletin.read.frame import read_frame


def test_the_labels_are_the_first_row_and_missing_cells_are_empty() -> None:
    frame = pd.DataFrame({"指标": ["全市", "市区"], "增速": ["5.80", None]}, dtype=str)
    sheet = read_frame(frame)
    assert sheet.rows == (("指标", "增速"), ("全市", "5.80"), ("市区", ""))
    assert (sheet.path, sheet.lines) == ("<frame>", (1, 2, 3))


def test_an_index_of_items_comes_first() -> None:
    frame = pd.DataFrame({2022: ["1.0"]}, index=pd.Index(["Coal"], name="Item"))
    assert read_frame(frame).rows == (("Item", "2022"), ("Coal", "1.0"))
    unnamed = pd.DataFrame({"2022": ["1.0"]}, index=["Coal"])
    assert read_frame(unnamed).rows == (("", "2022"), ("Coal", "1.0"))


def test_several_levels_of_labels_are_several_rows_and_columns() -> None:
    frame = pd.DataFrame(
        [["1.0", "2.0"]],
        index=pd.MultiIndex.from_tuples([("North", "Coal")], names=["Region", None]),
        columns=pd.MultiIndex.from_tuples([("Level", "2022"), ("Growth", "2022")]),
    )
    assert read_frame(frame).rows == (
        ("", "", "Level", "Growth"),
        ("Region", "", "2022", "2022"),
        ("North", "Coal", "1.0", "2.0"),
    )


def test_head_cells_that_pandas_had_to_name_are_empty_again() -> None:
    frame = pd.DataFrame({"Unnamed: 0": ["Coal"], "Unnamed: value": ["1.0"]})
    assert read_frame(frame).rows[0] == ("", "Unnamed: value")


def test_whole_and_decimal_numbers_are_as_printed() -> None:
    frame = pd.DataFrame({"a": [76827], "b": [decimal.Decimal("1.50")]})
    assert read_frame(frame).rows[1] == ("76827", "1.50")


def test_an_empty_column_is_no_column_of_floats() -> None:
    frame = pd.DataFrame({"Item": ["Coal"], "Note": [float("nan")]})
    assert read_frame(frame).rows[1] == ("Coal", "")


@pytest.mark.parametrize("kind", ["float64", "float32", "Float64", "object"])
def test_floats_are_refused_because_their_decimals_are_lost(kind: str) -> None:
    frame = pd.DataFrame({"Item": ["Coal"], "2022": pd.Series([1.5], dtype=kind)})
    with pytest.raises(InputError) as caught:
        read_frame(frame)
    assert str(caught.value) == (
        "the frame holds the number 1.5 in column '2022', so its printed decimals are lost; "
        "read the file again with dtype=str, or state them with decimals=."
    )


@pytest.mark.parametrize("frame", [pd.DataFrame(), pd.DataFrame({"a": []})])
def test_an_empty_frame_is_refused(frame: pd.DataFrame) -> None:
    with pytest.raises(InputError, match="the frame is empty; give it"):
        read_frame(frame)


def test_what_is_no_frame_is_refused() -> None:
    with pytest.raises(InputError, match="expected a pandas DataFrame of strings, not list"):
        read_frame([["a"]])  # type: ignore[arg-type]


def test_reading_a_file_imports_no_pandas() -> None:
    code = (
        "import sys, bulletin.read.source, bulletin.read.frame; sys.exit('pandas' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], check=False)  # noqa: S603  (our own code)
    assert run.returncode == 0


def test_floats_are_printed_with_as_many_decimals_as_the_caller_states() -> None:
    frame = pd.DataFrame({"item": ["Coal"], "2022": [1.5], "2023": [0.1 + 0.2]})

    assert read_frame(frame, 1).rows[1] == ("Coal", "1.5", "0.3")
    assert read_frame(frame, {"2022": 2, "2023": 1}).rows[1] == ("Coal", "1.50", "0.3")
    assert (
        read_frame(frame.astype({"2022": "float32"}).replace(1.5, 149.8), 1).rows[1][1] == "149.8"
    )


def test_digits_beyond_those_stated_are_refused() -> None:
    frame = pd.DataFrame({"item": ["Coal"], "2022": [1.57], "2023": [1.5]})

    with pytest.raises(InputError, match="'2022', which has more than 1 decimals"):
        read_frame(frame, 1)
    with pytest.raises(InputError, match="'2022', so its printed decimals are lost"):
        read_frame(frame, {"2023": 1})


def test_what_is_no_number_has_no_decimals_to_state() -> None:
    frame = pd.DataFrame({"item": ["Coal", "Oil"], "2022": [1.5, float("nan")]})

    assert [row[1] for row in read_frame(frame, 1).rows] == ["2022", "1.5", ""]
    with pytest.raises(InputError, match="Infinity"):
        read_frame(frame.replace(1.5, float("inf")), 1)
