"""One table on its way: understood, judged, diagnosed, set beside the others of its run."""
