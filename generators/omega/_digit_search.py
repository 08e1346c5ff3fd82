"""Numbers whose digits keep a rule, in falling or rising order, with the lines that find them.

A rule says that some numbers made from N leave the remainder s modulo m: the sum of its digits,
numbers with digits replaced, and so on. `Found` is the first few N, the steps and the work.
"""

from collections.abc import Iterable, Iterator
from itertools import islice, product
from typing import NamedTuple

from synthgen.steps import Step

MOST_SHOWN = 30  # numbers with one f that are looked at before the one sought is reached

MOST_BEGINNINGS = 20


class Rule(NamedTuple):
    """Digits of N, the modulus m, the remainder s, and the digit t that replaces others."""

    kind: str
    digits: int
    m: int
    s: int
    t: int


class Found(NamedTuple):
    """The first numbers in order, and the lines that find them; no numbers if there are too few."""

    numbers: list[int]
    steps: list[Step]


def search(rule: Rule, rank: int, greatest: bool) -> Found:
    """The first `rank` numbers that keep the rule, from the greatest or from the smallest on."""
    if rule.kind in ("sum", "alternating"):
        return _by_last_digit(rule, rank, greatest)
    if rule.kind == "reverse":
        return by_last_two(rule, rank, greatest, _prefixes(rule.digits - 2, greatest))
    if rule.kind == "swap":
        return _by_differences(rule, rank, greatest)
    return _by_places(rule, rank, greatest)


def _falling(numbers: range, greatest: bool) -> range:
    return numbers[::-1] if greatest else numbers


def _prefixes(length: int, greatest: bool) -> range:
    """All numbers with that many digits, in order; only 0 for length 0."""
    return _falling(range(10 ** (length - 1) if length else 0, 10**length), greatest)


def _joined(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers))


# Sums of digits --------------------------------------------------------------------------------


def _by_last_digit(rule: Rule, rank: int, greatest: bool) -> Found:
    """For each beginning, the last digits that give the remainder."""
    numbers: list[int] = []
    steps: list[Step] = []
    last = -1 if rule.kind == "alternating" and rule.digits % 2 == 0 else 1
    for prefix in _prefixes(rule.digits - 1, greatest):
        begin = str(prefix) if rule.digits > 1 else ""
        signs = [(-1) ** (rule.kind == "alternating" and i % 2) for i in range(len(begin))]
        total = sum(sign * int(x) for sign, x in zip(signs, begin, strict=True))
        fit = [
            x
            for x in _falling(range(0 if begin else 1, 10), greatest)
            if (total + last * x - rule.s) % rule.m == 0
        ]
        terms = "".join(
            f" {'+' if sign > 0 else '-'} {x}" for sign, x in zip(signs, begin, strict=True)
        )
        shown = f"{terms[3:]} {'+' if last > 0 else '-'} x" if begin else "x"
        shown += f" = {total} {'+' if last > 0 else '-'} x" if len(begin) > 1 else ""
        steps.append(
            Step(f"{begin}x", f"{shown} ≡ {rule.s} (mod {rule.m}) for {_digits('x', fit)}")
        )
        numbers += [10 * prefix + x for x in fit]
        if len(numbers) >= rank:
            return Found(numbers[:rank], steps)
    return Found([], steps)


def _digits(name: str, fit: list[int]) -> str:
    return f"{name} = {_joined(fit)}" if fit else f"no {name}"


def by_last_two(rule: Rule, rank: int, greatest: bool, prefixes: Iterable[int]) -> Found:
    """For each beginning, the last two digits with which both directions have the remainder."""
    numbers: list[int] = []
    steps: list[Step] = []
    m, n = rule.m, rule.digits
    for prefix in prefixes:
        begin = str(prefix) if n > 2 else ""
        ends = _falling(range(0 if begin else 10, 100), greatest)
        whole, back = 100 * prefix % m, int(begin[::-1] or 0) % m
        high, low = 10 ** (n - 1) % m, 10 ** (n - 2) % m
        fit = [
            e
            for e in ends
            if (whole + e - rule.s) % m == 0
            and (back + high * (e % 10) + low * (e // 10) - rule.s) % m == 0
        ]
        there = _linear(whole, (10 % m, "x"), (1, "y"))
        again = _linear(back, (low, "x"), (high, "y"))
        texts = [f"{e:02}" for e in fit]
        steps.append(
            Step(
                f"{begin}xy ≡ {there} and its reverse yx{begin[::-1]} ≡ {again} are both ≡ "
                f"{rule.s} (mod {m}) for {'xy = ' + ', '.join(texts) if fit else 'no x and y'}"
            )
        )
        numbers += [100 * prefix + e for e in fit]
        if len(numbers) >= rank or len(steps) > MOST_BEGINNINGS:
            break
    return Found(numbers[:rank] if len(numbers) >= rank else [], steps)


def _linear(constant: int, *terms: tuple[int, str]) -> str:
    parts = [name if c == 1 else f"{c}{name}" for c, name in terms if c]
    return " + ".join([*([str(constant)] if constant or not parts else []), *parts])


# Digits replaced -------------------------------------------------------------------------------


def _by_places(rule: Rule, rank: int, greatest: bool) -> Found:
    """All places contribute the same e, which the sum of all determines."""
    m, n, t = rule.m, rule.digits, rule.t
    changed = 1 if rule.kind == "change1" else 2
    same = int(str(t) * n)
    steps = [*_equal_shares(rule, changed)]
    value = (rule.s - same) % m
    factor = n - changed
    shares = [e for e in range(m) if (factor * e - value) % m == 0]
    left = "e" if factor == 1 else f"{factor}e"
    steps.append(
        Step(
            f"Moreover N = {same} + (the sum of all e_i) ≡ {same} + {n}e, so "
            f"{'' if changed == 1 else '2'}e{_plus(rule.s)} ≡ {same} + {n}e, that is {left} ≡ "
            f"{f'{rule.s} - ' if rule.s else '-'}{same} ≡ {value} (mod {m})",
            f"e ≡ {_joined(shares)}" if shares else "there is no such e",
        )
    )
    numbers: list[int] = []
    for e in shares:
        fits = [
            [x for x in _falling(range(i == n - 1, 10), greatest) if ((x - t) * 10**i - e) % m == 0]
            for i in range(n - 1, -1, -1)
        ]
        sets = "; ".join(_joined(fit) if fit else "none" for fit in fits)
        steps.append(
            Step(
                f"For e ≡ {e} the digits x with (x - {t})*10^i ≡ {e} (mod {m}), from the first "
                f"place, i = {n - 1}, to the last, i = 0, are",
                sets,
            )
        )
        numbers += [int("".join(map(str, x))) for x in islice(product(*fits), rank)]
    numbers.sort(reverse=greatest)
    return Found(numbers[:rank] if len(numbers) >= rank else [], steps)


def _plus(number: int) -> str:
    return f" + {number}" if number else ""


def _equal_shares(rule: Rule, changed: int) -> Iterator[Step]:
    m, t, s = rule.m, rule.t, rule.s
    yield Step(
        f"Let x_i be the digit of N with the place value 10^i, and e_i = (x_i - {t})*10^i: "
        f"changing this digit to {t} lowers N by e_i"
    )
    if changed == 1:
        yield Step(
            f"So N - e_i ≡ {s} (mod {m}) for every place i, which means that all e_i are congruent "
            f"to one and the same e, and N ≡ e{_plus(s)}"
        )
    else:
        yield Step(
            f"So N - e_i - e_j ≡ {s} (mod {m}) for any two places; comparing the places i, k with "
            f"j, k shows e_i ≡ e_j. All e_i are congruent to one and the same e, and "
            f"N ≡ 2e{_plus(s)}"
        )


# Digits swapped --------------------------------------------------------------------------------


def _by_differences(rule: Rule, rank: int, greatest: bool) -> Found:
    """All swaps of neighbours change N by the same f; differences of neighbours follow from f."""
    m, n, s = rule.m, rule.digits, rule.s
    steps = [
        Step(
            "Let x_i be the digit of N with the place value 10^i. Swapping x_(i+1) and x_i adds "
            f"9*10^i*(x_i - x_(i+1)) to N. The result is to be ≡ {s} (mod {m}) for every i, so all "
            f"these numbers are congruent to one f, and N ≡ {f'{s} - ' if s else '-'}f"
        )
    ]
    chains = {f: _differences(rule, f) for f in range(m)}
    possible = {f: sets for f, sets in chains.items() if all(sets)}
    if len(possible) < m:
        steps.append(
            Step(
                f"For f ≡ {_joined([f for f in range(m) if f not in possible])} some "
                f"9*10^i*(x_i - x_(i+1)) cannot be congruent to f"
            )
        )
    tried = {
        f: list(islice(_chains(sets, n, m, greatest), MOST_SHOWN)) for f, sets in possible.items()
    }
    numbers = [x for f, chain in tried.items() for x in chain if (x + f - s) % m == 0]
    numbers.sort(reverse=greatest)
    if len(numbers) < rank:
        return Found([], steps)
    last = numbers[rank - 1]
    seen = {
        f: [x for x in chain if (x >= last) == greatest or x == last] for f, chain in tried.items()
    }
    if any(len(chain) == MOST_SHOWN for chain in seen.values()):
        return Found([], steps)
    steps += [_chain_step(rule, f, sets, seen[f], last, greatest) for f, sets in possible.items()]
    return Found(numbers[:rank], steps)


def _differences(rule: Rule, f: int) -> list[list[int]]:
    """For i = digits - 2 down to 0 the residues of x_i - x_(i+1)."""
    return [
        [d for d in range(rule.m) if (9 * 10**i * d - f) % rule.m == 0]
        for i in range(rule.digits - 2, -1, -1)
    ]


def _chains(sets: list[list[int]], n: int, m: int, greatest: bool) -> Iterator[int]:
    """All numbers with differences in the sets, in order."""

    def go_on(number: int, i: int) -> Iterator[int]:
        if i == n - 1:
            yield number
            return
        for x in _falling(range(10), greatest):
            if (x - number % 10) % m in sets[i]:
                yield from go_on(10 * number + x, i + 1)

    for first in _falling(range(1, 10), greatest):
        yield from go_on(first, 0)


def _chain_step(
    rule: Rule, f: int, sets: list[list[int]], tried: list[int], last: int, greatest: bool
) -> Step:
    m, n = rule.m, rule.digits
    parts = [
        f"{_joined(fit)} for i = {i}"
        for i, fit in zip(range(n - 2, -1, -1), sets, strict=True)
        if len(fit) < m
    ]
    differences = f"x_i - x_(i+1) ≡ {'; '.join(parts)} (mod {m})" if parts else "any digits will do"
    side = "below" if greatest else "above"
    if not tried:
        return Step(f"f ≡ {f}: {differences}; all such N are {side} {last}")
    good = [x for x in tried if (x + f - rule.s) % m == 0]
    need = (rule.s - f) % m
    return Step(
        f"f ≡ {f}: {differences}; such N not {side} {last}",
        f"{_joined(tried)}, of which {_joined(good) if good else 'none'} "
        f"{'is' if len(good) < 2 else 'are'} ≡ {need} (mod {m}) as needed",
    )
