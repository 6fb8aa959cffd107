"""
Everything that can go wrong outside the figures themselves.

    BulletinError
    ├── InputError            a file, folder or text that cannot be read as a table
    │   └── NothingToReadError  a file of which nothing is wrong, but nothing can be read
    ├── UsageError            an option, kind or rule name that does not exist
    └── NotAFigureError       a text that is no printed number

Each message is one sentence: the file or option, the place, the cure.
"""


class BulletinError(Exception):
    """
    An expected failure whose message is meant for the person at the keyboard.

    As a text it is the English sentence; `message` can be said in any language.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class InputError(BulletinError):
    """A file, folder or text cannot be read as a table."""


class NothingToReadError(InputError):
    """
    A file is sound, but there is nothing in it to read, or nobody here who can.

    That is a mistake where the file was named, and none where a folder was searched: then
    `reason` says, behind the name of the file, why nothing in it could be tested.
    """

    def __init__(self, message: str, reason: str) -> None:
        super().__init__(message)
        self.reason = reason


class UsageError(BulletinError):
    """An option, a kind or a rule name does not exist."""


class NotAFigureError(BulletinError):
    """A text is no printed number."""
