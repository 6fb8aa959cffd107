"""The programs that are compared: ours, the floors below all, and what others would use."""

import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
OTHERS = HERE / "others"
TOOLS = HERE / ".venv"
REQUIREMENTS = HERE / "requirements.txt"

Command = tuple[str, ...]


def ours(*arguments: str) -> Command:
    """Return a command of this program, as installed beside the interpreter that runs."""
    return (str(Path(sys.executable).parent / "bulletin"), *arguments)


def floor(*arguments: str) -> Command:
    """Return a script of this folder, or code, in the interpreter that this program has."""
    return (sys.executable, *arguments)


def script(name: str) -> str:
    """Return the path of a script of the folder of others."""
    return str(OTHERS / f"{name}.py")


def tool(name: str, *arguments: str) -> Command:
    """Return a command of the tools' environment, or of the system; empty if there is none."""
    found = shutil.which(name, path=TOOLS / "bin") or shutil.which(name)
    return (found, *arguments) if found else ()


def tool_script(name: str, *arguments: str) -> Command:
    """Return a script of the folder of others in the tools' environment; empty if it has none."""
    return (str(TOOLS / "bin" / "python"), script(name), *arguments) if TOOLS.exists() else ()


def install() -> None:
    """Make the tools' environment, which compiles what it installs."""
    if not TOOLS.exists():
        subprocess.run([sys.executable, "-m", "venv", str(TOOLS)], check=True)
    pip = [str(TOOLS / "bin" / "python"), "-m", "pip", "install", "-q"]
    subprocess.run([*pip, "--disable-pip-version-check", "-r", str(REQUIREMENTS)], check=True)


def compiled() -> None:
    """Compile our own code, and none of the tools', so that no turn is spent on that."""
    import bulletin

    folders = [str(Path(bulletin.__file__).parent), str(HERE)]
    ours = [sys.executable, "-m", "compileall", "-q", "-x", re.escape(str(TOOLS)), *folders]
    subprocess.run(ours, check=True)


@cache
def versions() -> dict[str, str]:
    """Return the versions of all that is compared, as installed."""
    import bulletin

    found = {"bulletin": bulletin.__version__, "Python": sys.version.split()[0]}
    if TOOLS.exists():
        python = str(TOOLS / "bin" / "python")
        listed = _output((python, "-m", "pip", "list", "--format=freeze"))
        names = {line.split("==")[0] for line in _pinned()}
        found |= {
            name: version
            for name, _, version in (line.partition("==") for line in listed.splitlines())
            if name in names
        }
    if miller := tool("mlr", "--version"):
        found["miller"] = _output(miller).strip().rpartition(" ")[2]
    return found


def _pinned() -> list[str]:
    lines = REQUIREMENTS.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if "==" in line and not line.startswith("#")]


def _output(command: Sequence[str]) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
