"""What is said of one subject: its figures together, and the words around them."""

from dataclasses import dataclass, field

from bulletin.prose.numbers.terms import Term, term_of
from bulletin.prose.subjects.meaning import Meaning, Says
from bulletin.prose.subjects.mentions import Mention


class Said:
    """A figure and what it says."""

    __slots__ = ("_span", "_term", "meaning", "mention")

    def __init__(self, mention: Mention, meaning: Meaning) -> None:
        self.mention = mention
        self.meaning = meaning
        self._term: Term | None = None
        self._span: tuple[float, float] | None = None

    @property
    def term(self) -> Term:
        """Return it as a term of claims, worked out once."""
        if self._term is None:
            mention = self.mention
            self._term = term_of(mention.figure, mention.numeral, self.meaning.sign)
        return self._term

    @property
    def span(self) -> tuple[float, float]:
        """Return about from where to where its numbers go, never less, to screen with."""
        if self._span is None:
            low, high = float(self.term.ends.low), float(self.term.ends.high)
            self._span = low - abs(low) * _ROUNDED, high + abs(high) * _ROUNDED
        return self._span


_ROUNDED = 1e-12
_LEVELS = (Says.LEVEL, Says.INDEX)


@dataclass(slots=True, eq=False)
class Entry:
    """
    One subject and what is said of it; filled while its sentence is read.

    `marked`: "of which" stands before it; `broken_down`: words such as 分产业看 do; `within`:
    the name of what it belongs to, where words before it give that (第二产业中). `number`
    is its place among all entries of the document, `paragraph` that of its paragraph.
    `aside`: it stands in brackets, and `ahead` are the words right before them. `row`: the
    entries of one list, of which each has a figure in turn. `heading`: its paragraph is one.
    """

    subject: str
    number: int
    paragraph: int
    sentence: int
    part: int
    said: list[Said] = field(default_factory=list)
    marked: bool = False
    broken_down: str = ""
    within: str = ""
    newly: bool = False
    aside: bool = False
    ahead: str = ""
    behind: str = ""
    period: str = ""
    row: int = 0
    heading: bool = False

    def of(self, *kinds: Says) -> Said | None:
        """Return the first figure that says one of these of the subject."""
        return next((each for each in self.said if each.meaning.says in kinds), None)

    def all(self, *kinds: Says) -> list[Said]:
        """Return every figure that says one of these of the subject."""
        return [each for each in self.said if each.meaning.says in kinds]

    @property
    def level(self) -> Said | None:
        """Return the level, or the index, None if none is printed; a hedged one if need be."""
        levels = [each for each in self.said if each.meaning.says in _LEVELS]
        if len(levels) > 1:
            levels.sort(key=lambda each: (each.meaning.earlier, bool(each.mention.numeral.hedge)))
        return levels[0] if levels else None

    @property
    def growth(self) -> Said | None:
        """Return the growth, None if none is printed."""
        return self.of(Says.GROWTH)
