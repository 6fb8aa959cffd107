"""Long work that somebody watches: `api/examine.py` says how far it has come."""

from pathlib import Path

from bulletin.api.examine import examine


def test_each_file_and_each_table_is_told_before_it_is_worked_on(tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.csv" for name in "ab"]
    for path in paths:
        path.write_text("item,2023\nTotal,250\nNorth,150\nSouth,100\n", encoding="utf-8")
    told: list[tuple[str, int, int]] = []

    examine([str(path) for path in paths], watcher=lambda *each: told.append(each))

    assert told == [("files", 0, 2), ("files", 1, 2), ("tables", 0, 2), ("tables", 1, 2)]
