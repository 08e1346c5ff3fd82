"""What a line of a solution says is of the number that it computes."""

import pytest

from synthgen.generators.flames.building.catalogue import CHOICES, FRAMES
from synthgen.generators.flames.building.draw import draw_part
from synthgen.generators.flames.building.instance import instance_of, problem_of
from synthgen.generators.flames.english.clauses import Slot
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.story.problem import Problem
from synthgen.seeding import Stream


def drawn(name: str, number: int) -> Problem:
    rng = Stream.of("claims", name, number)
    part, d = draw_part(name, CHOICES[name][number % len(CHOICES[name])], rng)
    return problem_of(instance_of(part, d, "dollar"))


@pytest.mark.parametrize("name", sorted(FRAMES))
def test_a_claim_tells_the_number_that_it_is_of(name: str) -> None:
    for number in range(2 * len(CHOICES[name])):
        problem = drawn(name, number)
        for relation in problem.needed:
            telling = problem.tellings[relation.out]
            for claim in telling.claims:
                for flat in claim.expansions:
                    roles = [telling.cast[node.name] for node in flat if isinstance(node, Slot)]
                    told = {role.name for role in roles if isinstance(role, Quantity)}
                    assert relation.out in told, f"{claim.text!r} is not of {relation.out}"
