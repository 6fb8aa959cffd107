"""What the figures of each column measure, in which unit, and how exactly they are printed."""
