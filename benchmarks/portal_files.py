"""Files as open-data portals have them, most of which are no statistical tables."""

from collections.abc import Iterator

from benchmarks.made import Chance

_WORDS = ("north", "river", "council", "supplier", "repair", "school", "grant", "road", "lease")


def transactions(lines: int) -> Iterator[str]:
    """Yield payments of a council: a date, names, numbers of vouchers, an amount."""
    yield "Date,Body,Department,Supplier,Number,Purpose,Ward,Postcode,Net,VAT,Gross,Card\n"
    chance = Chance(lines)
    for number in range(lines):
        net, day = chance.below(900_000), chance.below(28) + 1
        words = [_WORDS[chance.below(len(_WORDS))] for _ in range(5)]
        vat = net // 5
        yield (
            f"{day:02}/{number % 12 + 1:02}/2023,{words[0].title()} Council,{words[1]},"
            f"{words[2].title()} {words[3]} Ltd,{5_000_000 + number},{words[4]} and {words[0]},"
            f"{words[3]},NE{number % 30} {number % 9}AB,{_money(net)},{_money(vat)},"
            f"{_money(net + vat)},{chance.below(2)}\n"
        )


def single_column(lines: int) -> Iterator[str]:
    """Yield one number a line below a head."""
    yield "reading\n"
    chance = Chance(lines)
    for _ in range(lines):
        yield f"{_money(chance.below(1_000_000))}\n"


def matrix(rows: int, columns: int) -> Iterator[str]:
    """Yield rows of numbers without any relation, and without a head."""
    chance = Chance(rows * columns)
    for _ in range(rows):
        yield ",".join(str(chance.below(1000)) for _ in range(columns)) + "\n"


def ranks(lines: int) -> Iterator[str]:
    """Yield regions with a level, and their rank by it, in the order of their names."""
    yield "region,level,rank\n"
    chance = Chance(lines)
    levels = [chance.below(90_000_000) for _ in range(lines)]
    order = sorted(levels, reverse=True)
    for number, level in enumerate(levels):
        yield f"Region {number},{_money(level)},{order.index(level) + 1}\n"


def mostly_text(lines: int) -> Iterator[str]:
    """Yield a register: names, addresses, remarks, hardly a number."""
    yield "id,name,address,status,remarks\n"
    chance = Chance(lines)
    for number in range(lines):
        words = [_WORDS[chance.below(len(_WORDS))] for _ in range(8)]
        yield (
            f'{number},{words[0]} {words[1]},"{number % 90} {words[2]} street, {words[3]}",'
            f"{'open' if number % 3 else 'closed'},{' '.join(words[4:])}\n"
        )


def series(lines: int) -> Iterator[str]:
    """Yield a measured value every hour."""
    yield "time,station,temperature,humidity\n"
    chance = Chance(lines)
    for number in range(lines):
        day, hour = divmod(number, 24)
        stamp = f"{2000 + day // 336}-{day // 28 % 12 + 1:02}-{day % 28 + 1:02}T{hour:02}:00"
        yield f"{stamp},S{number % 7},{chance.below(400) / 10},{chance.below(100)}\n"


def log(lines: int) -> Iterator[str]:
    """Yield what a server wrote down."""
    chance = Chance(lines)
    for number in range(lines):
        word = _WORDS[chance.below(len(_WORDS))]
        yield (
            f"2024-03-{number % 28 + 1:02} {number % 24:02}:{number % 60:02}:{number % 59:02} "
            f"INFO [{word}] request {number} took {chance.below(5000)} ms, status 200\n"
        )


def tidy(lines: int) -> Iterator[str]:
    """Yield a panel: a region, a year, an item and its value, where items add up."""
    yield "region,year,item,value\n"
    chance = Chance(lines)
    for group in range(lines // 4):
        parts = [chance.below(100_000) for _ in range(3)]
        start = f"R{group // 20:04},{2000 + group % 20}"
        yield f"{start},Total,{sum(parts) / 10}\n"
        for name, part in zip("ABC", parts, strict=True):
            yield f"{start},{name},{part / 10}\n"


def _money(pence: int) -> str:
    return f"{pence // 100}.{pence % 100:02}"
