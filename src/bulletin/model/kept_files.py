"""Names of the files that the program keeps beside the tables."""

ACCEPTED = "bulletin-accepted.toml"
