"""What a table implies, as lines that renderers are given: one that follows, one that does not."""

from fractions import Fraction

from bulletin.model.derived.lines import GrowthLine, RankLine, ShareBasis, ShareLine
from bulletin.model.figures.interval import Interval
from bulletin.model.files.position import Origin, Position
from bulletin.model.findings.report import Outcome

PATH = "samples/x.csv"
FILE = Origin(PATH)


def between(low: str, high: str) -> Interval:
    return Interval(Fraction(low), Fraction(high))


SHARES = [
    ShareLine(FILE, "", "第一产业", "地区生产总值", Position(4, 2), between("5.4235", "5.4276"),
              "5.43", "149.8", "5.43", Outcome.HELD, depth=1, column="绝对数"),
    ShareLine(FILE, "", "第二产业", "地区生产总值", Position(5, 2), between("53.6061", "53.6116"),
              "53.61", "1480.2", "53.16", Outcome.FAILED, depth=1, column="绝对数"),
    ShareLine(FILE, "", "轻工业", "工业", Position(6, 2), between("77.2", "89.4"),
              basis=ShareBasis.IMPLIED_WEIGHT, column="绝对数"),
]  # fmt: skip
GROWTHS = [
    GrowthLine(FILE, "", "盐酸", Position(3, 4), "21.73", "33.3", between("16.290", "16.311"),
               "16.30", between("5.42", "5.44"), "5.43", column="产量", unit="万吨"),
    GrowthLine(FILE, "", "原煤", Position(4, 4), "—", "-100.0", column="产量", unit="万吨",
               reason="the level is withheld"),
]  # fmt: skip
RANKS = [
    RankLine(FILE, "", 1, "盐酸", Position(3, 4), "33.3", "growth", column="增长(%)"),
    RankLine(FILE, "", 2, "铸铁件", Position(4, 4), "22.8", "growth", tied=True,
             open_with=("塑料制品",), column="增长(%)"),
]  # fmt: skip
