"""What a table implies and does not print: one file a quantity."""
