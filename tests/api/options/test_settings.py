"""
Settings files: where they lie, what they hold, and what goes before what.

Also of `api/options/configuration.py`, `api/options/keys.py`, `api/options/layers.py`,
`api/options/settings_files.py`, `api/tables/understood.py`.
"""

from pathlib import Path

import pytest

from bulletin.api.examine import examine, examine_text
from bulletin.api.options.options import Options
from bulletin.api.options.patterns import matches
from bulletin.api.public import check
from bulletin.declare.column_settings import ColumnSettings
from bulletin.errors import UsageError
from bulletin.model.figures.figure import Rounding
from bulletin.model.findings.report import FileReport, Severity
from bulletin.model.table.table import Evidence, Measure

TABLE = "item,2020\nAll,5\nA,2\nB,2\n"
SUM = 'relations = ["All = A + B"]\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a table, in which the program runs."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "sub").mkdir()
    (tmp_path / "t.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "sub" / "t.csv").write_text(TABLE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def settings(folder: Path, text: str, name: str = "bulletin.toml") -> None:
    (folder / name).write_text(text, encoding="utf-8")


def examined(path: str = "t.csv", options: Options | None = None) -> FileReport:
    (file,) = examine([path], options or Options()).files
    return file


def declared(file: FileReport) -> int:
    return sum(each.evidence is Evidence.DECLARED for each in file.judgements)


def refused(text: str, folder: Path) -> str:
    settings(folder, text)
    with pytest.raises(UsageError) as caught:
        examine(["t.csv"])
    return str(caught.value)


def test_the_nearest_settings_file_applies(folder: Path) -> None:
    settings(folder, SUM)
    settings(folder / "sub", 'kind = "table"\n')

    assert (declared(examined("t.csv")), declared(examined("sub/t.csv"))) == (1, 0)
    assert examined("t.csv").settings == "bulletin.toml: relations (1)"
    assert examined("sub/t.csv").settings == str(Path("sub", "bulletin.toml")) + ": kind"


def test_folders_above_are_searched(folder: Path) -> None:
    settings(folder, SUM)

    assert declared(examined("sub/t.csv")) == 1


def test_the_search_ends_at_the_root_of_the_repository(folder: Path) -> None:
    (folder / "sub" / ".git").mkdir()
    settings(folder, SUM)

    assert examined("sub/t.csv").settings == ""


def test_a_project_file_counts_only_with_a_table_of_ours(folder: Path) -> None:
    settings(folder / "sub", '[project]\nname = "x"\n', "pyproject.toml")
    settings(folder, f"[tool.bulletin]\n{SUM}", "pyproject.toml")

    assert declared(examined("sub/t.csv")) == 1


def test_our_own_file_goes_before_the_project_file(folder: Path) -> None:
    settings(folder, '[tool.bulletin]\nunit = "万元"\nkind = "output"\n', "pyproject.toml")
    settings(folder, 'unit = "亿元"\n')
    (table,) = examined().tables
    unit = table.columns[0].unit

    assert (table.kind, unit and unit.printed) == ("output", "亿元")


def test_what_the_caller_says_goes_before_any_file(folder: Path) -> None:
    settings(folder, 'kind = "output"\nrounding = "truncated"\nignore = ["total-not-additive"]\n')
    options = Options(kind="table", rounding=Rounding.NEAREST, select=("total-not-additive",))
    file = examined(options=options)

    assert file.tables[0].kind == "table"
    assert file.tables[0].columns[0].rounding is Rounding.NEAREST
    assert examined().tables[0].columns[0].rounding is Rounding.TRUNCATED


def test_a_relation_of_the_caller_replaces_one_that_contradicts_it(folder: Path) -> None:
    (folder / "t.csv").write_text("item,2020\nAll,4\nA,2\nB,2\nC,2\n", encoding="utf-8")
    settings(folder, SUM)
    found = examined(options=Options(relations=("All = A + C",))).judgements

    assert [
        [part.item for part in each.parts] for each in found if each.evidence is Evidence.DECLARED
    ] == [["A", "C"]]


def test_a_settings_file_may_be_named_or_refused(folder: Path) -> None:
    settings(folder, 'kind = "output"\n')
    settings(folder, SUM, "other.toml")

    assert declared(examined(options=Options(config="other.toml"))) == 1
    assert examined(options=Options(config="")).settings == ""


def test_texts_have_no_settings_but_those_of_the_caller(folder: Path) -> None:
    settings(folder, SUM)

    assert declared(examine_text(TABLE)) == 0
    assert declared(examine_text(TABLE, Options(relations=("All = A + B",)))) == 1


def test_a_path_given_to_python_has_the_settings_beside_it(folder: Path) -> None:
    settings(folder, f'encoding = "gb18030"\n{SUM.replace("All", "合计")}')
    (folder / "t.csv").write_text(TABLE.replace("All", "合计"), encoding="gb18030")

    assert declared(check("t.csv")) == 1


def test_a_block_applies_to_its_files_only(folder: Path) -> None:
    settings(folder, f'[[table]]\nfiles = "sub/*.csv"\n{SUM}')

    assert (declared(examined("t.csv")), declared(examined("sub/t.csv"))) == (0, 1)


def test_a_block_goes_before_what_holds_for_all_files(folder: Path) -> None:
    settings(folder, 'kind = "output"\n[[table]]\nfiles = ["t.csv"]\nkind = "table"\n')

    assert examined().tables[0].kind == "table"


def test_columns_are_declared_by_head(folder: Path) -> None:
    (folder / "t.csv").write_text("item,amount,quota\nAll,5,50.0\nA,2,20.0\n", encoding="utf-8")
    settings(
        folder,
        '[columns.quota]\nmeasure = "share"\nunit = "%"\nrounding = "adjusted"\n'
        '[columns.amount]\nrole = "ignored"\n',
    )
    (column,) = examined().tables[0].columns

    assert (column.measure, column.rounding) == (Measure.SHARE, Rounding.ADJUSTED)


def test_group_columns_part_a_file_into_tables(folder: Path) -> None:
    text = "what,where,2020\nAll,North,5\nA,North,2\nAll,South,7\nA,South,3\n"
    (folder / "t.csv").write_text(text, encoding="utf-8")
    settings(folder, 'groups = ["where"]\n')

    assert [table.group for table in examined().tables] == [
        (("where", "North"),),
        (("where", "South"),),
    ]


def test_a_rule_may_weigh_less_and_findings_stay_in_order(folder: Path) -> None:
    (folder / "t.csv").write_text(TABLE.replace("5", "9"), encoding="utf-8")
    settings(folder, f'{SUM}severity = {{total-not-additive = "note"}}\n')
    found = examined().findings

    assert [(each.rule, each.severity) for each in found if each.rule == "total-not-additive"] == [
        ("total-not-additive", Severity.NOTE)
    ]
    assert [each.id for each in found] == list(range(1, len(found) + 1))


def test_weak_evidence_is_not_made_an_error() -> None:
    rows = "".join(f"{year},{year - 1900 + 3},{year - 1900},3\n" for year in range(1960, 1990))
    text = f"year,a,b,c\n{rows}1990,99,90,3\n"
    wish = {"total-not-additive": Severity.ERROR}

    assert Severity.ERROR not in [
        each.severity for each in examine_text(text, Options(severity=wish)).findings
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("relation = []", "bulletin.toml: there is no key 'relation': did you mean 'relations'?"),
        ('kind = "outptu"', "kind: there is no kind 'outptu': did you mean 'output'?"),
        (
            'ignore = ["unlike-decimal"]',
            "ignore: there is no rule 'unlike-decimal': did you mean 'unlike-decimals'?",
        ),
        ('severity = {residuals = "note"}', "there is no rule 'residuals': did you mean"),
        ('severity = {residual = "warn"}', "there is no severity 'warn': did you mean 'warning'?"),
        ('rounding = "nearst"', "there is no rounding profile 'nearst': did you mean 'nearest'?"),
        ('columns.x.measures = "level"', "columns.“x”: there is no key 'measures'"),
        ('columns.x.role = "groups"', "there is no role 'groups': did you mean 'group'?"),
        ("unit = 5", 'unit must be a text in quotes, such as "…", and not 5'),
        ("groups = [true]", "groups, place 1 must be a text in quotes"),
        ("columns = 5", "columns must be a table"),
        ("relations = {}", "relations must be a list of texts"),
        ("[[table]]\nkind = 'cpi'", "[[table]] 1: files is missing"),
        ("[table]\nfiles = 'x'", "table is a list; write [[table]]"),
        ("files = 'x'", "files stands above the first [[table]]"),
        ("x = [", "bulletin.toml is no TOML in UTF-8"),
        ('relations = ["All = A +"]', "“All = A +” is no relation: a label or a number is due"),
        ('relations = ["a = b + c", "a = b + d"]', "contradict each other unless c equals d"),
        (
            'select = ["residual"]\nignore = ["residual"]',
            "residual is selected and ignored at once",
        ),
        (
            '[[table]]\nfiles="*.csv"\nunit="亿元"\n[[table]]\nfiles="t.*"\nunit="万元"',
            "[[table]] 1 and [[table]] 2 both mean t.csv and contradict each other in unit",
        ),
    ],
)
def test_what_is_wrong_in_a_settings_file_is_one_sentence(
    text: str, sentence: str, folder: Path
) -> None:
    said = refused(text, folder)

    assert sentence in said
    assert "\n" not in said


def test_a_missing_settings_file_is_one_sentence(folder: Path) -> None:
    with pytest.raises(UsageError, match=r"^nowhere\.toml cannot be read"):
        examine([str(folder / "t.csv")], Options(config="nowhere.toml"))


@pytest.mark.parametrize("options", [Options(select=("residua",)), Options(ignore=("residua",))])
def test_an_unknown_rule_is_refused_to_python_users_too(options: Options) -> None:
    with pytest.raises(UsageError, match="There is no rule 'residua': did you mean 'residual'"):
        examine_text(TABLE, options)


def test_a_misspelt_label_is_an_error_of_that_file_and_others_are_done(folder: Path) -> None:
    settings(folder, 'relations = ["Northern = Male + Female"]\n')
    (folder / "u.csv").write_text("item,2020\nNorthren,5\nMale,2\nFemale,3\n", encoding="utf-8")
    good, wrong = examine(["t.csv", "u.csv"]).files

    assert good.error == ""
    assert "u.csv has no item and no column 'Northern'; did you mean 'Northren'?" in wrong.error


def test_what_fits_no_file_is_said_once(folder: Path) -> None:
    settings(folder, 'relations = ["Nation = Men + Women"]\n[columns.output]\nunit = "t"\n')
    report = examine(["t.csv", "sub/t.csv"])

    assert [file.error for file in report.files] == ["", ""]
    assert len(report.remarks) == 2
    assert "no column 'output'" in report.remarks[0]
    assert report.remarks[1].startswith("No file fits; bulletin.toml: “Nation = Men + Women”")


def test_what_fits_one_file_of_several_is_not_remarked_upon(folder: Path) -> None:
    settings(folder, SUM)
    (folder / "u.csv").write_text("item,2020\nNation,5\nMen,2\n", encoding="utf-8")

    assert examine(["t.csv", "u.csv"]).remarks == ()


def test_what_is_said_twice_is_remarked_upon(folder: Path) -> None:
    settings(folder, 'relations = ["All = A + B", "A = All - B"]\n')

    assert examine(["t.csv"]).remarks == (
        "bulletin.toml: “A = All - B” says the same as “All = A + B”; one of them can go.",
    )


def test_a_relation_of_the_caller_that_fits_no_file_is_refused(folder: Path) -> None:
    with pytest.raises(UsageError, match="no item and no column 'Nation'"):
        examine([str(folder / "t.csv")], Options(relations=("Nation = Men + Women",)))


def test_settings_of_columns_may_come_from_the_caller() -> None:
    text = "item,amount,quota\nAll,5,50.0\nA,2,20.0\n"
    columns = {"quota": ColumnSettings(measure=Measure.SHARE)}

    assert examine_text(text, Options(columns=columns)).tables[0].columns[1].measure is (
        Measure.SHARE
    )


@pytest.mark.parametrize(
    ("pattern", "path", "meant"),
    [
        ("*.csv", "a/b/c.csv", True),
        ("a/*.csv", "a/b/c.csv", False),
        ("a/**/*.csv", "a/c.csv", True),
        ("a/**", "a/b/c.csv", True),
        ("cpi-20[12]?.csv", "cpi-2019.csv", True),
        ("cpi-20[!12]?.csv", "cpi-2019.csv", False),
        ("[z-a].csv", "x.csv", False),
        ("表1（亿元）.csv", "表1（亿元）.csv", True),
        ("caf\u00e9.csv", "cafe\u0301.csv", True),
        ("./a/b.csv", "a/b.csv", True),
    ],
)
def test_patterns_mean_files(pattern: str, path: str, *, meant: bool) -> None:
    assert matches(pattern, path) is meant
