import csv
from io import StringIO

from tests.cli.conftest import Run

OUTPUT = "产品,单位,产量,增长（%）\n盐酸,万吨,21.73,33.3\n原煤,万吨,268.70,-15.9\n"


def test_the_earlier_level_is_printed_with_its_bounds(run: Run) -> None:
    acid, coal = csv.DictReader(StringIO(run(["growth", "-"], OUTPUT).stdout))

    assert (acid["item"], acid["previous"]) == ("盐酸", "16.30")
    assert float(acid["previous_low"]) < 16.302 < float(acid["previous_high"])
    assert coal["change"].startswith("-5")


def test_what_nothing_follows_of_says_why(run: Run) -> None:
    (row, *_) = csv.DictReader(StringIO(run(["growth", "-"], OUTPUT.replace("21.73", "…")).stdout))

    assert not row["previous"]
    assert row["reason"]
