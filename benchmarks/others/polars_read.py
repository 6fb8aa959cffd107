"""Reads a file with Polars, and counts its rows."""

import sys

import polars as pl

print(
    len(pl.read_csv(sys.argv[1], has_header=False, infer_schema=False, truncate_ragged_lines=True))
)
