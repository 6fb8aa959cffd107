"""One rule a file, in a room by what it looks at."""
