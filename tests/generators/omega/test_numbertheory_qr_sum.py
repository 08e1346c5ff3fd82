"""Numbers with rules for their digits, read from the prompts and looked for one after another.

Where a rule is about changes, beginnings are left out for which two numbers, made by changes among
their digits, differ by what is no multiple of the divisor whatever follows.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import combinations, islice
from math import lcm
from typing import NamedTuple

from synthgen.row import Row
from synthgen.seeding import Stream
from tests.generators.omega.sampling import check_refusals, family, some_rows
from tests.generators.omega.tiers import fewer_counts, levels

NAME = "omega/numbertheory_qr_sum"
DIGITS = {1: {1, 2}, 2: {3}, 3: {4}, 4: {5}, 5: {6, 7}}
DIVISORS = {1: (3, 7), 2: (3, 9), 3: (3, 9), 4: (3, 9), 5: (5, 12)}
RANKS = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
]  # fmt: skip

Made = Callable[[str], list[int]]


class Question(NamedTuple):
    """What a prompt says."""

    digits: int
    made: Made
    divisor: int
    remainder: int
    rank: int
    greatest: bool
    unit: int
    form: str
    longer: int = 0


STAGE = re.compile(
    r"Let S be the least common multiple of the digits of N, and let M be the greatest (\d)-digit "
    r"positive integer such that both M and the number formed by reversing its digits are "
    r"divisible by S\. "
)


def sum_of_digits(number: str) -> list[int]:
    return [sum(map(int, number))]


def alternating_sum(number: str) -> list[int]:
    return [sum(map(int, number[::2])) - sum(map(int, number[1::2]))]


def both_directions(number: str) -> list[int]:
    return [int(number), int(number[::-1])]


def swapped(number: str) -> list[int]:
    places = range(len(number) - 1)
    return [int(number[:i] + number[i + 1] + number[i] + number[i + 2 :]) for i in places]


def changed(target: str, many: int, number: str) -> list[int]:
    return [
        int("".join(target if i in chosen else x for i, x in enumerate(number)))
        for chosen in combinations(range(len(number)), many)
    ]


def read(text: str) -> Question:
    """The question of a prompt."""
    stage = STAGE.search(text)
    text = STAGE.sub("", text)
    digits = re.search(r"(\d)-digit|(?:of|with|has|exactly) (\d) digits?\b", text)
    rest = re.search(r"leaves? the remainder (\d+) when divided by (\d+)", text)
    plain = re.search(r"(?:is|are) divisible by (\d+)", text)
    assert digits is not None, text
    assert (rest is None) != (plain is None), text
    order = re.search(
        r"(?:the|The) (?:(\w+) )?(greatest|smallest) (?:\d-digit|of them|good|such|positive|one)",
        text,
    )
    listed = re.search(r"in (falling|rising) order.*be number (\d+) in the list", text, re.DOTALL)
    assert (order is None) != (listed is None), text
    if order:
        rank, greatest = RANKS.index(order[1] or "first") + 1, order[2] == "greatest"
    else:
        rank, greatest = int(listed[2]), listed[1] == "falling"  # type: ignore[index]
    unit = re.search(r"when [NM] is divided by (10*)\b", text)
    form = "Q + R" if "Find Q + R" in text else "mod" if unit else "N"
    return Question(
        int(digits[1] or digits[2]),
        rule(text),
        int(rest[2]) if rest else int(plain[1]),  # type: ignore[index]
        int(rest[1]) if rest else 0,
        rank,
        greatest,
        int(unit[1]) if unit else 1,
        form,
        int(stage[1]) if stage else 0,
    )


def rule(text: str) -> Made:
    if found := re.search(r"one of the digits is changed to (\d)", text):
        return partial(changed, found[1], 1)
    if found := re.search(r"two of the digits are changed to (\d)", text):
        return partial(changed, found[1], 2)
    rules = {
        "alternating sum of the digits": alternating_sum,
        "the sum of the digits": sum_of_digits,
        "the only digit": sum_of_digits,
        "reversing its digits": both_directions,
        "two adjacent digits swap their places": swapped,
    }
    return next(made for words, made in rules.items() if words in text)


def kept(question: Question, begin: str = "") -> Iterator[int]:
    """All numbers that keep the rule, in order, without beginnings that cannot be continued."""
    if len(begin) == question.digits:
        if fits(question, begin):
            yield int(begin)
    elif len(begin) < 2 or may_begin(question, begin):
        digits = "0123456789" if begin else "123456789"
        for x in reversed(digits) if question.greatest else digits:
            yield from kept(question, begin + x)


def may_begin(question: Question, begin: str) -> bool:
    """Whether changes among the first digits differ by multiples of the divisor."""
    if not isinstance(question.made, partial) and question.made is not swapped:
        return True
    made, scale = question.made(begin), 10 ** (question.digits - len(begin))
    return all((number - made[0]) * scale % question.divisor == 0 for number in made)


def fits(question: Question, number: str) -> bool:
    return all(
        (made - question.remainder) % question.divisor == 0 for made in question.made(number)
    )


def answer(question: Question) -> int:
    number = next(islice(kept(question), question.rank - 1, None))
    if question.longer:
        number = divisible_both_ways(question.longer, lcm(*map(int, str(number))))
    quotient, remainder = divmod(number, question.unit)
    return {"N": number, "Q + R": quotient + remainder, "mod": remainder}[question.form]


def divisible_both_ways(digits: int, divisor: int) -> int:
    falling = range((10**digits - 1) // divisor * divisor, 0, -divisor)
    return next(n for n in falling if int(str(n)[::-1]) % divisor == 0)


@fewer_counts
@levels
def test_prompts_have_the_answers_that_trying_all_numbers_finds(level: int, count: int) -> None:
    for row in some_rows(NAME, level, count):
        question = read(row.prompt[-1].content)

        assert row.answer == str(answer(question)), row.prompt
        assert question.unit in (1, 10 ** ((question.longer or question.digits) - 1))
        assert question.longer in (0, question.digits + 1)
        check_response(row, question)


def check_response(row: Row, question: Question) -> None:
    """The number said keeps the rule, and so do all that are listed in order."""
    text = row.response or ""
    found = re.search(r"(?:so|is) N = (\d+)", text)
    assert found is not None
    assert fits(question, found[1])
    if listed := re.search(r"numbers begin ([\d, ]+), so", text):
        numbers = [int(x) for x in listed[1].split(", ")]
        assert sorted(numbers, reverse=question.greatest) == numbers
        assert len(numbers) == question.rank
        assert all(fits(question, str(x)) for x in numbers)
    for line in text.splitlines():
        if sums := re.match(r"\d*x: ([\d +-]+?) ([+-]) x = (-?\d+) [+-] x ", line):
            terms = [int(x) for x in re.sub(r"([+-]) ", r"\1", sums[1]).split()]
            assert sum(terms) == int(sums[3]), line


# The family's own claims -----------------------------------------------------------------------


def test_small_rules_have_the_numbers_that_trying_all_finds() -> None:
    generator = family(NAME)
    rules: dict[str, Made] = {
        "sum": sum_of_digits,
        "alternating": alternating_sum,
        "reverse": both_directions,
        "swap": swapped,
        "change1": partial(changed, "7", 1),
        "change2": partial(changed, "7", 2),
    }
    for kind, made in rules.items():
        for divisor in range(3, 10):
            for remainder in (0, 2):
                question = Question(3, made, divisor, remainder, 1, True, 1, "N")
                for place, number in enumerate(islice(kept(question), 3), start=1):
                    target = 7 * kind.startswith("change")
                    params = generator.Params(
                        kind, 3, divisor, remainder, target, place, True, "number"
                    )
                    assert generator.prove(params, number)
                    assert not generator.prove(params, number - 1)


@levels
def test_knobs_keep_their_ranges(level: int) -> None:
    generator, rng = family(NAME), Stream.of("ranges", level)
    drawn = [generator.draw(rng, level) for _ in range(500)]
    low, high = DIVISORS[level]

    assert {p.digits for p in drawn} == DIGITS[level]
    assert {p.divisor for p in drawn} == set(range(low, high + 1))
    assert len({p.kind for p in drawn}) == (5 if level == 1 else 6)
    assert {p.target for p in drawn} == set(range(10))
    staged = sum(p.form == "two_stages" for p in drawn)
    assert (staged > 25) if level > 3 else not staged


def test_what_is_asked_about_a_number_is_no_part_of_the_group() -> None:
    generator = family(NAME)
    one = generator.Params("sum", 3, 7, 0, 0, 2, True, "number")
    other = generator.Params("sum", 3, 7, 0, 0, 2, True, "remainder")

    assert generator.key_of(one) != generator.key_of(other)
    assert generator.group_of(one) == generator.group_of(other)


@levels
def test_the_proof_refuses_the_smallest_wrong_answers(level: int) -> None:
    check_refusals(family(NAME, level), 30, lambda n: (n - 2, n - 1, n + 1, n + 2))
