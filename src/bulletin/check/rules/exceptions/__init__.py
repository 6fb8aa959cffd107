"""Rules on what a person accepted: asked of exceptions, never of a table."""
