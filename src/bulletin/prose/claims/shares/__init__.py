"""Claims that one quantity is a share, a rate or a multiple of another."""
