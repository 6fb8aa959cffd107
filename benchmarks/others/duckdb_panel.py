"""The sums of a panel by hand: python duckdb_panel.py FILE."""

import sys

import duckdb

SOURCES = {"csv": "read_csv('{}', types={{'value': 'DECIMAL(18, 1)'}})", "parquet": "'{}'"}
QUESTION = """
    select count(*) from (
        select region, year,
               sum(case when item = 'Total' then value else -value end) as gap
        from (select region, year, item, value::decimal(18, 1) as value from {source})
        group by region, year having abs(gap) > 0.2
    )
"""

path = sys.argv[1]
source = SOURCES[path.rpartition(".")[2]].format(path)
print(duckdb.sql(QUESTION.format(source=source)).fetchall()[0][0])
