import tomllib
from pathlib import Path

import pytest

import bulletin
from bulletin.understand.kinds.detect import needs
from bulletin.understand.kinds.kind import kind_names, load
from bulletin.understand.kinds.signs import sign
from bulletin.understand.text.spelling import comparable

FOLDER = Path(bulletin.__file__).parent / "kinds"


@pytest.mark.parametrize("name", kind_names())
def test_every_key_that_a_kind_uses_has_labels(name: str) -> None:
    kind = load(name)
    used = {key for each in kind.listings for key in each.parts}
    used |= {key for each in kind.listings for key in each.totals if key != "*"}
    used |= {key for each in kind.listings for keys in each.complete for key in keys}
    used |= {key for keys in kind.expected for key in keys} | set(kind.memo) | kind.alone
    used |= {key for pair in kind.per_head for key in pair}

    assert used <= set(kind.labels)


@pytest.mark.parametrize("name", kind_names())
def test_a_complete_list_names_only_parts_of_its_breakdown(name: str) -> None:
    for listing in load(name).listings:
        assert all(keys <= set(listing.parts) for keys in listing.complete)
        assert len(listing.signs) in {0, len(listing.parts)}


@pytest.mark.parametrize("name", kind_names())
def test_no_spelling_means_two_items_of_one_file(name: str) -> None:
    labels = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))["labels"]
    spelled: dict[str, str] = {}
    for key, spellings in labels.items():
        for spelling in spellings:
            assert spelled.setdefault(comparable(spelling), key) == key, spelling


def test_every_kind_has_words_and_labels_that_tell_it() -> None:
    assert [name for name, _ in needs()] == [name for name in kind_names() if name != "table"]
    assert all(words and sign(name).tell for name, words in needs())


@pytest.mark.parametrize("name", kind_names())
def test_nothing_is_found_in_a_blank_table(name: str, tmp_path: Path) -> None:
    path = tmp_path / "blank.csv"
    path.write_text(load(name).blank, encoding="utf-8")
    report = bulletin.check(path)

    assert [table.kind for table in report.tables] == [name]
    assert report.findings == ()


def test_the_plain_table_comes_last() -> None:
    *others, last = kind_names()

    assert last == "table"
    assert others == sorted(others)
