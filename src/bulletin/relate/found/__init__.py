"""Relations that the figures themselves show where no label, mark or code states them."""
