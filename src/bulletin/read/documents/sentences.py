"""What is a sentence, which only prose has, and whether sentences are most of a text."""

import io
import re

from bulletin.read.row_shape import is_figure

# Every start asks this of every line, so that no pattern is compiled for what plain text tells.
_STOPS, _ENDS, _BEHIND = "。！？；", tuple(".!?;:：…"), '"”’」』)）*'
_FIRST, _LAST = 0x3400, 0x9FFF  # Chinese characters
_CLAUSES = "，；"
_CELLS = r"[,;](?=[^\s\d])|[,;]\s*\Z|[\t|]"  # no blank behind a comma: what a delimiter parts
_WORDS = 5  # of a sentence in letters
_ITEMS = ("- ", "* ", "• ", "– ", "· ")  # marks of a list, whose items end without a stop
_LEAST = 12  # characters of sentences that alone make a text a document
_LETTERS = 6  # of a sentence in Chinese that ends as one
_LEAST_CHINESE = 4
_PARTING = tuple(',;|；｜\t"')  # with which no sentence begins
_UNENDED = 14  # letters of one that only its clauses show
_PARTED = str.maketrans(dict.fromkeys("，；;|｜\t", ","))  # what stands between cells


def is_document(text: str) -> bool:
    """
    Whether sentences outweigh everything else in a text.

    A table with notes is none: what stands around it is read with it.
    """
    sentences = others = 0
    for line in io.StringIO(text):
        bare = line.strip()
        if is_sentence(bare) and not _is_quoted(bare):
            sentences += len(bare)
        else:
            others += len(bare)
    return sentences > max(others, _LEAST)


def is_sentence(text: str) -> bool:
    """
    Whether a text ends as sentences do, or has clauses with figures in them, or lists one.

    What commas part into bare figures is a row; a short text without an end is a title.
    Errs towards neither: a sentence without end and clause is missed.

    >>> is_sentence("全年粮食产量31万吨，增长0.8%"), is_sentence("煤炭，5，6")
    (True, False)
    """
    bare = text.strip()
    few = bare.isascii() and len(bare.split()) < _WORDS
    if few or len(bare) < _LETTERS or _is_row(bare):
        return False
    letters = sum(_FIRST <= ord(each) <= _LAST for each in bare)
    if letters and (letters < _LEAST_CHINESE or bare.startswith(_PARTING)):
        return False
    if letters:
        clauses = any(each in bare for each in _CLAUSES) and any(map(str.isdigit, bare))
        return _stops(bare) or (clauses and len(bare) > _UNENDED)
    words = [] if re.search(_CELLS, bare) else bare.split()
    lettered = sum(any(map(str.isalpha, word)) for word in words)
    if bare.startswith(_ITEMS) and "  " not in bare and any(map(str.isdigit, bare)):
        return lettered >= _WORDS - 1
    return lettered >= _WORDS and (_stops(bare) or lettered > 2 * _WORDS)


def _stops(text: str) -> bool:
    """Tell whether a text has a full stop in it, or one at its end, before closing marks."""
    return any(each in text for each in _STOPS) or text.rstrip(_BEHIND).endswith(_ENDS)


def _is_row(text: str) -> bool:
    pieces = [each for each in text.translate(_PARTED).split(",") if each.strip()]
    figures = len(pieces) > 1 and 2 * sum(map(is_figure, pieces)) >= len(pieces)
    return figures or text.endswith((",,", "\t")) or _ends_in_a_blank_cell(text)


def _ends_in_a_blank_cell(text: str) -> bool:
    """Tell whether semicolons part cells without a blank behind them, and the last one is empty."""
    return text.endswith(";") and text.count(";") > 1 and "; " not in text


def _is_quoted(line: str) -> bool:
    return line.startswith('"') and line.rstrip(",").endswith('"')
