"""Which items make up which: marks, numerals, indentation, totals and classifications, weighed."""
