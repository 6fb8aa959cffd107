"""How likely something is, in whole per cent."""

from bulletin.messages.message import Message

_NEARLY = 0.01  # one per cent from certain, or from impossible


def percent(probability: float) -> Message:
    """
    Return a probability in whole per cent, never rounded to certainty.

    >>> percent(0.974), percent(0.9999), percent(0.001)
    ('97 %', 'more than 99 %', 'less than 1 %')
    """
    if probability > 1 - _NEARLY:
        return Message.of("percent.more")
    if probability < _NEARLY:
        return Message.of("percent.less")
    return Message.of("percent", number=round(100 * probability))
