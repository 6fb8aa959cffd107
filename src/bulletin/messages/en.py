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
    # what can be read
    "read.blank": "{path} holds nothing but blanks; type a table into it, or name another file.",
    "read.empty": "{path} is empty; type a table into it, or name another file.",
    "read.tables": ("one table", "{count} tables"),
    "read.cells": ("{count} cell", "{count} cells"),
    "read.source.empty.name": "the empty name",
    "read.source.standard.input": "standard input",
    "read.source.text": "the text",
    "read.source.frame": "the frame",
    "read.not.allowed": "{path} may not be read by you; change its permissions, or name a copy "
    "of it.",
    "read.not.opened": "{path} cannot be opened ({reason}); check the name, or name a copy of it.",
    "read.folder.not.allowed": "{path} is a folder you may not open; change its permissions, or "
    "name another.",
    "read.folder": "{path} is a folder, not a file; name a file in it, such as {inside}.",
    "read.folder.without.tables": "{path} is a folder without tables ({endings}); name another "
    "folder, or a file.",
    "read.no.match": "{path} matches no file; check the pattern and the folder, or name the files.",
    "read.no.folder": "{path} does not exist, nor does the folder {folder}; check the spelling.",
    "read.missing": "{path} does not exist; check the spelling and the folder.",
    "read.missing.meant": "{path} does not exist; did you mean {meant}?",
    "read.encoding.doubt": "only {count} bytes tell the encoding, which is taken for {name}; "
    "name it with --encoding if the letters are wrong.",
    "read.cure.name.encoding": "name the encoding with --encoding, or save it as UTF-8",
    "read.encoding.unknown": "{path} is in no encoding we can tell; {cure}.",
    "read.encoding.broken.line": "line {line} holds bytes that are no character in it",
    "read.cure.copy": "type or copy its table into a CSV file and name that",
    "read.binary": "{path} is no text but a binary file; {cure}.",
    "read.cure.mend.line": "mend the line and save it as UTF-8, or name the encoding with "
    "--encoding",
    "read.encoding.broken": "{path} looks like {name}, but {place}; {cure}.",
    "read.encoding.other": "{path} is not {name}: {place}; {cure}.",
    "read.encoding.no.name": "--encoding {name} is no encoding we know; {cure}",
    "read.cure.try.encoding": "try --encoding {name}",
    "read.cure.save.utf8": "save it as UTF-8",
    "read.encoding.such.as": "use one such as utf-8, gb18030 or cp1252.",
    "read.cure.select": "select the table in it, paste it into a .txt file, and name that",
    "read.cure.unpack": "unpack it and name the files in it",
    "read.cure.export": "export the table as CSV and name that file",
    "read.form.pdf": "a PDF document",
    "read.form.png": "a picture (PNG)",
    "read.form.jpeg": "a picture (JPEG)",
    "read.form.gif": "a picture (GIF)",
    "read.form.tiff": "a picture (TIFF)",
    "read.form.gzip": "a compressed file (gzip)",
    "read.form.bzip2": "a compressed file (bzip2)",
    "read.form.xz": "a compressed file (xz)",
    "read.form.7zip": "a compressed archive (7-Zip)",
    "read.form.rar": "a compressed archive (RAR)",
    "read.form.zip": "a compressed archive (ZIP)",
    "read.form.sqlite": "a database (SQLite)",
    "read.form.parquet": "a Parquet file",
    "read.form.rtf": "a Word document (RTF)",
    "read.form.word": "a Word document",
    "read.form.odt": "an OpenDocument text",
    "read.form": "{path} is {form}; {cure}.",
    "read.frame.expected": "expected a pandas DataFrame of strings, not {found}; put the table "
    "into one.",
    "read.frame.empty": "the frame is empty; give it at least one column and one row.",
    "read.frame.float": "the frame holds the number {number} in column '{head}', so its printed "
    "decimals are lost; read the file again with dtype=str.",
    "read.nul": "{path} holds a NUL character on line {line}; save it again as CSV.",
    "read.without.figures": "without figures and left out: sheet {names}.",
    "read.no.sheets": "{path} is no workbook and has no sheets; leave --sheet out.",
    "read.no.sheet": "{path} has no sheet '{sheet}'; {cure}",
    "read.which.table": "{path} holds {number} tables; say with table=1 to table={number} which "
    "one is meant.",
    "read.no.table": "{path} holds {held}; --table {table} names none of them.",
    "read.sheet.meant": "did you mean '{meant}'?",
    "read.sheets": "it has {names}.",
    "read.split.row": "the label '{label}' on line {line} is read with the figures on line "
    "{other}.",
    "read.row.mended": "line {line} has {cells} where the table has {width} columns; read as "
    "{read}.",
    "read.row.long": "line {line} has {cells} where the table has {width} columns; its figures "
    "may stand under the wrong heads, so check its delimiters and quotes.",
    "read.row.short": "line {line} has {cells} where the table has {width} columns; what it "
    "lacks is taken as blank at its end.",
    "read.blank.left.out": "a blank left out",
    "read.rows.short": "{number} lines, of which the first is line {line}, have fewer cells than "
    "the table's {width} columns; what they lack is taken as blank at their end.",
    "read.page.without.table": "{path} is a web page without a table; save the page that shows "
    "the table, or copy the table into a CSV file.",
    "read.decimals.unknown": "the workbook does not tell how many decimals its numbers are shown "
    "with; they are those of the stored numbers, and closing zeros are filled in where the rest "
    "of a column has them.",
    "read.workbook.broken": "{path} cannot be read as a workbook ({error}); save the sheet as "
    "CSV (UTF-8) and name that file.",
    "read.workbook.blank": "{path} holds nothing but blank sheets; name another file.",
    "read.workbook.no.reader": "{path} is a workbook, and the package python-calamine that reads "
    "it is not installed; install it, or save the sheet as CSV (UTF-8) and name that file.",
    "read.workbook.protected": "{path} is protected by a password; save it without one.",
    "read.sheet.too.large": "the sheet '{sheet}' spans too many cells",
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
    # derived tables
    "derive.part": "{item} {text}",
    "derive.no.level": "no level is printed",
    "derive.earlier.unknown": "the earlier level of {item} is not known",
    "derive.earlier.not.positive": "the earlier level of {item} may be zero or less",
    "derive.outside.parts": "no weights fit: {item} lies outside its parts",
    "derive.undetermined": "not determined: {reason}",
    "derive.undetermined.headline": "not determined: other parts could account for the headline "
    "alone",
    "derive.undetermined.close": "not determined: {one} and {other} are too close",
    "derive.other.measure": "{item} is no {measure}",
    "derive.share.of.what": "the table does not say what it is a share of",
    "derive.not.positive": "{item} may be zero or less",
    "derive.share.elsewhere": "the printed share is not of a whole that is printed here",
    "derive.other.prices": "earlier level at the prices and coverage of this period",
    "derive.same.prices": "if growth and level are in the same prices and coverage",
    "derive.index.base": "the index relates to {base}, not to an earlier period",
    "derive.below.zero": "growth says nothing certain of a level below zero",
    "derive.no.earlier": "{growth} leaves no earlier level to be worked out",
    "derive.difference": "{item} is a difference, not a whole",
    "derive.not.additive": "the parts of {item} do not add up",
    # why a relation cannot be tested
    "untested.condition.open": "rounding leaves open whether the condition is due",
    "untested.divisor": "what is divided by may be zero or below ({names:and})",
    "untested.units": "the figures are in different units",
    "untested.factor": "the factor does not suit the units",
    "untested.no.list": "in most columns the parts exceed the whole, so it is no list of parts",
    "untested.elsewhere": "the shares are not of a whole that is printed here",
    "untested.other.lines": "only the figures of other lines show this relation",
    "missing.blank": "{item} is blank",
    "missing.mark": "{item} is “{text}”",
    "untested.not.listed": "the parts miss the total here, as they may where something is not "
    "listed",
    "untested.prices": "growth is in other prices than the levels",
    "untested.base": "growth does not follow from the printed levels, so it has another base",
    "note.weights.within.quarter": "weights within a quarter",
    "untested.base.last.year": "growth is on another base than last year's bulletin, or too few "
    "items are in both",
    "untested.unit.missing": "a unit is missing",
    "untested.ranks": "the ranks are among more than the items printed here",
    "untested.part.unit": "part and whole are in different units",
    # what figures measure
    "measure.level": "level",
    "measure.share": "share",
    "measure.growth": "growth",
    "measure.index": "index",
    "measure.change": "change",
    "measure.points": "points",
    "measure.rate": "rate",
    "measure.rank": "rank",
    "measure.unknown": "unknown",
    # what rules find, by the name of the rule
    "rule.condition-not-met": "{item} is printed as {printed}, but by the condition {condition} "
    "it should be {implied}.",
    "rule.condition-not-met.different": "different",
    "rule.difference-not-reproducible": "{item} is printed as {printed}, but the figures that it "
    "is worked out from give {implied}: {gap} more than rounding explains.",
    "rule.falls-below-zero": "{item}: {printed} cannot be right, because {measure} must be "
    "{bounds} here. Check the sign and the decimal point.",
    "rule.growth-not-reproducible": "The growth of {item} is printed as {printed}, but its two "
    "levels give {implied}: {gap} more than rounding explains.",
    "rule.growth-not-weighted-from-parts": "The growth of {item} is printed as {printed}, but "
    "the levels and growth of its parts give {implied}: {gap} more than rounding explains.",
    "rule.headline-outside-parts": "{item} is printed as {printed}, but the figures of its parts "
    "allow only {implied}: {gap} more than rounding explains.",
    "rule.index-change-mismatch": "The index of {item} is printed as {printed}, but the change "
    "printed beside it gives {implied}: {gap} more than rounding explains.",
    "rule.jointly-impossible": "Each of {count} relations can hold by itself, but not all of "
    "them together: at least one of {cells} figures, {first} among them, must be wrong.",
    "rule.leading-zero": "{item} is printed as {printed}: no figure begins with a zero before "
    "another digit, so a digit was lost, doubled or mistyped.",
    "rule.look-alike-characters": "{item}: “{printed}” was read as {meant}, though "
    "“{characters}” is no part of a number. Type {meant} if that was meant.",
    "rule.missing-figure-determined": "{item} has no figure here ({printed}), but by the other "
    "figures it must be {implied}.",
    "rule.missing-figure-determined.blank": "blank",
    "rule.missing-item": "{item} is printed with {present} of its parts, but without {missing}. "
    "Was a line lost? If it was never published, leave it so.",
    "rule.not-a-figure": "{item}: “{printed}” stands where a figure is due. Type the figure, or "
    "— if none is published.",
    "rule.order-of-magnitude": "{item}: {printed} is {ratio} times the {other} beside it, while "
    "{peers} pairs of figures like these give {low} to {high} times. Probably a decimal point or "
    "a unit is wrong, by a factor of {factor}.",
    "rule.part-exceeds-whole": "{item} is printed as {printed}, but the parts listed under it "
    "come to {implied}: {gap} more than rounding explains.",
    "rule.part-exceeds-whole.declared": "{item} is printed as {printed}, but by the relation "
    "that was declared it should be {implied}: {gap} more than rounding explains.",
    "rule.per-head-not-reproducible": "{item} is printed as {printed}, but with {whole} at "
    "{level} that means a population of about {people}, and only {possible} is possible.",
    "rule.rank-out-of-order": "{item} is printed with rank {printed}, but by its figure it ranks "
    "{implied}.",
    "rule.repeated-item": "{item} stands here again: it is already listed on line {line}, column "
    "{column}. Strike one of the two, or correct its name.",
    "rule.residual": "The parts listed under {item} leave {implied} of its {printed} unlisted "
    "({share} per cent).",
    "rule.share-not-reproducible": "The share of {item} is printed as {printed}, but its level "
    "divided by that of the whole gives {implied}: {gap} more than rounding explains.",
    "rule.shares-off-hundred": "The shares add up to {implied}, {gap} further from 100 than "
    "rounding explains.",
    "rule.stray-text-in-unit": "{item}: the unit is given as “{printed}”, but “{stray}” is no "
    "part of a unit. Probably {meant} was meant.",
    "rule.total-not-additive": "{item} is printed as {printed}, but its parts add up to "
    "{implied}: {gap} more than rounding explains.",
    "rule.two-figures-in-cell": "{item}: one cell holds several figures ({figures}). {cure}",
    "rule.two-figures-in-cell.part": "Part the row into its cells.",
    "rule.two-figures-in-cell.keep": "Keep the one that belongs here.",
    "rule.unit-unlike-kind": "{item}: the unit “{printed}” does not go with “{context}”. Correct "
    "the one that is wrong.",
    "rule.unknown-item": "“{item}” is not a known item of this kind of table. Probably “{meant}” "
    "was meant.",
    "rule.unlike-decimals": "{item}: {printed} has another number of decimals ({decimals}) than "
    "{others} figures like it ({custom}). Check the decimal point and the last digits.",
    "rule.unlike-in-two-tables": "{item} is printed as {printed} here and as {other} in {path}, "
    "line {line}: {gap} more than rounding explains.",
    "rule.acceptance-out-of-date": "{file} accepts {rule} for {item} (printed {printed}) because "
    "“{because}”, but this no longer applies: {why}. Delete the entry, or look at the figures "
    "again.",
    "rule.acceptance-out-of-date.changed": "the figures that it rests on have changed",
    "rule.acceptance-out-of-date.gone": "nothing of the kind is found",
    # slips: what a hand did
    "slip.digit-mistyped": "one digit mistyped",
    "slip.digits-transposed": "two digits transposed",
    "slip.digit-dropped": "one digit dropped",
    "slip.digit-doubled": "one digit doubled",
    "slip.digit-too-many": "one digit too many",
    "slip.point-moved": "decimal point moved",
    "slip.point-lost": "decimal point lost",
    "slip.sign-added": "sign added",
    "slip.sign-lost": "sign lost",
    "slip.wan-for-yi": "万 and 亿 exchanged",
    "slip.power-of-ten": "wrong power of ten",
    "slip.zero-left-out": "closing zero left out",
    "slip.neighbour-copied": "a neighbour's figure copied",
    "slip.another-figure": "another figure",
    "slip.figures-exchanged": "two neighbouring figures exchanged",
    "slip.columns-exchanged": "figures typed in each other's column",
    "slip.rows-shifted": "rows shifted by one from here",
    "slip.signs-added": "signs added",
    "slip.running-totals": "running totals typed from here",
    "slip.unit-exchanged": "{meant} typed as {typed} in the unit",
}
