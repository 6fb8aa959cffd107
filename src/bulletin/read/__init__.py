"""What people have in their hands, turned into a sheet of printed texts."""
