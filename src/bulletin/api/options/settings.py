"""Which options apply to a file: the caller's, then those of settings files."""

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bulletin.api.options.options import DEFAULTS, Options
from bulletin.errors import UsageError
from bulletin.messages.message import Message

if TYPE_CHECKING:
    from bulletin.api.options.configuration import Configuration, SettingsBlock
    from bulletin.declare.language.statement import Statement

COMMAND_LINE, TRUSTED = "--rule", "--trust"
_STANDARD_INPUT = "-"
_SAID_APART = ("relations", "cache")  # those are counted; this says nothing of a file


class Applied(NamedTuple):
    """
    What applies to one file.

    `said` is what the caller said, before any settings file. `told` names the settings
    files with what they say, for people, `where` the last of them. `repeated` holds a
    sentence for every declaration that says nothing new. `panel`: its first lines are those
    of a panel, however long it is.
    """

    options: Options
    statements: "tuple[Statement, ...]" = ()
    told: str = ""
    where: str = "options"
    repeated: tuple[str, ...] = ()
    said: Options = DEFAULTS
    panel: bool = False


class Settings:
    """The caller's options with the settings files read so far in this run."""

    def __init__(self, options: Options) -> None:
        """
        Keep the options; names in them must exist.

        Raises:
            UsageError: a rule does not exist.
        """
        self.options = options
        if options.select or options.ignore or options.severity:
            from bulletin.api.options.mistypable_names import need_rules

            need_rules((*options.select, *options.ignore, *options.severity))
        self._read: dict[str, Configuration] = {}
        self._beside: dict[str, list[str]] = {}

    def of(self, path: str) -> Applied:
        """
        Return what applies to the file of this path; texts and frames have no folder.

        Raises:
            UsageError: a settings file is wrong, or contradicts itself.
        """
        applied = Applied(self.options, said=self.options)
        if self.options.relations:
            applied = _declared(applied, self.options.relations, COMMAND_LINE)
        for each in self.configurations(path):
            applied = _joined(applied, each, path)
        return applied

    def configurations(self, path: str) -> Iterator["Configuration"]:
        """
        Yield the settings files of a file, the one that goes before first, each read once a run.

        Raises:
            UsageError: one of them is wrong.
        """
        for name in self._files(path):
            if name not in self._read:
                from bulletin.api.options.configuration import read_configuration

                self._read[name] = read_configuration(name)
            yield self._read[name]

    def _files(self, path: str) -> Sequence[str]:
        if self.options.config is not None:
            return [self.options.config] if self.options.config else []
        if path.startswith("<"):
            return []
        folder = "." if path == _STANDARD_INPUT else os.path.dirname(path) or "."  # noqa: PTH120
        if folder not in self._beside:
            from bulletin.api.options.settings_files import settings_files_for

            self._beside[folder] = settings_files_for(folder)
        return self._beside[folder]


def _joined(applied: Applied, configuration: "Configuration", path: str) -> Applied:
    """Return what applies with a settings file below everything that was said so far."""
    from bulletin.api.options.layers import need_agreement, over

    blocks = [each for each in configuration.blocks if _means(each, configuration, path)]
    need_agreement(blocks, path)
    layer = Options()
    for block in blocks:
        layer = over(block.options, layer)
    relations = [text for block in blocks for text in block.options.relations]
    joined = _declared(applied, relations, configuration.where)
    said = _said(layer, len(relations))
    told = [applied.told] if applied.told else []
    told += [f"{configuration.where}: {said}"] if said else []
    return joined._replace(
        options=over(applied.options, layer), told="; ".join(told), where=configuration.where
    )


def _means(block: "SettingsBlock", configuration: "Configuration", path: str) -> bool:
    if not block.patterns:
        return True
    if path == _STANDARD_INPUT or path.startswith("<"):
        return False
    from bulletin.api.options.patterns import matches

    try:
        relative = os.path.relpath(path, configuration.folder)
    except ValueError:  # another drive
        relative = path
    return any(matches(pattern, relative) for pattern in block.patterns)


def _said(options: Options, relations: int) -> str:
    """Return the names of what options say, in the order in which they are described."""
    names = [name for name, said in options._asdict().items() if said]
    count = [f"relations ({relations})"] if relations else []
    return ", ".join([name for name in names if name not in _SAID_APART] + count)


def _declared(applied: Applied, texts: Sequence[str], origin: str) -> Applied:
    """Return what applies with more relations; what was said before goes before them."""
    if not texts:
        return applied
    from bulletin.declare.conflicts import contradictions, prevailing, repetitions
    from bulletin.declare.language.statement import read_statement

    fresh = [read_statement(text, origin) for text in texts]
    for one, other, implied in contradictions(fresh):
        message = Message.of(
            "declare.contradict", where=origin, one=one.text, other=other.text, implied=implied
        )
        raise UsageError(message)
    repeated = [
        Message.of("declare.repeated", where=origin, other=other.text, one=one.text)
        for one, other in repetitions(fresh)
    ]
    once = list({each.same: each for each in reversed(fresh)}.values())[::-1]
    return applied._replace(
        statements=prevailing(applied.statements, once),
        repeated=(*applied.repeated, *repeated),
    )
