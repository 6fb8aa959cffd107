"""Claims that need a figure which is not printed."""
