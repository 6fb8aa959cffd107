"""What is told of all that was weighed: accidents, corrections, and how sure relations are."""
