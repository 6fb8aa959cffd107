"""Rules on how a cell is typed."""
