"""
Coverage-guided fuzzing: `python -m tests.fuzz.guided [SECONDS]`, after `pip install atheris`.

It begins with the files in `kept` and mutates them towards lines of the program that no file
has reached. Whatever is raised but `errors.py`, and whatever takes five seconds, is written
to the folder `fuzzed` below the current one, and ends the run: mend it, and move the file to
`kept`, where it is a test from then on.
"""

import sys
from pathlib import Path

_SECONDS = 300
_LONGEST = 4096  # bytes: longer files find little more, and slowly
_TOO_LONG = 5  # seconds for one file


def main(seconds: int) -> None:
    """Fuzz for so many seconds."""
    import atheris

    with atheris.instrument_imports(include=["bulletin"]):
        from tests.fuzz.whole_path import went_through

    found = Path("fuzzed")
    found.mkdir(exist_ok=True)
    atheris.Setup(
        [
            sys.argv[0],
            f"-max_total_time={seconds}",
            f"-timeout={_TOO_LONG}",
            f"-max_len={_LONGEST}",
            f"-artifact_prefix={found}/",
            str(found),
            str(Path(__file__).parent / "kept"),
        ],
        lambda raw: went_through(raw) and None,
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else _SECONDS)
