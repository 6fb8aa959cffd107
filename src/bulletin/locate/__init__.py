"""From failures to the figures that may be wrong, and what was probably meant."""
