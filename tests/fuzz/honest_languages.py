"""Words and figures as publishers of many languages print them, for honest tables."""

from dataclasses import dataclass

_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@dataclass(frozen=True)
class Language:
    """
    What heads and labels are called, and what stands for the point and between thousands.

    `heads` are the words for level, share, growth, index, average, median, per head, rank.
    """

    names: tuple[str, ...]
    total: tuple[str, ...]
    stub: str
    heads: tuple[str, str, str, str, str, str, str, str]
    which: str
    rest: str
    sexes: tuple[str, str, str]
    balance: tuple[str, str, str]
    adjusted: str
    units: tuple[str, str]
    apart: int = 1000  # of the small unit in the large one
    point: str = "."
    thousands: tuple[str, ...] = ("",)
    digits: bool = False  # of the language itself, not those of Europe

    def figure(self, plain: str, group: str) -> str:
        """Return a plain decimal text as it is printed."""
        sign, bare = ("-", plain[1:]) if plain.startswith("-") else ("", plain)
        whole, point, rest = bare.partition(".")
        if group:
            whole = f"{int(whole):,}".replace(",", group)
        text = sign + whole + (self.point + rest if point else "")
        return text.translate(_ARABIC) if self.digits else text


def _named(first: str, last: str) -> tuple[str, ...]:
    return tuple(f"{one}{other}" for other in last.split() for one in first.split())


_SPACES = ("", " ", "\u00a0", "\u202f")
LANGUAGES = {
    "en": Language(
        _named("Amber Birch Cold Dun Elm Fox Green Hazel", "field mouth stead wick combe"),
        ("Total", "All regions"), "Region",
        ("Output", "Share (%)", "Growth (%)", "Index (2015 = 100)", "Average", "Median",
         "Output per head", "Rank"),
        "of which: ", "Other", ("Total", "Male", "Female"), ("Exports", "Imports", "Balance"),
        " (seasonally adjusted)", ("million", "thousand"), thousands=("", ",", " "),
    ),
    "zh": Language(
        _named("东华 南屏 西泉 北固 安定 长乐 金沙 石门", "山 河口 桥镇 湖乡 林场"),
        ("合计", "总计", "全市"), "地区",
        ("产值", "比重（%）", "比上年增长（%）", "指数（2015年=100）", "平均", "中位数", "人均产值",
         "位次"),
        "其中：", "其他", ("合计", "男", "女"), ("出口", "进口", "差额"), "（季调）",
        ("亿元", "万元"), 10_000, thousands=("", ","),
    ),
    "de": Language(
        _named("Ahorn Birken Eich Fels Grün Hasel Linden Ross", "berg hausen feld bach dorf"),
        ("Insgesamt", "Zusammen"), "Gebiet",
        ("Umsatz", "Anteil in %", "Veränderung gegenüber dem Vorjahr (%)", "Index (2015 = 100)",
         "Durchschnitt", "Median", "Umsatz je Einwohner", "Rang"),
        "darunter: ", "Sonstige", ("Insgesamt", "Männlich", "Weiblich"),
        ("Ausfuhr", "Einfuhr", "Saldo"), " (saisonbereinigt)", ("Mill. EUR", "1000 EUR"),
        point=",", thousands=("", ".", " "),
    ),
    "fr": Language(
        _named("Belle Clair Haut Long Mont Neuf Pont Roche", "val ville bourg fontaine rive"),
        ("Total", "Ensemble"), "Région",
        ("Production", "Part (%)", "Évolution annuelle (%)", "Indice (base 100 en 2015)", "Moyenne",
         "Médiane", "Production par habitant", "Rang"),
        "dont : ", "Autres", ("Ensemble", "Hommes", "Femmes"),
        ("Exportations", "Importations", "Solde"), " (CVS)", ("millions", "milliers"),
        point=",", thousands=_SPACES,
    ),
    "es": Language(
        _named("Alta Bella Clara Fuente Monte Peña Torre Villa", "blanca luz mar rubia seca"),
        ("Total", "Total nacional"), "Provincia",
        ("Producción", "Porcentaje", "Tasa de variación anual (%)", "Índice (base 2015)", "Media",
         "Mediana", "Producción por habitante", "Puesto"),
        "de los cuales: ", "Otros", ("Ambos sexos", "Hombres", "Mujeres"),
        ("Exportaciones", "Importaciones", "Saldo"), " (desestacionalizado)", ("millones", "miles"),
        point=",", thousands=("", ".", " "),
    ),
    "pt": Language(
        _named("Alta Boa Clara Fonte Monte Pedra Serra Vila", "mar nova verde longa fria"),
        ("Total", "Brasil"), "Região",
        ("Produção", "Participação (%)", "Variação anual (%)", "Índice (2015 = 100)", "Média",
         "Mediana", "Produção por habitante", "Posição"),
        "dos quais: ", "Outros", ("Total", "Homens", "Mulheres"),
        ("Exportações", "Importações", "Saldo"), " (com ajuste sazonal)", ("milhões", "mil"),
        point=",", thousands=("", ".", " "),
    ),
    "ru": Language(
        _named("Бело Ново Красно Северо Верхне Старо", "горск донск реченск озёрск морск польск"),
        ("Всего", "Итого"), "Регион",
        ("Выпуск", "Удельный вес, %", "Прирост к предыдущему году, %", "Индекс (2015 = 100)",
         "В среднем", "Медиана", "На душу населения", "Место"),
        "в том числе: ", "Прочие", ("Всего", "мужчины", "женщины"),
        ("Экспорт", "Импорт", "Сальдо"), " (с устранением сезонности)", ("млн", "тыс."),
        point=",", thousands=_SPACES,
    ),
    "ja": Language(
        _named("青 赤 白 黒 大 小 東 西", "山市 川市 野町 島村 浜市"),
        ("総数", "合計", "全国"), "地域",
        ("生産額", "構成比（%）", "前年比（%）", "指数（2015年=100）", "平均", "中央値",
         "1人当たり生産額", "順位"),
        "うち", "その他", ("総数", "男", "女"), ("輸出", "輸入", "差引"), "（季節調整済）",
        ("百万円", "千円"), thousands=("", ","),
    ),
    "ko": Language(
        _named("동 서 남 북 대 소 신 구", "산시 천시 원군 주시 포구"),
        ("합계", "전국"), "지역",
        ("생산액", "구성비(%)", "증감률(%)", "지수(2015=100)", "평균", "중앙값", "1인당 생산액",
         "순위"),
        "그 중 ", "기타", ("합계", "남자", "여자"), ("수출", "수입", "수지"), "(계절조정)",
        ("백만원", "천원"), thousands=("", ","),
    ),
    "ar": Language(
        _named("شمال جنوب شرق غرب وسط أعلى", "الوادي النهر الجبل السهل الساحل"),
        ("المجموع", "الإجمالي"), "المنطقة",
        ("الإنتاج", "النسبة %", "معدل النمو %", "الرقم القياسي (2015 = 100)", "المتوسط", "الوسيط",
         "نصيب الفرد", "الترتيب"),
        "منها: ", "أخرى", ("المجموع", "ذكور", "إناث"), ("الصادرات", "الواردات", "الميزان"),
        " (معدل موسميا)", ("مليون", "ألف"), point="٫", thousands=("", "٬"), digits=True,
    ),
    "none": Language(
        tuple(f"A{number}" for number in range(1, 41)), ("A0", "T"), "",
        ("X1", "X2", "X3", "X4", "X5", "X6", "X7", "X8"), "", "A99", ("X1", "X2", "X3"),
        ("X1", "X2", "X3"), "'", ("", ""),
    ),
}  # fmt: skip
