"""Where answers are kept unless a user names a folder: where each system keeps what can go."""

import os
import sys

_OURS = "bulletin"


def usual_folder() -> str:
    """Return the folder of this user, empty where the system knows of none."""
    if sys.platform == "win32":
        return _within(os.environ.get("LOCALAPPDATA", ""), _OURS, "Cache")
    if sys.platform == "darwin":
        return _within(_home(), "Library", "Caches", _OURS)
    return _within(os.environ.get("XDG_CACHE_HOME", ""), _OURS) or _within(_home(), ".cache", _OURS)


def _home() -> str:
    return os.path.expanduser("~")  # noqa: PTH111


def _within(folder: str, *names: str) -> str:
    """Return a folder below another, empty where that is nowhere in particular."""
    return os.path.join(folder, *names) if os.path.isabs(folder) else ""  # noqa: PTH117, PTH118
