"""Written by hand with Polars: every parent is the sum of its children, within rounding."""

import sys

import polars as pl

for name in sys.argv[1:]:
    table = pl.read_csv(name)
    sums = table.group_by("parent").agg(pl.col("value").sum(), pl.len().alias("parts"))
    both = table.join(sums, left_on="item", right_on="parent", suffix="_of_parts")
    gap = (pl.col("value") - pl.col("value_of_parts")).abs()
    wrong = both.filter(gap > 0.05 * (pl.col("parts") + 1) + 1e-9)
    if len(wrong):
        print(name, wrong["item"].to_list())
