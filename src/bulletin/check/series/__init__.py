"""How levels move over time, and what one slip of the hand does to that."""
