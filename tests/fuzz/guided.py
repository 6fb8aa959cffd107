"""
Coverage-guided fuzzing: `python -m tests.fuzz.guided [SECONDS] [PART ...]`.

After `pip install atheris`, which is there for Linux and macOS. The seconds are shared by the
parts of the program (`tests/fuzz/parts.py`), all if none is named. Each begins with the files in
`kept` and the samples, and changes their bytes, rows and cells towards lines that no file has
reached. Whatever is raised but `errors.py`, and whatever takes too long, is written to the folder
`fuzzed` below the current one, and ends its part: mend it, and move the file to `kept`, where it
is a test from then on.
"""

import subprocess
import sys
from pathlib import Path
from time import process_time

ROOT = Path(__file__).parent.parent.parent
_SECONDS = 300
_LONGEST = 4096  # bytes: longer files find little more, and slowly
_TOO_LONG = 15  # seconds of processor for one file: five, and what watching it costs
_HUNG = 120  # seconds until what does not end is ended


def main(seconds: int, parts: list[str]) -> int:
    """Fuzz each part in a process of its own; return 1 if anything was found."""
    from tests.fuzz.parts import PARTS

    chosen = parts or list(PARTS)
    each = [sys.executable, "-m", "tests.fuzz.guided", "--alone", str(seconds // len(chosen))]
    ends = [subprocess.run([*each, part], check=False).returncode for part in chosen]  # noqa: S603
    return int(any(ends))


def alone(seconds: int, part: str) -> None:
    """Fuzz one part for so many seconds, and end the process."""
    import atheris

    # To the end, as much of the program is imported by the function that needs it.
    with atheris.instrument_imports(include=["bulletin", "tomllib"]):
        from tests.fuzz.choosing import chosen
        from tests.fuzz.mutated_tables import mutated_table
        from tests.fuzz.parts import PARTS

        def asked(raw: bytes) -> None:
            start = process_time()
            PARTS[part](raw)
            if process_time() - start > _TOO_LONG:
                message = f"{process_time() - start:.0f} seconds"
                raise TimeoutError(message)

        def changed(raw: bytes, most: int, seed: int) -> bytes:
            chance = chosen(seed)
            if chance.times_in(1, 3):
                return bytes(atheris.Mutate(raw, most))
            table = mutated_table(raw.decode("utf-8", "replace"), chance)
            return table.encode("utf-8", "replace")[:most]

        atheris.Setup([sys.argv[0], *_options(seconds, part)], asked, custom_mutator=changed)
        atheris.Fuzz()


def _options(seconds: int, part: str) -> list[str]:
    found = Path("fuzzed", part)
    found.mkdir(parents=True, exist_ok=True)
    limits = (f"-max_total_time={seconds}", f"-timeout={_HUNG}", f"-max_len={_LONGEST}")
    corpus = (found, ROOT / "tests" / "fuzz" / "kept", ROOT / "samples")
    return [*limits, f"-artifact_prefix={found}/", *map(str, corpus)]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--alone"]:
        alone(int(sys.argv[2]), sys.argv[3])
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else _SECONDS, sys.argv[2:]))
