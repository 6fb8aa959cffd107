"""Who screens the parts of a panel: this machine, a Dask cluster, or Spark."""

import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from importlib.util import find_spec

from bulletin.errors import InputError, UsageError
from bulletin.messages.message import Message
from bulletin.scale.check import Engine
from bulletin.scale.gathered import Screening
from bulletin.scale.local import PanelSource, on_this_machine
from bulletin.scale.panel import Panel
from bulletin.scale.sources import ParquetFile

LOCAL, DASK, SPARK = "local", "dask", "spark"
_IN_BUCKET = 500_000  # rows, screened in the memory of one executor


@contextmanager
def engine_named(name: str, scheduler: str | None) -> Iterator[Engine]:
    """
    Yield the engine of a name, which is let go when it is left.

    Raises:
        UsageError: there is none of that name.
        InputError: it is not installed, or its scheduler does not answer.
    """
    if name == LOCAL:
        yield on_this_machine
    elif name == DASK:
        from bulletin.scale.dask_workers import OnDask, connected

        with closing(connected(scheduler)) as client:
            yield partial(OnDask, client=client)
    elif name == SPARK:
        if find_spec("pyspark") is None:
            raise InputError(Message.of("scale.no.engine", engine=SPARK))
        yield partial(_on_spark, scheduler=scheduler)
    else:
        known = LOCAL, DASK, SPARK
        raise UsageError(Message.of("scale.engine.unknown", name=name, known=known))


def _on_spark(source: PanelSource, panel: Panel, scheduler: str | None) -> Screening:
    from pyarrow import parquet
    from pyspark.sql import SparkSession

    from bulletin.scale.spark_frames import OnSpark, frame_of_parquet

    if not isinstance(source, ParquetFile):
        raise InputError(Message.of("scale.spark.parquet"))
    if scheduler is None or scheduler.startswith("local"):
        # On this machine workers are to find what we find.
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("bulletin")
    session = (builder.master(scheduler) if scheduler else builder).getOrCreate()
    buckets = 1 + parquet.read_metadata(source.path).num_rows // _IN_BUCKET
    return OnSpark(frame_of_parquet(session, source.path, panel), panel, buckets)
