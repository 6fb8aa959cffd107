"""Which labels speak of averages, prices and extremes, which never add up."""

import re

_AVERAGES = re.compile(
    r"人均|平均|户均|每|中位|率(?!先)|指数|价格|单价|最高|最低|峰值|密度|强度|系数"
    r"|\bper (?!cent\b)|\baverage|\bmean\b|\bmedian|\blowest|\bhighest|\bminimum|\bmaximum"
    r"|\bpeak\b|\brates?\b|\bratio|\bprices?\b(?<!\bat current prices)(?<!\bat constant prices)"
    r"|\bindex|\bindices|\bdensity|\bproductivity|/ ?(?:head|capita)\b|百户|百人",
    re.IGNORECASE,
)
_PRICES = re.compile(r"价格|物价|指数|\bprices?\b|\bCPIH?\b|\binflation|\bindex|\bindices", re.IGNORECASE)
_AT_PRICES = re.compile(r"(?:at|in) (?:\w+ )?(?:\d+ )?(?:\w+ )?prices|按.{0,8}价格|不变价格?|可比价格?|当年价格?|现行价格?", re.IGNORECASE)


def is_average(label: str) -> bool:
    """
    Tell whether figures under this label are averages, rates, prices or extremes.

    Such figures of parts do not sum to that of the whole. Errs towards yes, so that a
    sum is rather not tested than wrongly demanded.
    """
    return bool(_AVERAGES.search(_AT_PRICES.sub("", label)))


def is_price(label: str) -> bool:
    """Tell whether figures under this label are prices or indices."""
    return bool(_PRICES.search(_AT_PRICES.sub("", label)))
