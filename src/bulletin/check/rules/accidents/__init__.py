"""Rules on what may have happened to several cells at once."""
