import tomllib
from pathlib import Path

import pytest

import bulletin
from bulletin.understand.kinds import load, names, signs
from bulletin.understand.names import plain, split

FOLDER = Path(bulletin.__file__).parent / "kinds"


@pytest.mark.parametrize("name", names())
def test_every_key_that_a_kind_uses_has_labels(name: str) -> None:
    kind = load(name)
    used = {key for each in kind.listings for key in each.parts}
    used |= {key for each in kind.listings for key in each.totals if key != "*"}
    used |= {key for each in kind.listings for keys in each.complete for key in keys}
    used |= {key for keys in kind.expected for key in keys} | kind.memo
    used |= {key for pair in kind.per_head for key in pair}

    assert used <= set(kind.labels)


@pytest.mark.parametrize("name", names())
def test_a_complete_list_names_only_parts_of_its_breakdown(name: str) -> None:
    for listing in load(name).listings:
        assert all(keys <= set(listing.parts) for keys in listing.complete)
        assert len(listing.signs) in {0, len(listing.parts)}


@pytest.mark.parametrize("name", names())
def test_no_spelling_means_two_items_of_one_file(name: str) -> None:
    labels = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))["labels"]
    spelled: dict[str, str] = {}
    for key, text in labels.items():
        for spelling in split(text):
            assert spelled.setdefault(plain(spelling), key) == key, spelling


def test_what_tells_a_kind_stands_above_its_labels() -> None:
    assert [sign.name for sign in signs()] == [name for name in names() if name != "table"]
    assert all(sign.tell and sign.needs for sign in signs())


def test_the_plain_table_comes_last() -> None:
    assert names() == ("cpi", "output", "ownership", "sectors", "table")
