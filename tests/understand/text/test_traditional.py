from bulletin.check.findings import findings
from bulletin.tables.from_source import read_text
from bulletin.understand.text.letters import simplified
from bulletin.understand.understand import understand
from tests.relate.judging import FAILED, HELD, judged, outcomes

SECTORS = (
    "2022年地區生產總值\n單位：億元\n指標,絕對數,比重（%）\n地區生產總值,2761.1,100.00\n"
    "第一產業,149.8,5.43\n第二產業,1480.2,53.61\n第三產業,1131.2,40.97\n"
)


def test_a_table_in_traditional_characters_is_known_and_shown_as_printed() -> None:
    (table,) = understand(read_text(SECTORS, "<text>"))

    assert table.kind == "sectors"
    assert [item.label for item in table.items][1:] == ["第一產業", "第二產業", "第三產業"]
    assert table.columns[0].label == "絕對數"
    unit = table.unit(1, 0)
    assert unit is not None
    assert (unit.base, unit.exponent) == ("元", 8)


def test_its_relations_are_tested() -> None:
    assert outcomes("sum", SECTORS)[0] is HELD
    assert outcomes("sum", SECTORS.replace("1480.2", "1840.2"))[0] is FAILED
    assert findings(judged(SECTORS)) == ()


def test_simplified_text_stays_as_it_is() -> None:
    for text in ("地区生产总值（亿元）", "Coal", "乾隆"):
        assert simplified(simplified(text)) == simplified(text)
    assert simplified("地区生产总值（亿元）") == "地区生产总值（亿元）"
