"""A file before anything is understood: cells, paragraphs, and where in it they stand."""
