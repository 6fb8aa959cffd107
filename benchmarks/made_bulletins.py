"""Whole bulletins of about 9,000 characters and 12 tables, true by construction, in three forms."""

from collections.abc import Iterator
from fractions import Fraction
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from benchmarks.made import Chance

_CHAPTERS = {
    "地区生产总值": "第一产业 第二产业 第三产业",
    "农林牧渔业总产值": "农业 林业 牧业 渔业 服务业",
    "规模以上工业增加值": "采矿业 制造业 电力热力燃气及水生产和供应业",
    "固定资产投资": "基础设施投资 制造业投资 房地产开发投资 其他投资",
    "社会消费品零售总额": "城镇零售额 乡村零售额",
    "进出口总额": "出口额 进口额",
    "一般公共预算收入": "税收收入 非税收入",
    "一般公共预算支出": "教育支出 卫生健康支出 社会保障和就业支出 农林水支出 其他支出",
    "各项存款余额": "住户存款 非金融企业存款 其他存款",
    "保费收入": "财产险收入 人身险收入",
    "旅游总收入": "国内旅游收入 入境旅游收入",
    "电信业务总量": "固定业务 移动业务 增值业务",
}
_TOWNS = [
    "城关镇",
    "东平镇",
    "西华镇",
    "南靖镇",
    "北桥镇",
    "河口镇",
    "石门镇",
    "青山镇",
    "云溪乡",
    "白水乡",
]
_AROUND = (
    "全县坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，统筹推进各项重点工作，"
    "经济运行总体平稳，结构持续优化，质量稳步提升，民生保障有力有效，社会大局和谐稳定。"
    "全县各部门认真落实各项决策部署，加强运行调度，扩大有效需求，培育新的增长点，推动项目早开工、"
    "早竣工、早见效，支持企业改造升级，改善营商环境，保障粮食和能源供应，守住安全底线。"
)
_NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]

Rows = list[list[str]]
Block = str | Rows


def bulletin(seed: int) -> list[Block]:
    """Return the paragraphs of a bulletin, and its tables as rows, in their order."""
    chance = Chance(seed)
    found: list[Block] = ["2021年国民经济和社会发展统计公报", _AROUND]
    for number, (name, parts) in enumerate(_CHAPTERS.items()):
        found += [f"{_NUMERALS[number]}、{name}", *_chapter(name, parts.split(), chance)]
        found[-1:] = [f"表{number + 1} 2021年{name}", found[-1], _AROUND]
    return found


def _chapter(name: str, parts: list[str], chance: Chance) -> Iterator[Block]:
    """Yield what is said of a quantity, its parts and those of all towns, and their table."""
    levels = [1000 + chance.below(40_000) for _ in parts]
    grown = [10 + chance.below(120) for _ in parts]
    whole = sum(levels)
    before = sum(Fraction(1000 * x, 1000 + g) for x, g in zip(levels, grown, strict=True))
    rate = round(1000 * (whole / before - 1))
    said = [
        f"{part}{_tenth(x)}亿元，增长{_tenth(g)}%，占{name}的{_tenth(round(1000 * x / whole))}%"
        for part, x, g in zip(parts, levels, grown, strict=True)
    ]
    yield f"全年{name}{_tenth(whole)}亿元，比上年增长{_tenth(rate)}%。其中，{'；'.join(said)}。"
    shared = [whole // len(_TOWNS) - chance.below(whole // 20) for _ in _TOWNS[1:]]
    towns = [whole - sum(shared), *shared]
    said = [
        f"{town}{name}{_tenth(x)}亿元，占全县的{_tenth(round(1000 * x / whole))}%"
        for town, x in zip(_TOWNS, towns, strict=True)
    ]
    yield f"分乡镇看，{'；'.join(said)}。"
    rows = [["指标", "绝对数（亿元）", "比上年增长（%）"], [name, _tenth(whole), _tenth(rate)]]
    pairs = zip(parts, levels, grown, strict=True)
    yield [*rows, *([part, _tenth(x), _tenth(g)] for part, x, g in pairs)]


def _tenth(value: int) -> str:
    return f"{value // 10}.{value % 10}"


def as_text(blocks: list[Block]) -> str:
    """Return a bulletin as a text, tables drawn with bars."""
    return "\n".join(
        each if isinstance(each, str) else "\n".join(f"| {' | '.join(row)} |" for row in each)
        for each in blocks
    )


def as_page(blocks: list[Block]) -> str:
    """Return a bulletin as a web page with a way through the site and a foot."""
    body = "".join(
        f"<p>{escape(each)}</p>\n" if isinstance(each, str) else f"<table>{_html(each)}</table>\n"
        for each in blocks
    )
    way = "<div><ul><li><a href='/'>首页</a></li><li><a href='/tjgb'>统计公报</a></li></ul></div>"
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>{way}{body}</body></html>'
    )


def _html(rows: Rows) -> str:
    return "".join(
        f"<tr>{''.join(f'<td><p>{escape(cell)}</p></td>' for cell in row)}</tr>" for row in rows
    )


def as_word(blocks: list[Block]) -> bytes:
    """Return a bulletin as a Word document that holds nothing but its text."""
    body = "".join(
        _paragraph(each) if isinstance(each, str) else f"<w:tbl>{_word_rows(each)}</w:tbl>"
        for each in blocks
    )
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    files = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override '
        f'PartName="/word/document.xml" ContentType="{kind}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{office}" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{main}"><w:body>{body}</w:body></w:document>',
    }
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return held.getvalue()


def _paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def _word_rows(rows: Rows) -> str:
    return "".join(
        f"<w:tr>{''.join(f'<w:tc>{_paragraph(cell)}</w:tc>' for cell in row)}</w:tr>"
        for row in rows
    )
