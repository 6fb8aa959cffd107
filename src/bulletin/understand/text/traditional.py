"""Traditional characters, for comparing with labels that are kept in simplified ones."""

# Only characters that occur in labels, units and heads are listed, each with its simplified
# one at the same place below.
_TRADITIONAL = (
    "萬與專業東個爲義烏樂鄉書亞產畝億從倉價會傳傷體餘儲關興養內冊農況淨準減劃別辦務動"
    "區醫單佔衛釐縣參雙發變臺葉號噸員團園國圖場塊處備頭妝娛學寶實賓對壽爾屬歲峯幣幹廣"
    "牀應開異張強當態總戰戶護報擔撈據數時術機雜權條來構標棟欄樓歐氣氫匯濟潤漲漁遊灣滿"
    "點煙燒熱狀豬獻環現電療鹽礦碼礎鹼種積稱稅筍築籌類糧纖級純紗紙紡線組織終經結給絕統"
    "績維綜編網羅聯膠節蘋繭藥獲營蠶裝規計訊設話誤說調貢財貨質貧購貴貸貿費賃資賠車轉輪"
    "軟輕載較輔輛輸遷過運進連遞郵採裏針鈉鋼鉀鐵鋁銀鏈銷鎖錠鎮鎊長門間際險隸韓頃項順預"
    "額飯飲飼館鮮雞麥製産穀隻徵乾裡於後週麵彙歷"
)
_SIMPLIFIED = (
    "万与专业东个为义乌乐乡书亚产亩亿从仓价会传伤体余储关兴养内册农况净准减划别办务动"
    "区医单占卫厘县参双发变台叶号吨员团园国图场块处备头妆娱学宝实宾对寿尔属岁峰币干广"
    "床应开异张强当态总战户护报担捞据数时术机杂权条来构标栋栏楼欧气氢汇济润涨渔游湾满"
    "点烟烧热状猪献环现电疗盐矿码础碱种积称税笋筑筹类粮纤级纯纱纸纺线组织终经结给绝统"
    "绩维综编网罗联胶节苹茧药获营蚕装规计讯设话误说调贡财货质贫购贵贷贸费赁资赔车转轮"
    "软轻载较辅辆输迁过运进连递邮采里针钠钢钾铁铝银链销锁锭镇镑长门间际险隶韩顷项顺预"
    "额饭饮饲馆鲜鸡麦制产谷只征干里于后周面汇历"
)
SIMPLER = dict(zip(map(ord, _TRADITIONAL), _SIMPLIFIED, strict=True))


def simplified(text: str) -> str:
    """
    Return the text in simplified characters, as far as labels need them.

    For comparing only: what is shown stays as printed.

    >>> simplified("地區生產總值（億元）")
    '地区生产总值（亿元）'
    """
    return text if text.isascii() else text.translate(SIMPLER)
