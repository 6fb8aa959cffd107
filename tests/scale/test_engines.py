"""
Whoever screens a panel, what is found is the same.

Tests `scale/dask_workers.py` and `scale/spark_frames.py` as well.
"""

import os
import shutil
import signal
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest

from bulletin.errors import UsageError
from bulletin.model.findings.report import FileReport
from bulletin.scale import csv_blocks
from bulletin.scale.check import Engine, check_panel
from bulletin.scale.csv_blocks import CsvBlock
from bulletin.scale.engines import engine_named
from bulletin.scale.gathered import Screening
from bulletin.scale.group import Shape
from bulletin.scale.local import PanelSource, Rows
from bulletin.scale.panel import Panel
from bulletin.scale.screen import PanelPart, Templates
from bulletin.scale.sources import opened
from bulletin.scale.spark_frames import OnSpark, frame_of_parquet
from bulletin.scale.task import Task
from tests.scale.made_panels import HEADS, OPTIONS, WANTED, rows, text_of

pa = pytest.importorskip("pyarrow")

BODY = rows(60, 10, wrong=lambda group: 900 * (group % 97 == 3))
PANEL = Panel(HEADS, (0, 1), 2, (3,))


class SmallBlocks(NamedTuple):
    """A file in blocks of a few groups; after one of them a worker may die."""

    path: str
    dying: int = 0  # the number of the block after which it dies
    process: int = 0

    def head(self) -> Rows:
        return csv_blocks.head_of(self._lines())

    def parts(self) -> Iterator[Rows]:
        for number, block in enumerate(csv_blocks.blocks(self._lines(), 2_000)):
            if number and number == self.dying:
                os.kill(self.process, signal.SIGKILL)
            yield block

    def _lines(self) -> CsvBlock:
        start, size = len(",".join(HEADS)) + 1, Path(self.path).stat().st_size
        return CsvBlock(self.path, start, size, "utf-8", ",")


def checked_by(engine: Engine, source: PanelSource, path: Path) -> FileReport:
    return check_panel(Task(source, PANEL, str(path), OPTIONS), engine, lambda *_: None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "panel.csv"
    path.write_text(text_of(BODY), encoding="utf-8")
    return path


def here(path: Path) -> FileReport:
    with engine_named("local", None) as engine:
        return checked_by(engine, SmallBlocks(str(path)), path)


@pytest.mark.slow
@pytest.mark.parametrize("workers", [1, 2, 4])
def test_workers_of_dask_find_what_this_machine_finds(path: Path, workers: int) -> None:
    distributed = pytest.importorskip("distributed")
    with (
        distributed.LocalCluster(
            n_workers=workers, threads_per_worker=1, processes=False, dashboard_address=None
        ) as cluster,
        engine_named("dask", cluster.scheduler_address) as engine,
    ):
        assert checked_by(engine, SmallBlocks(str(path)), path) == here(path)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_a_worker_that_dies_loses_nothing(path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None
        ) as cluster,
        engine_named("dask", cluster.scheduler_address) as engine,
        distributed.Client(cluster) as client,
    ):
        victim = next(iter(client.run(os.getpid).values()))
        source = SmallBlocks(str(path), dying=6, process=victim)
        assert checked_by(engine, source, path) == here(path)
        assert victim not in client.run(os.getpid).values()


@pytest.fixture
def stored(path: Path) -> PanelSource:
    """The panel as a Parquet file, where there is a Spark to read it."""
    pytest.importorskip("pyspark")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java, which is not there")
    file = path.with_suffix(".parquet")
    table = pa.table([pa.array([row[n] for row in BODY]) for n in range(4)], list(HEADS))
    import_module("pyarrow.parquet").write_table(table, file, row_group_size=100)
    found = opened(str(file), WANTED, None)
    assert found is not None
    return found.source


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_executors_of_spark_find_what_this_machine_finds(stored: PanelSource, path: Path) -> None:
    with engine_named("spark", "local[2]") as engine:
        assert checked_by(engine, stored, path) == here(path)


class Killing(NamedTuple):
    """What Spark screens; after the first bucket every Python process of its executors dies."""

    spark: Screening

    def head(self) -> Rows:
        rows: Rows = self.spark.head()
        return rows

    def parts(self, templates: Templates, only: frozenset[Shape] | None) -> Iterator[PanelPart]:
        for number, part in enumerate(self.spark.parts(templates, only)):
            if number == 0:
                assert _killed(b"pyspark.daemon")
            yield part


def _killed(program: bytes) -> int:
    """Kill the processes of a program, and return how many there were."""
    lines = {each: _command(each) for each in Path("/proc").glob("[0-9]*")}
    found = [int(each.name) for each, line in lines.items() if program in line]
    for process in found:
        os.kill(process, signal.SIGKILL)
    return len(found)


def _command(process: Path) -> bytes:
    try:
        return (process / "cmdline").read_bytes()
    except OSError:  # it has ended meanwhile
        return b""


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="lists processes in /proc")
def test_an_executor_that_dies_loses_nothing(stored: PanelSource, path: Path) -> None:
    sessions = import_module("pyspark.sql").SparkSession.builder
    sessions.getOrCreate().stop()
    session = (
        sessions.master("local[2, 4]")  # a task that was lost is tried up to four times
        .config("spark.sql.shuffle.partitions", 4)
        .config("spark.sql.adaptive.enabled", value=False)
        .getOrCreate()
    )
    file = str(path.with_suffix(".parquet"))

    def killing(_: PanelSource, panel: Panel) -> Screening:
        return Killing(OnSpark(frame_of_parquet(session, file, panel), panel, buckets=8))

    assert checked_by(killing, stored, path) == here(path)


def test_engines_are_known_by_name() -> None:
    with pytest.raises(UsageError, match="use one of local, dask, spark"), engine_named("x", None):
        pass
