"""What a table claims to add up to what: claims are proposed, one judge weighs all readings."""
