"""The one table of a source that may hold none."""

import pytest

import bulletin
from bulletin.api.examine import examine_text
from bulletin.errors import InputError

PROSE = "The output of the city grew by 5.4% in 2020. It was a good year for everybody in it.\n"


def test_sentences_without_a_table_are_refused_in_a_sentence() -> None:
    with pytest.raises(InputError, match="holds sentences but no table"):
        examine_text(PROSE)
    with pytest.raises(InputError, match="holds sentences but no table"):
        bulletin.shares(PROSE)
