"""Reports and derived lines as rectangles: one file a command."""
