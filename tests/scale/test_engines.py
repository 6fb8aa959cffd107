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
from bulletin.scale.local import PanelSource, Rows
from bulletin.scale.panel import Panel
from bulletin.scale.sources import opened
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


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_executors_of_spark_find_what_this_machine_finds(path: Path) -> None:
    pytest.importorskip("pyspark")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java, which is not there")
    stored = path.with_suffix(".parquet")
    table = import_module("pyarrow").table(
        [pa.array([row[n] for row in BODY]) for n in range(4)], list(HEADS)
    )
    import_module("pyarrow.parquet").write_table(table, stored, row_group_size=100)
    found = opened(str(stored), WANTED, None)
    assert found is not None
    with engine_named("spark", "local[2]") as engine:
        assert checked_by(engine, found.source, path) == here(path)


def test_engines_are_known_by_name() -> None:
    with pytest.raises(UsageError, match="use one of local, dask, spark"), engine_named("x", None):
        pass
