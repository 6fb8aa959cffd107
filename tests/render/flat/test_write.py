from bulletin.render.flat.write import flat_text
from bulletin.render.rectangle import rectangle

TABLE = rectangle(["item", "unit", "level"], [["Salt", "", "21.73"], ["Coal", "", "—"]], "level")


def test_scripts_always_get_every_column() -> None:
    assert flat_text(TABLE, "csv") == "item,unit,level\nSalt,,21.73\nCoal,,—\n"
    assert flat_text(TABLE, "tsv") == "item\tunit\tlevel\nSalt\t\t21.73\nCoal\t\t—\n"


def test_documents_get_only_columns_that_hold_something() -> None:
    assert flat_text(TABLE, "github") == (
        "| item   |   level |\n|--------|---------|\n| Salt   |   21.73 |\n| Coal   |       — |\n"
    )
