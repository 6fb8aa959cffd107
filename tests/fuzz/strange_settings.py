"""Hypothesis strategies for settings files and files of accepted findings, right and wrong."""

from collections.abc import Sequence

from hypothesis import strategies as st

from tests.fuzz.mutated_bytes import mutated

_WORDS = ("Total", "合计", "a", "x y", "", "sum", "total-not-additive", "error", "level", "t.csv",
          "*.csv", "**/*", "[", "\\u0000", "\\\\", "certain", "gbk", "utf-8", "rot13", "exact",
          "a = b", "a <= 5", "\U0001f525", "每一 = 合计", "sectors", "\\n")  # fmt: skip
_NUMBERS = ("0", "1", "-1", "2.5", "nan", "inf", "-inf", "1e400", "0x10", "9" * 400, "9" * 5000,
            "1979-05-27", "1979-05-27T07:32:00Z", "25:61:61", "1_000", "true", "false")  # fmt: skip
_KEYS = ("relations", "trust", "kind", "unit", "rounding", "columns", "groups", "select", "ignore",
         "severity", "encoding", "sheet", "strict", "max-size", "cache", "files", "table",
         "measure", "role", "accepted", "tool", "bulletin", "path", "line", "column", "rule",
         "item", "printed", "because", "beside", "condition", "colour")  # fmt: skip
_ACCEPTED = ("path", "line", "column", "rule", "item", "printed", "because", "beside", "files",
             "condition")  # fmt: skip

_texts = st.sampled_from(_WORDS).map(lambda word: f'"{word}"')
_plain = st.one_of(_texts, st.sampled_from(_NUMBERS), st.integers(-5, 9).map(str))
_keys = st.one_of(st.sampled_from(_KEYS), _texts)


def _listed(values: Sequence[str]) -> str:
    return f"[{', '.join(values)}]"


def _braced(pairs: Sequence[tuple[str, str]]) -> str:
    return f"{{{', '.join(f'{key} = {value}' for key, value in pairs)}}}"


def _within(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.tuples(_keys, values)
    return st.one_of(
        st.lists(values, max_size=3).map(_listed), st.lists(pairs, max_size=3).map(_braced)
    )


values = st.recursive(_plain, _within, max_leaves=6)
_deep = st.sampled_from((100, 5000)).map(lambda depth: "x = " + "[" * depth + "]" * depth)
_shaped = st.one_of(
    st.tuples(_keys, values).map(" = ".join),
    st.tuples(_texts, _plain).map(lambda pair: f"trust = {{{pair[0]} = {pair[1]}}}"),
    st.tuples(_texts, _keys, _plain).map(
        lambda each: f"columns = {{{each[0]} = {{{each[1]} = {each[2]}}}}}"
    ),
)
_lines = st.one_of(
    _shaped,
    st.lists(_keys, min_size=1, max_size=3).map(lambda keys: f"[{'.'.join(keys)}]"),
    st.sampled_from(("[[table]]", "[tool.bulletin]", "[[tool.bulletin.table]]", "[[accepted]]")),
)
_files = st.lists(_lines, max_size=8).map("\n".join)


@st.composite
def settings_texts(draw: st.DrawFn) -> bytes:
    """Draw the bytes of a settings file, of either name."""
    head = draw(st.sampled_from(("", "", "\ufeff", "[tool.bulletin]\n", "[[table]]\n")))
    text = head + draw(st.one_of(_files, _files, _deep))
    return draw(mutated(text.encode())) if draw(st.booleans()) else text.encode()


@st.composite
def accepted_texts(draw: st.DrawFn) -> bytes:
    """Draw the bytes of a file of accepted findings: entries with any of their keys, or none."""
    entries = draw(st.lists(_entry(), max_size=4))
    text = "".join(f"[[accepted]]\n{each}\n" for each in entries)
    text = draw(st.sampled_from(("", "\ufeff", "# Ours.\r\n", "x = 1\n"))) + text
    text = draw(st.one_of(st.just(text), st.just(text), _files, _deep))
    return draw(mutated(text.encode())) if draw(st.booleans()) else text.encode()


@st.composite
def _entry(draw: st.DrawFn) -> str:
    usual = {"line": "3", "column": "2", "path": '"t.csv"', "beside": "[]", "files": "[]"}
    kept = draw(st.lists(st.sampled_from(_ACCEPTED), unique=True, min_size=7))
    strange = draw(st.sets(st.sampled_from(_ACCEPTED), max_size=1))
    return "\n".join(
        f"{key} = {draw(values) if key in strange else usual.get(key, draw(_texts))}"
        for key in kept
    )
