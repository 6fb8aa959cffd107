"""What must hold between the figures of a table: one file a relation."""
