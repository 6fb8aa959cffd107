"""
The lexical questions, each asked once of a text.

Layout, columns and entries all need to know what a cell or a head says; the answers
depend on the text alone, so they are kept.
"""

from functools import lru_cache

from bulletin.understand import cells, heads, labels, periods, units

read_cell = lru_cache(maxsize=1 << 15)(cells.read_cell)
read_head = lru_cache(maxsize=1 << 12)(heads.read_head)
read_label = lru_cache(maxsize=1 << 12)(labels.read_label)
find_period = lru_cache(maxsize=1 << 12)(periods.find_period)
find_unit = lru_cache(maxsize=1 << 12)(units.find_unit)
read_unit = lru_cache(maxsize=1 << 12)(units.read_unit)
