"""What is said of a table: outcomes, findings, accidents, and how surely it is wrong."""
