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
    "list.of.cells": "{cells}",
    # watching
    "watch.begins": "Waiting for files to be saved; Ctrl-C ends it.",
    "watch.standard.input": "Standard input is never saved. Name the files to watch.",
    "watch.saved": "{files} saved: {new} new, {gone} gone, {left} left.",
    "watch.gone": "gone: {place} {rule}: {sentence}",
    # places and ranges
    "place.lines": ("line {lines}", "lines {lines}"),
    "place.column": "column {column}",
    "range.anything": "anything",
    "range.at.most": "at most {high}",
    "range.at.least": "at least {low}",
    "range.between": "{low} to {high}",
    "range.any": "any",
    # names that somebody may mistype
    "names.unknown": "There is no {what} {name}: {cure}",
    "names.unknown.at": "{where}: there is no {what} {name}: {cure}",
    "names.rule": "rule",
    "names.kind": "kind",
    "names.key": "key",
    "names.format": "format",
    "names.command": "command",
    "names.shell": "shell",
    "names.language": "language",
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
    "kind.file": "{path}: {fault}",
    "kind.file.no.toml": "This is no TOML: {error}. Correct it.",
    "kind.file.unknown": "There is no key `{key}`{inside}: {cure}",
    "kind.file.meant": "did you mean `{meant}`?",
    "kind.file.known": "known are {known}.",
    "kind.file.missing": "The key `{key}`{inside} is missing. Add {takes}: {meaning}",
    "kind.file.takes": "The key `{key}`{inside} must be {takes}. Correct it.",
    "kind.file.among": "The key `{key}`{inside} must be one of {known}.",
    "kind.file.inside": " of [[{table}]] number {number}",
    "kind.file.complete": "The key `complete`{inside} holds {part}, which is not among its "
    "`parts`. Add it there.",
    "kind.file.signs": "The key `signs`{inside} must hold one sign a part.",
    "kind.file.labels": "The key `{name}`{inside} speaks of {key}, which has no labels: {cure}",
    "kind.file.two.keys": "The label {label} stands under `{other}` and under `{key}`. Take it out "
    "of one of them.",
    "kind.file.of": " under `{key}`",
    "kind.file.give.labels": "give it a list under [labels].",
    "words.file.loose": "`{key}` stands under no idea. Begin a line with an idea, such as [total], "
    "and put it below.",
    "words.file.no.idea": "There is no idea [{idea}]: {cure}",
    "words.file.inside": " under [{idea}]",
    "words.file.expression": "The key `{key}`{inside} holds {text}, which is no regular "
    "expression: {error}. Correct it.",
    "words.file.case": "The key `{key}`{inside} holds {text}. Write it in lower case: {lower}.",
    "words.file.no.base": "`{base}`{inside} is no unit of words/units.toml: {cure}",
    "words.file.add.base": "give it a line under [bases] there.",
    "words.file.two.bases": "The key `{key}`{inside} holds {text}, which `{other}` goes by "
    "already. Take it out of one of them.",
    "kind.no.words": "no words of another kind",
    "kind.title": "title says {words}",
    "kind.heads": "heads say {words}",
    "kind.units": "a column of units",
    "understand.no.line": "{path}: no line with a label and a figure was found; type one item a "
    "line, its label first.",
    "kind.asked": "as asked",
    "kind.listed": "{en}, {zh}",
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
    "read.address": "{path} is the address of a table in a database, which only bulletin check "
    "and bulletin show read; export it to a file first.",
    "read.no.match": "{path} matches no file; check the pattern and the folder, or name the files.",
    "read.no.folder": "{path} does not exist, nor does the folder {folder}; check the spelling.",
    "read.too.large": "{path} has more than {size} MB; name the file that holds only its tables, "
    "or allow for more with --max-size or the setting max-size.",
    "read.unpacked.too.large": "{path} has more than {size} MB when it is unpacked; save the sheet "
    "as CSV and name that, or allow for more with --max-size or the setting max-size.",
    "read.archive.odd": "{path} is an archive that no office program writes, and is not unpacked; "
    "open it in its program, save it anew and name that file.",
    "read.missing": "{path} does not exist; check the spelling and the folder.",
    "read.missing.link": "{path} is a link to {target}, which does not exist; mend the link, or "
    "name the file itself.",
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
    "read.pdf.no.reader": "{path} is a PDF document, which needs one more package: run `pip "
    'install "bulletin[pdf]"`, or paste its text into a .txt file and name that.',
    "read.pdf.broken": "{path} cannot be read as a PDF document ({error}). Save it anew, or "
    "paste its text into a .txt file and name that.",
    "read.pdf.pages": "only the first {most} of {count} pages were read.",
    "read.pdf.no.text": "{path} is a PDF document without text: its pages are pictures. Run "
    "text recognition over it first.",
    "read.word.broken": "{path} cannot be read as a Word document ({error}). Open it in Word and "
    "save it anew as .docx.",
    "read.word.no.text": "the part with its text is missing",
    "read.cure.unpack": "unpack it and name the files in it",
    "read.cure.export": "export the table as CSV and name that file",
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
    "read.form.odt": "an OpenDocument text",
    "read.office.damaged": "{path} is damaged or cut off: it begins as an office file and holds "
    "none. Open it in its program and save it anew, or ask for another copy.",
    "read.form": "{path} is {form}; {cure}.",
    "read.frame.expected": "expected a pandas DataFrame of strings, not {found}; put the table "
    "into one.",
    "read.frame.empty": "the frame is empty; give it at least one column and one row.",
    "read.frame.float": "the frame holds the number {number} in column '{head}', so its printed "
    "decimals are lost; read the file again with dtype=str, or state them with decimals=.",
    "read.frame.decimals": "the frame holds the number {number} in column '{head}', which has more "
    "than {decimals} decimals; state as many as were printed, by column if they differ.",
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
    "read.page.too.wide": "{path} is a web page with cells that span too large an area; save its "
    "table as CSV and name that.",
    "read.without.tables": "{path} holds sentences but no table; name a file with a table in it, "
    "or examine its sentences with `bulletin claims`.",
    "read.page.of.ours": "{path} is a report that bulletin wrote; name the file that it is on.",
    "read.page.without.table": "{path} is a web page without a table; save the page that shows "
    "the table, or copy the table into a CSV file.",
    "read.uncomputed": (
        (
            "{cells} holds a formula whose result is not stored, and is read as blank; open the "
            "workbook in Excel or WPS and save it."
        ),
        (
            "{cells} hold formulas whose results are not stored, and are read as blank; open the "
            "workbook in Excel or WPS and save it."
        ),
    ),
    "read.decimals.unknown": "the workbook does not tell how many decimals its numbers are shown "
    "with; they are those of the stored numbers, and closing zeros are filled in where the rest "
    "of a column has them.",
    "read.workbook.broken": "{path} cannot be read as a workbook ({error}); save the sheet as "
    "CSV (UTF-8) and name that file.",
    "read.workbook.blank": "{path} holds nothing but blank sheets; name another file.",
    "read.workbook.no.reader": "{path} is a workbook, and the package python-calamine that reads "
    "it is not installed; install it, or save the sheet as CSV (UTF-8) and name that file.",
    "read.workbook.protected": "{path} is protected by a password; save it without one.",
    "read.sheet.too.large": "its cells are spread over too large an area",
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
    "counts.of.file": "{relations} | {findings}",
    "counts": "{files} | {relations} | {findings}",
    "count.files": ("1 file", "{count} files"),
    "counts.unreadable": " ({count} unreadable)",
    "counts.relations": "{held} held, {failed} failed, {not_testable} not testable",
    "count.relations": ("1 relation", "{count} relations"),
    "counts.findings": "{errors}, {warnings}, {notes}",
    "count.errors": ("1 error", "{count} errors"),
    "count.warnings": ("1 warning", "{count} warnings"),
    "count.notes": ("1 note", "{count} notes"),
    "of.file.parts": "{path}, {parts}: {sentence}",
    "of.file": "{path}: {sentence}",
    "file.untested": "Nothing could be tested: {reason}.",
    "untested.unknown": "no relation between the figures was recognised",
    "file.held": "{relations} held, nothing found.",
    "file.held.partly": "{relations} held, {not_testable} not testable, nothing found.",
    # printed numbers
    "number.not.plain": "{text} is not a plain decimal number.",
    # derived tables
    "derive.base.unknown": "{base} names no period. Write a year (2015), a quarter (2015Q1) or a "
    "month (2015-03).",
    "derive.no.series": "no levels of several periods are printed",
    "derive.no.base": "No series has a figure for {base}: {known}.",
    "series.new": "{item} is printed from {period} on only; it may be new, or have been called "
    "otherwise.",
    "series.gone": "{item} is printed until {period} only; it may have been dropped, or have "
    "another name now.",
    "derive.per.head": "per head",
    "derive.among": "{whole}: {parts}",
    "rank.left.out": "not ranked with these: {names}",
    "derive.panel.unknown": "There is no head {name} that groups lines: {cure}",
    "derive.panel.heads": "use one of {heads}.",
    "derive.no.panel": "the tables are no panel of regions, years and items.",
    "derive.within.all": "Within {heads} nothing is left to rank across. Leave out one of them.",
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
    "derive.weight.open": "not determined: the rates of all parts together leave more than half of "
    "the whole open",
    "derive.against": "{name} is nothing to compare with. Known: {known:and}.",
    "derive.other.growth": "the printed growth is not that from the level in {path}: that was "
    "revised since, covers something else, or growth is at constant prices",
    "derive.release.slip": "one slip of the hand apart from {path}, where nearly all else is the "
    "same: probably mistyped in one of the two",
    "derive.release.revised": "revised since {path}",
    "derive.structure": "change of structure: half the sum of the changes of all shares, signs "
    "left out, in percentage points",
    "derive.implied.weight": "implied by the growth or indices of all parts together",
    "derive.rank.by": "{name} is nothing to rank by; choose one of {measures}.",
    "derive.too.few": "{name} is {number}, but must be at least 1.",
    # why a relation cannot be tested
    "untested.condition.open": "rounding leaves open whether the condition is due",
    "untested.divisor": "what is divided by may be zero or below ({names:and})",
    "untested.coarse": "the figures may have been rounded to the zeros at their end",
    "untested.other.quantity": "the figures may be of other periods, places or definitions",
    "untested.whole.implied": "the whole is not printed; it would be {implied}",
    "untested.other.implied": "the other rate is not printed; it would be {implied}",
    "untested.weight.implied": "its weight is not printed; it would be {implied} per cent",
    "implied.weight.of": "its weight is not printed; it would be {implied} per cent; the whole "
    "grew by {whole}, so all else changed that by {rest} points",
    "untested.last.year": "{path} printed {printed}, and this would need {implied}: revised since, "
    "or of another coverage",
    "untested.change.finer": "the change is printed finer than the level it is of",
    "untested.units": "the figures are in different units",
    "untested.factor": "the factor does not suit the units",
    "untested.no.list": "in most columns the parts exceed the whole, so it is no list of parts",
    "untested.elsewhere": "the shares are not of a whole that is printed here",
    "untested.other.lines": "only the figures of other lines show this relation",
    "missing.blank": "{item} is blank",
    "missing.mark": "{item} is “{text}”",
    "untested.two.ways": "total and parts can be read in two ways here",
    "untested.several.answers": "the shares may be answers of which several could be given, or a "
    "choice of lines",
    "untested.prices": "growth is in other prices than the levels",
    "untested.base": "growth does not follow from the printed levels, so it has another base",
    "note.weights.within.quarter": "weights within a quarter",
    "untested.base.last.year": "growth is on another base than last year's bulletin, or too few "
    "items are in both",
    "untested.unit.missing": "a unit is missing",
    "untested.revised": "too few of the cumulative figures follow from the single ones, which "
    "may have been revised",
    "untested.ranks": "the ranks are among more than the items printed here",
    "untested.part.unit": "part and whole are in different units",
    "untested.no.claim": (
        "{count} number was read, and no sentence says how it follows from others",
        "{count} numbers were read, and no sentence says how one follows from others",
    ),
    "untested.records": "{lines} lines of {columns} columns are a list of single records, not a "
    "table of a bulletin: no sum, share, growth rate or rank was looked for; name its kind "
    "(--kind) or a relation (--rule) to have it tested",
    "untested.no.line": "it has no line with a label and a figure",
    "untested.page.without.table": "it is a web page without a table",
    "untested.page.of.ours": "it is a report that bulletin wrote",
    "untested.pdf.no.reader": "a PDF document needs one more package: run `pip install "
    '"bulletin[pdf]"`',
    "untested.pdf.no.text": "it is a PDF document without text: its pages are pictures",
    "untested.only.sentences": "there is no table in it, only sentences; `bulletin claims` "
    "lists what they claim",
    "untested.nothing.known": "no total with its parts, no share, and no pair of levels with a "
    "growth rate is known",
    # what a lost line must have held
    "lost.implied": "The other figures leave for it: {figures:semicolon}.",
    "lost.figure": "{column} {figure}",
    "lost.range": "{column} {low} to {high}",
    "lost.unknown": "The other figures do not say what stood in it.",
    # what figures measure
    "basis.year_before": "a year earlier",
    "basis.period_before": "the period before",
    "basis.year_start": "the start of the year",
    "basis.to_date": "the same months a year earlier",
    "basis.mean_of_years": "years on average",
    "measure.level": "level",
    "measure.share": "share",
    "measure.growth": "growth",
    "measure.index": "index",
    "measure.change": "change",
    "measure.points": "points",
    "measure.rate": "rate",
    "measure.rank": "rank",
    "measure.unknown": "unknown",
    "unit.per_cent": "per cent",
    "unit.per_mille": "per mille",
    "unit.points": "percentage points",
    # what rules find, by the name of the rule
    "rule.column-does-not-follow": "“{column}” does not follow from the figures beside it in "
    "{failing} of {tested} lines. Other prices, a revised base, another whole? Then say so in "
    "the head.",
    "rule.column-slipped": "The figures of “{column}” from {first} to {last} stand one line off: "
    "they fit where their neighbours stand.",
    "rule.condition-not-met": "{item} is printed as {printed}, but by the condition {condition} "
    "it should be {implied}.",
    "rule.condition-not-met.different": "different",
    "rule.contribution-not-reproducible": "The contribution of {item} is printed as {printed}, but "
    "the levels of both periods give {implied}: {gap} more than rounding explains.",
    "rule.difference-not-reproducible": "{item} is printed as {printed}, but the figures that it "
    "is worked out from give {implied}: {gap} more than rounding explains.",
    "rule.falls-below-zero": "{item}: {printed} cannot be right, because {measure} must be "
    "{bounds} here. Check the sign and the decimal point.",
    "rule.figures-exchanged": "The figures of “{column}” and “{other}” are exchanged from {first} "
    "to {last}: each fits in the other column.",
    "rule.growth-not-reproducible": "The growth of {item} is printed as {printed}, but its two "
    "levels give {implied}: {gap} more than rounding explains.",
    "rule.growth-not-reproducible.release": "The growth of {item} is printed as {printed}, but its "
    "level here and that of {path} give {implied}: {gap} more than rounding explains. One of them "
    "is mistyped, or that level was revised, covers something else, or is at other prices.",
    "rule.growth-not-weighted-from-parts": "The growth of {item} is printed as {printed}, but "
    "the levels and growth of its parts give {implied}: {gap} more than rounding explains.",
    "rule.headline-outside-parts": "{item} is printed as {printed}, but the figures of its parts "
    "allow only {implied}: {gap} more than rounding explains.",
    "rule.index-change-mismatch": "The index of {item} is printed as {printed}, but the change "
    "printed beside it gives {implied}: {gap} more than rounding explains.",
    "rule.jointly-impossible": "Each of {count} relations can hold by itself, but not all of "
    "them together: at least one of {cells} figures, {first} among them, must be wrong.",
    "rule.labels-exchanged": "The labels {first} and {last} seem to be exchanged: in each other's "
    "line they are in order, and their figures fit.",
    "rule.leading-zero": "{item} is printed as {printed}: no figure begins with a zero before "
    "another digit, so a digit was lost, doubled or mistyped.",
    "rule.block-pasted-aside": "The figures from {first} to {last} under “{column}” to “{other}” "
    "stand a line or a column too far: a block was pasted beside its place.",
    "rule.line-doubled": "The lines of {first} and {last} are alike: one of them was typed in the "
    "place of the other.",
    "rule.line-lost": "{total} is printed with all of its parts but {missing}. Was a line lost "
    "below {first}? {implied}",
    "rule.look-alike-characters": "{item}: “{printed}” was read as {meant}, though "
    "“{characters}” is no part of a number. Type {meant} if that was meant.",
    "rule.missing-figure-determined": "{item} has no figure here ({printed}), but by the other "
    "figures it must be {implied}.",
    "rule.missing-figure-determined.blank": "blank",
    "rule.missing-item": "{item} is printed with {present} of its parts, but without {missing}. "
    "Was a line lost? If it was never published, leave it so.",
    "rule.not-a-figure": "{item}: “{printed}” stands where a figure is due. Type the figure, or "
    "— if none is published.",
    "rule.nothing-tested": (
        (
            "The only figure of this table could not be tested. Check its heads and labels, or "
            "declare with --rule what must hold."
        ),
        (
            "None of the {count} figures of this table could be tested. Check its heads and "
            "labels, or declare with --rule what must hold."
        ),
    ),
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
    "rule.relations-set-aside": "{number} relations, the first that of {item}, were set aside "
    "({why}). Compare them by hand, or declare with --rule what must hold.",
    "rule.relations-set-aside.one": "A relation of {item} was set aside ({why}). Compare it by "
    "hand, or declare with --rule what must hold.",
    "rule.repeated-item": "{item} stands here again: it is already listed on line {line}, column "
    "{column}. Strike one of the two, or correct its name.",
    "rule.residual": "The parts listed under {item} leave {implied} of its {printed} unlisted "
    "({share} per cent).",
    "rule.run-in-other-unit": "The figures of “{column}” from {first} to {last} are off by a "
    "power of ten (10^{power}): one unit for another.",
    "rule.share-not-reproducible": "The share of {item} is printed as {printed}, but its level "
    "divided by that of the whole gives {implied}: {gap} more than rounding explains.",
    "rule.share-not-reproducible.rate": "{item} is printed as {printed}, but {part} over {whole} "
    "gives {implied}: {gap} more than rounding explains.",
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
    "rule.breaks-its-series": "{item}: {printed} stands alone between {before} and {after}, "
    "which go together. The step to it scores {into}, the step from it {out} (Hidiroglou and "
    "Berthelot; {bound} is the bound). Compare it with its source.",
    "rule.breaks-its-series.power": "{item}: {printed} stands alone between {before} and {after}"
    ", which go together. The step to it scores {into}, the step from it {out} (Hidiroglou and "
    "Berthelot; {bound} is the bound). Probably a decimal point or a unit is wrong, by a factor "
    "of {factor}.",
    "rule.years-exchanged": "{item}: {printed} and {other} of the next year seem to stand in "
    "each other's place. The step between them scores {score}; exchanged, no step around them "
    "scores more than {undone}.",
    "rule.years-exchanged.line": "The figures of two years seem to be exchanged in {series} "
    "series, first {item}: {printed} and {other}. The step between them scores {score}; "
    "exchanged, no step around them scores more than {undone}.",
    "rule.repeats-year-before": "{item}: {printed} is, to the digit, the figure of the year "
    "before, which is no coincidence here. It was copied, or carried forward on purpose.",
    "rule.repeats-year-before.several": "{item} and others, {series} in all, repeat the figures "
    "of the year before to the digit ({printed}), which is no coincidence here. They were copied, "
    "or carried forward on purpose.",
    "rule.claim-not-reproducible": "“{item}” is printed as {printed}, but {others:and} make it "
    "{implied}.",
    "rule.claim-not-reproducible.share": "“{item}” is printed as {printed}, but {others:and} "
    "make the share {implied} per cent.",
    "rule.claim-not-reproducible.sum": "“{item}” is printed as {printed}, but {others:and} add "
    "up to {implied}.",
    "rule.claim-not-reproducible.change": "“{item}” is printed as {printed}, but {others:and} "
    "make the change {implied}.",
    "rule.claim-not-reproducible.points": "“{item}” is printed as {printed}, but {others:and} "
    "make it {implied} percentage points.",
    "rule.claim-not-reproducible.structure": "“{item}” is printed as {printed}, but {others:and} "
    "make this part of the structure {implied}.",
    "rule.claim-not-reproducible.per-head": "“{item}” is printed as {printed}, but {others:and} "
    "make it {implied} a head.",
    "rule.claim-not-reproducible.balance": "“{item}” is printed as {printed}, but {others:and} "
    "leave a balance of {implied}.",
    "rule.printed-otherwise": "“{item}” is printed as {printed} here and as {others:and} "
    "elsewhere: more than rounding explains.",
    "rule.claim-out-of-range": "“{item}” is printed as {printed}, but {others:and} leave "
    "{implied} for it.",
    "rule.claim-out-of-range.part": "“{item}” is printed as {printed}, more than its whole "
    "{others:and}.",
    "rule.claim-out-of-range.rank": "“{item}” is printed as {printed}, but {others:and} make the "
    "rank {implied}.",
    "rule.acceptance-out-of-date": "{file} accepts {rule} for {item} (printed {printed}) because "
    "“{because}”, but this no longer applies: {why}. Delete the entry, or look at the figures "
    "again.",
    "rule.acceptance-out-of-date.changed": "the figures that it rests on have changed",
    "rule.acceptance-out-of-date.gone": "nothing of the kind is found",
    # what rules are called before their sentences: in English their names say it
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
    "slip.run-in-other-unit": "typed in another unit from here",
    "slip.block-aside": "a block pasted one place aside",
    "slip.line-doubled": "the line beside it typed again",
    "slip.labels-exchanged": "label exchanged with that of the line beside it",
    "slip.unit-exchanged": "{meant} typed as {typed} in the unit",
    # findings
    "finding.accepted": "Accepted: {because}",
    "explain.head": "{title} ({severity})",
    "severity.error": "error",
    "severity.warning": "warning",
    "severity.note": "note",
    "should.between": "should lie between {low} and {high}",
    "should.be": "should be {low}",
    "should.be.at.least": "should be at least {low}",
    "should.be.at.most": "should be at most {high}",
    "should.be.meant": "probably {meant} was meant",
    "finding.aside": (
        "One note on what a list leaves out is not shown; --notes shows it.",
        "{count} notes on what lists leave out are not shown; --notes shows them.",
    ),
    "finding.more.notes": "... and {count} more notes of this kind ({rule})",
    # diagnoses
    "diagnosis.findings": ("Finding {ids}: {headline}", "Findings {ids}: {headline}"),
    "diagnosis.one.of": "one of these cells is wrong:",
    "diagnosis.some.of": "some of these cells are wrong:",
    "diagnosis.this": "this cell is wrong:",
    "diagnosis.perhaps": "this cell may be wrong:",
    "diagnosis.unexplained": "no cell can be named:",
    "diagnosis.these": "these cells are wrong together:",
    "diagnosis.one.of.numbers": "one of these numbers is wrong:",
    "diagnosis.some.of.numbers": "some of these numbers are wrong:",
    "diagnosis.this.number": "this number is wrong:",
    "diagnosis.perhaps.number": "this number may be wrong:",
    "diagnosis.unexplained.number": "no number can be named:",
    "diagnosis.these.numbers": "these numbers are wrong together:",
    "diagnosis.changed": "{place} {item}: {printed}; probably {proposed} was meant (to be "
    "verified)",
    "diagnosis.changed.perhaps": "{place} {item}: {printed}; perhaps {proposed} was meant (to be "
    "verified)",
    "diagnosis.changed.range": "{place} {item}: {printed}; should lie between {low} and {high}",
    "diagnosis.changed.bare": "{place} {item}: {printed}",
    "diagnosis.slip": ", {slip}",
    "diagnosis.likelihood": ", {percent} likely",
    "diagnosis.figures": ("{count} figure", "{count} figures"),
    "diagnosis.left": "{low} to {high}",
    "diagnosis.row": "{place}  {item}  {printed}  ->  {meant}",
    "diagnosis.more": "... and {count} less likely ones",
    "diagnosis.said": "{headline} {cells}.",
    "locate.certain.contradict": "figures that were said to be certain contradict each other",
    "locate.impossible": "no figures at all could meet these relations",
    "locate.only.printed": "only printed figures are suspected",
    "locate.not.all.tried": "not every combination of figures was tried",
    "locate.accidents.limited": "of what may have happened to several cells at once, only the "
    "likeliest was weighed",
    "locate.accidents.large": "what may have happened to several cells at once was not weighed: "
    "the table has {cells} cells",
    "locate.no.solver": "sets of three or more wrong figures were not looked for: highspy is not "
    "installed",
    "relate.limited.sums": "the figures are so small that almost any of them add up: {count} "
    "sums that no word tells were not weighed.",
    "relate.limited.ties": "of the pairs of series that may be tied by a rate, only the {count} "
    "nearest were weighed; a rate that is in no head may have been missed.",
    "locate.read.enough": "the table was read anew as often as its size allows; further "
    "corrections were not tried",
    "locate.more.wrong": "more than {most} figures are wrong at once",
    "locate.only.some.sets": "only {most} of the sets of {size} figures that explain this were "
    "weighed",
    "locate.sets": "{number} sets of {size} figures explain this; the likeliest are listed",
    # outcomes
    # what sentences claim
    "claim.share": "share",
    "claim.growth": "growth",
    "claim.sum": "sum",
    "claim.change": "change",
    "claim.points": "percentage points",
    "claim.structure": "structure",
    "claim.ratio": "ratio",
    "claim.perhead": "per head",
    "claim.balance": "balance",
    "claim.repeat": "printed twice",
    "claim.part": "part of a whole",
    "claim.rank": "rank",
    "claim.rate": "rate",
    "claim.bound": "bounds",
    "claims.from": "= {implied}, from {figures:and}",
    "claims.with": "with {figures:and}",
    "claims.figure": "{text} ({place})",
    "claims.meant": "probably {proposed} was meant instead of {figure}",
    "claims.meant.perhaps": "perhaps {proposed} was meant instead of {figure}",
    "claims.rest": (
        "{count} number in no tested claim: {figures}",
        "{count} numbers in no tested claim: {figures}",
    ),
    "claims.counts": "{read} numbers read, {tested} of them in a tested claim | "
    "{held} claims held, {failed} failed, {not_testable} not testable",
    "untested.no.sentence": "no sentence in it says how figures follow from others; `bulletin "
    "check` tests its tables",
    "nothing.claims": "No sentence says how one figure follows from others.",
    "help.claims": "List what sentences claim of their figures, and whether it can be true.\n\nOf "
    "each number of a text it says from which others it was recomputed, and whether it held.",
    "outcome.held": "held",
    "outcome.failed": "not reproducible",
    "outcome.not_testable": "not testable",
    "head.outcome": "outcome",
    "judged.held": "held",
    "judged.failed": "failed",
    "judged.not_testable": "not testable",
    # nothing to print
    "nothing.shares": "No share follows: no level of a whole with its part is printed.",
    "nothing.growth": "Nothing follows: no growth, no index and no pair of levels is printed.",
    "nothing.rank": "Nothing to rank: no figures of this measure are printed.",
    "nothing.rank.others": "Nothing to rank: no {by} is printed or follows. There are figures for "
    "--by {others}.",
    "nothing.files": "No file could be read.",
    # heads and captions on screens
    "head.item": "item",
    "head.whole": "of",
    "head.whole.name": "whole",
    "head.level": "level",
    "head.share": "share %",
    "head.between": "between",
    "head.between.of": "range of {of}",
    "head.printed": "printed",
    "head.verdict": "verdict",
    "head.previous": "previous",
    "head.change": "change",
    "head.contribution": "points",
    "head.contribution.rate": "contribution %",
    "head.weight": "weight %",
    "head.share.earlier": "share then %",
    "head.share.change": "change",
    "head.quotient": "location quotient",
    "head.implied.growth": "implied %",
    "head.average.growth": "average % a year",
    "head.against": "against",
    "head.rank.before": "before",
    "head.rank": "rank",
    "head.by.level": "level",
    "head.by.share": "share %",
    "head.by.growth": "growth %",
    "head.by.index": "index",
    "head.by.contribution": "points",
    "head.unit": "unit",
    "head.open": "order open with",
    # what callers from Python see
    "python.no.edits": "nothing to type anew",
    # how far long work has come
    "progress.files": "reading files",
    "progress.tables": "checking tables",
    # the page of a report
    # a form to type into
    "form.check": "check: {head}",
    "form.right": "fits",
    "form.unread": "no figure: cannot be checked",
    "form.sum": "does not add up; ",
    "form.of.which": "parts exceed the whole; ",
    "form.share": "share cannot be right; ",
    "form.growth": "growth cannot be right; ",
    "form.hull": "outside its parts; ",
    "form.how": "Type every figure as it will be printed, with its closing zeros: they say how "
    "exact it is. The columns on the right check it while you type, and are no part of the "
    "table; bulletin check looks further.",
    # checked tables as a workbook
    "workbook.findings": "Findings",
    "workbook.left.out": "This copy is for reading; macros, pictures and shapes of the workbook "
    "are not in it.",
    "workbook.tint.wrong": "very probably wrong: see the comment for what was meant",
    "workbook.tint.perhaps": "one of these cells is wrong",
    "workbook.tint.error": "contradicts others",
    "workbook.tint.warning": "to be looked at",
    "workbook.tint.note": "good to know",
    "workbook.head.severity": "weight",
    "workbook.head.cell": "cell",
    "workbook.head.item": "item",
    "workbook.head.finding": "what was found",
    "workbook.head.doubt": "cell in doubt",
    "workbook.head.printed": "printed",
    "workbook.head.meant": "to be typed",
    "workbook.head.slip": "how it may have happened",
    "workbook.head.likely": "likely",
    "workbook.head.rule": "rule",
    "page.title.check": "Check of statistical tables",
    "page.title.shares": "Shares of their wholes",
    "page.title.growth": "What levels and growth imply",
    "page.title.rank": "Ranking",
    "page.lead.shares": "Each part in per cent of its whole, with the range that rounding leaves.",
    "page.lead.growth": "Earlier levels, changes and contributions, each with the range that "
    "rounding leaves.",
    "page.lead.rank": "Items that share a rank are marked =; where rounding leaves an order open, "
    "that is named.",
    "page.skip": "Skip to the tables",
    "page.contents": "Files",
    "page.state.error": "errors found",
    "page.state.warning": "warnings",
    "page.state.fine": "nothing found",
    "page.state.untested": "nothing tested",
    "page.state.unreadable": "not readable",
    "page.findings": "Findings",
    "page.as.printed": "The table as printed, with its lines numbered",
    "page.table.of": "Table {path}",
    "page.lines.left.out": ("one line left out", "{count} lines left out"),
    "page.see.finding": "finding {id}",
    "page.mark.doubt": "probably wrong",
    "page.mark.error": "contradicts others",
    "page.mark.warning": "to be looked at",
    "page.mark.note": "remarked on",
    "page.mark.involved": "compared with it",
    "page.cells.involved": "Compared with:",
    "page.claims": "claims of sentences",
    "page.numbers": "{numbers} figures were read in the text; {tested} of them stand in a tested "
    "claim.",
    "page.paragraphs": "The paragraphs in which something is marked",
    "page.proposals": "What may have been meant, the likeliest first",
    "page.verify": "Proposals are to be verified against the source before they are typed.",
    "page.head.likely": "likely",
    "page.head.cell": "cell",
    "page.head.meant": "to be typed",
    "page.head.slip": "how it may have happened",
    "page.head.count": "number",
    "page.tested": "What was tested, and what was not",
    "page.relations": "Relations between figures, by kind",
    "page.untested": "What could not be tested, and why",
    "page.more": "and {count} more",
    "page.reading": "A printed figure stands for every number that rounds to it. A finding means "
    "that no such numbers fit together; what could not be tested is not confirmed.",
    "page.signatures": "Signatures",
    "page.signed.by": "Checked by",
    "page.signed.head": "Head of section",
    "page.signed.on": "Date",
    "chart.structure": "Structure: {name}",
    "chart.structure.bare": "Structure",
    "chart.growth": "Growth: {name}",
    "chart.growth.bare": "Growth",
    "chart.ranking": "Ranking: {name}",
    "chart.ranking.bare": "Ranking",
    "chart.series": "{item} over time",
    "chart.range": "range that rounding leaves",
    "chart.range.narrow": "the ranges that rounding leaves are too narrow to be seen",
    "chart.printed.share": "share as printed",
    "chart.growth.dot": "as printed or implied, in per cent",
    "chart.headline": "headline ({item})",
    "chart.doubt": "figure in doubt",
    "chart.meant": "probably meant",
    "chart.of": "{item} {figure} ({range})",
    "chart.of.bare": "{item} {figure}",
    "show.because": "{kind} ({evidence})",
    "show.settings": "settings: {settings}",
    "section.among": "{name}, of {among}",
    "section.in.unit": "{name} (levels in {unit})",
    "remark.on.items": "{items}: {remark}",
    "remark.on.more": "{items}, ...: {remark}",
    "screen.left.out": "left out for want of room: {columns} (-f json has everything)",
    "head.column": "column",
    "head.measure": "measure",
    "head.period": "period",
    "head.base": "base",
    "head.role": "role",
    "head.line": "line",
    "head.relation": "relation",
    "head.from": "from",
    "head.evidence": "evidence",
    "head.reason": "why not",
    # likelihoods
    "percent": "{number} %",
    "percent.more": "more than 99 %",
    "percent.less": "less than 1 %",
    # files that are written
    "write.no.lines": "{path} is no text file; correct it in the program that wrote it.",
    "write.not.text": "{path} is no text file, and only the cells of text files can be changed; "
    "save its table as CSV first.",
    "write.workbook.form": "{path} is no .xlsx, and of workbooks only the cells of .xlsx and .xlsm "
    "can be changed; open it in Excel or WPS, save it as .xlsx, and correct that.",
    "write.workbook.unusual": "{path} is not built as Excel builds a workbook, so nothing was "
    "written; open it in Excel or WPS, save it, and start again.",
    "write.formula": "the cell holds a formula, which is never overwritten; correct what it is "
    "computed from, or the formula",
    "write.number.format": "the number format {code} of the cell cannot show it; type it by hand",
    "write.cell.refused": "{path}, line {line}, column {column}: {reason}. Nothing was written.",
    "write.changed.meanwhile": "{path} was changed while it was examined, so nothing was "
    "written; start again.",
    "write.not.alone": "{path} is quoted too oddly around line {line} to change one cell only, "
    "so nothing was written; type {text} into column {column} by hand.",
    "write.not.in.encoding": "{path} is {encoding}, which cannot write “{text}” (line {line}, "
    "column {column}), so nothing was written; save it as UTF-8 first.",
    "write.read.only": "{path} is read-only, so nothing was written; make it writable, or change "
    "a copy.",
    "write.not.a.file": "{path} is no file on disk, so nothing can be written to it; name a file.",
    "write.not.written": "{path} cannot be written ({reason}), so it stays as it was; free the "
    "place, or change a copy.",
    "write.no.backup": "{path} has no backup ({path}.bak) to go back to.",
    # reasons above a diff
    "diff.change": "{place} {item}: {printed} -> {text}",
    "diff.slip": " ({slip})",
    "diff.percent": ", {percent} likely",
    "diff.because": "because {sentence} [{rule}]",
    "diff.rival": "rival: {changes}{percent}",
    "diff.rival.text": "{place} {item}: {printed} -> {text}",
    "diff.rival.range": "{place} {item}: {printed}, should lie between {low} and {high}",
    "diff.rival.bare": "{place} {item}: {printed}, another figure",
    "diff.not.typed": "not typed: {why}",
    "diff.personal": "only a person may decide this; fix --interactive asks",
    "diff.blank": "(blank)",
    # what became of a file
    "fix.left.to.you": (
        "{path}: 1 proposal is left to a person; use --interactive, or type it by hand.",
        "{path}: {count} proposals are left to a person; use --interactive, or type them by hand.",
    ),
    "fix.left.out": (
        (
            "{path}: 1 further proposal is less than {certainty} likely; see bulletin check, or "
            "use --interactive."
        ),
        (
            "{path}: {count} further proposals are less than {certainty} likely; see bulletin "
            "check, or use --interactive."
        ),
    ),
    "fix.computed": "{path}: its formulas still show what they made of the old figures; open it "
    "in Excel or WPS and press Ctrl+Alt+F9.",
    "fix.refused": (
        "{path}: 1 proposal cannot be written into this file; the reason stands below it.",
        "{path}: {count} proposals cannot be written into this file; why stands below each.",
    ),
    "fix.nothing": "{path}: nothing to propose.",
    "fix.nothing.asked": "{path}: nothing to ask.",
    "fix.written": (
        "{path}: 1 cell changed, the old file is {backup}.",
        "{path}: {count} cells changed, the old file is {backup}.",
    ),
    "fix.left": "{path}: what is left: {errors}, {warnings}, {notes}.",
    "fix.left.untested": "{path}: what is left: nothing could be tested.",
    "fix.answers": (
        "{path}: 1 line changed, the old file is {backup}.",
        "{path}: {count} lines changed, the old file is {backup}.",
    ),
    "fix.undone.bare": "{path}: restored from {backup}.",
    "fix.undone": "{path}: restored from {backup}; what stood there is kept as {kept}.",
    # the interview
    "ask.head": "{path}, {place} {item}: {printed}",
    "ask.bounds": "  the other figures leave {low} to {high}",
    "ask.because": "  {sentence} [{rule}]",
    "ask.choice": "  {number}  {changes}{percent}",
    "ask.prompt": "{place}: y or Enter takes 1, r right as printed, n skips, q quits, ? help: ",
    "ask.prompt.nothing": "{place}: y or Enter takes 1, n skips, q quits, ? help: ",
    "ask.prompt.typed": "{place}: type the figure, r right as printed, n skips, q quits, ? help: ",
    "ask.prompt.typed.nothing": "{place}: type the figure, n skips, q quits, ? help: ",
    "ask.help": "y or Enter takes choice 1, a number takes the choice of that number, and a "
    "figure is typed into {place} (=2 for the figure 2; 4:2=140.0 for another of the cells). r "
    "says that {place} is right as printed, so that another cell is suspected. n or s skips the "
    "question, q ends all questions; what was answered before is kept.",
    "ask.help.nothing": "y or Enter takes choice 1, and a number takes the choice of that "
    "number. n or s skips the question, q ends all questions; what was answered before is kept.",
    "ask.help.typed": "Nothing is proposed in choice 1, so type the figure of {place} (=2 for "
    "the figure 2; 4:2=140.0 for another of the cells); a number takes the choice of that "
    "number. r says that {place} is right as printed, so that another cell is suspected. n or s "
    "skips the question, q ends all questions; what was answered before is kept.",
    "ask.help.typed.nothing": "Nothing is proposed in choice 1, so type the figure of {place}; a "
    "number takes the choice of that number. n or s skips the question, q ends all questions; "
    "what was answered before is kept.",
    "ask.right.nothing": "{place} holds no figure that could be right; n skips the question.",
    "ask.right": "{printed} at {place} stays; then another cell is wrong.",
    "ask.right.all": "{printed} at {place} stays; then no cell is left to suspect here. If the "
    "publisher printed it so, bulletin accept {path}:{finding} --because TEXT keeps it.",
    "ask.no.figure": "“{text}” is no figure, and no number of a choice.",
    "ask.no.text": "Nothing is proposed in choice {number}; type the figure instead.",
    "ask.possible": "With {text} the findings here are gone; left in the file: {errors}, "
    "{warnings}.",
    "ask.possible.alone": "With {text} this file by itself is without the findings here (the "
    "other files are compared again at the end); left in it: {errors}, {warnings}.",
    "ask.impossible": "With {text} still: {sentence}",
    "ask.untested": "With {text} fewer relations can be tested than before, so that this proves "
    "nothing.",
    "ask.keep": "Keep it nevertheless? (y or n) ",
    "ask.refused": "Not possible: {sentence}",
    "ask.finding": "{sentence} [{rule}]",
    "ask.file.refused": "{sentence} So nothing is asked; bulletin fix {path} shows what is "
    "proposed.",
    "ask.change": "{printed} -> {text}",
    # accepted exceptions
    "accept.no.file": "{path} has no folder to keep an exception in; save the table first.",
    "accept.no.finding": "{path} has no finding at line {line}, column {column}, so there is "
    "nothing to accept; bulletin check --format annotations lists the places.",
    "accept.elsewhere": "{path} has no finding of its own at line {line}, column {column}, but "
    "line {other_line}, column {other_column} has one that this cell is part of; accept it there.",
    "accept.elsewhere.before": "{path} has no finding of its own at line {line}, column "
    "{column}; line {other_line}, column {other_column} has one that this cell is part of; it is "
    "accepted already.",
    "accept.no.rule": "{path} has no finding {rule} at line {line}, column {column}, only "
    "{others}; name one of these.",
    "accept.otherwise": "{file} accepts {rule} at line {line}, column {column} already, because "
    "“{because}”; change the reason there.",
    "accept.broken": "{file} cannot be read as accepted exceptions ({reason}); mend it, or "
    "delete it.",
    "accept.done": "{path}:{line}:{column}: {rule} accepted in {file}.",
    "accept.done.before": "{path}:{line}:{column}: {rule} was accepted in {file} before.",
    "accept.broken.text": "a text is expected",
    "accept.broken.place": "line and column are numbers",
    "accept.broken.key": "an entry has no {key}",
    "accept.file.head": "# Inconsistencies of the publisher that were looked up and accepted "
    "(bulletin accept).\n# They stay visible in every report, and are named there once they no "
    "longer apply.\n",
    # many files
    "many.lost": "{path} was given up: the process that read it was killed twice, perhaps for want "
    "of memory; check this file by itself.",
    "cache.refused": "Nothing is kept for later runs: {folder} takes no file ({reason}). Name "
    "another folder with --cache-dir, or leave out --cache.",
    "cache.no.folder": "Nothing is kept for later runs: the system names no folder of yours for "
    "it. Name one with --cache-dir.",
    "cache.open.to.all": "Nothing is kept, and nothing kept is used: everybody may write to "
    "{folder}, so what lies there proves nothing. Name another folder with --cache-dir.",
    "cache.holds": (
        "{folder}: answers on 1 file, {size} MB",
        "{folder}: answers on {count} files, {size} MB",
    ),
    # the program itself
    "program.says": "bulletin: {sentence}",
    "program.rule.defect": "the rule {rule} broke ({error}) and says nothing of this file, while "
    "all other rules were asked. This is a defect of bulletin, not of your file; please report it.",
    "program.defect": "This is a defect of bulletin, not of your file ({place}: {error}); please "
    "report it with the file, and with BULLETIN_DEBUG=1 for details.",
    "program.memory": "The memory that this program may use is not enough for it; check fewer "
    "or smaller files at once, or allow for more.",
    "output.written": "The result is in {path}.",
    "program.output": "The output cannot be written ({reason}); send it elsewhere.",
    # settings
    "settings.place": "{where}, place {number}",
    "trust.weight": "--trust {said}: the weight must be a number above 0 (most figures have 1), "
    "and not {weight}; without = the figure is certain.",
    "settings.table.list": "{where}: table is a list; write [[table]] above its files and "
    "settings.",
    "settings.files.above": "{where}: files stands above the first [[table]]; write it below one.",
    "settings.files.missing": "{where}: files is missing; say which it is for, such as files = "
    '"cpi-*.csv".',
    "settings.files.quotes": "{where}: files must be patterns in quotes.",
    "toml.too.deep": "brackets stand too deep within one another",
    "settings.no.toml": "{where} is no TOML in UTF-8: {error}; correct it, or give --config ''.",
    "settings.not.read": "{where} cannot be read ({reason}); name another settings file.",
    "settings.selected.and.ignored": "{where}: {rule} is selected and ignored at once; remove it "
    "from one list.",
    "settings.text": '{where} must be a text in quotes, such as "…", and not {value}.',
    "settings.list": '{where} must be a list of texts, such as ["…", "…"], and not {value}.',
    "settings.table": '{where} must be a table, such as {{"…" = "…"}}, and not {value}.',
    "settings.empty.text": "an empty text",
    "settings.truth": "{where}: {value} is neither true nor false. Write true or false.",
    "settings.whole.number": "{where} must be a whole number above 0, and not {value}.",
    "settings.number": '{where} must be a number above 0 (most figures have 1) or "certain", and '
    "not {value}.",
    "settings.contradict": "{one} and {other} both mean {path} and contradict each other in "
    "{name}; narrow the files of one of them.",
    "declare.contradict": "{where}: “{one}” and “{other}” contradict each other unless "
    "{implied}; remove one of them.",
    "declare.repeated": "{where}: “{other}” says the same as “{one}”; one of them can go.",
    "declare.fits.no.file": "No file fits; {sentence}",
    # panels
    "scale.uneven": "{path} cannot be read as a panel: {reason}",
    "scale.lines": "{path} has blank lines, or line breaks inside cells, so that its rows are "
    "not its lines. Store it as Parquet, or without them.",
    "scale.missing": "{path} can be read once `pip install 'bulletin[scale]'` was run.",
    "scale.unread": "{path} cannot be read: {reason}",
    "scale.decimals": "{path}: “{head}” is stored as floats, which do not tell with how many "
    "decimals they were printed. Say so: --decimals '{head}=1'.",
    "scale.more.decimals": "{path}: “{head}” holds {number}, which has more than {decimals} "
    "decimals. State as many as were printed, or round the column first.",
    "scale.decimals.number": "--decimals {text} is no number from 0 to 6, nor HEAD=NUMBER.",
    "scale.by.unknown": "{path} does not tell what a group of its rows is. Name the heads that "
    "single one out, and that of the items: --by region,year --item item. Its heads are {heads}.",
    "scale.item.unknown": "{path} does not tell which heads are those of items and of figures. "
    "Name them: --item item --value value. Its heads are {heads}.",
    "scale.no.head": "{path} has no head “{head}”; its heads are {heads}.",
    "scale.no.table": "{path} names no table: write ?table=NAME behind it.",
    "scale.no.driver": "{path}: no driver for {kind} is installed. Install "
    "adbc-driver-{kind}, or SQLAlchemy with a driver of its own.",
    "scale.no.engine": "--engine {engine} can be used once `pip install 'bulletin[{engine}]'` "
    "was run.",
    "scale.engine.unknown": "There is no engine {name}: use one of {known}.",
    "scale.no.scheduler": "No scheduler answers at {address}: {reason}",
    "scale.scheduler.alone": "--scheduler says where an engine is; name it: --engine dask.",
    "scale.spark.parquet": "Spark reads panels from Parquet files only. Store it as one.",
    "scale.no.label": "A row has no label under one of the heads of groups, so that nobody knows "
    "its group. Fill it in, or leave that head out of --by.",
    "scale.option": "{option} speaks of single tables, and cannot be used for a panel.",
    "scale.left.out": (
        "{count} more group fails; after the first {examined} its relations are only counted.",
        "{count} more groups fail; after the first {examined} their relations are only counted.",
    ),
    "scale.shown": "a panel of {groups} groups; shown is the first group of each list of labels "
    "({shown} of {lists})",
    "scale.withdrawn": "“{item}” is not the sum of what is listed with it in {failed} of "
    "{groups} groups, so that it is not meant as one, and is not tested.",
    # help
    "help.option.files": "Files, folders, patterns; - is standard input.",
    "help.option.output": "Write the result to this file, in the format of its ending.",
    "help.option.bom": "Begin CSV with a byte order mark, by which Excel knows UTF-8; so does CSV "
    "in a file of -o.",
    "help.option.kind": "What kind of table it is, if not what is found out.",
    "help.option.encoding": "The encoding, if not what is found out.",
    "help.option.max-size": "How many megabytes a file may have, packed or unpacked; 256 if not "
    "said.",
    "help.option.with": "A file that sentences are held against: last year's bulletin, tables of "
    "this year.",
    "help.option.sheet": "The sheet of a workbook.",
    "help.option.table": "The number of the only table wanted, of several.",
    "help.option.config": "The settings file, if not the nearest bulletin.toml; '' for none.",
    "help.option.rule": "A relation that must hold: total = a + b, part <= whole, a / b * 100 = "
    "share.",
    "help.option.rounding": "nearest, truncated, adjusted or exact; HEAD=PROFILE for one column.",
    "help.option.trust": "LINE:COLUMN, an item or a head that is right as printed; =2 to suspect "
    "it later.",
    "help.option.by": "The heads that single out a group of a panel, with commas: region,year.",
    "help.option.item": "The head of a panel's items, if not what is found out.",
    "help.option.value": "The heads of a panel's figures, with commas, if not all numbers.",
    "help.option.decimals": "The printed decimals of figures that a panel stores as floats; "
    "HEAD=N for one head.",
    "help.option.engine": "Who screens panels: local, dask or spark.",
    "help.option.scheduler": "The address of a Dask scheduler, or of a Spark master.",
    "help.option.quiet": "Print no counts and no remarks, only the result.",
    "help.option.lang": "The language: en or zh; else that of BULLETIN_LANG, or of the system.",
    "help.option.help": "Show this message and exit.",
    "help.accept": "Accept an inconsistency of the publisher, with the reason.\n\nIt stays "
    "visible in reports as accepted, and no longer fails them. It is kept in "
    "bulletin-accepted.toml beside the table, and reported once it no longer applies.",
    "help.accept.because": "Why it is to be accepted.",
    "help.accept.place": "The cell, as annotations name it.",
    "help.accept.rule": "Only the finding of this rule.",
    "help.accept.with": "Another file that the finding compares with.",
    "help.bulletin": "Read the tables of statistical bulletins: what they imply, and whether "
    "they can be true.\n\nStart with: bulletin check FILE",
    "help.bulletin.version": "Print the version.",
    "help.bulletin.completion": "Print what a shell needs to complete commands, formats and "
    "rules (bash, zsh, fish or powershell).",
    "help.check": "Check whether the figures of a table can all be true.\n\nExit status: 0 "
    "consistent, 1 findings at or above --fail-on, 2 unusable arguments or input, 3 a defect of "
    "the program.",
    "help.watch": "Check again at each save: what is new, and what is gone.",
    "help.check.fail-on": "From which weight on the exit status is 1.",
    "help.check.ignore": "Do not ask these rules.",
    "help.check.select": "Ask only these rules.",
    "help.check.notes": "Show people also the notes on what incomplete lists leave of their whole.",
    "help.check.workers": "How many processes share many files, if not what the computer has.",
    "help.option.cache": "Do not read unchanged files again: use what earlier runs said of them.",
    "help.option.cache-dir": "The folder in which that is kept, if not the user's own.",
    "help.cache": "Say where answers of --cache are kept, and how much room they take.",
    "help.cache.clear": "Let all of them go.",
    "help.check.strict": "Make findings of tables without any test, and of relations set aside.",
    "help.explain": "Explain a rule; without a name, list them all.",
    "help.explain.rule": "The name of a rule.",
    "help.growth.base": "Compare with this period: 2015, 2015Q1, 2015-03.",
    "help.growth.average": "One growth a year from the first level, or the base, to the last.",
    "help.growth.against": "Compare with the same period a year before, the one right before, or "
    "the same figure in a release named before.",
    "help.fix": "Propose corrections as a diff, with the reason for each.\n\nNothing is written "
    "without --write or --interactive. Exit status: 0 nothing to propose, or written; 1 "
    "proposals that were not written; 2 unusable arguments or input.",
    "help.fix.certainty": "From which probability on to propose.",
    "help.fix.interactive": "Ask cell by cell, then write the answers.",
    "help.fix.undo": "Put the newest backup back in its place.",
    "help.fix.write": "Write what is certain enough, keeping a backup.",
    "help.growth": "Print earlier levels, changes and contributions that growth implies.\n\n"
    "Contributions to the growth of the total are in percentage points. Where only growth or "
    "indices are printed, the weights that they imply are given.",
    "help.new": "Print a blank table to type into; without a name, list the kinds.\n\nWith -o "
    "form.xlsx it is a form that checks the figures while they are typed.",
    "help.new.output": "Write the table to this file: .csv, or .xlsx with live checks.",
    "help.new.kind": "The name of a kind.",
    "help.rank": "Rank the items; equal figures share a rank.\n\nFigures whose order rounding "
    "leaves open are named. Ranked by growth unless --by says otherwise; --top and --bottom may "
    "be given together.",
    "help.rank.across": "Of a panel: rank each item over the labels under this head.",
    "help.rank.within": "Of a panel: rank within each label under this head, over all others.",
    "help.rank.all": "Rank totals, of-which and memo items too.",
    "help.rank.bottom": "Only the last N.",
    "help.rank.by": "What to rank by.",
    "help.rank.top": "Only the first N.",
    "help.shares.change": "How shares changed since the year before, and how far the structure of "
    "the whole did.",
    "help.shares.base": "The same since this period: 2015, 2015Q1, 2015-03.",
    "help.shares.across": "Of a panel: location quotients of the labels under this head.",
    "help.shares": "Print parts as shares of their wholes, with what rounding leaves.\n\nBeside "
    "a printed share it says whether that can be reproduced. Where only growth or indices are "
    "printed, the weights that they imply are given.",
    "help.show": "Show what was understood: kind, units, hierarchy, relations.\n\nIn csv and "
    "other flat formats: the table itself as one clean rectangle.",
    # the page of help
    "help.page.usage": "Usage: ",
    "help.page.options": "[OPTIONS]",
    "help.page.command": "COMMAND [ARGS]...",
    "help.page.section.arguments": "Arguments:",
    "help.page.section.options": "Options:",
    "help.page.section.commands": "Commands:",
    "help.page.section.examples": "Examples, in the folder of the project:",
    "help.page.required": "required",
    "help.page.default": "default: {value}",
    "help.page.remarks": "{text}  [{remarks:semicolon}]",
    # what stands for a value in help
    "metavar.ADDRESS": "ADDRESS",
    "metavar.FIGURE": "FIGURE",
    "metavar.FILE": "FILE",
    "metavar.FILE:LINE:COLUMN": "FILE:LINE:COLUMN",
    "metavar.FOLDER": "FOLDER",
    "metavar.FORMAT": "FORMAT",
    "metavar.HEAD": "HEAD",
    "metavar.HEADS": "HEADS",
    "metavar.KIND": "KIND",
    "metavar.LANGUAGE": "LANGUAGE",
    "metavar.MB": "MB",
    "metavar.N": "N",
    "metavar.NAME": "NAME",
    "metavar.PERIOD": "PERIOD",
    "metavar.PROFILE": "PROFILE",
    "metavar.RELATION": "RELATION",
    "metavar.RULE": "RULE",
    "metavar.SHELL": "SHELL",
    "metavar.TEXT": "TEXT",
    # wrong arguments
    "misuse.meant": "{option} cannot be {value}: did you mean {meant}?",
    "misuse.see.help": "{said}; see {command} --help.",
    "misuse.choice": "{option} cannot be {value}: it is one of {words}",
    "misuse.range": "{option} must be a whole number, {least} or more, not {value}",
    "misuse.whole.number": "{option} must be a whole number, not {value}",
    "misuse.argument.missing": "Missing argument {argument}",
    "misuse.option.missing": "Missing option {option}",
    "misuse.no.option": "No such option: {option}",
    "misuse.no.option.like": "No such option: {option} (did you mean {known}?)",
    "misuse.value.missing": "Option {option} requires an argument",
    "misuse.fix.exclusive": "--write, --interactive and --undo exclude each other; give one of "
    "them.",
    "misuse.format.in.file": "{name} is written to a file; name it with -o, such as -o "
    "result.{name}.",
    "misuse.output.ending": "The ending of {path} stands for no format; use one of {endings}, or "
    "name the format with --format.",
    "misuse.output.ending.only": "{path} cannot be written; use one of the endings {endings}.",
    "misuse.output.folder": "There is no folder {folder} to write {path} into; make it, or name "
    "another file.",
    "misuse.output.is.input": "{path} is a file that was read, and would be lost; name another "
    "one with -o.",
    "misuse.bom": "--bom is for csv and tsv; {name} needs none.",
    "misuse.certainty": "--certainty must be a number from 0 to 1, not {value}.",
    "misuse.because": "--because is blank; say why this is to be accepted.",
    "misuse.place": "{place} names no cell; write the file, the line and the column, such as "
    "table.csv:5:2.",
    # formats
    "format.table": "for a screen",
    "format.csv": "comma-separated",
    "format.tsv": "tab-separated",
    "format.json": "one document",
    "format.jsonl": "one document a line",
    "format.sarif": "for code scanning",
    "format.junit": "for continuous integration",
    "format.annotations": "for editors",
    "format.actions": "for GitHub workflows",
    "format.xlsx": "Excel and WPS, with -o only",
    "format.html": "a page to read, print and sign",
    "format.github": "latex, rst, ... as tabulate has them",
    "format.diff": "for people and patch",
    "format.listed": "{name} ({about})",
    "format.only": "{formats}, the only one.",
    "format.several": "{formats}; auto is {screen} on a terminal and {pipe} in a pipe.",
    # what an item is
    "role.total": "total",
    "role.part": "part",
    "role.of-which": "of-which",
    "role.memo": "memo",
    "role.residual": "residual",
    "role.alone": "alone",
    # what a relation rests on
    "evidence.declared": "declared",
    "evidence.classification": "classification",
    "evidence.marker": "marker",
    "evidence.indent": "indent",
    "evidence.code": "code",
    "evidence.arithmetic": "arithmetic",
    # relations
    "relation.sum": "sum",
    "relation.of-which": "of-which",
    "relation.difference": "difference",
    "relation.change": "change",
    "relation.average": "average",
    "relation.share": "share",
    "relation.hundred": "hundred",
    "relation.growth": "growth",
    "relation.since": "since",
    "relation.index": "index",
    "relation.contribution": "contribution",
    "relation.per-head": "per-head",
    "relation.hull": "hull",
    "relation.weighted": "weighted",
    "relation.rank": "rank",
    "relation.same": "same",
    "relation.condition": "condition",
    # keys of a kind file
    "kind.key.breakdown.name": "What the classification is called in reports.",
    "kind.key.breakdown.totals": "Keys of labels that may head the list; `*` is whatever "
    "headline stands next above.",
    "kind.key.breakdown.parts": "Keys of the labels that may stand in the list.",
    "kind.key.breakdown.complete": "Sets of parts that leave nothing out: their sum is the total.",
    "kind.key.breakdown.signs": "A sign a part: the total is a signed sum; or all 1, where a "
    "part may be negative itself.",
    "kind.key.breakdown.overlapping": "Parts overlap, so that they add up to more.",
    "kind.key.breakdown.people": "Parts are groups of people: an average lies between those of "
    "the parts.",
    "kind.key.breakdown.after": "Parts stand below their total, never above it.",
    "kind.key.breakdown.closed": "Nothing else can belong to the list.",
    "kind.key.breakdown.start": "The list begins with this part.",
    "kind.key.breakdown.telling": "One of these parts must occur.",
    "kind.key.breakdown.never": "Words that the headline must not hold.",
    "kind.key.breakdown.only": "Words of which the headline must hold one.",
    "kind.key.zh": "What the kind is called in Chinese.",
    "kind.key.en": "What the kind is called in English.",
    "kind.key.needs": "Words of which one must occur somewhere in a table of this kind.",
    "kind.key.titles": "Words of a title that speak for the kind.",
    "kind.key.heads": "Words of a column head that speak for the kind.",
    "kind.key.never": "Words of a title or head that show the table to be of another kind.",
    "kind.key.tell": "Labels that speak for the kind.",
    "kind.key.suffixes": "Endings without which a label is looked for too: 工业 for 工业增加值.",
    "kind.key.least": "How many telling labels are enough where title and heads are silent.",
    "kind.key.unit-column": "A column of units speaks for the kind.",
    "kind.key.prices": "Whether growth is measured in the prices of the printed levels.",
    "kind.key.measure": "What figures are that no head speaks of.",
    "kind.key.averages": "No figure is the sum of others.",
    "kind.key.units": "What the figures count; left out where that differs from row to row.",
    "kind.key.unlike": "Units that no figure can have here.",
    "kind.key.followers": "The row after an of-which row may belong to it as well.",
    "kind.key.expected": "Keys of which none should be missing, by lists.",
    "kind.key.alone": "Keys of items that are nobody's part.",
    "kind.key.blank": "The table that `bulletin new` prints, as CSV.",
    "kind.key.labels": "For each item its spellings, the usual one first. Keys are names of your "
    "own.",
    "kind.key.breakdown": "A classification: a total and its parts.",
    "kind.key.memo": "Items printed beside a classification that belong to none of its parts.",
    "kind.key.memo.of": "The key of the total they are taken from.",
    "kind.key.memo.keys": "Their keys.",
    "kind.key.per-head": "An average and the total it is an average of.",
    "kind.key.per-head.item": "The key of the average.",
    "kind.key.per-head.of": "The key of the total.",
    "kind.key.rate": "A rate whose name says what it is of: so many per cent of a whole.",
    "kind.key.rate.rate": "The key of the rate.",
    "kind.key.rate.part": "The key of what is above the line.",
    "kind.key.rate.whole": "The key of what is below the line.",
    "kind.takes.text": "a text",
    "kind.takes.texts": "a list of texts",
    "kind.takes.lists": "a list of lists of texts",
    "kind.takes.number": "a whole number",
    "kind.takes.signs": "a list of 1 and -1",
    "kind.takes.truth": "true or false",
    "kind.takes.tables": "one or more tables",
    "kind.takes.labels": "a table that gives a list of texts to each key",
}
