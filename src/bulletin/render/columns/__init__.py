"""What people are shown of derived lines, column by column, on screens and pages alike."""
