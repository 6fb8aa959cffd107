"""Solutions of one equation: quotients, implied weights, ranks."""
