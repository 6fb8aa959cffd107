"""The words and numbers of reports, whatever their format."""
