"""A schema of Pandera: types, and a check that every parent is the sum of its children."""

import sys

import pandas as pd
import pandera.pandas as pa


def additive(table: pd.DataFrame) -> pd.Series:
    """Return for each row whether its children add up to it, within rounding."""
    sums = table.groupby("parent")["value"].agg(["sum", "count"])
    both = sums.reindex(table["item"])
    gaps = table["value"].to_numpy() - both["sum"].to_numpy()
    allowed = 0.05 * (both["count"].to_numpy() + 1) + 1e-9
    return pd.Series((abs(gaps) <= allowed) | pd.isna(gaps), index=table.index)


schema = pa.DataFrameSchema(
    {"item": pa.Column(str), "parent": pa.Column(str, nullable=True), "value": pa.Column(float)},
    checks=pa.Check(additive),
)
for name in sys.argv[1:]:
    try:
        schema.validate(pd.read_csv(name), lazy=True)
    except pa.errors.SchemaErrors as errors:
        print(name, len(errors.failure_cases))
