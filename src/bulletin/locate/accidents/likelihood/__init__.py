"""How likely a hypothesis is: by its claims, and by the look of its columns."""
