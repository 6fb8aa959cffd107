"""What may have happened between the true table and this file, weighed in one sum."""
