"""Kinds of table: their words and classifications, and which of them a table is."""
