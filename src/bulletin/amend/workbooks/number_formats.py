"""The cell styles of a workbook: their number formats, and which differ in nothing else."""

from functools import cached_property
from typing import TYPE_CHECKING
from zipfile import ZipFile

from bulletin.read.workbooks.xlsx import number_formats

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_STYLES = "xl/styles.xml"
_OF_THE_FORMAT = ("numFmtId", "applyNumberFormat")


class Styles:
    """The styles of a workbook by their numbers."""

    def __init__(self, archive: ZipFile) -> None:
        self.codes = number_formats(archive)
        self._xml = archive.read(_STYLES)

    def alike(self, style: int) -> list[int]:
        """Return the styles that differ from one in their number format only."""
        mine = self._looks[style]
        return [at for at, each in enumerate(self._looks) if at != style and each == mine]

    @cached_property
    def _looks(self) -> list[tuple[object, ...]]:
        from xml.etree.ElementTree import fromstring

        styles = fromstring(self._xml)  # noqa: S314  expat refuses entity bombs
        tables = (each for each in styles if each.tag.rpartition("}")[2] == "cellXfs")
        return [_look(each) for each in next(tables, ())]


def _look(style: "Element") -> tuple[object, ...]:
    from xml.etree.ElementTree import tostring

    told = {name: text for name, text in style.items() if name not in _OF_THE_FORMAT}
    return (sorted(told.items()), [tostring(each).strip() for each in style])
