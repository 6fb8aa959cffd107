"""A label that nearly is one that the classification knows."""

from collections import Counter
from collections.abc import Iterator

from bulletin.check.rule import Cure, Failure, rule
from bulletin.model.findings.report import Place, Severity
from bulletin.model.table.table import Measure
from bulletin.relate.judge import Judged


@rule(Severity.WARNING, cure=Cure.RELABELLED)
def unknown_item(judged: Judged) -> Iterator[Failure]:
    """
    A label one slip away from an item of the classification.

    Why it matters:
        A mistyped label (医疗保建) is taken for an item of its own. The breakdown it
        belongs to is then incomplete and goes untested, and files joined by their
        labels lose the line.

    What it allows:
        Usual variants of spelling, and items that resemble nothing in the
        classification: these are the publisher's own. Labels that the table prints
        more than once alike: nobody mistypes a name twice in the same way. Tables of which
        the classification knows not even two items.

    What it cannot see:
        A slip that makes another known label, and labels of free lists such as
        products, districts or enterprises.
    """
    table = judged.table
    labels = Counter(item.label for item in table.items)
    for item in table.items:
        meant = item.meant
        if meant and meant not in labels and labels[item.label] == 1:
            where = Place(item.key, item.label, Measure.UNKNOWN, item.printed.strip())
            yield Failure(where, {"item": item.label, "meant": meant}, meant=meant)
