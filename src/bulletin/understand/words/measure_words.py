"""What measures and comparisons are called, in Chinese and English."""

import re
from typing import NamedTuple

from bulletin.understand.text.letters import latin


class Names(NamedTuple):
    """Chinese words, parted by blanks, and a pattern for the English ones."""

    chinese: str
    english: str = ""

    def said_in(self, lower: str) -> bool:
        """
        Tell whether a plain text in lower case holds any of the names.

        The English pattern is compiled only where there are Latin letters to search.
        """
        if any(word in lower for word in self.chinese.split()):
            return True
        return bool(self.english) and latin(lower) and re.search(self.english, lower) is not None


RANK = Names("位次 排名 排序 名次 位居", r"\brank(?:ing|ed)?\b")
INDEX = Names("指数", r"\bind(?:ex|ices)\b|(?:mom|yoy|qoq|avg|ytd)100\b")
POINTS = Names("百分点 拉动 贡献", r"\bpercentage points?\b|\bcontributions?\b(?! rate)")
MEAN_GROWTH = Names("年均 平均增", r"average annual|annual average growth")
CHANGE = Names(
    "增减额 增减量 增减值 增加额 增加量 增加数 增长额 增长量 减少额 减少量 减少数 变化量 变动额 "
    "变动量 净增",
    r"^(?:absolute |annual |net )?changes?\b|\bchange(?=$| ?\()"
    r"|\b(?:increase|decrease|difference)\b",
)
GROWTH = Names(
    "增长 增速 增幅 同比 环比 涨跌 涨幅 跌幅 升幅 降幅 上涨 下降 升降 ±%",
    r"\bgrowth\b|\bgrew\b|(?:%|per ?cent(?:age)?|pct) *(?:change|increase|decrease)"
    r"|\bchange\b.*(?:%|per ?cent)|\b(?:year|month|quarter|period)[ -](?:on|over)[ -]"
    r"|\b(?:yoy|mom|qoq)\b|\b[ymq]/[ymq]\b|\bon (?:a|the)\b.*\b(?:previous|earlier|ago|same)\b"
    r"|\bon (?:\d+ )?(?:previous|months)\b|\brate of change\b",
)
MORE_OR_LESS = Names("增减 增加 减少 提高 降低")
SHARE = Names(
    "比重 占比 构成 比例 权重 权数 产业结构 人口结构 消费结构 经济结构",
    r"(?:%|\b(?:share|proportion|percentage|per ?cent|weight)s?) (?:of|in)\b|\bproportion\b"
    r"|\bshare(?=$| ?\(| ?%|,? (?:19|20)\d\d\b)"
    r"|^shares?\b(?=$|,| ?\(| ?%)|(?:%|per ?cent\w*) shares?\b"
    r"|^weights?(?=$|,| ?\()|(?:%|per ?cent\w*) distribution|distribution.*(?:%|per ?cent)",
)
# A title of two measures, or a difference between two releases: no one measure.
MIXED = Names("及其增 及增 及其构成 及构成 及其比重 及比重 及结构", r"\brevisions?\b")
# Of a head in which "per cent" stands between other words, no more is certain than that.
RATE = Names(
    "率 密度",
    r"\brates?\b|\bratios?\b|\bper (?:1,?000|100,?000)\b|\w (?:%|per ?cent) \w|^share (?!capital)",
)
LEVEL = Names(
    "绝对 产量 总量 总计 合计 金额 年末数 期末数 完成额 增加值 产值 数值 数量 余额 面积 总额"
    " 收入 支出 人口 人数 实绩 累计",
    r"\b(?:level|amount|value|total|number|volume|expenditure|revenue|sales)s?\b",
)
OTHER_PRICES = Names(
    "可比 不变价 实际增 实际同比 扣除价格 不含价格",
    r"\bconstant\b|\breal\b(?! estate)|\bvolumes?\b|\bchained\b",
)
SAME_PRICES = Names(
    "现价 当年价 现行价 名义",
    r"\bcurrent (?:prices?|dollars|\$|us|u\.s)|\bnominal\b|\bcash terms\b",
)
FROM_YEAR_START = Names("年初 上年末 去年末 年末增", r"end of (?:the )?(?:previous|last) year")
YEARLY = Names(
    "同比 比上年 比去年 较上年 较去年 比上一年 较上一年 上年同 同期",
    r"yoy|y/y|year[ -](?:on|over)[ -]year|year (?:earlier|ago)|(?:previous|last|prior) year"
    r"|a year|same (?:period|month|quarter)",
)
SHORTLY = Names(
    "环比 比上月 较上月 比上季 较上季 比上一月 比上一季",
    r"mom|qoq|[mq]/[mq]|previous (?:month|quarter|period)|(?:month|period|quarter)[ -]on"
    r"|months earlier",
)
