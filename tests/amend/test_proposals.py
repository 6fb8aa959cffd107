from fractions import Fraction

from bulletin.amend.diff import diff
from bulletin.amend.edit import Edit
from bulletin.amend.proposals import Proposal, Texts, proposals
from bulletin.model.figures.interval import Interval
from bulletin.model.files.position import Position
from bulletin.model.findings.diagnosis import Change, Diagnosis, Hypothesis
from bulletin.model.findings.report import FileReport, Place
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.model.table.table import Measure
from tests.amend.typed_tables import HONEST, LEVELS, MISTYPED, OUTPUT, SECTORS, examined

ANYWHERE = Interval(Fraction(0), Fraction(10000))


def place(report: FileReport, line: int, column: int) -> Place:
    assert report.sheet is not None
    row = report.sheet.rows[report.sheet.lines.index(line)]
    return Place(Position(line, column), row[0], Measure.LEVEL, row[column - 1].strip())


def change(place: Place, proposed: str | None) -> Change:
    plain = (proposed or "").rstrip("%")
    return Change(place, proposed, SlipKind.SUBSTITUTED, ANYWHERE, plain=plain)


def diagnosed(text: str, *hypotheses: tuple[float, tuple[int, int], str | None]) -> FileReport:
    """A consistent table with these hypotheses: probability, cell, proposed text."""
    report = examined(text)
    causes = [
        Hypothesis(
            probability,
            (change(place(report, *cell), proposed),),
        )
        for probability, cell, proposed in hypotheses
    ]
    return report._replace(diagnoses=(Diagnosis((), tuple(causes)),))


def only(report: FileReport) -> Proposal:
    (proposal,) = proposals(report)
    return proposal


def test_a_certain_correction_is_proposed_with_its_reasons() -> None:
    proposal = only(examined(MISTYPED))

    assert [(each.position, each.text) for each in proposal.edits] == [(Position(5, 2), "1480.2")]
    assert {each.rule for each in proposal.reasons} >= {"total-not-additive"}
    assert proposal.certain(0.95)


def test_nothing_is_proposed_for_a_consistent_table() -> None:
    assert proposals(examined(HONEST)) == ()


def test_running_totals_are_for_a_person_to_decide_however_likely() -> None:
    """A publisher may have meant them; then it is the sum that was misunderstood."""
    proposal = only(
        examined(
            "month,output\nTotal,7124.5\n  January,1280.3\n  February,2693.5\n"
            "  March,4210.8\n  April,5903.2\n  May,7124.5\n"
        )
    )

    assert [each.text for each in proposal.edits] == ["1413.2", "1517.3", "1692.4", "1221.3"]
    assert proposal.probability is not None
    assert proposal.probability > 0.95
    assert not proposal.certain(0.95)


def test_where_one_of_several_cells_is_wrong_no_proposal_is_certain() -> None:
    proposal = only(examined(LEVELS))

    assert not proposal.certain(0.95)
    assert proposal.certain(0.3)
    assert len(proposal.rivals) == 2


def test_look_alike_characters_and_stray_text_in_a_unit_are_mended() -> None:
    mended = [(each.position, each.text) for p in proposals(examined(OUTPUT)) for each in p.edits]

    assert mended == [(Position(2, 2), "万吨"), (Position(3, 3), "268.70")]


def test_a_missing_part_is_filled_in_where_only_one_figure_fits() -> None:
    text = (
        "指标,绝对数（亿元）,比重（%）\n地区生产总值,1000,\n"
        "第一产业,50,5.00\n第二产业, ,53.60\n第三产业,414,41.40\n"
    )

    proposal = only(examined(text))

    assert proposal.reasons[0].rule == "missing-figure-determined"
    assert [(each.position, each.text) for each in proposal.edits] == [(Position(4, 2), " 536")]
    assert proposal.certain(0.95)


def test_a_word_is_never_written_over_without_asking() -> None:
    found = proposals(examined("item,2023\nTotal,250.00\nNorth,lost\nSouth,100.00\n"))

    assert [each for each in found if each.certain(0)] == []


def test_a_figure_that_no_slip_explains_is_left_to_a_person() -> None:
    report = diagnosed(HONEST, (0.99, (5, 2), "1490.2"))
    change = report.diagnoses[0].hypotheses[0].changes[0]._replace(kind=SlipKind.ANOTHER_FIGURE)
    cause = Diagnosis((), (Hypothesis(0.99, (change,)),))

    proposal = only(report._replace(diagnoses=(cause,)))

    assert proposal.edits[0].text == "1490.2"
    assert not proposal.certain(0)


def test_a_proposal_without_a_text_is_none() -> None:
    assert proposals(diagnosed(HONEST, (0.99, (5, 2), None))) == ()


def test_the_style_of_the_cell_is_kept() -> None:
    text = 'item,2023\nTotal," 2,500 r"\nNorth,"1,500"\nSouth,"1,000"\n'

    proposal = only(diagnosed(text, (0.99, (2, 2), "2600")))

    assert proposal.edits == (
        Edit(Position(2, 2), " 2,500 r", " 2,600 r", "Total", "one digit mistyped"),
    )


def test_a_number_is_typed_with_the_decimal_comma_of_its_cell() -> None:
    text = "item;2023\nTotal;2,5\nNorth;1,5\nSouth;1,0\n"
    left = Interval(Fraction(26, 10), Fraction(27, 10))
    report = examined(text)
    change = Change(place(report, 2, 2), "2,650", SlipKind.SUBSTITUTED, left, plain="2.650")
    cause = Diagnosis((), (Hypothesis(0.99, (change,)),))

    proposal = only(report._replace(diagnoses=(cause,)))

    assert proposal.edits[0].text == "2,650"


def test_two_proposals_for_one_cell_leave_the_more_certain_one() -> None:
    first = diagnosed(HONEST, (0.96, (5, 2), "1580.2"))
    second = diagnosed(HONEST, (0.98, (5, 2), "1490.2"))
    both = first._replace(diagnoses=first.diagnoses + second.diagnoses)

    assert only(both).edits[0].text == "1490.2"


def test_a_change_in_another_file_is_not_made_in_this_one() -> None:
    report = diagnosed(HONEST, (0.99, (5, 2), "1490.2"))
    change = report.diagnoses[0].hypotheses[0].changes[0]
    other = change._replace(place=change.place._replace(path="2019.csv"))
    cause = Diagnosis((), (Hypothesis(0.99, (other,)),))

    assert proposals(report._replace(diagnoses=(cause,))) == ()


def test_a_cell_that_does_not_hold_what_was_judged_is_left_alone() -> None:
    report = diagnosed(HONEST, (0.99, (5, 2), "1490.2"))
    change = report.diagnoses[0].hypotheses[0].changes[0]
    stale = change._replace(place=change.place._replace(printed="1480.3"))

    assert Texts(report).edits(Hypothesis(0.99, (stale,))) == ()


def test_what_was_accepted_asks_for_nothing() -> None:
    report = examined(MISTYPED)
    accepted = [each._replace(accepted="printed so") for each in report.findings]

    assert proposals(report._replace(findings=tuple(accepted))) == ()


def test_a_diff_says_why_and_shows_the_lines() -> None:
    report = examined(LEVELS)

    lines = diff(LEVELS.encode(), report, proposals(report)).splitlines()

    assert lines[0].startswith("# t.csv:2:2 Total: 290.0 -> 250.0 (")
    assert lines[0].endswith("% likely")
    assert lines[1].startswith("#   because Total is printed as 290.0")
    assert lines[1].endswith("[total-not-additive]")
    assert lines[2].startswith("#   rival: 3:2 North: 150.0 -> 190.0")
    assert lines[4:] == [
        "--- t.csv",
        "+++ t.csv",
        "@@ -1,4 +1,4 @@",
        " item,2023",
        "-Total,290.0",
        "+Total,250.0",
        " North,150.0",
        " South,100.0",
    ]


def test_a_diff_says_where_the_last_line_has_no_end() -> None:
    text = SECTORS.format(second="1408.2").rstrip("\n")
    report = examined(text)

    lines = diff(text.encode(), report, proposals(report)).splitlines()

    assert lines[-2:] == [" 第三产业,1131.2,40.97", "\\ No newline at end of file"]


def test_a_diff_of_nothing_is_empty() -> None:
    assert diff(HONEST.encode(), examined(HONEST), ()) == ""


def test_a_figure_with_a_sign_of_its_own_is_no_word() -> None:
    """Only a person may change a unit; a share that is printed with its % is a figure."""
    text = (
        "2020年地区生产总值\n指标,绝对数（亿元）,比重\n地区生产总值,2761.1,100.00%\n"
        "第一产业,149.8,5.43%\n第二产业,1480.2,56.31%\n第三产业,1131.2,40.97%\n"
    )
    proposal = only(examined(text))

    assert [each.text for each in proposal.edits] == ["53.61%"]
    assert proposal.certain(0.95)


def test_a_per_cent_sign_among_levels_does_not_stay() -> None:
    text = (
        '指标,绝对数（亿元）\n地区生产总值,"17,761.10"\n第一产业,"4,149.80"\n'
        '第二产业,12.5%\n第三产业,"5,863.39"\n'
    )
    proposal = only(diagnosed(text, (0.99, (4, 2), "7747.91%")))

    assert [each.text for each in proposal.edits] == ["7,747.91"]


def test_a_figure_takes_the_thousands_of_its_column() -> None:
    text = 'item,2023\nTotal,"27,000"\nNorth,14802\nSouth,"12,180"\n'
    proposal = only(diagnosed(text, (0.99, (3, 2), "14820")))

    assert [each.text for each in proposal.edits] == ["14,820"]


def test_a_slipped_column_is_typed_back_whole_and_what_it_lost_is_left_blank() -> None:
    text = (
        "2023年社会消费品零售总额（亿元，现价）\n指标,2023年,2022年,增长（%）\n"
        "社会消费品零售总额,3144.6,2994.8,5.0\n　城镇,889.7,2127.8,6.0\n　乡村,2654.7,867.0,2.6\n"
        "　商品零售,489.9,2501.1,6.1\n　餐饮收入,,493.7,-0.8\n"
    )
    (proposal,) = proposals(examined(text))

    assert proposal.certain(0.95)
    assert [each.text for each in proposal.edits] == ["", "889.7", "2654.7", "489.9"]


def test_exchanged_labels_are_typed_back_with_the_blanks_before_them() -> None:
    report = examined(
        "指标,绝对数（亿元）,比重（%）\n地区生产总值,1997.3,100.0\n第一产业,92.2,4.6\n"
        "　工业,993.8,49.8\n第二产业,700.9,35.1\n　建筑业,292.9,14.7\n第三产业,911.3,45.6\n"
    )
    (proposed,) = proposals(report)

    assert [each.text for each in proposed.edits] == ["第二产业", "　工业"]
    assert proposed.certain(0.99)
