"""
Every English sentence of the program, by key, with named gaps.

A tuple holds the forms for one and for several; the gap `count` chooses. A gap that holds
a list is joined by commas, or as its suffix says: `{names:and}`. Keys begin with what the
sentence is about; the sentence of a rule stands under the rule's name.
"""

from collections.abc import Mapping


def form(count: object, /) -> int:
    """Return 0 for one, 1 for none or several."""
    return 0 if count == 1 else 1


SENTENCES: Mapping[str, str | tuple[str, ...]] = {
    # lists within a sentence
    "list.comma": ", ",
    "list.and": " and ",
    "list.semicolon": "; ",
    "list.of.reasons": "{reasons:semicolon}",
    # places and ranges
    "place.lines": ("line {lines}", "lines {lines}"),
    "place.column": "column {column}",
    "range.anything": "anything",
    "range.at.most": "at most {high}",
    "range.at.least": "at least {low}",
    "range.between": "{low} to {high}",
    # names that somebody may mistype
    "names.unknown": "There is no {what} {name}: {cure}",
    "names.unknown.at": "{where}: there is no {what} {name}: {cure}",
    "names.rule": "rule",
    "names.kind": "kind",
    "names.key": "key",
    "names.format": "format",
    "names.command": "command",
    "names.severity": "severity",
    "names.measure": "measure",
    "names.role": "role",
    "names.rounding": "rounding profile",
    "names.meant": "did you mean {meant}?",
    "names.one.of": "use one of {known}.",
    # kinds of table
    "kind.labels": "{number} telling labels ({labels})",
    "kind.labels.more": "{number} telling labels ({labels} …)",
    "kind.unknown": "There is no kind {name}: {cure}",
    "kind.known": "known are {names}.",
    "kind.no.words": "no words of another kind",
    "kind.title": "title says {words}",
    "kind.heads": "heads say {words}",
    "kind.units": "a column of units",
    "understand.no.line": "{path}: no line with a label and a figure was found; type one item a "
    "line, its label first.",
    "kind.asked": "as asked",
    # declared relations
    "declare.named": "{origin}: “{text}”",
    "declare.due": "{due} {where}",
    "declare.due.not.then": "{due} {where}; write >= for at least",
    "declare.too.large": "its numbers make one that is too large or too fine",
    "declare.divided.by.zero": "something is divided by zero",
    "declare.three.multiplied": "more than two labels are multiplied, which no known relation does",
    "declare.equal": "{one} equals {other}",
    "declare.nothing": "{names:and} would be nothing",
    "declare.no.number": "some number is {low} or more and {high} or less",
    "declare.two.ways": "{rate} is worked out in two ways",
    "declare.no.column": "{where}: {path} has no column {head}; {cure}",
    "declare.no.label": "{where}: {path} has no item and no column {label}; {cure}",
    "declare.as.printed": "write the label as the table prints it.",
    "declare.unclear": "{where}: in {path} {label} can mean more than one figure ({spots}), and "
    "the other labels do not say which; write it as the table prints it.",
    "declare.blanks": "put blanks around - and / where they are signs.",
    "declare.no.figures": "{where} is of no figures in {path}",
    "declare.not.added": "{where} is of figures in {path} that cannot be added or divided.",
    "declare.too.long": "it is longer than {most} characters; declare subtotals instead",
    "declare.at.end": "at the end",
    "declare.at.character": "at {text} (character {at})",
    "declare.second.comparison": "a second comparison, which is a relation of its own, begins",
    "declare.sign.due": "a sign such as + or - is due",
    "declare.comparison.due": "=, <= or >= is due",
    "declare.label.due": "a label or a number is due",
    "declare.bracket.open": "the bracket at character {at} is not closed",
    "declare.nested": "more than {most} brackets or signs are nested",
    "declare.label.empty": "a label is empty",
    "declare.forms": "declare a sum, a difference, part <= whole, a condition such as a >= 0.6 * "
    "b, a / b * 100 = share, or (a / b - 1) * 100 = growth",
    "declare.part.of.itself": "{label} cannot be a part of itself",
    "declare.only.numbers": "it compares nothing but numbers",
    "declare.always.true": "it is true of any figures",
    "declare.no.relation": "{origin}: “{text}” is no relation: {error}.",
    "declare.label.bracket.open": "a bracket of the label at character {at} is not closed",
    "declare.quote.open": "the quote at character {at} is not closed",
    "declare.number.too.long": "the number at character {at} has more than {most} digits",
    "trust.no.figure": "{where}: {path} has no figure at line {line}, column {column}; give the "
    "place as reports name it.",
    "trust.which.file": "--trust {name} can mean a figure of {count} files; name the file too, "
    "as {file}:{name}.",
    # counts
    "files": ("1 file", "{count} files"),
    # files
    "of.file": "{path}: {sentence}",
    # printed numbers
    "number.not.plain": "{text} is not a plain decimal number.",
}
