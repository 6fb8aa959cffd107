"""Numbers without a point before labels, told by the dotted ones beside them: 2, 2.1, 2.2."""

import re
from collections.abc import Sequence

from bulletin.understand.labels.row_labels import Label

_NUMBERED = re.compile(r"(\d{1,2})(?: (?=[^\W\d_])|(?=[^\W\d_A-Za-z]))")


def with_bare_numbers(labels: Sequence[Label]) -> list[Label]:
    """
    Return the labels with a number in front as a code where others continue it.

    By itself a number may belong to the name (`2 rooms`): only where it comes right before
    dotted codes that begin with it, it is one.
    """
    continued = {each.code.partition(".")[0] for each in labels if "." in each.code}
    return [_numbered(each, continued) for each in labels]


def _numbered(label: Label, continued: set[str]) -> Label:
    match = None if label.code or label.rank else _NUMBERED.match(label.clean)
    if match is None or match[1] not in continued:
        return label
    return label._replace(code=match[1], clean=label.clean[match.end() :])
