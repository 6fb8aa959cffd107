"""Lets `python -m bulletin` do what `bulletin` does."""

from bulletin.cli import main

if __name__ == "__main__":
    main()
