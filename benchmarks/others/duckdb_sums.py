"""Written by hand in SQL for DuckDB: every parent is the sum of its children, within rounding."""

import sys

import duckdb

found = duckdb.sql(
    f"""
    with cells as (select * from read_csv({sys.argv[1:]!r}, filename = true)),
    sums as (select filename, parent, sum(value) total, count(*) parts from cells group by all)
    select c.filename, c.item from cells c
    join sums s on s.parent = c.item and s.filename = c.filename
    where abs(c.value - s.total) > 0.05 * (s.parts + 1) + 1e-9 order by all
    """  # noqa: S608  the names of our own files
)
print(found.fetchall())
