"""Whether a table can be true: one rule a file, and the joint verdict."""
