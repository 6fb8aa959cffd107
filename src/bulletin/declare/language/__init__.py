"""The language of declared relations: from a text to a statement about labels."""
