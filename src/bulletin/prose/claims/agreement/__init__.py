"""Claims that two figures say the same, or that one is the greatest of those beside it."""
