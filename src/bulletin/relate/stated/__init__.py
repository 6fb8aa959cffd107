"""Relations that heads and labels state: one file a relation."""
