"""Whole tables in languages that have a file of words, and no kinds of table."""

import pytest

from tests.relate.judging import judged

ITALIAN = (
    "Esportazioni per settore (milioni di euro),,,\n"
    "Settore di attività,2021,2022,Variazione % rispetto all'anno precedente\n"
    "Agricoltura,100,120,20.0\ndi cui: frutta,40,44,10.0\nIndustria,300,330,10.0\n"
    "Altri,50,60,20.0\nTotale,450,510,13.3\n"
)
DUTCH = (
    "Uitvoer (mln euro),,,\n"
    "Onderwerp,2021,2022,Verandering t.o.v. vorig jaar (%)\n"
    "Landbouw,100,120,20.0\nwaarvan bloemen,40,44,10.0\nIndustrie,300,330,10.0\n"
    "Overig,50,60,20.0\nTotaal,450,510,13.3\n"
)
NORWEGIAN = (
    "Eksport (mill. kroner),,,\n"
    "Næring,2021,2022,Endring i prosent fra året før\n"
    "Jordbruk,100,120,20.0\nherav frukt,40,44,10.0\nIndustri,300,330,10.0\n"
    "Andre,50,60,20.0\nI alt,450,510,13.3\n"
)
SWEDISH = (
    "Export (miljoner kronor),,,\n"
    "Bransch,2021,2022,Förändring jämfört med föregående år (%)\n"
    "Jordbruk,100,120,20.0\ndärav frukt,40,44,10.0\nIndustri,300,330,10.0\n"
    "Övriga,50,60,20.0\nTotalt,450,510,13.3\n"
)
DANISH = (
    "Eksport (mio. kr.),,,\n"
    "Branche,2021,2022,Ændring i pct. fra året før\n"
    "Landbrug,100,120,20.0\nheraf frugt,40,44,10.0\nIndustri,300,330,10.0\n"
    "Andre,50,60,20.0\nI alt,450,510,13.3\n"
)
RUSSIAN = (
    "Экспорт (млн руб.),,,\n"
    "Показатель,2021,2022,Темп прироста к предыдущему году (%)\n"
    "Сельское хозяйство,100,120,20.0\nиз них фрукты,40,44,10.0\nПромышленность,300,330,10.0\n"
    "Прочие,50,60,20.0\nВсего,450,510,13.3\n"
)
JAPANESE = (
    "輸出額（百万円）,,,\n"
    "項目,2021年,2022年,対前年増減率（%）\n"
    "農業,100,120,20.0\nうち果実,40,44,10.0\n工業,300,330,10.0\n"
    "その他,50,60,20.0\n総数,450,510,13.3\n"
)
KOREAN = (
    "수출액 (단위: 백만원),,,\n"
    "구분,2021,2022,전년대비 증감률(%)\n"
    "농업,100,120,20.0\n이 중 과일,40,44,10.0\n공업,300,330,10.0\n"
    "기타,50,60,20.0\n합계,450,510,13.3\n"
)
EVERY = [ITALIAN, DUTCH, NORWEGIAN, SWEDISH, DANISH, RUSSIAN, JAPANESE, KOREAN]


@pytest.mark.parametrize("text", EVERY)
def test_sums_parts_and_growth_are_tested(text: str) -> None:
    kinds = [each.relation.kind.value for each in judged(text).verdicts]

    assert kinds.count("sum") == 2
    assert kinds.count("of-which") == 2
    assert kinds.count("growth") == 5


@pytest.mark.parametrize("text", EVERY)
def test_a_growth_rate_that_does_not_fit_its_levels_is_found(text: str) -> None:
    wrong = text.replace("330,10.0", "330,11.0")

    assert [each.outcome.value for each in judged(wrong).verdicts].count("failed") == 1
