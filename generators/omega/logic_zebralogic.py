"""Logic grids (OMEGA `logic_zebralogic`, arXiv 2506.18880), generated and not downloaded.

OMEGA takes its rows from ZebraLogic's multiple-choice questions (arXiv 2502.01100) and knows only
the size, the larger of houses and attributes being 2 to 6. Here puzzles of these sizes are made: a
grid, clues about it until deduction leaves no other, and of these none that can be left out. The
question is a plain one, for a value of an attribute (four rows in five) or for the number of a
house; the public answers are numbers of a choice, half of them the same at 2 houses.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from math import factorial
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._zebra_grid import Clue, Grid, clues_for
from synthgen.generators.omega._zebra_key import Canonical, canonical
from synthgen.generators.omega._zebra_search import grids
from synthgen.generators.omega._zebra_steps import Deduction
from synthgen.generators.omega._zebra_text import Words, numbered
from synthgen.generators.omega._zebra_words import KINDS, SCENES
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

LARGEST = {1: 2, 2: 3, 3: 4, 4: 5, 5: 6}  # the larger of houses and attributes, by level
COUNTED = {1: 1000, 2: 10_000}  # distinct keys of 3,000 and of 12,000 draws, rounded down
HOUSE_QUESTIONS = 5  # one question in five asks for a house
SPARE = 3  # clues at level 1 that are not needed: none, one or two


@dataclass(frozen=True, slots=True)
class Puzzle:
    """Values by attribute, clues, and a question.

    A variable is a value, numbered through all attributes. Asked is what goes with the variable
    `about`: the attribute `asked`, or the house if that is -1.
    """

    houses: int
    scene: str
    kinds: tuple[str, ...]
    values: tuple[str, ...]
    clues: tuple[Clue, ...]
    asked: int
    about: int


@generators.register("omega/logic_zebralogic")
class ZebraLogic(DrawnFamily[Puzzle]):
    """Who has what in a row of houses, by clues that leave one grid.

    The cost is the number of wrong houses that must be excluded for all values together, and three
    for each clue that must be read for it.
    """

    version = 1
    levels = tuple(LARGEST)
    Params = Puzzle
    proof = "exhaustive_search"
    cost_scale = 90.0
    templates = (
        (
            "{n} {places}, numbered 1 to {n} from left to right, {row}. Each person has a "
            "different {nouns}:\n\n{bullets}\n\nClues:\n\n{lines}\n\n{question} {ask}"
        ),
        (
            "{question} That is the question of this puzzle.\n\nThere are {n} {places}, which "
            "{row}; from left to right they have the numbers 1 to {n}. No two persons share a "
            "value of any of these kinds:\n\n{bullets}\n\nIt is known that:\n\n{lines}\n\n{ask}"
        ),
        (
            "Solve the puzzle. {n} {places} {row}; from left to right they have the numbers 1 to "
            "{n}. Every person has one value of each kind, and every value goes with exactly "
            "one person ({inline}). {sentences} {question} {ask}"
        ),
        (
            "Use the clues to find out who is where and has what.\n\n{lines}\n\nThe {n} {places} "
            "{row}; number 1 is the leftmost and number {n} the rightmost. Each of the following "
            "goes with exactly one person, and each person with one of every kind.\n\n{bullets}"
            "\n\n{question} {ask}"
        ),
        (
            "A logic grid puzzle. Positions: {n} {places}, numbered 1 to {n} from left to right, "
            "which {row}. Categories: {inline}; in every category, each person has one value and "
            "no value is used twice.\n\n{hashed}\n\nQuestion: {question} {ask}"
        ),
        (
            "{n} {places} {row}. From the left, they bear the numbers 1 to {n}. The persons differ "
            "in {nouns}; the possible values, each of which occurs once, are {inline}. The "
            "following statements are true:\n\n{lines}\n\nThere is only one way to satisfy all of "
            "them. {question} {ask}"
        ),
        (
            "Consider {n} {places} that {row}; from left to right they are numbered 1 to {n}.\n\n"
            "What is to be assigned, one of each to every person:\n{bullets}\n\nConditions:\n"
            "{lines}\n\nTo be found: {question} {ask}"
        ),
        (
            "Somebody remembers only this about {n} {places} that {row}: {sentences} The numbers "
            "go from 1 on the left to {n} on the right, and the persons have different values in "
            "each of these respects: {inline}. Now, {question_small} {ask}"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Puzzle:
        """Sizes, a grid in random order, clues about it, and a question that no clue answers."""
        houses, attributes = _sizes(rng, LARGEST[level])
        kinds = ("name", *rng.sample([kind for kind in KINDS if kind != "name"], attributes - 1))
        values = [v for kind in kinds for v in rng.sample(KINDS[kind].values, houses)]
        solution = [h for _ in kinds for h in rng.sample(range(houses), houses)]
        clues = clues_for(rng, solution, houses, rng.below(SPARE) if level == 1 else 0)
        scene = rng.choice(tuple(SCENES))
        asked, about = _question(rng, solution, houses, clues)
        return Puzzle(houses, scene, kinds, tuple(values), tuple(clues), asked, about)

    def capacity_of(self, level: int) -> int:
        """Puzzles of n houses and n attributes in which every clue is of the kinds same and at.

        In them the values of one house have no clue; those of any other are joined by the clues to
        a forest with the given places as roots, one of (n + 1)**(n - 1). A key holds at most 2 * n!
        of them, by the order of the attributes and the direction. At 2 and 3 houses these are so
        few that counts of draws take their place.
        """
        n = LARGEST[level]
        return COUNTED.get(level) or n * (n + 1) ** (n - 1) ** 2 // (2 * factorial(n))

    def key_of(self, params: Puzzle) -> Any:
        """Clues and question, whatever the names, the order and the direction of counting."""
        return list(_canonical(params))

    def group_of(self, params: Puzzle) -> Any:
        """The clues: two questions about a grid stay on one side of a split."""
        return _canonical(params).clues

    def answer_type_of(self, params: Puzzle) -> str:
        """The number of a house, or a value."""
        return "integer" if params.asked < 0 else "text"

    def slots(self, params: Puzzle) -> dict[str, Any]:
        """Values and clues as lists and as running text, and the question."""
        words, scene = _words(params), SCENES[params.scene]
        lists = words.lists()
        clues = [words.clue(clue) for clue in params.clues]
        question = words.question(params.asked, params.about)
        return {
            "n": params.houses,
            "places": scene.places,
            "row": scene.row,
            "nouns": _joined([noun for noun, _ in lists]),
            "bullets": "\n".join(f"- {noun}: {values}" for noun, values in lists),
            "inline": "; ".join(f"{noun}: {values}" for noun, values in lists),
            "lines": numbered(clues, "{}. {}", "\n"),
            "hashed": numbered(clues, "Clue {}: {}", "\n"),
            "sentences": numbered(clues, "({}) {}", " "),
            "question": question,
            "question_small": question[0].lower() + question[1:],
            "ask": "Give the number." if params.asked < 0 else "Answer with a word of the lists.",
        }

    def solve(self, params: Puzzle) -> Solution:
        """Clue by clue, until every value has its house."""
        words, scene = _words(params), SCENES[params.scene]
        labels = [words.label(v) for v in range(len(params.values))]
        nouns = [KINDS[kind].noun for kind in params.kinds]
        grid = Grid(params.houses, len(params.kinds))
        work = Deduction(grid, params.clues, labels, nouns, scene.place, scene.places)
        work.run()
        houses = [mask.bit_length() for mask in grid.masks]
        steps = (_opening(params, words), *work.steps, *_closing(params, words, houses))
        wrong = len(params.values) * (params.houses - 1)
        return Solution(_answer(params, houses), steps, wrong + 3 * len(params.clues))

    def prove(self, params: Puzzle, answer: Any) -> bool:
        """All grids are tried: exactly one satisfies the clues, and it gives the answer."""
        clues = [(clue.kind, clue.one, clue.other, clue.number) for clue in params.clues]
        found = list(islice(grids(params.houses, len(params.values), clues), 2))
        if len(found) != 1:
            return False
        (houses,) = found
        house = houses[params.about]
        if params.asked < 0:
            return bool(house == answer)
        first = params.asked * params.houses
        there = houses.index(house, first, first + params.houses)
        return bool(params.values[there] == answer)


# Draws -----------------------------------------------------------------------------------------


def _sizes(rng: Stream, largest: int) -> tuple[int, int]:
    """Houses and attributes, the larger as given; the smaller is seldom far below it."""
    smaller = largest
    while smaller > 2 and rng.below(3) == 0:
        smaller -= 1
    return (largest, smaller) if rng.below(2) else (smaller, largest)


def _question(rng: Stream, solution: list[int], houses: int, clues: list[Clue]) -> tuple[int, int]:
    """What is asked about which variable; no single clue says it, if there is a choice."""
    variables = range(len(solution))
    if rng.below(HOUSE_QUESTIONS) == 0:
        told = {clue.one for clue in clues if clue.kind == "at"}
        return -1, rng.choice([v for v in variables if v not in told] or variables)
    same = [(clue.one, clue.other) for clue in clues if clue.kind == "same"]
    said = {(b // houses, a) for pair in same for a, b in (pair, pair[::-1])}
    attributes = range(len(solution) // houses)
    pairs = [(a, v) for a in attributes for v in variables if v // houses != a]
    return rng.choice([pair for pair in pairs if pair not in said] or pairs)


def _solution(params: Puzzle) -> list[int]:
    grid = Grid(params.houses, len(params.kinds))
    grid.deduce(params.clues)
    return [mask.bit_length() - 1 for mask in grid.masks]


def _canonical(params: Puzzle) -> Canonical:
    return canonical(params.houses, _solution(params), params.clues, params.asked, params.about)


# Words -----------------------------------------------------------------------------------------


def _words(params: Puzzle) -> Words:
    return Words(params.houses, params.scene, params.kinds, params.values)


def _joined(nouns: list[str]) -> str:
    return " and ".join([", ".join(nouns[:-1]), nouns[-1]])


def _opening(params: Puzzle, words: Words) -> Step:
    """What is meant by the house of a value, and what a taken house means."""
    scene = SCENES[params.scene]
    long = [v for v in range(len(params.values)) if words.label(v) != words.person(v)]
    short = (
        f"For short, '{words.label(long[0])} is in {scene.place} 1' means that "
        f"{words.person(long[0])} {scene.stays} {scene.place} 1, and so on. "
        if long
        else ""
    )
    return Step(
        f"{short}{scene.article.capitalize()} {scene.place} that is taken by a value is closed to "
        f"the others of its kind; each value can be in all {scene.places} that no line so far has "
        "closed to it"
    )


def _closing(params: Puzzle, words: Words, houses: list[int]) -> Iterator[Step]:
    """The whole grid, and the answer in it."""
    place = SCENES[params.scene].place
    rows = [
        ", ".join(value for value, h in zip(params.values, houses, strict=True) if h == house)
        for house in range(1, params.houses + 1)
    ]
    table = (f"{place} {house}: {row}" for house, row in enumerate(rows, 1))
    yield Step("Everything has its place", "; ".join(table))
    about, house = words.label(params.about), houses[params.about]
    said = f"{about[0].upper()}{about[1:]} is in {place} {house}"
    if params.asked < 0:
        yield Step(f"{said}, so the number asked for is {house}")
    else:
        noun = KINDS[params.kinds[params.asked]].noun
        yield Step(f"{said}, where the {noun} is {_answer(params, houses)}")


def _answer(params: Puzzle, houses: list[int]) -> int | str:
    """The house of a value, or the value of an attribute that is in its house."""
    house = houses[params.about]
    if params.asked < 0:
        return house
    mates = range(params.asked * params.houses, (params.asked + 1) * params.houses)
    return next(params.values[v] for v in mates if houses[v] == house)
