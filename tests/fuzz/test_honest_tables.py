"""
Honest tables that were accused once, and some that never were.

`python -m tests.fuzz.false_alarms FIRST COUNT [SECONDS]` asks as many others as there is time
for.
"""

from pathlib import Path

import pytest

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Severity
from tests.fuzz.false_alarms import accusations
from tests.fuzz.honest_customs import customary
from tests.fuzz.honest_designs import designed
from tests.fuzz.honest_practices import practised
from tests.fuzz.honest_tables import honest

ACCUSED_ONCE = {
    "an index that only some of the parts have": (
        "指标,1996年,1997年,1998年,1997年指数（上年=100）,1998年指数（上年=100）\n"
        "\u3000石门桥镇,20.72,20.47,25.08,99,123\n"
        "\u3000金沙山小计,4395.86,27945.26,27884.68,636,100\n"
        "\u3000\u3000安定山,48200.19,64684.65,82634.65,134,128\n"
        "\u3000\u3000北固桥镇小计,-43069.10,-35955.65,-53785.56,,\n"
        "\u3000\u3000\u3000东华岭,285.37,248.27,246.28,87,99\n"
        "\u3000\u3000\u3000西泉洲,37458.10,42102.91,51407.65,112,122\n"
        "\u3000\u3000\u3000石门山,7.09,7.67,8.17,108,107\n"
        "\u3000\u3000\u3000\u3000其中：金沙湖乡,2.06,2.22,2.37,108,107\n"
        "\u3000\u3000\u3000云台林场,-6.26,-6.31,-5.69,,..\n"
        "\u3000\u3000\u3000长乐桥镇,-80813.41,-78308.19,-105441.98,,..\n"
        "\u3000\u3000南屏山,-735.22,-783.75,-964.40,..,\n"
        "\u3000金沙洲,-0.14,-0.13,-0.15,,\n"
        "\u3000云台桥镇小计,104999.59,127035.54,147840.54,121,116\n"
        "\u3000\u3000北固洲,99693.02,121326.41,141891.24,122,117\n"
        "\u3000\u3000南屏桥镇小计,5064.66,5421.83,5614.43,107,104\n"
        "\u3000\u3000\u3000南屏岭,1.37,1.35,1.60,99,119\n"
        "\u3000\u3000\u3000安定洲,5022.90,5379.52,5573.18,107,104\n"
        "\u3000\u3000\u3000云台岭,40.39,40.96,39.65,101,97\n"
        "总 计,109416.03,155001.14,175750.16,142,113\n"
    ),
    "shares of the group that an item is in": (
        "Sector,2012,2013,2014,2015,Share of group 2015 (%)\n"
        "Total,3588676.545,4114306.612,4898606.486,5208430.309,100.000\n"
        "  Foxmouth total,2477094.487,2638681.430,3077685.011,2808455.805,53.921\n"
        "    Ironley,8831.504,8937.482,10117.230,11958.565,0.426\n"
        "    Hazelley total,2468262.983,2629743.948,3067567.781,2796497.240,99.574\n"
        "      Elmcombe,61.873,82.755,102.037,133.822,0.005\n"
        "      Dunstead,1935131.264,2051239.140,2384565.500,2067418.289,73.929\n"
        "      Foxstead,215718.477,203206.805,214078.369,277873.724,9.936\n"
        "      Greenfield,315308.649,373010.132,466449.170,448957.326,16.054\n"
        "      Coldley,2042.720,2205.116,2372.705,2114.080,0.076\n"
        "  Dunley,1111582.058,1475625.182,1820921.475,2399974.503,46.079\n"
    ),
    "contributions in whole points": (
        ",2008,Share of total 2008 (%),2011,Share of total 2011 (%),Contribution 2011 (pe"
        "rcentage points),2012,Share of total 2012 (%),Contribution 2012 (percentage points)\n"
        "TOTAL,4.110,100,8.635,100,28,8.770,100,2\n"
        "Greenwick,3.515,86,7.650,89,26,7.512,86,-2\n"
        "Ironwick,0.399,10,0.663,8,1,0.876,10,2\n"
        "Greenmouth,0.196,5,0.322,4,1,0.382,4,1\n"
    ),
    "a long head of semicolons": (
        "Item;1990;1991;Share of total 1990 (%);Share of total 1991 (%);"
        "Growth on previous year 1991 (%);Change on previous year 1991\n"
        "  Elmfield;8;8;67;62;0.00;0\n  Birchwick;4;5;33;38;25.00;1\nTotal;12;13;100;100;8.33;1\n"
    ),
    "parts of a change beside one that fell": (
        "Area,2015,2016,Contribution 2016 (percentage points)\nTotal,206.4,231.2,11.8\n"
        "North,106.7,110.3,1.7\n  of which: Coast,51.8,57.6,2.8\nSouth,99.7,120.9,10.1\n"
    ),
    "a rank of nothing": (
        ";2009;2010;2011;2012;2013;Rank 2009;Rank 2010;Rank 2011;Rank 2012;Rank 2013\n"
        "Grand total;832662;988819;1226289;1161760;1562034;;;;;\n"
        "  Hazelfield total;834830;991620;1230360;1167660;1569123;1;1;1;1;1\n"
        "    Elmwick;905461;1053957;1284246;1234161;1646987;;;;;\n"
        "    Ironcombe;999;984;981;1233;1520;;;;;\n"
        "    Greenstead;-71630;-63321;-54867;-67734;-79384;;;;;\n"
        "  Duncombe;-4787;-5589;-7301;-9196;-10778;4;4;4;4;4\n"
        "  Ironworth;2619;2787;3231;3297;3689;2;2;2;2;2\n"
        "  Greenworth;—;—;—;—;—;3;3;3;3;3\n"
    ),
}


@pytest.mark.parametrize("name", ACCUSED_ONCE)
def test_an_honest_table_that_was_accused_is_accused_no_more(name: str) -> None:
    found = examine_text(ACCUSED_ONCE[name]).findings
    assert [each.message for each in found if each.severity is not Severity.NOTE] == []


FILES = sorted((Path(__file__).parent / "accused_once").iterdir())


@pytest.mark.parametrize("path", FILES, ids=[each.stem for each in FILES])
def test_honest_tables_found_by_the_thousand_are_accused_no_more(path: Path) -> None:
    found = examine_text(path.read_text("utf-8")).findings
    assert [each.message for each in found if each.severity is not Severity.NOTE] == []


@pytest.mark.parametrize("seed", range(9000, 9018))
def test_honest_tables_of_other_designs_are_the_same_each_time_and_not_accused(seed: int) -> None:
    assert designed(seed) == designed(seed)
    assert accusations(seed, designed) == []


@pytest.mark.parametrize("seed", range(9000, 9024))
def test_honest_tables_of_many_lands_are_the_same_each_time_and_not_accused(seed: int) -> None:
    assert practised(seed) == practised(seed)
    assert accusations(seed, practised) == []


@pytest.mark.parametrize("seed", range(9000, 9012))
def test_honest_tables_with_customs_of_bureaus_are_the_same_each_time_and_not_accused(
    seed: int,
) -> None:
    assert customary(seed) == customary(seed)
    assert accusations(seed, customary) == []


@pytest.mark.parametrize("seed", [900938, 901166])
def test_shares_that_were_cut_or_forced_clash_with_no_level(seed: int) -> None:
    assert [each for each in accusations(seed, designed) if "jointly-impossible" in each] == []


@pytest.mark.parametrize("seed", range(8000, 8012))
def test_honest_tables_are_the_same_each_time_and_not_accused(seed: int) -> None:
    assert honest(seed) == honest(seed)
    assert accusations(seed) == []
