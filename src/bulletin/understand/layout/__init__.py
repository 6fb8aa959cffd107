"""Where things stand: title, head, stub, body and notes, and which way the items run."""
