"""Many files of one run: read by one process or several, told of in their order, not kept."""
