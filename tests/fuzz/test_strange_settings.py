"""Whatever stands in a settings file or beside the accepted findings is read, or refused."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from bulletin.amend.exceptions.accepted_findings import RULE
from bulletin.amend.exceptions.exceptions_file import read_accepted
from bulletin.amend.exceptions.new_entry import accept
from bulletin.api.examine import examine
from bulletin.errors import BulletinError
from bulletin.model.findings.report import ACCEPTED, Report
from tests.cli.conftest import SECTORS
from tests.fuzz.strange_settings import accepted_texts, settings_texts

WRONG = SECTORS.format(second="1408.2")


def examined_beside(name: str, raw: bytes) -> Report | None:
    """Return what is said of a table with a file beside it; None where that file is refused."""
    with TemporaryDirectory() as folder:
        table = Path(folder, "t.csv")
        table.write_text(WRONG, encoding="utf-8")
        Path(folder, name).write_bytes(raw)
        try:
            return examine([str(table)])
        except BulletinError as error:
            refused = str(error)
    assert name in refused
    return None


@given(settings_texts(), st.sampled_from(("bulletin.toml", "pyproject.toml")))
def test_any_settings_file_is_followed_or_refused_by_its_name(raw: bytes, name: str) -> None:
    examined_beside(name, raw)


@given(accepted_texts())
def test_any_file_of_accepted_findings_is_followed_or_refused_by_its_name(raw: bytes) -> None:
    examined_beside(ACCEPTED, raw)


@given(accepted_texts(), st.text(max_size=20).filter(str.strip))
def test_what_is_accepted_is_added_to_all_that_was(raw: bytes, because: str) -> None:
    with TemporaryDirectory() as folder:
        table, kept = Path(folder, "t.csv"), Path(folder, ACCEPTED)
        table.write_text(WRONG, encoding="utf-8")
        kept.write_bytes(raw)
        try:
            before = read_accepted(str(kept))
            report = examine([str(table)]).files[0]
            place = report.findings[0].place.position
            done = accept(report, place, because)
        except BulletinError:
            assert kept.read_bytes() == raw
            return
        after = read_accepted(str(kept))
        again = examine([str(table)]).files[0]

    fresh = tuple(each.entry for each in done if not each.before)
    assert after == before + fresh
    here = [each for each in again.findings if each.place.position == place and each.rule != RULE]
    assert {each.accepted for each in here} == {because}
