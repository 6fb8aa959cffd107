"""bulletin check FILE...: whether the figures can be true."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated

from bulletin.cli.command_line.parameters import (
    Beside,
    CacheOptions,
    DeclaredOptions,
    Files,
    MaxSize,
    PanelOptions,
    Quiet,
    ReadingOptions,
    WritingOptions,
    option,
    rules,
)
from bulletin.cli.status import FailOn, failing, status

if TYPE_CHECKING:
    from bulletin.api.options.options import Options
    from bulletin.cli.examined_files import PanelWish
    from bulletin.render.form import Form, Result


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    writing: WritingOptions,
    fail_on: Annotated[FailOn, option("--fail-on")] = FailOn.ERROR,
    select: Annotated[
        list[str] | None, option("--select", metavar="RULE", completion=rules)
    ] = None,
    ignore: Annotated[
        list[str] | None, option("--ignore", metavar="RULE", completion=rules)
    ] = None,
    reading: ReadingOptions,
    declared: DeclaredOptions,
    beside: Beside = None,
    max_size: MaxSize = None,
    panels: PanelOptions,
    strict: Annotated[bool, option("--strict")] = False,
    notes: Annotated[bool, option("--notes")] = False,
    workers: Annotated[int | None, option("--workers", metavar="N", least=1)] = None,
    caching: CacheOptions,
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin check`."""
    from bulletin.cli.examined_files import (
        PanelWish,
        bytes_of_file,
        is_screened,
        may_hold_panels,
        options,
        wishes_cache,
        with_declared,
    )
    from bulletin.cli.output import Wish, wanted
    from bulletin.model.findings.report import Report
    from bulletin.read.paths import find_files, folders_among
    from bulletin.render.form import Result

    out = wanted("check", Wish(*writing, quiet))
    out = out._replace(notes=notes or fail_on is FailOn.NOTE)
    choices = with_declared(options(*reading), *declared)
    choices = choices._replace(beside=tuple(beside or ()), searched=folders_among(files))
    if select or ignore or strict or max_size:
        from bulletin.api.options.mistypable_names import listed_names

        choices = choices._replace(
            select=listed_names(select or ()),
            ignore=listed_names(ignore or ()),
            strict=strict,
            max_size=max_size,
        )
    blank = Result[None]("check", Report(), (), failing(fail_on), _pages, bytes_of_file)
    paths = find_files(files)
    wish = PanelWish(
        panels.by,
        panels.item,
        panels.value,
        tuple(panels.decimals or ()),
        panels.engine,
        panels.scheduler,
    )
    if may_hold_panels(paths, wish):
        return _check_few(paths, choices, blank, out, wish)
    choices = choices._replace(cache=caching.cache, cache_dir=caching.cache_dir)
    choices = choices._replace(cache=wishes_cache(choices, paths))
    if workers or choices.cache or len(paths) > 1:
        from bulletin.cli.many_files import is_many

        if choices.cache or is_many(paths, workers):
            from bulletin.cli.check_many import check_many

            return check_many(paths, choices, blank, out, workers)
    screened = any(is_screened(each, choices) for each in paths)
    return _check_few(paths, choices, blank, out, wish if screened else None)


def _check_few(
    paths: Sequence[str],
    choices: "Options",
    blank: "Result[None]",
    out: "Form",
    panels: "PanelWish | None" = None,
) -> int:
    """Write what is to be said of files that are all kept until then; return the exit status."""
    from bulletin.cli.examined_files import examined
    from bulletin.cli.output import deliver, seen_with_result
    from bulletin.cli.streams import tell

    seen = seen_with_result(out)
    report = examined(paths, choices, quiet=out.quiet, sentences=True, seen=seen, panels=panels)
    report = report.without_idle_notes()
    deliver(blank._replace(report=report), out)
    if not (out.quiet or out.counts):
        from bulletin.render.phrases.counts import remarks

        for sentence in remarks(report):
            tell(sentence)
    return status(report, blank.failing)


def _pages() -> Mapping[str, str]:
    from bulletin.api.rules import pages

    return pages()
