"""Heads, labels, periods, units: what one printed text says by itself."""
