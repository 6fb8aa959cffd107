"""Tables of which several figures are wrong."""

CONSTRUCTION = """Table 2. Construction output,,,
"£ million, current prices",,,
Sector,2023,2022,Growth on previous year (%)
All work,171032.2,163065.9,4.9
  New work,95572.1,94168.0,1.5
    New housing,32875.4,36102.9,-8.9
    Infrastructure,28764.2,25418.7,13.2
    Industrial,7413.6,6702.3,10.6
    Commercial,26518.9,25944.1,2.2
  Repair and maintenance,75460.1,68897.9,9.5
    Public housing,9127.3,8306.8,9.9
    Private housing,31440.7,29013.5,8.4
    Non-housing,34892.1,31577.6,10.5
"""

REGIONS = """Table 1. Output
Item,2023
Total,1203.7
  North,104.6
    A,51.3
    B,27.9
    C,25.4
  South,207.2
    D,91.7
    E,52.4
    F,63.1
  West,301.8
    G,147.5
    H,103.6
    I,50.7
  East,389.2
    J,151.4
    K,158.9
    L,78.9
  Centre,200.9
    M,110.2
    N,90.7
"""


def mistyped(text: str, **wrong: str) -> str:
    """Return a table in which the figures after the items' first words are typed otherwise."""
    lines = text.splitlines()
    for label, figures in wrong.items():
        (at,) = (
            n for n, line in enumerate(lines) if line.strip().split(",")[0].split()[0] == label
        )
        head, *printed = lines[at].split(",")
        lines[at] = ",".join([head, *figures.split(","), *printed[figures.count(",") + 1 :]])
    return "\n".join([*lines, ""])
