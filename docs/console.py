"""What a command prints on a terminal of eighty columns, for the documents that show it."""

import os
import pty
import subprocess
import sys
import termios
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def shown(command: str, language: str = "en", folder: Path = ROOT) -> str:
    """
    Return what a person sees who types `command`, at the top of the checkout unless elsewhere.

    The command runs in a terminal of its own, without colour, so that it prints what it
    prints for people; output and messages come in the order in which they appear.
    """
    main, its = pty.openpty()
    termios.tcsetwinsize(its, (24, 80))
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    surroundings = {"PATH": path, "TERM": "dumb", "LANG": "C.UTF-8"}
    surroundings |= {"BULLETIN_LANG": language}
    with subprocess.Popen(
        ["bash", "-c", command],  # noqa: S607 - the reader's own shell
        stdin=subprocess.DEVNULL,
        stdout=its,
        stderr=its,
        env=surroundings,
        cwd=folder,
    ):
        os.close(its)
        printed = b"".join(iter(lambda: _read(main), b""))
    os.close(main)
    lines = printed.decode("utf-8").replace("\r\n", "\n").strip("\n").splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _read(terminal: int) -> bytes:
    """Return what comes next; nothing once the command has ended and closed its side."""
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux says that the other side is closed
        return b""
