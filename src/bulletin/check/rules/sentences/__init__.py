"""Rules on what sentences claim of their figures, one a file."""
