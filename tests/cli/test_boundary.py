import pytest

from bulletin.cli import boundary


def broken(_arguments: object) -> int:
    message = "list index\nout of range"
    raise IndexError(message)


def test_a_defect_of_ours_is_owned_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(boundary, "_run", broken)
    monkeypatch.delenv("BULLETIN_DEBUG", raising=False)

    assert boundary.guarded(["check", "x.csv"]) == 3
    said = capsys.readouterr().err
    assert said.startswith("bulletin: This is a defect of bulletin, not of your file (IndexError")
    assert "please report it" in said
    assert said.count("\n") == 1


def test_the_traceback_is_there_for_those_who_ask(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(boundary, "_run", broken)
    monkeypatch.setenv("BULLETIN_DEBUG", "1")

    assert boundary.guarded([]) == 3
    assert "Traceback (most recent call last)" in capsys.readouterr().err
