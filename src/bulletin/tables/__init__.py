"""From rows to tables: where each begins and ends, and rows that were broken on the way."""
