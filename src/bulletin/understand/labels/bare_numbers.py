"""Numbers without a point before labels, told by the dotted ones beside them: 2, 2.1, 2.2."""

import re
from collections.abc import Collection, Sequence

from bulletin.understand.labels.row_labels import Label

_NUMBERED = re.compile(r"(\d{1,2})(?: (?=[^\W\d_])|(?=[^\W\d_A-Za-z]))")


def with_bare_numbers(labels: Sequence[Label]) -> list[Label]:
    """
    Return the labels with a number in front as a code where others continue it.

    By itself a number may belong to the name (`2 rooms`): only one that dotted codes continue
    is a code, and those that count on from it or up to it: 1, 2, 3, 3.1, 3.2, 4.
    """
    continued = {each.code.partition(".")[0] for each in labels if "." in each.code}
    if not continued:
        return list(labels)
    counting = _counting([_number(each) for each in labels], continued)
    return [_numbered(each, counting) for each in labels]


def _number(label: Label) -> str:
    """Return the number in front of a label that has no other, empty if there is none."""
    match = None if label.code or label.rank else _NUMBERED.match(label.clean)
    return match[1] if match else ""


def _counting(numbers: Sequence[str], continued: Collection[str]) -> set[str]:
    """Return the numbers that count on by one, run by run, where one of a run is continued."""
    found, run = set[str](), list[str]()
    for number in (*filter(None, numbers), ""):
        if number and run and int(number) == int(run[-1]) + 1:
            run.append(number)
            continue
        if any(each in continued for each in run):
            found.update(run)
        run = [number]
    return found


def _numbered(label: Label, counting: Collection[str]) -> Label:
    number = _number(label)
    if not number or number not in counting:
        return label
    bare = label.clean[len(number) :].lstrip(" ")
    return label._replace(code=number, clean=bare)
