"""
Whatever `fix` types, it types into the cells that it named, keeps the old file, and is done.

Also of `api/correct.py`, `amend/file/writing.py`, `amend/interview.py`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import event, given
from hypothesis import strategies as st

from bulletin.amend.interview import Terminal
from bulletin.amend.proposals import edits_of, proposals
from bulletin.amend.typable import typable
from bulletin.api.correct import correct, correct_by_answers, remaining, restore
from bulletin.api.examine import examine
from bulletin.api.options.options import DEFAULTS
from tests.fuzz.typed_files import TypedFile, typed_files

_HARMLESS = ("n", "s", "?", "no", "SKIP", "help", "999", "abc", "3:", "\x00", "1:1")
_ANSWERS = (
    *_HARMLESS,
    "",
    "y",
    "r",
    "right",
    "q",
    "1",
    "2",
    "12.5",
    "=7",
    "=",
    "5:2=9",
    "４",
    "1480.2",
)


@contextmanager
def kept(file: TypedFile) -> Iterator[Path]:
    """Put a file into a folder of its own."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "t.csv")
        path.write_bytes(file.raw)
        yield path


def changed_cells(file: TypedFile, raw: bytes) -> dict[tuple[int, int], str]:
    """Return the cells that differ, with their new texts; all else must be as it was."""
    before, after = (file.lines(each) for each in (file.raw, raw))
    assert len(before) == len(after)
    found = dict[tuple[int, int], str]()
    for line, (old, new) in enumerate(zip(file.read(file.raw), file.read(raw), strict=True), 1):
        new_cells = [*old, *[""] * (len(new) - len(old))]
        differing = [at for at, text in enumerate(new) if text != new_cells[at]]
        assert len(new) >= len(old)
        assert differing or before[line - 1] == after[line - 1]
        found |= {(line, at + 1): new[at] for at in differing}
    return found


@given(typed_files(), st.sampled_from((0.5, 0.95)))
def test_only_what_was_proposed_is_typed_and_nothing_more_is_left_to_type(
    file: TypedFile, certainty: float
) -> None:
    with kept(file) as path:
        reports = examine([str(path)], sentences=True).files
        proposed = [
            edit
            for report in reports
            for edit in edits_of(
                each
                for each in typable(file.raw, report, proposals(report))
                if each.certain(certainty)
            )
        ]
        (done,) = correct([str(path)], DEFAULTS, certainty, writing=True)
        after = path.read_bytes()
        if not done.backup:
            assert after == file.raw
            assert [each.name for each in path.parent.iterdir()] == ["t.csv"]
            assert done.error or not proposed
            return
        event(f"{len(proposed)} cells typed")
        assert changed_cells(file, after) == {each.position: each.text for each in proposed}
        assert Path(done.backup).read_bytes() == file.raw
        more = remaining([str(path)], DEFAULTS, certainty)[1]
        (again,) = correct([str(path)], DEFAULTS, certainty, writing=True)
        assert bool(again.certain) is more
        (back,) = restore([str(path)])
        assert (path.read_bytes(), back.error) == (after if again.backup else file.raw, "")


@given(typed_files(), st.lists(st.sampled_from(_ANSWERS), max_size=12))
def test_answers_change_cells_and_nothing_else(file: TypedFile, answers: list[str]) -> None:
    with kept(file) as path:
        left, said = list(answers), list[str]()
        terminal = Terminal(lambda _: left.pop(0) if left else None, said.append)
        (done,) = correct_by_answers([str(path)], DEFAULTS, terminal)
        after = path.read_bytes()
        assert bool(done.backup) is (after != file.raw)
        if not done.backup:
            return
        event("answers that changed something")
        assert not set(answers) <= set(_HARMLESS)
        assert Path(done.backup).read_bytes() == file.raw
        assert len(changed_cells(file, after)) > 0
        assert done.changed
