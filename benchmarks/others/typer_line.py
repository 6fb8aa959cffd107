"""A program of Typer that prints one line: what any command line costs that uses it."""

import typer


def main(name: str = "world") -> None:
    """Print one line."""
    print(f"hello {name}")


typer.run(main)
