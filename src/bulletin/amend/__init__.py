"""
From what is certain enough about a table to a changed file, without touching another byte.

What to type: `proposals` and `questions`, an `edit` each, in the `style` of its cell. Shown
as a `diff` or asked in an `interview`, which says what is `remaining`. Typed by `amended`
(with `byte_offsets`), written by `writing` (with `backups`). Kept as
printed instead: `accepting`, `accepted` and the file of `exceptions`.
"""
