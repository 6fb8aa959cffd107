"""What a hand does to figures: one slip, one operation on several cells, a unit that is off."""
