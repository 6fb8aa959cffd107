"""Of what is spoken: a table in one direction, sums it may claim, and their priors."""
