"""Reports for people: text for a screen of some width, with or without colour."""
