"""Pages that only place words: lines, blocks and tables told from where words stand."""
