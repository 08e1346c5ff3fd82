"""Faults that a reader of the texts found once do not come back."""

import re
from pathlib import Path

import pytest

from synthgen.generators.flames.building.catalogue import CHOICES, FRAMES
from synthgen.generators.flames.building.details import draw_details
from synthgen.generators.flames.building.draw import draw_part
from synthgen.generators.flames.building.instance import instance_of, problem_of
from synthgen.generators.flames.story.compose import compose
from synthgen.generators.flames.story.solution import solve
from synthgen.seeding import Stream

FAULTS = Path(__file__).parent / "faults"
TEXTS = 60  # of a story


def patterns(name: str) -> list[re.Pattern[str]]:
    """The faulty forms of a story's file, and of the file for every story."""
    lines = (FAULTS / "any.txt").read_text().splitlines()
    own = FAULTS / f"{name}.txt"
    lines += own.read_text().splitlines() if own.exists() else []
    return [re.compile(line) for line in lines if line and not line.startswith("#")]


def told(name: str, number: int) -> str:
    """The problem and the solution of a story, one text; one in three has a detail."""
    rng = Stream.of("faults", name, number)
    part, d = draw_part(name, CHOICES[name][number % len(CHOICES[name])], rng)
    instance = instance_of(part, d, rng.choice(("dollar", "euro", "pound")))
    found = draw_details(instance, 1, rng) if number % 3 == 2 else None
    problem = problem_of(found[0] if found else instance)
    text = compose(problem, rng)
    lines = solve(problem, text, rng, calculator=False)
    return "\n".join([text.problem, *lines])


@pytest.mark.parametrize("name", sorted(FRAMES))
def test_no_known_fault_comes_back(name: str) -> None:
    known = patterns(name)

    texts = [told(name, number) for number in range(TEXTS)]

    hits = [
        f"{found.re.pattern}: {text}" for text in texts for p in known if (found := p.search(text))
    ]
    assert not hits, "\n\n".join(hits[:5])


def test_every_file_of_faults_is_of_a_story() -> None:
    assert {file.stem for file in FAULTS.glob("*.txt")} <= {"any", *FRAMES}
