from bulletin.api.rules import named_rules
from tests.cli.conftest import Run


def test_without_a_name_every_rule_is_listed_gravest_first(run: Run) -> None:
    lines = run(["explain"]).stdout.splitlines()

    assert {line.split()[0] for line in lines} == set(named_rules())
    weights = [line.split()[1] for line in lines]
    assert weights == sorted(weights, key=["error", "warning", "note"].index)


def test_a_rule_is_explained_by_its_own_page(run: Run) -> None:
    done = run(["explain", "total-not-additive"])

    assert done.returncode == 0
    assert done.stdout.startswith("total-not-additive (error)\n\n")
    assert "Why it matters:\n" in done.stdout
