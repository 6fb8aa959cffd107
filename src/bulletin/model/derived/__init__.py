"""What a table implies: lines that were worked out, and what they go by."""
