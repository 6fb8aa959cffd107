"""The words of each language, as data: `LANGUAGE.toml`, and what reads them."""
