"""The words of the command line: one file a command, and one guarded way in."""

from collections.abc import Sequence

# A run makes hardly any cycles; looking for them while modules load is a tenth of a start.
_RARELY = 50_000


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program with these arguments (those of the process if None), and exit."""
    import gc
    import sys

    gc.set_threshold(_RARELY)
    try:
        from bulletin.cli.boundary import guarded
        from bulletin.cli.streams import prepare

        prepare()
        status = guarded(list(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt:  # while the first modules were being imported
        status = 130
    except MemoryError:  # so little that not even this can be told of
        status = 2
    sys.exit(status)
