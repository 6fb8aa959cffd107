"""How a command line is read: options declared, read plainly or by Typer, helped and corrected."""
