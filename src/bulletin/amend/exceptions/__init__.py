"""What a person accepted: the file of it, a new entry, and findings laid against it."""
