"""bulletin cache: where answers of earlier runs are kept, and an end to them."""

from typing import Annotated

from bulletin.cli.command_line.parameters import CacheDir, option
from bulletin.cli.streams import to_people, write


def command(
    *,
    cache_dir: CacheDir = None,
    clear: Annotated[bool, option("--clear")] = False,
) -> int:
    """Return the exit status of `bulletin cache`."""
    from bulletin.api.cache.cache_folder import usual_folder
    from bulletin.api.cache.kept_answers import KeptAnswers
    from bulletin.errors import InputError
    from bulletin.messages.message import Message
    from bulletin.messages.speaking import say

    kept = KeptAnswers(cache_dir or usual_folder())
    if not kept.folder:
        raise InputError(Message.of("cache.no.folder"))
    if clear:
        kept.clear()
    to_people()
    found = list(kept.files())
    size = f"{sum(each.size for each in found) / (1 << 20):.1f}"
    write(say("cache.holds", folder=kept.folder, count=len(found), size=size) + "\n")
    return 0
