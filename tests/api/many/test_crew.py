"""Processes that share files, as copies and started anew; also of `api/many/desk.py`."""

import os
import pickle
from collections.abc import Sequence
from pathlib import Path
from signal import SIGKILL

import pytest

from bulletin.api.many.card import Card
from bulletin.api.many.crew import Crew
from bulletin.api.many.desk import Answer, Desk, FileTask, Work, answered
from bulletin.api.many.run import ManyFiles
from bulletin.api.many.telling import Telling, Told
from bulletin.api.options.options import Options
from bulletin.messages.speaking import Languages
from bulletin.model.findings.report import FileReport, Severity
from bulletin.render.form import Form
from bulletin.render.formats import need_format
from tests.many_tables import write_tables

METHODS = ["fork", "spawn"]
TELLING = Telling(
    "check",
    need_format("check", "jsonl"),
    Form("jsonl"),
    frozenset({Severity.ERROR}),
    Languages(),
)
WORK = Work(Options(), TELLING)


class Deadly(Telling):
    """Tells of files, but is killed as by the system over each whose name says so."""

    def of(self, files: Sequence[FileReport]) -> Told:
        if any("deadly" in each.path for each in files) and os.getpid() != PID:
            os.kill(os.getpid(), SIGKILL)
        return super().of(files)


PID = os.getpid()


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    return [str(tmp_path / name) for name in write_tables(tmp_path)]


def alone(files: Sequence[str], work: Work = WORK) -> list[Answer]:
    desk = Desk(work)
    return [answered(desk, FileTask(path)) for path in files]


def everything(files: Sequence[str], work: Work, crew: Crew | None) -> list[Told]:
    run = ManyFiles(files, work, crew)
    return list(run.told(run.read()))


def test_what_a_process_must_know_can_be_sent_to_it() -> None:
    work = WORK._replace(options=Options(trust={"Total": 2.0}))

    assert pickle.loads(pickle.dumps(work)) == work  # noqa: S301  our own


@pytest.mark.slow
@pytest.mark.parametrize("method", METHODS)
def test_several_processes_tell_what_one_tells(files: list[str], method: str) -> None:
    with Crew(2, WORK, method) as crew:
        assert everything(files, WORK, crew) == everything(files, WORK, None)


def test_without_room_files_are_told_of_at_once_and_again_where_others_bear_on_them(
    files: list[str],
) -> None:
    cramped = WORK._replace(room=0)
    cards = [each for each in alone(files, cramped) if isinstance(each, Card)]

    assert all(each.told for each in cards)
    assert everything(files, cramped, None) == everything(files, WORK, None)


@pytest.mark.slow
def test_what_a_killed_process_had_in_hand_is_done_again(files: list[str]) -> None:
    several = files * 4  # so that there is more than it had in hand
    with Crew(2, WORK, "spawn") as crew:
        answers = crew.answers([FileTask(path) for path in several])
        first = next(answers)
        os.kill(crew.processes[0], SIGKILL)

        assert [first, *answers] == alone(several)


@pytest.mark.slow
def test_a_file_over_which_processes_die_is_named_and_all_others_are_told_of(
    files: list[str], tmp_path: Path
) -> None:
    deadly = tmp_path / "deadly.csv"
    deadly.write_text("item,level\nTotal,3\nA,1\nB,2\n", encoding="utf-8")
    work = WORK._replace(telling=Deadly(*TELLING))
    with Crew(2, work, "fork") as crew:
        named, *others = everything([str(deadly), *files], work, crew)

    assert others == everything(files, WORK, None)
    assert named.errors == (
        (
            f"bulletin: {deadly} was given up: the process that read it was killed twice, "
            "perhaps for want of memory; check this file by itself."
        ),
    )


def test_what_goes_wrong_is_raised_in_the_turn_of_its_file(tmp_path: Path) -> None:
    (tmp_path / "bulletin.toml").write_text("nonsense = 1\n", encoding="utf-8")
    files = [str(tmp_path / name) for name in write_tables(tmp_path)]

    with pytest.raises(Exception, match="nonsense"):
        ManyFiles(files, WORK, None).read()


@pytest.mark.slow
def test_no_process_is_left_behind(files: list[str]) -> None:
    with Crew(2, WORK, "spawn") as crew:
        processes = list(crew.processes)
        answers = crew.answers([FileTask(path) for path in files])
        assert isinstance(next(answers), Card)

    for each in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(each, 0)
