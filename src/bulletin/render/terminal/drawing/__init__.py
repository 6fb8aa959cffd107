"""What reports on a screen are drawn of: tables, pictures, wrapped lines, colours."""
