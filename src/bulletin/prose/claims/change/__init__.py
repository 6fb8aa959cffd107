"""Claims on what changed: growth, differences, percentage points."""
