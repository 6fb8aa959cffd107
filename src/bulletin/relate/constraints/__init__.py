"""All the arithmetic there is: ranges of numbers, and what relations leave of them."""
