"""What one slip of the hand does to a printed figure, as text and as digits."""
