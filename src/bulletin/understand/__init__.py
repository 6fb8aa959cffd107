"""What the words of a table mean: one question a file."""
