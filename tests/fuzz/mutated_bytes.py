"""A Hypothesis strategy for bytes as accidents, liars and fuzzers leave them."""

import re

from hypothesis import strategies as st

_NUMBER = re.compile(rb"\d+")
_NUMBERS = (b"0", b"-1", b"1", b"65536", b"2147483648", b"99999999999999999999", b"1e9", b"")
_MARKS = (b"", b"\x00", b"\xff", b"[", b"]", b"<<", b">>", b"(", b")", b"{", b'"', b"\n", b"'''")


@st.composite
def mutated(draw: st.DrawFn, raw: bytes) -> bytes:
    """Draw bytes with a few places cut off, out, said twice, exchanged or overwritten."""
    for _ in range(draw(st.integers(1, 4))):
        raw = draw(_once(raw))
    return raw


@st.composite
def _once(draw: st.DrawFn, raw: bytes) -> bytes:
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(raw))] * 2)))
    end = min(end, start + draw(st.sampled_from((1, 8, 64, 4096))))
    how = draw(st.sampled_from(("cut off", "cut out", "again", "nested", "mark", "number", "byte")))
    before, piece, after = raw[:start], raw[start:end], raw[end:]
    if how == "number":
        return _with_number(raw, start, draw(st.sampled_from(_NUMBERS)))
    return {
        "cut off": before,
        "cut out": before + after,
        "again": before + piece * 2 + after,
        "nested": before + piece * draw(st.sampled_from((2, 500))) + after,
        "mark": before + draw(st.sampled_from(_MARKS)) + after,
        "byte": before + bytes([draw(st.integers(0, 255))]) + raw[start + 1 :],
    }[how]


def _with_number(raw: bytes, start: int, number: bytes) -> bytes:
    """Put a number in the place of the first one behind a place."""
    found = _NUMBER.search(raw, start)
    return raw if found is None else raw[: found.start()] + number + raw[found.end() :]
