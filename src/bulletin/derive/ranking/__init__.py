"""The order of items of one list, and of places and periods of a panel."""
