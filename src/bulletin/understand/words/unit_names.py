"""Units that tables count in, under every name they go by."""

from functools import cache

# One line a base: its name first, then what else it is called. Blanks part the names,
# an underscore stands for a blank inside one. English names are given in the singular.
_BASES = """
% ％ 百分比 百分之 percent per_cent percentage pct percents percentages
‰ 千分之 per_mille permille per_mil
百分点 个百分点 个百分比 percentage_point pp pps ppt %-point %p
元 人民币 元人民币 人民币元 yuan rmb cny renminbi ¥ ￥
USD 美元 us$ us_dollar u.s._dollar
GBP 英镑 £ pound pound_sterling sterling
EUR 欧元 € euro
HKD 港元 港币 hk$
JPY 日元 yen
$ dollar
NOK
SEK
DKK
CHF
CAD
AUD
INR rupee rs
KRW won
元/人 元/每人 yuan_per_person yuan_per_capita
元/平方米
元/吨
元/亩
人/平方公里 人/平方千米
千克/公顷 公斤/公顷
公斤/亩 千克/亩
吨
千克 公斤 kg kilogram kilogramme
克 g gram
斤
千升 kl
升 litre liter
毫升
担
吨标准煤 吨标煤
吨公里 吨千米
人公里 人千米
公里 千米 km kilometre kilometer
芯千米 芯公里
皮长公里 皮长千米
海里
米 m metre meter
毫米
厘米
平方米 ㎡ m² m2 sq_m square_metre square_meter
平方公里 平方千米 km2 km² sq_km square_kilometre square_kilometer
公顷 ha hectare
亩
立方米 m³ m3 cubic_metre cubic_meter
立方厘米
千瓦 kw kilowatt
兆瓦 mw megawatt
千伏安
千瓦小时 千瓦时 kwh kw.h 度
兆瓦时 mwh
GWh gigawatt_hour
TWh
焦耳
TJ terajoule
PJ petajoule
载重吨 deadweight_ton deadweight_tonne dwt
总吨
综合吨
吨位
床
张床
标箱 标准箱 teu
重量箱
箱
桶 barrel
瓶
袋
包
令
锭
线
门
端
路
对
户 household
家 enterprise establishment
个
人 persons people person inhabitant number_of_persons number_of_people
人次 人/次
户次
名
位
口
件
台 set
台套 台(套) 台/套
套
辆
架
艘
列
节
部
只
只(片、套) 只(片,套)
头 head
匹
羽
株
棵
条
块
片
张
双 pair
支
根
卷
册
份
本
幅
盒
枚
座
处
所
间
幢
栋
宗
起
例
件次
篇
次
场
项
组
种
批
公里/小时
天
小时 hour
岁
微克/立方米
毫克/立方米
mm
tonne metric_ton metric_tonne t
ton short_ton
t_CO2 t_co2 t_co2_eq t_co2_eq. metric_tons_carbon_dioxide metric_tons_co2 tonnes_co2
bushel
job employee
working_day
dwelling
number numbers no.
"""

# English words that count things name the column as often as the unit.
COUNTED = frozenset(
    ("户", "家", "人", "头", "套", "双", "job", "dwelling", "working day", "number")
)


@cache
def known_bases() -> dict[str, str]:
    """Return the name of the base for every name, in lower case, it goes by."""
    names: dict[str, str] = {}
    for line in _BASES.split("\n"):
        words = [word.replace("_", " ") for word in line.split()]
        for word in words:
            names[word.casefold()] = words[0]
            if word.isascii() and word[-1].isalpha():
                names.setdefault(f"{word.casefold()}s", words[0])
    return names
