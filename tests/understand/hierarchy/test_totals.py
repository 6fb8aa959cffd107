"""Totals and the lists that they claim."""

from tests.understand.understood_table import breakdown, parts, table

ROWS = ("3.0 10", "1.0 2", "2.04 1.0", "0 3", "0 4")


def test_a_bare_total_claims_the_flat_list_below_it_though_it_does_not_add_up() -> None:
    read = table("item,2023\nTotal,290\nNorth,150\nSouth,100\n")

    assert breakdown(read, "Total", "North").exhaustive


def test_a_choice_of_rows_below_a_total_is_not_claimed_to_be_all_of_it() -> None:
    read = table("国别,出口,进口\n合计,1000,900\n美国,200,150\n日本,100,120\n")

    assert not breakdown(read, "合计", "美国").exhaustive


def test_two_breakdowns_below_a_total_are_not_one_list() -> None:
    read = table("item,2023\nTotal,250\nFast,100\nSlow,151\nRed,120\nBlue,130\n")

    assert not any(len(each.parts) == 4 for each in read.breakdowns)


def test_a_total_below_covers_its_section_and_a_grand_total_the_subtotals() -> None:
    read = table(
        "Item,2022,2023\nNew housing,,\nPublic,473,313\nPrivate,1990,1081\nTotal,2463,1394\n"
        "Other work,,\nRoads,1210,1021\nOffices,759,747\nAll new work,4432,3162\n"
    )

    assert parts(read, "Total", "Public") == ["Public", "Private"]
    assert parts(read, "All new work", "Total") == ["Total", "Roads", "Offices"]


def test_all_that_does_not_add_up_is_no_claim() -> None:
    read = table("Item,2023\nNorth,100\nSouth,150\nAll visits,900\n")

    assert not breakdown(read, "All visits", "North").exhaustive


def test_a_total_can_be_called_so_in_the_languages_of_the_continent() -> None:
    for label in ("Insgesamt", "Ensemble", "Totaal"):
        assert breakdown(table(f"Land;2021\nA;150\nB;100\n{label};290\n"), label, "A").exhaustive


def test_the_leading_rows_of_a_list_are_a_choice() -> None:
    leading = "Country,Visitors\nTotal,100032\nJapan,30022\nKorea,20011\nUSA,9001\nFrance,8001\n"

    assert not breakdown(table(leading), "Total", "Japan").exhaustive


def test_rows_that_make_less_than_half_of_a_total_are_a_choice() -> None:
    read = table("国家,游客人数（人次）\n合计,100032\n日本,20011\n韩国,20022\n")

    assert not breakdown(read, "合计", "日本").exhaustive
