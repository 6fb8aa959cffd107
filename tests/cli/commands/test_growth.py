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


def test_units_that_differ_stay_whole_where_room_is_short(run: Run) -> None:
    text = (
        "产品名称,计量单位,产量,比上年增长(%)\n纱,万吨,12.6,-3.1\n发电量,亿千瓦小时,318.7,4.6\n"
        "汽车,万辆,38.92,9.8\n"
    )
    shown = run(["growth", "-", "-f", "table"], text, {"COLUMNS": "80"}).stdout

    assert "亿千瓦小时" in shown
    assert "left out for want of room" in shown
