"""What was understood, as JSON."""

import json

from bulletin.model.findings.report import Report
from tests.render.reports import written


def test_columns_items_and_relations_are_given_with_their_places(sectors: Report) -> None:
    read = json.loads(written(sectors, "json", "show"))
    (file,) = read["files"]

    assert read["schema"] == "bulletin.show/1"
    assert (file["kind"], file["encoding"], file["dialect"]) == (
        "sectors",
        "utf-8",
        {"delimiter": ","},
    )
    assert file["columns"][0] == {
        "position": [2, 2],
        "label": "绝对数（亿元）",
        "measure": "level",
        "unit": "亿元",
        "period": None,
        "base": None,
    }
    assert [(each["line"], each["label"], each["level"], each["parent"]) for each in file["items"]][
        :2
    ] == [(3, "地区生产总值", 0, None), (4, "第一产业", 1, 3)]
    assert file["relations"][0] == {
        "kind": "sum",
        "target": [3, 2],
        "parts": [[4, 2], [5, 2], [6, 2]],
        "evidence": "classification",
        "outcome": "failed",
        "reason": "",
    }
    assert file["relations"][2]["reason"] == "the level is withheld"
