"""
Every English sentence and word about amendments, by key, with named gaps.

Another language is another mapping with the same keys.
"""

from collections.abc import Mapping

from bulletin.model.report import FileReport, Severity

SENTENCES: Mapping[str, str] = {
    # refusals
    "not.text": "{path} is no text file, and only the cells of text files can be changed; "
    "save its table as CSV first.",
    "changed.meanwhile": "{path} was changed while it was examined, so nothing was written; "
    "start again.",
    "not.alone": "{path} is quoted too oddly around line {line} to change one cell only, so "
    "nothing was written; type {text} into column {column} by hand.",
    "not.in.encoding": "{path} is {encoding}, which cannot write “{text}” (line {line}, column "
    "{column}), so nothing was written; save it as UTF-8 first.",
    "read.only": "{path} is read-only, so nothing was written; make it writable, or change a copy.",
    "not.a.file": "{path} is no file on disk, so nothing can be written to it; name a file.",
    "not.written": "{path} cannot be written ({reason}), so it stays as it was; free the place, "
    "or change a copy.",
    "no.backup": "{path} has no backup ({path}.bak) to go back to.",
    # the reasons above a diff
    "reason.change": "{place} {item}: {printed} -> {text}",
    "reason.slip": " ({slip})",
    "reason.percent": ", {percent} likely",
    "reason.because": "because {sentence} [{rule}]",
    "reason.rival": "rival: {changes}{percent}",
    "rival.text": "{place} {item}: {printed} -> {text}",
    "rival.range": "{place} {item}: {printed}, should lie between {low} and {high}",
    "rival.bare": "{place} {item}: {printed}, another figure",
    "beyond": "more than 99 %",
    "below": "less than 1 %",
    "blank": "(blank)",
    # what became of a file
    "left.out": "{path}: {count} further proposals are not {certainty} certain, or no "
    "slips of typing; see bulletin check, or use --interactive.",
    "left.out.one": "{path}: 1 further proposal is not {certainty} certain, or no slip "
    "of typing; see bulletin check, or use --interactive.",
    "nothing": "{path}: nothing to propose.",
    "nothing.asked": "{path}: nothing to ask.",
    "written": "{path}: {count} cells changed, the old file is {backup}.",
    "written.one": "{path}: 1 cell changed, the old file is {backup}.",
    "left": "{path}: what is left: {errors}, {warnings}, {notes}.",
    "left.untested": "{path}: what is left: nothing could be tested.",
    "answers": "{path}: {count} lines changed, the old file is {backup}.",
    "answers.one": "{path}: 1 line changed, the old file is {backup}.",
    "undone.bare": "{path}: restored from {backup}.",
    "undone": "{path}: restored from {backup}; what stood there is kept as {kept}.",
    "errors": "{count} errors",
    "errors.one": "1 error",
    "warnings": "{count} warnings",
    "warnings.one": "1 warning",
    "notes": "{count} notes",
    "notes.one": "1 note",
    # questions
    "ask.head": "{path}, {place} {item}: {printed}",
    "ask.bounds": "  the other figures leave {low} to {high}",
    "ask.because": "  {sentence} [{rule}]",
    "ask.choice": "  {number}  {changes}{percent}",
    "ask.one.of": "one of these cells is wrong:",
    "ask.some.of": "some of these cells are wrong:",
    "ask.these": "these cells are wrong together:",
    "ask.prompt": "{place}: y or Enter takes 1, r right as printed, n skips, q quits, ? help: ",
    "ask.prompt.nothing": "{place}: y or Enter takes 1, n skips, q quits, ? help: ",
    "ask.prompt.typed": "{place}: type the figure, r right as printed, n skips, q quits, ? help: ",
    "ask.prompt.typed.nothing": "{place}: type the figure, n skips, q quits, ? help: ",
    "ask.help": "y or Enter takes choice 1, a number takes the choice of that number, and a "
    "figure is typed into {place} (=2 for the figure 2; 4:2=140.0 for another of the cells). "
    "r says that {place} is right as printed, so that another cell is suspected. n or s skips "
    "the question, q ends all questions; what was answered before is kept.",
    "ask.help.nothing": "y or Enter takes choice 1, and a number takes the choice of that "
    "number. n or s skips the question, q ends all questions; what was answered before is kept.",
    "ask.help.typed": "Nothing is proposed in choice 1, so type the figure of {place} (=2 for the "
    "figure 2; 4:2=140.0 for another of the cells); a number takes the choice of that number. "
    "r says that {place} is right as printed, so that another cell is suspected. n or s skips "
    "the question, q ends all questions; what was answered before is kept.",
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
    "ask.possible.alone": "With {text} this file by itself is without the findings here (the other "
    "files are compared again at the end); left in it: {errors}, {warnings}.",
    "ask.impossible": "With {text} still: {sentence}",
    "ask.untested": "With {text} fewer relations can be tested than before, so that this proves "
    "nothing.",
    "ask.keep": "Keep it nevertheless? (y or n) ",
    "ask.refused": "Not possible: {sentence}",
    # accepted exceptions
    "accept.no.file": "{path} has no folder to keep an exception in; save the table first.",
    "accept.no.finding": "{path} has no finding at line {line}, column {column}, so there is "
    "nothing to accept; bulletin check --format annotations lists the places.",
    "accept.elsewhere": "{path} has no finding of its own at line {line}, column {column}, but "
    "line {other_line}, column {other_column} has one that this cell is part of; accept it there.",
    "accept.elsewhere.before": "{path} has no finding of its own at line {line}, column {column}; "
    "line {other_line}, column {other_column} has one that this cell is part of; it is accepted "
    "already.",
    "accept.no.rule": "{path} has no finding {rule} at line {line}, column {column}, only "
    "{others}; name one of these.",
    "accept.otherwise": "{file} accepts {rule} at line {line}, column {column} already, because "
    "“{because}”; change the reason there.",
    "accept.broken": "{file} cannot be read as accepted exceptions ({reason}); mend it, or "
    "delete it.",
    "accepted": "{path}:{line}:{column}: {rule} accepted in {file}.",
    "accepted.before": "{path}:{line}:{column}: {rule} was accepted in {file} before.",
}


def say(key: str, **gaps: object) -> str:
    """
    Return the sentence of this key, its gaps filled.

    >>> say("reason.slip", slip="two digits transposed")
    ' (two digits transposed)'
    """
    return SENTENCES[key].format_map({name: str(gap) for name, gap in gaps.items()})


def counted(key: str, count: int, **gaps: object) -> str:
    """Return the sentence for one or for several, as the count has it."""
    return say(f"{key}.one", **gaps) if count == 1 else say(key, count=count, **gaps)


def percent(probability: float) -> str:
    """
    Return a probability in whole per cent, never rounded to certainty.

    >>> percent(0.974), percent(0.9999), percent(0.001)
    ('97 %', 'more than 99 %', 'less than 1 %')
    """
    if probability > 0.99:  # noqa: PLR2004  one per cent from certain
        return say("beyond")
    if probability < 0.01:  # noqa: PLR2004
        return say("below")
    return f"{round(100 * probability)} %"


def left_in(report: FileReport) -> Mapping[str, str]:
    """Return how many errors, warnings and notes nobody accepted, by these names."""
    names = {each: f"{each.value}s" for each in Severity}
    return {name: counted(name, report.severities(each)) for each, name in names.items()}
