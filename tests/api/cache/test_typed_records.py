"""Records as lines, and back; what is no line of ours is refused and never run."""

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.api.cache.typed_records import (
    UnkeepableError,
    UnreadableError,
    record_line,
    record_of,
)
from bulletin.api.examine import examine
from bulletin.api.many.file_summary import FileSummary
from bulletin.api.many.file_writer import WrittenFile
from bulletin.messages.message import Message
from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import FileReport, Report
from tests.many_tables import write_tables

SAMPLES = Path(__file__).parents[3] / "samples"


def there_and_back(value: object) -> object:
    return record_of(record_line(value).encode(), type(value))


def types_in(value: object) -> Iterator[type]:
    """
    Yield the classes of a value, which are no matter where tuples are compared.

    What is worked out when somebody asks comes back worked out, as a mapping of the same.
    """
    yield dict if isinstance(value, Mapping) else type(value)
    if isinstance(value, tuple):
        for each in value:
            yield from types_in(each)


@pytest.mark.slow
def test_reports_come_back_as_they_were(tmp_path: Path) -> None:
    names = [str(tmp_path / name) for name in write_tables(tmp_path)]
    report = examine([*names, str(SAMPLES)], sentences=True)
    back = there_and_back(report)

    assert isinstance(back, Report)
    assert back == report
    assert list(types_in(back)) == list(types_in(report))


texts = st.text() | st.sampled_from(["\ud800", "甲", "\x00", "\u2028"])
messages = st.builds(lambda one: Message.of("of.file", path=one, sentence=one), texts)
numbers = st.integers() | st.fractions() | st.floats(allow_nan=False) | st.booleans() | st.none()
values = st.recursive(
    texts | messages | numbers,
    lambda inner: st.lists(inner).map(tuple) | st.dictionaries(texts, inner),
)


@given(values.map(lambda each: (each, each)))
def test_values_come_back_as_they_were(value: tuple[object, object]) -> None:
    back = there_and_back(value)

    assert back == value
    assert repr(back) == repr(value)


def test_a_message_can_still_be_said_in_another_language() -> None:
    back = there_and_back((Message.of("untested.units"),))

    assert isinstance(back, tuple)
    assert back[0].said("zh") == Message.of("untested.units").said("zh")


def test_what_is_no_record_is_not_kept() -> None:
    for each in (object(), Path(), b"bytes", time.gmtime(0)):
        with pytest.raises(UnkeepableError):
            record_line((each,))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{}",
        "[",
        "[99]",
        "[1]",
        '[1,"os:stat_result",1]',
        '[1,"bulletin.model.findings.report:FileReport","a.csv"]',
        '[1,"bulletin.model.findings.report:NamedTuple"]',
        '[1,"bulletin.cli.boundary:main"]',
        '[1,"bulletin.model.nothing:FileReport","a.csv"]',
        '[2,"bulletin.model.findings.report:Outcome","LOST"]',
        "[8,7]",
        '"a text"',
        "[" * 100_000,
        "\xff",
    ],
)
def test_a_line_that_is_none_of_ours_is_refused(line: str) -> None:
    with pytest.raises(UnreadableError):
        record_of(line.encode("latin-1"), FileReport)


def test_a_line_of_another_record_is_refused() -> None:
    line = record_line(FileSummary("a.csv", (), 1)).encode()

    assert record_of(line, FileSummary).path == "a.csv"
    with pytest.raises(UnreadableError):
        record_of(line, WrittenFile)


@given(st.recursive(st.integers(-1, 9) | texts, st.lists))
def test_no_line_at_all_does_anything_but_be_read_or_refused(written: object) -> None:
    with suppress(UnreadableError):
        record_of(json.dumps(written).encode(), tuple)


def test_equal_intervals_are_written_once() -> None:
    one = Interval(Fraction(1, 3), Fraction(2, 3))

    assert record_line((one, one)).count("Interval") == 1
    assert there_and_back((one, one)) == (one, one)
