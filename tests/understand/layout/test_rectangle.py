from bulletin.model.files.position import Position
from bulletin.understand.layout.printed_text import Line, Piece
from bulletin.understand.layout.rectangle import Rectangle, names_units

YEARS = ("2022", "2023")


def pieces(line: int, *texts: str) -> tuple[Piece, ...]:
    return tuple(Piece(text, Position(line, at)) for at, text in enumerate(texts, 1))


def rectangle(stubs: tuple[str, ...], *rows: tuple[str, ...]) -> Rectangle:
    return Rectangle(
        tuple(Piece(stub, Position(at, 1)) for at, stub in enumerate(stubs, 2)),
        pieces(1, *YEARS),
        tuple(pieces(at, *row) for at, row in enumerate(rows, 2)),
        (None,) * len(stubs),
        ("",) * len(stubs),
        ("",) * len(stubs),
    )


def test_turned_the_heads_stand_down_and_the_stubs_across() -> None:
    found = rectangle(("Coal", "Iron", "Tin"), ("1", "2"), ("3", "4"), ("5", "6")).turned()

    assert [each.text for each in found.stubs] == ["2022", "2023"]
    assert [each.text for each in found.heads] == ["Coal", "Iron", "Tin"]
    assert [[each.text for each in row] for row in found.texts] == [
        ["1", "3", "5"],
        ["2", "4", "6"],
    ]
    assert found.transposed


def test_a_row_of_units_goes_with_the_items_once_they_stand_down() -> None:
    found = rectangle(("单位", "Output"), ("万吨", "吨"), ("3", "4")).turned()

    assert [each.text for each in found.heads] == ["Output"]
    assert [each and each.text for each in found.units] == ["万吨", "吨"]


def test_a_label_names_units_only_where_it_says_nothing_else() -> None:
    assert names_units("单 位")
    assert names_units("Unit")
    assert not names_units("单位产值")


def test_a_line_knows_which_of_its_cells_hold_more_than_blanks_and_bars() -> None:
    line = Line.of(7, ("Coal", " | ", "", "5"))

    assert line.filled == (0, 3)
    assert line.piece(3) == Piece("5", Position(7, 4))
    assert line.piece(9) == Piece("", Position(7, 10))
    assert Piece(" \u3000Coal| ", Position(1, 1)).bare == "Coal"
