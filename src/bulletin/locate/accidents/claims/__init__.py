"""What a table claims of its figures, so that it can be weighed: in which families, how exactly."""
