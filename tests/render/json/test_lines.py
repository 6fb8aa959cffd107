"""
Shares, growth and ranks as JSON, as scripts were promised them.

Also of `render/json/files.py`, `render/json/growth.py`, `render/json/rank.py`,
`render/json/shares.py`, `render/json/write.py`.
"""

import json
from collections.abc import Sequence
from typing import Any

import pytest

from bulletin.model.findings.report import Report
from tests.render.derived_lines import GROWTHS, RANKS, SHARES
from tests.render.reports import written

COMMANDS = [("shares", SHARES), ("growth", GROWTHS), ("rank", RANKS)]


def rows(report: Report, command: str, lines: Sequence[Any]) -> list[dict[str, Any]]:
    (file,) = json.loads(written(report, "json", command, lines))["files"]
    assert (file["path"], file["kind"]) == ("samples/x.csv", "sectors")
    found: list[dict[str, Any]] = file["rows"]
    return found


def test_a_share_has_its_interval_and_what_the_print_says(sectors: Report) -> None:
    first, second, weight = rows(sectors, "shares", SHARES)

    assert (first["line"], first["column"]) == (4, 2)
    assert (first["share"], first["interval"]) == ("5.43", {"low": "5.4235", "high": "5.4276"})
    assert (second["printed"], second["outcome"]) == ("53.16", "failed")
    assert (weight["share"], weight["printed"], weight["outcome"]) == (None, None, None)


def test_growth_has_what_follows_as_shown_and_as_bounds(sectors: Report) -> None:
    acid, coal = rows(sectors, "growth", GROWTHS)

    assert acid["previous"] == {"shown": "16.30", "interval": {"low": "16.29", "high": "16.311"}}
    assert acid["weight"] is None
    assert (coal["previous"], coal["reason"]) == (None, "the level is withheld")


def test_a_rank_names_what_may_change_places(sectors: Report) -> None:
    first, second = rows(sectors, "rank", RANKS)

    assert (first["rank"], first["tied"], first["open_with"]) == (1, False, [])
    assert (second["rank"], second["tied"], second["open_with"]) == (2, True, ["塑料制品"])


@pytest.mark.parametrize(("command", "lines"), COMMANDS)
def test_one_object_a_line_stands_by_itself(
    sectors: Report, command: str, lines: Sequence[Any]
) -> None:
    found = [json.loads(each) for each in written(sectors, "jsonl", command, lines).splitlines()]

    assert [each["schema"] for each in found] == [f"bulletin.{command}/1"] * len(lines)
    assert [each["item"] for each in found] == [each.item for each in lines]


@pytest.mark.parametrize(("command", "lines"), COMMANDS)
def test_an_unreadable_file_has_its_error_and_no_rows(
    unreadable: Report, command: str, lines: Sequence[Any]
) -> None:
    *_, gone = json.loads(written(unreadable, "json", command, lines))["files"]

    assert gone == {"path": "gone.csv", "error": {"message": "gone.csv: there is no such file."}}
