from bulletin.api.options.options import Options
from bulletin.api.public import check
from bulletin.model.figures.figure import Rounding

ADJUSTED = Options(rounding=Rounding.ADJUSTED)
HEAD = "item,2023,share (%)\nTotal,300,\n"


def rules(text: str, options: Options) -> list[str]:
    return [each.rule for each in check(text, options).findings]


def test_any_share_may_absorb_what_is_missing_to_a_hundred() -> None:
    text = HEAD + "  A,90,30.0\n  B,90,30.0\n  C,120,40.1\n"

    assert rules(text.replace("120,40.1", "120,40.0"), ADJUSTED) == []
    assert "shares-off-hundred" in rules(text, ADJUSTED)


def test_adjusted_shares_must_add_to_a_hundred_as_they_stand() -> None:
    text = HEAD + "  A,100,33.3\n  B,100,33.3\n  C,100,33.3\n"

    assert rules(text, Options()) == []
    assert rules(text, ADJUSTED) == ["shares-off-hundred"]


def test_shares_forced_to_a_hundred_are_accused_only_without_their_profile() -> None:
    shares = ("14.3", "14.3", "14.3", "14.3", "14.3", "14.3", "14.2")
    named = zip("ABCDEFG", shares, strict=True)
    text = "item,2023,share (%)\nTotal,700.00,\n" + "".join(
        f"  {name},100.00,{share}\n" for name, share in named
    )

    assert rules(text, ADJUSTED) == []
    assert rules(text, Options()) == ["share-not-reproducible"]
