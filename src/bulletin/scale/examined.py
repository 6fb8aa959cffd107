"""From what the screen found to the report: doubtful groups go the everyday path."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from bulletin.api.examine import examine_again
from bulletin.api.options.options import Options
from bulletin.messages.message import Message
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.diagnosis import Diagnosis
from bulletin.model.findings.report import FileReport, Finding, Outcome
from bulletin.model.findings.screened import Screened
from bulletin.model.table.table import Evidence
from bulletin.scale.exceptions import OUT_OF_DATE, with_exceptions
from bulletin.scale.gathered import Gathered
from bulletin.scale.group import Shape
from bulletin.scale.panel import Panel
from bulletin.scale.screen import DoubtfulGroup, Tally
from bulletin.scale.standing import MeantRelations, standing
from bulletin.scale.template import Template, sheet_of

Step = Callable[[str, int, int], object]


def reported(found: Gathered, panel: Panel, path: str, options: Options, step: Step) -> FileReport:
    """Return the report on a panel, with what is found in each of its doubtful groups."""
    stands = standing(found)
    meant = [each for each in found.suspects if stands.examined(each)]
    told = panel.told(options)
    parts = [FileReport(path, sheet_of([], panel, path))]
    for number, each in enumerate(meant):
        step("groups", number, len(meant))
        shown = tuple(stands.shown(each, found.templates.get(each.shape)))
        wanted = told._replace(relations=(*told.relations, *shown))
        # One by one: what is read anew for its causes is then the group alone.
        parts.append(examine_again(sheet_of([each.group], panel, path), wanted))
    whole = with_exceptions(joined(parts, path), options)
    if whole.error or whole.sheet is None:
        return whole
    notices = tuple(_notices(found, stands, len(meant)))
    whole = whole._replace(sheet=whole.sheet._replace(notices=notices))
    screened = _counts(found, stands, len(meant))
    untested = Message.of("untested.nothing.known") if _nothing(screened, whole) else ""
    return whole._replace(screened=screened, untested=untested)


def joined(parts: Sequence[FileReport], path: str) -> FileReport:
    """Return the reports on several groups as one, their findings numbered on."""
    findings, diagnoses = list[Finding](), list[Diagnosis]()
    for part in parts:
        before = len(findings)
        mine = [each for each in part.findings if each.rule != OUT_OF_DATE]
        findings += [each._replace(id=each.id + before) for each in mine]
        diagnoses += [
            each._replace(explains=tuple(number + before for number in each.explains))
            for each in part.diagnoses
        ]
    error = next((each.error for each in parts if each.error), "")
    if error:
        return FileReport(path, error=error)
    return FileReport(
        path,
        _one_sheet([each.sheet for each in parts if each.sheet]),
        tuple(table for each in parts for table in each.tables),
        tuple(judgement for each in parts for judgement in each.judgements),
        tuple(findings),
        tuple(diagnoses),
        next((each.untested for each in parts if each.untested), ""),
        settings=parts[-1].settings,
    )


def _one_sheet(sheets: Sequence[Sheet]) -> Sheet:
    """Return sheets with the same line of heads as one."""
    first = sheets[0]
    rows = [row for each in sheets for row in each.rows[1:]]
    lines = [line for each in sheets for line in each.lines[1:]]
    return first._replace(rows=(*first.rows[:1], *rows), lines=(*first.lines[:1], *lines))


def _counts(found: Gathered, stands: MeantRelations, examined: int) -> Screened:
    """Return the outcomes in all groups that were not examined by themselves."""
    kept: dict[Shape, list[DoubtfulGroup]] = defaultdict(list)
    for each in found.suspects:
        kept[each.shape].append(each)
    held = failed = not_testable = 0
    for shape, tally in found.tally.items():
        mine = _of_shape(found.templates[shape], tally, kept[shape], stands)
        held, failed, not_testable = held + mine[0], failed + mine[1], not_testable + mine[2]
    return Screened(found.groups, examined, held, failed, not_testable)


def _of_shape(
    template: Template, tally: Tally, kept: Sequence[DoubtfulGroup], stands: MeantRelations
) -> tuple[int, int, int]:
    """Return how many relations hold, fail, and cannot be tested in groups not examined."""
    own = [each for each in kept if stands.examined(each)]
    groups = tally.groups - len(own)
    held, failed, not_testable = groups * template.held, 0, groups * template.not_testable
    gone = stands.withdrawn.get(template.shape, frozenset())
    for number, count in enumerate(tally.failed):
        here = count - sum(number in each.failed for each in own)
        held -= here
        failed, not_testable = (
            (failed, not_testable + here) if number in gone else (failed + here, not_testable)
        )
    return held, failed, not_testable


def _notices(found: Gathered, stands: MeantRelations, examined: int) -> Iterator[Message]:
    """Yield what was not asked of all groups."""
    if found.left_out:
        yield Message.of("scale.left.out", count=found.left_out, examined=examined)
    told: dict[tuple[str, int, int], None] = {}
    for shape, numbers in stands.withdrawn.items():
        tally, template = found.tally[shape], found.templates[shape]
        for number in sorted(numbers):
            relation = template.relations[number]
            if relation.evidence is not Evidence.ARITHMETIC:
                item = shape[relation.target % len(shape)][0]
                told[item, tally.failed[number], tally.groups] = None
    for item, failed, groups in told:
        yield Message.of("scale.withdrawn", item=item, failed=failed, groups=groups)


def _nothing(screened: Screened, whole: FileReport) -> bool:
    return not any(
        screened.with_outcome(each) or whole.count(each) for each in (Outcome.HELD, Outcome.FAILED)
    )
