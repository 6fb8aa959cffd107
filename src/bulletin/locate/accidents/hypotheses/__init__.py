"""What may have happened to some figures or labels, one kind a file, before it is weighed."""
