"""What a caller or a settings file may say, and how it is laid over one another."""
