"""A panel in a Spark DataFrame, screened by its executors."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from bulletin.scale.group import Shape
from bulletin.scale.panel import Panel
from bulletin.scale.screen import LINE, PanelPart, Templates, screen

if TYPE_CHECKING:
    import pyarrow as pa

_BUCKET = "bulletin_bucket"
_FOUND = "found"
_FIRST = 50_000


class OnSpark:
    """
    The rows of a DataFrame, dealt by the labels of their groups and screened bucket by bucket.

    Its columns are those of the panel as texts, and `LINE` with the number of each row in its
    file. All rows of a group are in one bucket, so that none goes on elsewhere.
    """

    def __init__(self, frame: Any, panel: Panel, buckets: int) -> None:  # noqa: ANN401
        from pyspark.sql import functions

        labels = [functions.col(f"`{name}`") for name in panel.names[: len(panel.by)]]
        self._panel = panel
        self._frame = frame.withColumn(
            _BUCKET, functions.pmod(functions.hash(*labels), functions.lit(buckets))
        )

    def head(self) -> "pa.Table":
        """Return the first rows of the panel."""
        names = [f"`{name}`" for name in (*self._panel.names, LINE)]
        first = self._frame.filter(f"`{LINE}` < {_FIRST}").select(*names)
        return _rows(first.orderBy(f"`{LINE}`").toPandas(), self._panel).drop_columns([LINE])

    def parts(self, templates: Templates, only: frozenset[Shape] | None) -> Iterator[PanelPart]:
        """Yield what is found in every bucket."""
        from pickle import dumps, loads

        panel, known = self._panel, dict(templates)

        def found(frame: Any) -> Any:  # noqa: ANN401  frames of pandas
            from pandas import DataFrame

            part = screen(_rows(frame, panel), panel, known, whole=True, only=only)
            return DataFrame({_FOUND: [dumps(part)]})

        grouped = self._frame.groupBy(_BUCKET).applyInPandas(found, f"{_FOUND} binary")
        for row in grouped.toLocalIterator():
            part: PanelPart = loads(row[0])  # noqa: S301  our own workers wrote it
            yield part


def _rows(frame: Any, panel: Panel) -> "pa.Table":  # noqa: ANN401  a frame of pandas
    """Return the rows of a frame in the order of their file, those of a group together."""
    import pyarrow as pa

    columns = [pa.array(frame[name].fillna("").astype(str), pa.string()) for name in panel.names]
    rows = pa.table([*columns, pa.array(frame[LINE], pa.int64())], [*panel.names, LINE])
    order = [(name, "ascending") for name in (*panel.names[: len(panel.by)], LINE)]
    return rows.sort_by(order)


def frame_of_parquet(session: Any, path: str, panel: Panel) -> Any:  # noqa: ANN401
    """Return a Parquet file as a DataFrame of texts, each row with its number in the file."""
    from pyspark.sql import functions

    frame = session.read.parquet(path)
    texts = [functions.col(f"`{name}`").cast("string").alias(name) for name in panel.names]
    number = functions.col("_metadata.row_index").alias(LINE)
    return frame.select(*texts, number)
