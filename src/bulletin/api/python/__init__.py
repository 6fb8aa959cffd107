"""What callers from Python get: reports and tables that show themselves, also in notebooks."""
