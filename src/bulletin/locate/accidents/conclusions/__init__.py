"""What follows from all that was weighed: accidents, corrections, how sure relations are."""
