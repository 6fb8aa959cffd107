"""TOML that people write beside their tables."""

from typing import Any

from bulletin.messages.message import Message


def parsed_toml(raw: bytes) -> dict[str, Any]:
    """
    Return what a file in TOML holds; a byte order mark, which editors on Windows set, is no part.

    Raises:
        ValueError: it is no TOML in UTF-8, or no person wrote it: it has a number of
            thousands of digits, or thousands of brackets within one another.
    """
    import tomllib  # only where there is such a file: start-up counts

    try:
        return tomllib.loads(raw.decode("utf-8-sig"))
    except RecursionError as error:
        raise ValueError(Message.of("toml.too.deep")) from error
