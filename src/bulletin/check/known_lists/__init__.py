"""Lists that everybody knows: what is missing from them, out of order, or nearly of their name."""
