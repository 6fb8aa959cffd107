"""Accounts: revenue, cost and balance of several results, with their totals, as one types them."""

from collections.abc import Sequence

from bulletin.api.options.options import Options

Row = tuple[int, int]


class Accounts:
    """A true table of accounts in tenths, in which cells can be typed wrongly."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.cells = [[revenue, cost, revenue - cost] for revenue, cost in rows]
        self.totals = [sum(row[column] for row in self.cells) for column in range(3)]

    def exchange(self, row: int) -> None:
        """Type revenue and cost of a row in each other's column."""
        cells = self.cells[row]
        cells[0], cells[1] = cells[1], cells[0]

    def add_up(self, start: int, *, from_top: bool) -> None:
        """Type running totals of the balances from a row on, or after it."""
        before = sum(row[2] for row in self.cells[:start]) if from_top else 0
        for row in self.cells[start:]:
            before += row[2]
            row[2] = before

    def text(self) -> str:
        rows = [(f"x{number}", row) for number, row in enumerate(self.cells)]
        lines = (
            ",".join([item, *(f"{cell / 10:.1f}" for cell in row)])
            for item, row in [*rows, ("Total", self.totals)]
        )
        return "\n".join(["item,revenue,cost,balance", *lines, ""])

    def options(self) -> Options:
        items = " + ".join(f"x{number}" for number in range(len(self.cells)))
        return Options(relations=("balance = revenue - cost", f"Total = {items}"))
