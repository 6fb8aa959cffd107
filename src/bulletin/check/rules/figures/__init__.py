"""Rules on what figures are, of whatever relation."""
