"""What labels seem to tell, but most lines of the table speak against."""

from collections.abc import Iterator, Sequence

from bulletin.messages.message import Message
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence, Table
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_FEWEST = 3  # lines that refute it
_SEEMING = Evidence.MARKER, Evidence.INDENT, Evidence.CODE
_NO_LIST = Message.of("untested.no.list")
_ELSEWHERE = Message.of("untested.elsewhere")


def without_refuted(network: Network, relations: Sequence[Relation]) -> list[Relation]:
    """
    Return the relations, those that most of their lines refute no longer tested.

    A mistyped whole makes its parts exceed it in one column. Where they do in several,
    and in more than they do not, the table was misunderstood: averages and densities
    look like parts; where a list is only set in, two columns will do. In the same way shares
    that hardly ever fit a whole, though that whole adds up itself, are shares of something
    else; where the head names it and no item bears that name, there is no relation at all.
    Errs towards silence.
    """
    silenced: dict[int, Relation | None] = {}
    for group in _lists(network, relations):
        if _mostly_fails(network, group) or _only_set_in(network, group):
            silenced |= {id(each): _untested(each, _NO_LIST) for each in group}
    for column, group in _columns_of_shares(network, relations).items():
        testable = [each for each in group if each.constraints]
        if testable and not (
            _mostly_fails(network, testable) and _wholes_hold(network, testable, relations)
        ):
            continue
        if _names_no_item(network.table, column):
            silenced |= {id(each): None for each in group}
        else:
            silenced |= {id(each): _untested(each, _ELSEWHERE) for each in testable}
    return [each for known in relations if (each := silenced.get(id(known), known)) is not None]


def _untested(relation: Relation, reason: str) -> Relation:
    return relation._replace(constraints=(), reason=reason)


def _lists(network: Network, relations: Sequence[Relation]) -> Iterator[list[Relation]]:
    """Yield the of-which relations of the same items, one a column."""
    found: dict[tuple[int, ...], list[Relation]] = {}
    for each in relations:
        if each.kind is RelationKind.OF_WHICH and each.evidence in _SEEMING and each.constraints:
            cells = (network.cells[figure] for figure in (each.target, *each.parts))
            found.setdefault(tuple(cell[0] for cell in cells if cell), []).append(each)
    yield from found.values()


def _columns_of_shares(
    network: Network, relations: Sequence[Relation]
) -> dict[int, list[Relation]]:
    found: dict[int, list[Relation]] = {}
    for each in relations:
        cell = network.cells[each.target]
        if each.kind is RelationKind.SHARE and each.evidence in _SEEMING and cell:
            found.setdefault(cell[1], []).append(each)
    return found


def _mostly_fails(network: Network, group: Sequence[Relation]) -> bool:
    failed = sum(not feasible(each.constraints, network) for each in group)
    return failed >= _FEWEST and 2 * failed > len(group)


def _only_set_in(network: Network, group: Sequence[Relation]) -> bool:
    """Tell whether nothing but blanks makes a list, and it exceeds its whole more than once."""
    failed = (each for each in group if not feasible(each.constraints, network))
    return sum(each.evidence is Evidence.INDENT for each in failed) > 1


def _wholes_hold(
    network: Network, shares: Sequence[Relation], relations: Sequence[Relation]
) -> bool:
    """Tell whether the wholes of these shares add up, so that they are hardly mistyped."""
    wholes = {each.parts[-1] for each in shares}
    sums = [each for each in relations if each.kind is RelationKind.SUM and each.target in wholes]
    tested = [each for each in sums if each.constraints]
    return bool(tested) and all(feasible(each.constraints, network) for each in tested)


def _names_no_item(table: Table, column: int) -> bool:
    """Tell whether the head says what the shares are of, and no item is called so."""
    words = "".join(each for each in table.columns[column].base if not each.isdigit())
    base = words.strip(" *").casefold()
    labels = [each.label.casefold() for each in table.items]
    return bool(base) and not any(base in label or label in base for label in labels if label)
