"""Frozen words of the field: figure, interval, unit, table, relation, finding."""
