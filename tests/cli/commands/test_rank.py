import csv
from io import StringIO

import pytest

from tests.cli.conftest import Run

OUTPUT = """\
产品,单位,产量,增长（%）
盐酸,万吨,21.73,33.3
原煤,万吨,268.70,-15.9
水泥,万吨,588.36,-5.2
铝材,万吨,45.03,7.7
"""


def ranked(run: Run, *arguments: str) -> list[tuple[str, str]]:
    done = run(["rank", "-", *arguments], OUTPUT)
    assert done.returncode == 0, done.stderr
    return [(row["rank"], row["item"]) for row in csv.DictReader(StringIO(done.stdout))]


def test_growth_ranks_unless_something_else_is_asked_for(run: Run) -> None:
    assert ranked(run) == [("1", "盐酸"), ("2", "铝材"), ("3", "水泥"), ("4", "原煤")]
    assert ranked(run, "--by", "level")[0] == ("1", "水泥")


def test_both_ends_may_be_asked_for_together(run: Run) -> None:
    assert ranked(run, "--top", "1", "--bottom", "1") == [("1", "盐酸"), ("4", "原煤")]


@pytest.mark.parametrize("arguments", [("--top", "0"), ("--top", "x"), ("--by", "colour")])
def test_what_cannot_be_ranked_by_is_refused_in_one_sentence(
    run: Run, arguments: tuple[str, str]
) -> None:
    done = run(["rank", "-", *arguments], OUTPUT)

    assert done.returncode == 2
    assert done.stderr.startswith("bulletin: ")
    assert done.stderr.count("\n") == 1


def test_where_nothing_is_ranked_it_is_said_by_what_something_would_be(run: Run) -> None:
    told = run(["rank", "-"], "item,2023,share %\nmen,40,40.0\nwomen,60,60.0\n").stderr

    assert told.endswith(
        "no growth is printed or follows. There are figures for --by level, share.\n"
    )
