"""Every limit: where its number stands in the code, what it limits, and what happens there."""

from importlib import import_module
from typing import NamedTuple


class Limit(NamedTuple):
    """A number of the code, by its module and name, in words for users."""

    module: str
    name: str
    what: str
    then: str

    @property
    def number(self) -> str:
        """Return the number as the code has it now."""
        found = getattr(import_module(f"bulletin.{self.module}"), self.name)
        return f"{found:,}" if found < 10**15 else f"10^{len(str(found)) - 1}"


_REFUSED = "the file is refused in a sentence"
_NOT_ALL = "the report says that not every combination was tried"
_WORDS = "it is read as words"

LIMITS = {
    "Files": (
        Limit(
            "read.bytes.bounded",
            "MOST_BYTES",
            "bytes of a file, packed or unpacked",
            "the file is refused; `--max-size` and the setting `max-size` allow for more",
        ),
        Limit(
            "read.workbooks.sheet_facts",
            "_MOST_CELLS",
            "cells in the rectangles around all filled cells of a workbook, page or document",
            _REFUSED,
        ),
        Limit(
            "read.workbooks.sheet_facts",
            "_MOST_BLANK",
            "of them where hardly any is filled",
            _REFUSED,
        ),
        Limit(
            "read.documents.pages.pdf",
            "MOST_PAGES",
            "pages of a PDF document",
            "the first ones are read, and a remark says so",
        ),
        Limit(
            "read.documents.pages.pdf_lookups",
            "LOOKUPS_A_BYTE",
            "times that parts of a PDF document are looked up, for each byte of it",
            "the file is refused in a sentence",
        ),
        Limit(
            "understand.text.numerals",
            "_LONGEST",
            "characters of a figure",
            f"{_WORDS}, as an identifier",
        ),
        Limit("understand.text.cells", "_LONGEST", "characters of a cell with a figure", _WORDS),
        Limit(
            "api.cache.kept_answers",
            "MOST_BYTES_KEPT",
            "bytes of all answers that `--cache` keeps",
            "those of no use for longest go, and their files are read again",
        ),
    ),
    "Relations": (
        Limit(
            "readings.choice.rounds",
            "_MOST_ASKED",
            "sums that figures alone show, times the lines in which each is asked, one way",
            "only the likeliest are asked, and a remark says so",
        ),
        Limit(
            "relate.constraints.propagation",
            "_ROUNDS",
            "rounds in which ranges are narrowed",
            "ranges stay wider, which accuses nobody",
        ),
        Limit(
            "relate.found.ratios",
            "_WIDE",
            "series of which every two are tried with every rate, to find rates that no word tells",
            "only those that stand near the rate are tried",
        ),
        Limit(
            "relate.found.ratios",
            "_MOST_TIES",
            "pairs of series that are weighed for one rate",
            "the nearest ones are weighed, and a remark says so",
        ),
        Limit(
            "relate.found.ratios",
            "_MOST_IN_ALL",
            "such pairs in all, one way",
            "each rate has its share of them, the nearest ones, and a remark says so",
        ),
        Limit(
            "relate.found.averages",
            "_MOST",
            "runs of figures that are weighed for a mean beside them",
            "those nearest the first series are",
        ),
        Limit(
            "relate.found.averages",
            "_WIDE",
            "series among which averages are looked for that no word tells",
            "none are looked for",
        ),
    ),
    "Causes": (
        Limit(
            "locate.accidents.posterior",
            "_LARGE",
            "cells of a table that is weighed for what happened to several cells at once",
            "the report says that it was not",
        ),
        Limit(
            "locate.accidents.hypotheses.many_cells",
            "_MOST",
            "accidents to several cells at once that are thought of",
            "the report says that only the likeliest were weighed",
        ),
        Limit(
            "locate.accidents.likelihood.scoring",
            "_MOST",
            "hypotheses weighed for one table",
            "the report says that only the likeliest were",
        ),
        Limit(
            "locate.accidents.likelihood.scoring",
            "_MOST_ASKED",
            "claims of a table that are asked for all of these hypotheses together",
            "the report says that only the likeliest were",
        ),
        Limit(
            "locate.search.suspects",
            "_MOST_TRIALS",
            "times that ranges are narrowed in search of single wrong figures",
            _NOT_ALL,
        ),
        Limit(
            "locate.search.solver.search",
            "_MOST_PROGRAMS",
            "integer programs solved for sets of three and more wrong figures",
            _NOT_ALL,
        ),
        Limit("locate.search.solver.hitting", "_MOST_STEPS", "steps within one search", _NOT_ALL),
        Limit(
            "api.tables.diagnosing",
            "_MOST_READ",
            "cells that are read anew with corrections in place, for all causes of a table",
            "the report says that further corrections were not tried",
        ),
        Limit(
            "api.tables.diagnosing",
            "_MOST_WEIGHED",
            "claims times lines that are weighed in all of these readings",
            "the report says that further corrections were not tried",
        ),
    ),
    "Declarations": (
        Limit(
            "declare.language.parse",
            "_LONGEST",
            "characters of a declared relation",
            "it is refused in a sentence",
        ),
        Limit(
            "declare.language.parse",
            "_DEEPEST",
            "brackets within brackets",
            "it is refused in a sentence",
        ),
        Limit(
            "declare.language.algebra",
            "_LARGEST",
            "largest number that its numbers make",
            "it is refused in a sentence",
        ),
    ),
}

_HEAD = """\
<!-- Written by docs/generate.py from docs/limits.py and the numbers of the code. -->
# Limits

Every search has a most number of steps, and every file a most size. Steps are counted, never
seconds, so that the same table gives the same report on any machine. Where a limit is
reached, less is found or less is said; nothing is called consistent for it.
"""


def page() -> str:
    """Return the page of all limits."""
    parts = [_HEAD]
    for heading, limits in LIMITS.items():
        rows = "".join(f"| {each.what} | {each.number} | {each.then} |\n" for each in limits)
        parts.append(f"\n## {heading}\n\n| at most | | beyond |\n|---|---:|---|\n{rows}")
    return "".join(parts)
