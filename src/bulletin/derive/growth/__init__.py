"""From one period to the next: earlier levels, changes, contributions."""
