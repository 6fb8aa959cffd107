"""How likely each explanation is, and which are worth showing."""
