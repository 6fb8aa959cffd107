"""The judge: all claims in one direction weighed against one another, until nothing is new."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log

from bulletin.model.table import Evidence
from bulletin.readings import codes, forest, priors, runs, words
from bulletin.readings.claim import Claim, Pool, Source
from bulletin.readings.forest import ACCEPTED, MOST_NEW, Forest
from bulletin.readings.learn import learn, start
from bulletin.readings.priors import chance
from bulletin.readings.view import View
from bulletin.readings.weigh import Learned, failed, struck, weigh

_ROUNDS = 4
_PILOTS = 6
_DEAD = -12.0
_HOPELESS = -25.0
_STRONG = 12.0
_SOURCES = 40  # failing claims whose gaps are offered to others
_SELDOM = 4  # a claim that fails in more than one line of so many mends no other
_VARIED = 60
_LISTS = 3
_FEWEST, _PAIR = 2, 2
_NOT_YET = -8.0  # claims that one member more or less may save
_TELLS = 1.5
_OFTEN = 3  # lists of the same names


@dataclass(slots=True)
class Reading:
    """The claims chosen in one direction, all others still alive, and what was learned."""

    view: View
    learned: Learned
    forest: Forest = field(default_factory=Forest)
    pool: Pool = field(default_factory=Pool)
    live: int = 0

    @property
    def chosen(self) -> list[Claim]:
        """Return the claims chosen."""
        return self.forest.chosen


def read(view: View, pool: Pool) -> Reading:
    """Return the reading of a view; `pool` holds what labels propose already."""
    reading = Reading(view, start(view), pool=pool, live=view.live)
    pilots = _telling(view)[:_PILOTS]
    if view.size < _FEWEST or not pilots:
        return reading
    every = view.printed
    _propose(view, every, pilots, pool)
    seen = {tuple(every)}
    for _ in range(_ROUNDS):
        live = _weighed(reading)
        before = len(pool.claims)
        _choose(reading, live)
        if not reading.chosen and not _hopeful(live):
            return reading
        reading.learned = learn(view, reading.learned, reading.chosen)
        _propose_again(reading, live)
        fresh = [each for each in _folded(reading) if tuple(each) not in seen]
        for visible in fresh:
            seen.add(tuple(visible))
            runs.beside(view, visible, pilots, pool)
            runs.apart(view, visible, pilots, pool)
        if not fresh and len(pool.claims) == before:
            break
    _choose(reading, _weighed(reading))
    return reading


def _propose(view: View, every: Sequence[int], pilots: Sequence[int], pool: Pool) -> None:
    """Propose what figures, words and codes may mean, before anything is known."""
    runs.beside(view, every, pilots, pool)
    runs.apart(view, every, pilots, pool)
    runs.pairs(view, pilots, pool)
    runs.strides(view, pilots, pool)
    words.propose(view, pool)
    if not view.across:
        runs.singles(view, pool)
        codes.propose(view, pool)


def _telling(view: View) -> list[int]:
    """Return the lines in which most is printed and most exactly, such as may add up first."""
    worth = []
    for n, line in enumerate(view.lines):
        sizes = (1 + abs(m) / (2 * line.finest) for m in line.middle if m)
        worth.append(view.adds[n] * sum(map(log, sizes)))
    return sorted((n for n in range(len(worth)) if worth[n] > 0), key=lambda n: -worth[n])


def _weighed(reading: Reading) -> list[Claim]:
    """Weigh all claims anew, forget those that are dead, and return those that may be chosen."""
    view, learned, pool = reading.view, reading.learned, reading.pool
    for claim in pool.claims.values():
        claim.place = _skipped(reading, claim) + _unlike(view, claim)
        weigh(view, learned, claim, _HOPELESS)
        if claim.failures and claim.score > _HOPELESS:
            _look_for_slips(view, learned, claim)
    pool.drop(lambda claim: claim.score >= _DEAD or claim.evidence is not Evidence.ARITHMETIC)
    live = [each for each in pool.claims.values() if each.score > ACCEPTED - MOST_NEW]
    _mark_repeated(view, live)
    return live


def _mark_repeated(view: View, live: Sequence[Claim]) -> None:
    """Mark the claims whose parts are called and placed like those of other totals."""
    alike: dict[tuple[tuple[int, str], ...], list[Claim]] = defaultdict(list)
    for claim in live:
        pattern = tuple((i - claim.total, view.labels[i].strip()) for i in claim.parts)
        alike[pattern].append(claim)
    for group in alike.values():
        for claim in group:
            claim.repeated = len(group) >= _OFTEN


def _look_for_slips(view: View, learned: Learned, claim: Claim) -> None:
    """Take back what failing lines said against a claim where one wrong key explains them."""
    losses = [(at, each) for at, each in enumerate(claim.failures) if not each.corrected]
    if claim.score - sum(each.gain for _, each in losses) < ACCEPTED - MOST_NEW:
        return
    for at, failure in losses:
        gain = failed(view, learned, claim, failure, keyed=True)
        claim.failures[at] = failure._replace(gain=gain)
        claim.gains[failure.line] += gain - failure.gain
        claim.score += gain - failure.gain


def _unlike(view: View, claim: Claim) -> float:
    """Return what it costs a claim that its members are counted in unlike units."""
    stated = {view.kin[i] for i in (claim.total, *claim.parts)} - {()}
    return priors.UNLIKE if len(stated) > 1 else 0.0


def _skipped(reading: Reading, claim: Claim) -> float:
    """Return what it costs a claim that rows between its members are left out of it."""
    if claim.source not in (Source.BESIDE, Source.APART, Source.SINGLE, Source.REFINED):
        return 0.0
    whole = claim.whole
    low, high = (whole & -whole).bit_length() - 1, whole.bit_length()
    gaps = (1 << high) - (1 << low) & ~whole & reading.live
    if not gaps:
        return 0.0
    known = reading.forest
    for part in claim.parts:
        gaps &= ~known.below.get(part, 0)
    for other in known.of.get(claim.total, ()):
        if not other.mask & claim.mask:
            gaps &= ~other.mask
            for part in other.parts:
                gaps &= ~known.below.get(part, 0)
    least = chance(priors.APART, reading.view.size**2 / 2) - 1.0
    return max(priors.SKIPPED * gaps.bit_count(), min(0.0, least - claim.prior))


def _choose(reading: Reading, live: Sequence[Claim]) -> None:
    lift = 0.0
    if reading.chosen and not reading.view.across:
        share = min(0.97, (reading.forest.covered.bit_count() + 0.5) / (reading.view.size + 1))
        lift = max(0.0, min(forest.NEW, 0.5 * log(share / (1 - share))))
    reading.forest = forest.best(live, lift)


def _hopeful(live: Sequence[Claim]) -> bool:
    return any(claim.failures and claim.score > 0 for claim in live)


def _propose_again(reading: Reading, live: Sequence[Claim]) -> None:
    """Offer the gaps of failing claims to all others, and propose what they suggest."""
    view, learned = reading.view, reading.learned
    chosen = set(reading.chosen)
    others = sorted((c for c in live if c not in chosen and c.score > 0), key=lambda c: -c.score)
    offering = [*reading.chosen, *others[:_SOURCES]]
    for claim in offering:
        if len(claim.failures) > max(1, len(claim.gains) // _SELDOM):
            continue
        for each in claim.fails():
            if claim.gains.get(each.line) and struck(view, claim, each)[0]:
                learned.corrections[each.line].append((claim, each.gap))
    _vary(reading)
    _refine(reading, offering)


def _vary(reading: Reading) -> None:
    """Propose claims with one member more or less, where that is what all failing lines miss."""
    failing = [c for c in reading.pool.claims.values() if c.score > _NOT_YET and c.failures]
    failing.sort(key=lambda c: (-c.score, c.total, c.parts))
    for claim in failing[:_VARIED]:
        failed_lines = {each.line for each in claim.failures}
        if not any(g > _TELLS for n, g in claim.gains.items() if n not in failed_lines):
            continue
        for i in range(reading.view.size):
            if i != claim.total and _is_gap(reading.view, claim, i):
                parts = [p for p in claim.parts if p != i]
                parts += [] if claim.mask >> i & 1 else [i]
                if len(parts) > 1:
                    prior = min(claim.prior, chance(priors.BELOW)) + priors.VARIED
                    reading.pool.add(claim.total, parts, Source.VARIED, prior)


def _is_gap(view: View, claim: Claim, i: int) -> bool:
    """Tell whether in all failing lines a series is just what the claim misses or has too much."""
    sign = -1 if claim.mask >> i & 1 else 1
    first = view.lines[claim.failures[0].line]
    if not first.filled >> i & 1:
        return False
    return all(
        abs(each.gap - sign * view.lines[each.line].middle[i]) <= each.room + each.step / 2
        for each in claim.failures
    )


def _refine(reading: Reading, offering: Sequence[Claim]) -> None:
    """Propose totals in place of all of their parts."""
    for claim in offering:
        if len(claim.parts) <= _PAIR:
            continue
        for other in offering:
            inside = other.mask & claim.mask == other.mask != claim.mask
            if not inside or claim.whole >> other.total & 1 or claim.total == other.total:
                continue
            parts = [p for p in claim.parts if not other.mask >> p & 1] + [other.total]
            if len(parts) > 1:
                source, prior = _refined(reading.view, claim, other.total, parts)
                reading.pool.add(claim.total, parts, source, prior, claim.evidence)


def _refined(view: View, claim: Claim, subtotal: int, parts: Sequence[int]) -> tuple[Source, float]:
    """Return what kind of claim a list with a subtotal is, and its prior."""
    before = priors.BELOW if claim.total < min(parts) else priors.ABOVE
    total = view.total[claim.total]
    prior = chance(priors.BELOW_TOTAL if total else before, len(parts))
    beyond = 0 if claim.source is Source.LABELS else 1
    if min(claim.parts) - beyond <= subtotal <= max(claim.parts) + beyond:
        return Source.REFINED, prior
    between = min(claim.total, *claim.parts) < subtotal < max(claim.total, *claim.parts)
    named = total and view.total[subtotal] and not between
    if named and len(parts) == _PAIR:
        return Source.EXCLUDING, prior
    return Source.REFINED, prior + priors.ELSEWHERE


def _folded(reading: Reading) -> list[list[int]]:
    """Return the series left once parts that have a total are folded away, in several ways."""
    chosen, every = reading.chosen, reading.view.printed
    hosts = _mask(chosen, hosts=True)
    strong = [claim for claim in chosen if claim.score > _STRONG]
    lowest = [claim for claim in chosen if not claim.mask & hosts]
    masks = [_mask(chosen), _mask(chosen) & ~hosts, _mask(strong), _mask(lowest)]
    lists = [[i for i in every if not mask >> i & 1] for mask in dict.fromkeys(masks)]
    return [each for each in lists if len(each) >= _LISTS]


def _mask(claims: Sequence[Claim], *, hosts: bool = False) -> int:
    found = 0
    for claim in claims:
        found |= 1 << claim.total if hosts else claim.mask
    return found
