"""A validation of Pointblank: no figure is missing, and parents are the sums of their children."""

import sys

import pointblank as pb
import polars as pl

for name in sys.argv[1:]:
    table = pl.read_csv(name)
    sums = table.group_by("parent").agg(pl.col("value").sum().alias("total"), pl.len())
    both = table.join(sums, left_on="item", right_on="parent", how="left")
    gap = (pl.col("value") - pl.col("total")).abs()
    both = both.with_columns(
        gap=gap.fill_null(0), most=(0.05 * (pl.col("len") + 1) + 1e-9).fill_null(1)
    )
    done = (
        pb.Validate(both)
        .col_vals_not_null(columns="value")
        .col_vals_le(columns="gap", value=pb.col("most"))
        .interrogate()
    )
    print(name, done.all_passed())
