"""Rules on the list of items."""
