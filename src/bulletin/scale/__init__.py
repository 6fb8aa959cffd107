"""Panels of millions of rows: relations of a common shape for all groups at once."""
