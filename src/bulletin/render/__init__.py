"""Reports and derived lines as text: one file a format, none knows how the report came about."""
