"""What a cell should hold by the rest of its table, in words."""

from bulletin.model.findings.report import Finding
from bulletin.render.phrases.interval_ends import short_ends
from bulletin.render.phrases.report_sentences import say_safely


def should(finding: Finding) -> str:
    """Return what the cell should be by the rest of the table, empty if unknown or said."""
    if finding.meant:
        return (
            ""
            if finding.meant in finding.message
            else say_safely("should.be.meant", meant=finding.meant)
        )
    low, high = short_ends(finding.implied) if finding.implied else ("", "")
    if low == high:
        return say_safely("should.be", low=low) if low else ""
    if low and high:
        return say_safely("should.between", low=low, high=high)
    if low or high:
        return (
            say_safely("should.be.at.least", low=low)
            if low
            else say_safely("should.be.at.most", high=high)
        )
    return ""
