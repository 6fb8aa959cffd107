"""Relations that a user declares, laid on the figures they bear on."""
