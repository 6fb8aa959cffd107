"""Panels of ordinary size, screened though nobody says so."""

from pathlib import Path

import pytest

from bulletin.api.options.options import Options
from bulletin.scale import long_panels
from bulletin.scale.long_panels import SMALLEST, is_long_panel
from tests.scale.made_panels import Row, rows, text_of

pytest.importorskip("pyarrow")

BODY = rows(90, 6, wrong=lambda group: 900 * (group % 170 == 3))


def stored(folder: Path, body: list[Row], heads: Row = ("region", "year", "item", "value")) -> str:
    path = folder / "panel.csv"
    path.write_text(text_of(body, heads), encoding="utf-8")
    return str(path)


def test_a_panel_is_known_by_its_heads_from_the_size_on_from_which_it_takes_long(
    tmp_path: Path,
) -> None:
    assert Path(path := stored(tmp_path, BODY)).stat().st_size > SMALLEST
    assert is_long_panel(path, Options())
    assert not is_long_panel(stored(tmp_path, BODY[:40]), Options())


@pytest.mark.parametrize(
    "options",
    [
        Options(sheet="1"),
        Options(table=1),
        Options(trust={"3:4": 2.0}),
        Options(kind="gdp"),
        Options(groups=("region",)),
        Options(relations=("GDP = Primary industry",)),
    ],
)
def test_where_something_is_declared_of_its_tables_it_is_read_as_ever(
    tmp_path: Path, options: Options
) -> None:
    assert not is_long_panel(stored(tmp_path, BODY), options._replace(config=""))


def test_where_few_places_are_held_against_one_another_it_is_read_as_ever(tmp_path: Path) -> None:
    few = rows(3, 99)
    assert not is_long_panel(stored(tmp_path, few), Options())
    only_years = [row[1:] for row in rows(1, 99, [str(n) + " of all" for n in range(12)])]
    assert not is_long_panel(stored(tmp_path, only_years, ("year", "item", "value")), Options())


def test_what_is_no_panel_is_none(tmp_path: Path) -> None:
    lines = [f"name {n},{n},2023,{n * 3}\n" for n in range(3000)]
    (tmp_path / "list.csv").write_text("".join(["a,b,c,d\n", *lines]), encoding="utf-8")
    (tmp_path / "book.xlsx").write_bytes(b"PK\x03\x04 xl/workbook.xml" + b"x" * SMALLEST)
    (tmp_path / "blank.csv").write_bytes(b" " * SMALLEST * 2)

    for name in ("list.csv", "book.xlsx", "blank.csv", "gone.csv"):
        assert not is_long_panel(str(tmp_path / name), Options())


def test_without_the_library_it_is_read_as_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long_panels, "find_spec", lambda _: None)
    assert not is_long_panel(stored(tmp_path, BODY), Options())
