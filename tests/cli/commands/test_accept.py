from pathlib import Path

import pytest

from tests.cli.conftest import Run

TABLE = "item,2023\nTotal,290.0\nNorth,150.0\nSouth,100.0\n"


@pytest.fixture
def table(tmp_path: Path) -> str:
    (tmp_path / "t.csv").write_text(TABLE, encoding="utf-8")
    return "t.csv"


def test_an_exception_is_kept_beside_the_table(run: Run, table: str, tmp_path: Path) -> None:
    done = run(["accept", f"{table}:2:2", "--because", "printed so in the yearbook"])
    kept = (tmp_path / "bulletin-accepted.toml").read_text(encoding="utf-8")

    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == ("t.csv:2:2: total-not-additive accepted in bulletin-accepted.toml.\n")
    assert kept.endswith(
        '[[accepted]]\npath = "t.csv"\nline = 2\ncolumn = 2\nrule = "total-not-additive"\n'
        'item = "Total"\nprinted = "290.0"\nbeside = ["150.0", "100.0"]\n'
        'because = "printed so in the yearbook"\n'
    )


def test_accepting_twice_writes_once(run: Run, table: str, tmp_path: Path) -> None:
    run(["accept", f"{table}:2:2", "--because", "so"])
    done = run(["accept", f"{table}:2:2", "--because", "so", "--rule", "total-not-additive"])
    kept = (tmp_path / "bulletin-accepted.toml").read_text(encoding="utf-8")

    assert done.returncode == 0
    assert "was accepted in bulletin-accepted.toml before" in done.stderr
    assert kept.count("[[accepted]]") == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["t.csv", "--because", "x"], "names no cell"),
        (["t.csv:2", "--because", "x"], "names no cell"),
        (["t.csv:0:2", "--because", "x"], "names no cell"),
        (["t.csv:1:1", "--because", "x"], "no finding at line 1, column 1"),
        (["t.csv:3:2", "--because", "x"], "line 2, column 2 has one that this cell is part of"),
        (["t.csv:2:2", "--because", " "], "--because is blank"),
        (["t.csv:2:2"], "--because"),
        (["t.csv:2:2", "--because", "x", "--rule", "residuel"], "did you mean 'residual'"),
        (["gone.csv:2:2", "--because", "x"], "gone.csv does not exist"),
        (["--because", "x", "--", "-:2:2"], "no folder to keep an exception in"),
    ],
)
def test_what_cannot_be_accepted_is_refused_in_one_sentence(
    run: Run, table: str, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    done = run(["accept", *arguments], TABLE)

    assert done.returncode == 2
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert [each.name for each in tmp_path.iterdir()] == [table]


def test_a_finding_that_another_file_has_a_part_in_can_be_accepted(
    run: Run, tmp_path: Path
) -> None:
    for name, coal in (("a.csv", "268.70"), ("b.csv", "286.70")):
        text = (
            "Output in 2023,,\nproduct,unit,output\nSulphuric acid,tonnes,21.73\n"
            f"Raw coal,tonnes,{coal}\nCement,tonnes,306.40\nGlass panes,tonnes,12.10\n"
            "Steel pipes,tonnes,77.15\n"
        )
        (tmp_path / name).write_text(text, encoding="utf-8")

    alone = run(["accept", "a.csv:4:3", "--because", "revised"])
    both = run(["accept", "a.csv:4:3", "--because", "revised", "--with", "b.csv"])

    assert (alone.returncode, both.returncode) == (2, 0)
    assert 'files = ["b.csv"]' in (tmp_path / "bulletin-accepted.toml").read_text(encoding="utf-8")


def test_an_entry_is_not_out_of_date_where_its_rule_is_not_asked(run: Run, table: str) -> None:
    """Nothing of the kind is found then, because nobody looked."""
    run(["accept", f"{table}:2:2", "--because", "so"])

    for choice in (["--select", "residual"], ["--ignore", "total-not-additive"]):
        done = run(["check", table, *choice, "--format", "annotations"])
        assert (done.returncode, done.stdout) == (0, "")


def test_what_is_out_of_date_can_be_ignored_like_any_rule(
    run: Run, table: str, tmp_path: Path
) -> None:
    run(["accept", f"{table}:2:2", "--because", "so"])
    (tmp_path / table).write_text(TABLE.replace("290", "250"), encoding="utf-8")
    told = run(["check", table, "--format", "annotations"])
    ignored = run(["check", table, "--ignore", "acceptance-out-of-date", "-f", "annotations"])

    assert "2:2: note: acceptance-out-of-date: " in told.stdout
    assert ignored.stdout == ""
    assert run(["explain", "acceptance-out-of-date"]).stdout.startswith("acceptance-out-of-date (")


def test_a_finding_that_is_not_yet_accepted_is_named_first(run: Run, tmp_path: Path) -> None:
    text = (
        "地区生产总值\n指标,绝对数（亿元）,比重（%）\n地区生产总值,2761.1,\n第一产业,149.8,5.43\n"
        "第二产业,1408.2,53.61\n第三产业,1131.2,40.97\n"
    )
    (tmp_path / "x.csv").write_text(text, encoding="utf-8")
    run(["accept", "x.csv:3:2", "--because", "so"])
    other = run(["accept", "x.csv:5:2", "--because", "so"])
    run(["accept", "x.csv:5:3", "--because", "so"])
    none = run(["accept", "x.csv:5:2", "--because", "so"])

    assert "line 5, column 3 has one that this cell is part of; accept it there" in other.stderr
    assert "line 3, column 2 has one that this cell is part of; it is accepted" in none.stderr


def test_what_a_sentence_says_can_be_accepted(run: Run, tmp_path: Path) -> None:
    text = "年末户籍人口为112635人，其中男性57753人，女性54982人。\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    done = run(["accept", "a.txt:1:8", "--because", "so in the original"])
    checked = run(["check", "a.txt", "--format", "csv", "-q"])

    assert done.stderr == "a.txt:1:8: claim-not-reproducible accepted in bulletin-accepted.toml.\n"
    assert (checked.returncode, "so in the original" in checked.stdout) == (0, True)
