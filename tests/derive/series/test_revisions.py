"""Releases of one table held against each other, and growth against last year's bulletin."""

from fractions import Fraction
from pathlib import Path

from bulletin.api.derive import growth_lines
from bulletin.api.examine import examine
from bulletin.derive.series.series_growth import WantedGrowth
from bulletin.model.derived.against import Against
from bulletin.model.derived.lines import GrowthLine

FIRST = {
    "铁矿石": "268.70",
    "硅酸盐水泥": "588.36",
    "工业纯碱": "64.48",
    "铝型材": "45.03",
    "电解铝": "38.21",
    "铸铁件": "6.49",
}


def release(folder: Path, name: str, figures: dict[str, str]) -> str:
    rows = [f"{item},万吨,{figure}" for item, figure in figures.items()]
    path = folder / name
    text = "\n".join(["2019年主要工业产品产量", "产品名称,单位,产量", *rows, ""])
    path.write_text(text, encoding="utf-8")
    return str(path)


def revised(tmp_path: Path, later: dict[str, str]) -> list[GrowthLine]:
    paths = [release(tmp_path, "a-2019.csv", FIRST), release(tmp_path, "b-2019.csv", later)]
    return growth_lines(examine(paths), WantedGrowth(Against.RELEASE))


def test_a_figure_one_slip_apart_is_told_from_a_revision(tmp_path: Path) -> None:
    (line,) = revised(tmp_path, FIRST | {"铁矿石": "286.70"})

    assert (line.item, line.shown_previous, line.level) == ("铁矿石", "268.70", "286.70")
    assert (line.shown_change, line.shown_growth) == ("18.00", "6.70")
    assert line.reason.startswith("one slip of the hand apart from")


def test_a_figure_no_slip_leads_to_was_revised(tmp_path: Path) -> None:
    (line,) = revised(tmp_path, FIRST | {"铁矿石": "271.35"})

    assert line.reason.startswith("revised since")


def test_where_much_was_revised_no_slip_is_told(tmp_path: Path) -> None:
    later = {"铁矿石": "286.70", "硅酸盐水泥": "580.02", "工业纯碱": "65.17", "铝型材": "45.90"}
    lines = revised(tmp_path, FIRST | later)

    assert [each.item for each in lines] == list(later)
    assert all(each.reason.startswith("revised since") for each in lines)


def test_other_decimals_are_no_revision(tmp_path: Path) -> None:
    assert revised(tmp_path, FIRST | {"铁矿石": "268.7", "工业纯碱": "64"}) == []


def test_growth_that_last_years_level_does_not_give_is_told_with_its_causes(
    tmp_path: Path,
) -> None:
    for year, rows in (
        (2022, ("粮食,100.0,2.0", "棉花,50.0,1.0", "油料,80.0,3.0")),
        (2023, ("粮食,104.0,4.0", "棉花,52.0,4.0", "油料,84.0,9.0")),
    ):
        head = f"{year}年主要农产品产量\n产品,产量（万吨）,比上年增长（%）\n"
        path = tmp_path / f"bulletin-{year}.csv"
        path.write_text(head + "\n".join([*rows, ""]), encoding="utf-8")
    paths = [str(tmp_path / f"bulletin-{year}.csv") for year in (2022, 2023)]
    lines = {e.item: e for e in growth_lines(examine(paths)) if e.against}

    assert lines["粮食"].growth == "4.0"
    assert lines["粮食"].reason == ""
    assert "revised since, covers something else" in lines["油料"].reason


# Bulletins of Nanjing for 2021 and 2022, output of some products.
NANJING = {
    2021: (
        ("水泥", "吨", 7316292, "-2.9"),
        ("粗钢", "吨", 19626984, "0.2"),
        ("工业机器人", "套", 22260, "122.5"),
        ("新能源汽车", "辆", 50473, "119.1"),
        ("锂离子电池", "只", 1695080783, "47.4"),
        ("集成电路", "万块", 524128, "45.4"),
    ),
    2022: (
        ("水泥", "吨", 6400703, "-12.5"),
        ("粗钢", "吨", 18699972, "-4.7"),
        ("工业机器人", "套", 27906, "25.4"),
        ("新能源汽车", "辆", 154999, "184.3"),
        ("锂离子电池", "只", 2549856565, "43.0"),
        ("集成电路", "万块", 573771, "9.5"),
    ),
}


def test_two_bulletins_of_one_city_tell_which_levels_were_revised(tmp_path: Path) -> None:
    paths = []
    for year, products in NANJING.items():
        rows = [",".join(map(str, each)) for each in products]
        path = tmp_path / f"nanjing_{year}.csv"
        head = f"产品名称,计量单位,{year}年,比上年增长（%）"
        path.write_text("\n".join([head, *rows, ""]), encoding="utf-8")
        paths.append(str(path))
    lines = {each.item: each for each in growth_lines(examine(paths)) if each.against}
    then = {item: level for item, _, level, _ in NANJING[2021]}

    assert list(lines) == list(then)
    for item, _, level, printed in NANJING[2022]:
        line = lines[item]
        low = 100 * Fraction(2 * level - 1, 2 * then[item] + 1) - 100
        high = 100 * Fraction(2 * level + 1, 2 * then[item] - 1) - 100
        assert line.implied_growth == (low, high)
        assert line.growth == printed
        half = Fraction(1, 20)
        agrees = low <= Fraction(printed) + half and Fraction(printed) - half <= high
        assert (line.reason == "") is agrees
    assert [each.item for each in lines.values() if each.reason] == ["新能源汽车", "锂离子电池"]
