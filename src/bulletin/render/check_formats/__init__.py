"""Formats that `check` alone has, for other programs: one file a format, found by itself."""
