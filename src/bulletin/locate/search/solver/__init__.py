"""Three and more wrong figures at once: linear programs, proved in fractions."""
