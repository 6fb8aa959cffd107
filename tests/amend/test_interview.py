from collections.abc import Sequence
from fractions import Fraction

import pytest

from bulletin.amend.interview import Interview, Terminal
from bulletin.amend.proposals import proposals
from bulletin.amend.questions import questions
from bulletin.model.figures.interval import Interval
from bulletin.model.files.position import Position
from bulletin.model.findings.diagnosis import Change, Diagnosis, Hypothesis
from bulletin.model.findings.report import Place
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.model.table.table import Measure
from tests.amend.typed_tables import HONEST, LEVELS, MISTYPED, OUTPUT, examined, examined_again


def held(text: str, answers: Sequence[str]) -> tuple[str, list[str], Interview]:
    """The table agreed on, all that was said, and the interview."""
    left, said = list(answers), list[str]()

    def ask(question: str) -> str | None:
        said.append(question)
        return left.pop(0) if left else None

    interview = Interview(text.encode(), examined(text), examined_again, Terminal(ask, said.append))
    agreed = interview.hold().decode()
    assert left == []
    return agreed, said, interview


def test_enter_takes_the_first_proposal() -> None:
    agreed, said, _ = held(MISTYPED, [""])

    assert agreed == HONEST
    assert said[0] == "t.csv, 5:2 第二产业: 1408.2"
    assert any("1480.2" in each and "likely" in each for each in said)
    assert any(each.startswith("  the other figures leave 1480.06 to 1480.2") for each in said)
    assert "left in the file: 0 errors, 0 warnings" in said[-1]


def test_a_number_takes_a_rival() -> None:
    agreed, said, _ = held(LEVELS, ["3"])

    assert agreed == LEVELS.replace("South,100.0", "South,140.0")
    assert "one of these cells is wrong:" in said


def test_s_skips_and_leaves_the_cell() -> None:
    agreed, _, interview = held(LEVELS, ["s"])

    assert agreed == LEVELS
    assert not interview.stopped


@pytest.mark.parametrize(("answer", "typed"), [("y", HONEST), ("n", MISTYPED)])
def test_y_takes_the_first_proposal_and_n_skips(answer: str, typed: str) -> None:
    assert held(MISTYPED, [answer])[0] == typed


def test_a_question_mark_explains_the_answers() -> None:
    _, said, _ = held(MISTYPED, ["?", "n"])

    assert len(said[-1]) < 80
    assert any(each.startswith("y or Enter takes choice 1, a number") for each in said)


def test_a_typed_figure_is_checked_at_once() -> None:
    agreed, said, _ = held(MISTYPED, ["1480.1"])

    assert agreed == MISTYPED.replace("1408.2", "1480.1")
    assert said[-1].startswith("With 1480.1 the findings here are gone")


def test_a_typed_figure_that_cannot_be_is_kept_only_if_confirmed() -> None:
    agreed, said, _ = held(MISTYPED, ["1490.2", "n", "1490.2", "y"])

    assert agreed == MISTYPED.replace("1408.2", "1490.2")
    assert any(each.startswith("With 1490.2 still: ") for each in said)


def test_a_figure_that_is_also_a_number_of_a_choice_is_typed_behind_an_equals_sign() -> None:
    agreed, said, _ = held(LEVELS, ["=2", "y"])

    assert agreed == LEVELS.replace("290.0", "2")
    assert any(each.startswith(("With 2 still: ", "With 2 fewer relations")) for each in said)


def test_a_figure_can_be_typed_for_another_of_the_cells() -> None:
    agreed, _, _ = held(LEVELS, ["4:2=140.0"])

    assert agreed == LEVELS.replace("South,100.0", "South,140.0")


def test_what_is_no_figure_is_asked_again() -> None:
    agreed, said, _ = held(LEVELS, ["abc", "9:9=5", "7:7", "s"])

    assert agreed == LEVELS
    assert sum("is no figure" in each for each in said) == 3


def test_q_stops_and_keeps_what_was_answered() -> None:
    agreed, _, interview = held(OUTPUT, ["", "q"])

    assert agreed == OUTPUT.replace("9 万吨", "万吨")
    assert interview.stopped


def test_nobody_answering_any_more_is_like_q() -> None:
    agreed, _, interview = held(LEVELS, [])

    assert agreed == LEVELS
    assert interview.stopped


def test_a_table_without_findings_asks_nothing() -> None:
    agreed, said, interview = held(HONEST, [])

    assert (agreed, said, interview.stopped) == (HONEST, [], False)


def test_a_figure_found_to_be_right_leaves_the_others_suspected() -> None:
    agreed, said, _ = held(LEVELS, ["r", ""])

    first, again = (each for each in said if each.endswith("? help: "))
    assert first != again
    assert any(each.endswith("stays; then another cell is wrong.") for each in said)
    assert agreed.count("290.0") + agreed.count("150.0") + agreed.count("100.0") == 2


def test_where_every_figure_is_right_the_publisher_is_at_odds_with_itself() -> None:
    agreed, said, interview = held(LEVELS, ["r", "r", "r"])

    assert agreed == LEVELS
    assert "no cell is left to suspect" in said[-1]
    assert "bulletin accept t.csv:2:2 --because TEXT" in said[-1]
    assert not interview.stopped


def test_a_unit_is_changed_only_by_a_person() -> None:
    text = (
        "产品,单位,2023年产量\n合计,万吨,3456.7\n原煤,万吨,2345.6\n洗煤,亿吨,1111.1\n"
        "焦炭,万吨,0.0\n"
    )
    assert not any(each.certain(0.5) for each in proposals(examined(text)))

    agreed, _, _ = held(text, [""])

    assert agreed == text.replace("亿吨", "万吨")


def test_a_unit_can_neither_be_right_as_printed_nor_typed_over_by_a_figure() -> None:
    """A trusted cell that holds no figure once ended the run."""
    text = (
        "地区生产总值\n指标,绝对数（万元）,比重（%）\n地区生产总值,2761.1,\n第一产业,149.8,5.43\n"
        "第二产业,1480.2,53.61\n第三产业,1131.2,40.97\n人均地区生产总值（元）,76827,\n"
    )
    agreed, said, _ = held(text, ["r", "1234.5", "s"])

    assert agreed == text
    assert "2:2 holds no figure that could be right; n skips the question." in said
    assert "“1234.5” is no figure, and no number of a choice." in said
    assert not any("r right as printed" in each for each in said)


def test_cells_that_are_wrong_together_are_said_to_be() -> None:
    text = (
        "item,2021,2022\nTotal,300.0,330.4\nNorth,100.0,110.1\nSouth,80.3,90.0\n"
        "East,70.4,85.0\nWest,45.3,49.3\n"
    )
    report = examined(text)
    places = [
        Place(Position(line, 2), item, Measure.LEVEL, printed)
        for line, item, printed in (
            (3, "North", "100.0"),
            (4, "South", "80.3"),
            (5, "East", "70.4"),
        )
    ]
    texts = ("80.3", "100.0", "70.4")
    anywhere = Interval(Fraction(0), Fraction(1000))
    changes = (
        Change(place, text, SlipKind.ROWS_SHIFTED, anywhere, plain=text)
        for place, text in zip(places, texts, strict=True)
    )
    found = Diagnosis((), (Hypothesis(0.95, tuple(changes)),))

    (question,) = questions(report._replace(diagnoses=(found,)))

    assert question.head == "these cells are wrong together:"
    assert question.named == 2
    (words,) = question.words
    assert words.startswith(
        "  1  3:2 North: 100.0 -> 80.3 (rows shifted by one from here); 4:2 South: 80.3 -> 100.0"
    )
    assert "5:2" not in words


def test_answers_may_be_words_in_any_case_and_figures_full_width() -> None:
    assert held(MISTYPED, ["Yes"])[0] == HONEST
    assert held(LEVELS, ["QUIT"])[2].stopped
    assert held(MISTYPED, ["１４８０．１"])[0] == MISTYPED.replace("1408.2", "1480.1")
