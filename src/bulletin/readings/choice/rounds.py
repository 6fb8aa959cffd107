"""The judge: all claims in one direction weighed against one another, until nothing is new."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import inf, log

from bulletin.model.table.table import Evidence
from bulletin.readings.choice import forest
from bulletin.readings.choice.folded_lists import folded_lists
from bulletin.readings.choice.forest import ACCEPTED, MOST_NEW
from bulletin.readings.choice.place_of_members import cost_of_skipped_rows, cost_of_unlike_units
from bulletin.readings.choice.reading import Reading
from bulletin.readings.choice.variations import propose_variations
from bulletin.readings.claims.sum_claim import ClaimPool, SumClaim
from bulletin.readings.claims.view import View
from bulletin.readings.generators import adding_runs, label_words
from bulletin.readings.likelihood.claim_score import score_claim
from bulletin.readings.likelihood.learned import Learned
from bulletin.readings.likelihood.learning import learn, start

_ROUNDS = 4
_PILOTS = 6
_DEAD = -12.0
_HOPELESS = -25.0
_FEWEST, _PAIR = 2, 2
_SEVERAL, _LEVELS = 2, 0.75  # lines that fail; how likely their words call a line levels
_OFTEN = 3  # lists of the same names
_MOST_ASKED = 30_000  # claims of figures alone times the lines they are asked in: four times as
# many as the most of any real table known


def judge_claims(view: View, pool: ClaimPool) -> Reading:
    """Return the reading of a view; `pool` holds what labels propose already."""
    pool.keep_apart(view.per_head)
    pool.count_once(view.inside)
    reading = Reading(view, start(view), pool)
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
        propose_variations(reading, live)
        fresh = [each for each in folded_lists(reading) if tuple(each) not in seen]
        for visible in fresh:
            seen.add(tuple(visible))
            adding_runs.beside(view, visible, pilots, pool)
            adding_runs.apart(view, visible, pilots, pool)
        if not fresh and len(pool.claims) == before:
            break
    _choose(reading, _weighed(reading))
    return reading


def _propose(view: View, every: Sequence[int], pilots: Sequence[int], pool: ClaimPool) -> None:
    """Propose what figures, words and codes may mean, before anything is known."""
    for rows in (every, *label_words.without_marked(view, every)):
        adding_runs.beside(view, rows, pilots, pool)
        adding_runs.apart(view, rows, pilots, pool)
    adding_runs.pairs(view, pilots, pool)
    adding_runs.strides(view, pilots, pool)
    label_words.propose(view, pool)
    if not view.across:
        adding_runs.singles(view, pool)
        if any(item.printed.lstrip()[:1].isdigit() for item in view.table.items):
            from bulletin.readings.generators import account_codes

            account_codes.propose(view, pool)


def _telling(view: View) -> list[int]:
    """Return the lines in which most is printed and most exactly, such as may add up first."""
    worth = []
    for n, line in enumerate(view.lines):
        sizes = (1 + abs(m) / (2 * line.finest) for m in line.middle if m)
        worth.append(view.adds[n] * sum(map(log, sizes)))
    return sorted((n for n in range(len(worth)) if worth[n] > 0), key=lambda n: -worth[n])


def _weighed(reading: Reading) -> list[SumClaim]:
    """Weigh all claims anew, forget those that are dead, and return those that may be chosen."""
    view, learned, pool = reading.view, reading.learned, reading.pool
    reading.work += len(pool.claims) * len(view.lines)
    for claim in _worth_asking(reading):
        claim.place = cost_of_skipped_rows(reading, claim) + cost_of_unlike_units(view, claim)
        score_claim(view, learned, claim, _HOPELESS)
        if claim.failures and claim.score > _HOPELESS:
            _look_for_slips(view, learned, claim)
    pool.drop(lambda claim: claim.score >= _DEAD or claim.evidence is not Evidence.ARITHMETIC)
    live = [
        each
        for each in pool.claims.values()
        if each.score > ACCEPTED - MOST_NEW and not _refuted(view, each)
    ]
    _mark_repeated(view, live)
    return live


def _worth_asking(reading: Reading) -> Iterator[SumClaim]:
    """
    Yield claims to be weighed: all of words, and of figures alone the likeliest.

    Figures so small that any three add up propose tens of thousands, which tell nothing; those
    that are asked no more are forgotten, and counted. Errs by missing.
    """
    pool, asked = reading.pool, 0
    for claim in sorted(pool.claims.values(), key=_surest):
        if claim.evidence is not Evidence.ARITHMETIC:
            yield claim
        elif asked < _MOST_ASKED:
            yield claim
            asked += len(claim.gains) + len(claim.empty)
        else:
            reading.passed_over += 1
            claim.score = -inf


def _surest(claim: SumClaim) -> tuple[bool, float]:
    return claim.evidence is Evidence.ARITHMETIC, -claim.prior


def _refuted(view: View, claim: SumClaim) -> bool:
    """
    Tell whether several lines of levels speak against a claim, and fewer for it.

    Of figures that are nearly alike every gap is one key from right: that mends one line, not
    all. Shares may add up to a hundred without a part that is nothing in them.
    """
    if claim.worded or len(claim.failures) < _SEVERAL:
        return False
    against = sum(view.adds[each.line] >= _LEVELS for each in claim.fails())
    levels = sum(view.adds[n] >= _LEVELS for n in claim.borne_out())
    return against >= _SEVERAL and against > levels


def _mark_repeated(view: View, live: Sequence[SumClaim]) -> None:
    """Mark the claims whose parts are called and placed like those of other totals."""
    alike: dict[tuple[tuple[int, str], ...], list[SumClaim]] = defaultdict(list)
    for claim in live:
        pattern = tuple((i - claim.total, view.labels[i].strip()) for i in claim.parts)
        alike[pattern].append(claim)
    for group in alike.values():
        for claim in group:
            claim.repeated = len(group) >= _OFTEN


def _look_for_slips(view: View, learned: Learned, claim: SumClaim) -> None:
    """Take back what failing lines said against a claim where one wrong key explains them."""
    losses = [(at, each) for at, each in enumerate(claim.failures) if not each.corrected]
    if claim.score - sum(each.gain for _, each in losses) < ACCEPTED - MOST_NEW:
        return
    from bulletin.readings.likelihood.misfit_causes import weight_of_misfit

    for at, failure in losses:
        gain = weight_of_misfit(view, learned, claim, failure, keyed=True)
        claim.failures[at] = failure._replace(gain=gain)
        claim.gains[failure.line] += gain - failure.gain
        claim.score += gain - failure.gain


def _choose(reading: Reading, live: Sequence[SumClaim]) -> None:
    lift = 0.0
    if reading.chosen and not reading.view.across:
        share = min(0.97, (reading.forest.covered.bit_count() + 0.5) / (reading.view.size + 1))
        lift = max(0.0, min(forest.NEW, 0.5 * log(share / (1 - share))))
    reading.forest = forest.best(live, lift, reading.view)


def _hopeful(live: Sequence[SumClaim]) -> bool:
    return any(claim.failures and claim.score > 0 for claim in live)
