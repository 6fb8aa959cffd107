"""
How commands declare their options, and those that several of them share.

Options that go together are a group, and one parameter of the commands that take it. The
help of all of them is in the catalogue.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any, NamedTuple

Command = Callable[..., int]


class DeclaredParameter(NamedTuple):
    """
    An option by its names, or an argument, which has none.

    It stands in the signature of a command beside the type of the value. A name such as
    `--bom/--no-bom` is that of both sides of a switch.
    """

    names: tuple[str, ...] = ()
    metavar: str | None = None
    least: float | None = None
    most: float | None = None
    completion: Callable[..., list[str]] | None = None


def option(
    *names: str,
    metavar: str | None = None,
    least: float | None = None,
    most: float | None = None,
    completion: Callable[..., list[str]] | None = None,
) -> DeclaredParameter:
    """Return an option of these names."""
    return DeclaredParameter(names, metavar, least, most, completion)


def argument(metavar: str, completion: Callable[..., list[str]] | None = None) -> DeclaredParameter:
    """Return an argument."""
    return DeclaredParameter(metavar=metavar, completion=completion)


class CommandParameter(NamedTuple):
    """An option or argument of a command; `default` is `...` where one must be given."""

    name: str
    hint: Any
    default: Any = ...


def parameters_of(command: Command) -> Iterator[CommandParameter]:
    """Yield the options and arguments of a command, those of its groups one by one."""
    code: Any = command.__code__
    free = code.co_varnames[: code.co_argcount][::-1]
    defaults = dict(zip(free, (command.__defaults__ or ())[::-1], strict=False))
    defaults |= command.__kwdefaults__ or {}
    for name, hint in command.__annotations__.items():
        if hint in _GROUPS:
            for each, of_group in hint.__annotations__.items():
                yield CommandParameter(each, of_group, hint._field_defaults[each])
        elif name != "return":
            yield CommandParameter(name, hint, defaults.get(name, ...))


def call(command: Command, values: Mapping[str, Any]) -> int:
    """Run a command with the values of its options and arguments, and return its exit status."""
    rest = dict(values)
    groups = {name: hint for name, hint in command.__annotations__.items() if hint in _GROUPS}
    for name, group in groups.items():
        rest[name] = group(**{each: rest.pop(each) for each in group._fields if each in rest})
    return int(command(**rest) or 0)


def _formats(ctx: Any) -> list[str]:  # noqa: ANN401  the context of Click, which knows it by this name
    from bulletin.render.formats import names

    return list(names(str(ctx.command.name)))


def kinds() -> list[str]:
    """Return the kinds of tables, as a shell may complete them."""
    from bulletin.understand.kinds.kind import kind_names

    return list(kind_names())


def rules() -> list[str]:
    """Return the names of the rules, as a shell may complete them."""
    from bulletin.api.rules import rule_names

    return list(rule_names())


Files = Annotated[list[str], argument(metavar="FILE...")]
Format = Annotated[str, option("--format", "-f", metavar="FORMAT", completion=_formats)]
Output = Annotated[str | None, option("--output", "-o", metavar="FILE")]
Bom = Annotated[bool | None, option("--bom/--no-bom")]
Kind = Annotated[str | None, option("--kind", metavar="KIND", completion=kinds)]
Encoding = Annotated[str | None, option("--encoding", metavar="NAME")]
Beside = Annotated[list[str] | None, option("--with", metavar="FILE")]
MaxSize = Annotated[int | None, option("--max-size", metavar="MB", least=1)]
Sheet = Annotated[str | None, option("--sheet", metavar="NAME")]
Table = Annotated[int | None, option("--table", metavar="N", least=1)]
Config = Annotated[str | None, option("--config", metavar="FILE")]
Rule = Annotated[list[str] | None, option("--rule", metavar="RELATION")]
Rounding = Annotated[list[str] | None, option("--rounding", metavar="PROFILE")]
Trust = Annotated[list[str] | None, option("--trust", metavar="FIGURE")]
By = Annotated[str | None, option("--by", metavar="HEADS")]
Item = Annotated[str | None, option("--item", metavar="HEAD")]
Value = Annotated[str | None, option("--value", metavar="HEADS")]
Decimals = Annotated[list[str] | None, option("--decimals", metavar="N")]
Engine = Annotated[str | None, option("--engine", metavar="NAME")]
Scheduler = Annotated[str | None, option("--scheduler", metavar="ADDRESS")]
Cache = Annotated[bool | None, option("--cache/--no-cache")]
CacheDir = Annotated[str | None, option("--cache-dir", metavar="FOLDER")]
Quiet = Annotated[bool, option("--quiet", "-q")]


class WritingOptions(NamedTuple):
    """In which form a result is written, and where to."""

    form: Format = "auto"
    output: Output = None
    bom: Bom = None


class ReadingOptions(NamedTuple):
    """How files are read."""

    kind: Kind = None
    encoding: Encoding = None
    sheet: Sheet = None
    table: Table = None
    config: Config = None


class SentenceOptions(NamedTuple):
    """How files of sentences are read, and which others these are held against."""

    beside: Beside = None
    encoding: Encoding = None
    config: Config = None


class DeclaredOptions(NamedTuple):
    """What a user says of tables that they do not say themselves."""

    rule: Rule = None
    rounding: Rounding = None
    trust: Trust = None


class CacheOptions(NamedTuple):
    """Whether what earlier runs said of files is used, and where it is kept."""

    cache: Cache = None
    cache_dir: CacheDir = None


class PanelOptions(NamedTuple):
    """What the columns of a panel are, a row a figure of a time and a place; who screens it."""

    by: By = None
    item: Item = None
    value: Value = None
    decimals: Decimals = None
    engine: Engine = None
    scheduler: Scheduler = None


_GROUPS: tuple[Any, ...] = (
    WritingOptions,
    ReadingOptions,
    SentenceOptions,
    DeclaredOptions,
    CacheOptions,
    PanelOptions,
)
