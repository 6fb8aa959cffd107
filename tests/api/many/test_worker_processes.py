"""Processes that share files, as copies and started anew; also of `api/many/file_reader.py`."""

import os
import pickle
from collections.abc import Sequence
from pathlib import Path
from signal import SIGKILL

import pytest

from bulletin.api.many.file_reader import Answer, FileReader, FileTask, Work, answered
from bulletin.api.many.file_summary import FileSummary
from bulletin.api.many.file_writer import FileWriter, WrittenFile
from bulletin.api.many.run import ManyFiles
from bulletin.api.many.worker_processes import WorkerProcesses
from bulletin.api.options.options import Options
from bulletin.messages.speaking import Languages
from bulletin.model.findings.report import FileReport, Severity
from bulletin.render.form import Form
from bulletin.render.formats import need_format
from tests.many_tables import write_tables

METHODS = ["fork", "spawn"]
TELLING = FileWriter(
    "check",
    need_format("check", "jsonl"),
    Form("jsonl"),
    frozenset({Severity.ERROR}),
    Languages(),
)
WORK = Work(Options(), TELLING)


class Deadly(FileWriter):
    """Tells of files, but is killed as by the system over each whose name says so."""

    def of(self, files: Sequence[FileReport]) -> WrittenFile:
        if any("deadly" in each.path for each in files) and os.getpid() != PID:
            os.kill(os.getpid(), SIGKILL)
        return super().of(files)


PID = os.getpid()


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    return [str(tmp_path / name) for name in write_tables(tmp_path)]


def alone(files: Sequence[str], work: Work = WORK) -> list[Answer]:
    reader = FileReader(work)
    return [answered(reader, FileTask(path)) for path in files]


def everything(
    files: Sequence[str], work: Work, workers: WorkerProcesses | None
) -> list[WrittenFile]:
    run = ManyFiles(files, work, workers)
    return list(run.told(run.read()))


def test_what_a_process_must_know_can_be_sent_to_it() -> None:
    work = WORK._replace(options=Options(trust={"Total": 2.0}))

    assert pickle.loads(pickle.dumps(work)) == work  # noqa: S301  our own


@pytest.mark.slow
@pytest.mark.parametrize("method", METHODS)
def test_several_processes_tell_what_one_tells(files: list[str], method: str) -> None:
    with WorkerProcesses(2, WORK, method) as workers:
        assert everything(files, WORK, workers) == everything(files, WORK, None)


def test_without_room_files_are_told_of_at_once_and_again_where_others_bear_on_them(
    files: list[str],
) -> None:
    cramped = WORK._replace(room=0)
    summaries = [each for each in alone(files, cramped) if isinstance(each, FileSummary)]

    assert all(each.told for each in summaries)
    assert everything(files, cramped, None) == everything(files, WORK, None)


@pytest.mark.slow
def test_what_a_killed_process_had_in_hand_is_done_again(files: list[str]) -> None:
    several = files * 4  # so that there is more than it had in hand
    with WorkerProcesses(2, WORK, "spawn") as workers:
        answers = workers.answers([FileTask(path) for path in several])
        first = next(answers)
        os.kill(workers.processes[0], SIGKILL)

        assert [first, *answers] == alone(several)


@pytest.mark.slow
def test_a_file_over_which_processes_die_is_named_and_all_others_are_told_of(
    files: list[str], tmp_path: Path
) -> None:
    deadly = tmp_path / "deadly.csv"
    deadly.write_text("item,level\nTotal,3\nA,1\nB,2\n", encoding="utf-8")
    work = WORK._replace(writer=Deadly(*TELLING))
    with WorkerProcesses(2, work, "fork") as workers:
        named, *others = everything([str(deadly), *files], work, workers)

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
    with WorkerProcesses(2, WORK, "spawn") as workers:
        processes = list(workers.processes)
        answers = workers.answers([FileTask(path) for path in files])
        assert isinstance(next(answers), FileSummary)

    for each in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(each, 0)
