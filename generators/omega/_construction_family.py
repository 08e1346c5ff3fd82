"""What the four construction families have in common."""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

from synthgen import canonical
from synthgen.family import DrawnFamily
from synthgen.generating import Placed
from synthgen.generators.omega._construction import Command, Figure
from synthgen.generators.omega._construction_answer import solution
from synthgen.generators.omega._construction_draw import LENGTHS, Menu, bag, grown
from synthgen.generators.omega._construction_given import ROOTED
from synthgen.generators.omega._construction_key import group, key
from synthgen.generators.omega._construction_measures import MEASURES
from synthgen.generators.omega._construction_styles import STYLES, told
from synthgen.generators.omega._construction_verdict import confirms
from synthgen.seeding import Stream
from synthgen.splits import TRAIN
from synthgen.steps import Solution

PLANS = 400  # before one of another split is carried out


class Construction(DrawnFamily[Figure]):
    """A construction in words, and a measurement in the finished figure.

    A family says what is given (`give`) and from which menu steps and questions are drawn; shapes
    with roots in their coordinates may have a menu of their own.
    """

    levels = tuple(LENGTHS)
    Params = Figure
    proof = "complex_intervals"
    cost_scale = 24.0
    templates = tuple(range(len(STYLES)))
    menu: ClassVar[Menu]
    rooted: ClassVar[Mapping[str, Menu]] = {}

    @abstractmethod
    def give(self, rng: Stream, level: int) -> tuple[Command, ...]:
        """What the construction begins with."""

    def draw(self, rng: Stream, level: int) -> Figure:
        """A figure of a length of the level; about one in three is begun anew in a dead end."""
        return self.draw_for(rng, level, TRAIN)

    def draw_for(self, rng: Stream, level: int, split: str) -> Figure:
        """What is given, the question and the length decide the split, before anything is built."""
        figure = None
        while figure is None:
            for _ in range(PLANS):
                given = self.give(rng, level)
                menu = self.rooted.get(given[0][0], self.menu)
                steps = rng.randint(*LENGTHS[level]) - len(given) - 1
                target = rng.choice(bag(menu.measures))
                if self._is_in(Figure(given, (), (target,)), steps, level, split):
                    break
            figure = grown(rng, level, given, menu, steps, target)
        return figure

    def _is_in(self, plan: Figure, steps: int, level: int, split: str) -> bool:
        name = canonical.hexdigest(self._world_hash, group(plan.given, plan.asked[0], steps))
        return self.belongs(Placed(plan, level, "", name), split)

    def group_of(self, params: Figure) -> Any:
        """The given figure up to congruence, the kind of question, and the number of steps."""
        return group(params.given, params.asked[0], len(params.steps))

    def capacity_of(self, level: int) -> int:
        """A lower bound: turns of one point about another, over the steps that are left free.

        Of three points each can be turned about each other in both senses, in 12 ways. Besides two
        steps that may have to gather what is loose, there are three steps at level 1 and at least
        six beyond: 12**3 and 12**6 programs for each of at least 50 given figures that no
        congruence exchanges. (Far more figures are given, and turns are one operation of twenty.)
        """
        return 50 * 12 ** (3 if level == 1 else 6)

    def key_of(self, params: Figure) -> Any:
        """The figure up to congruence, names and the order of steps."""
        return key(params)

    def answer_type_of(self, params: Figure) -> str:
        """Areas and powers in figures without roots are exact; all else has two decimals."""
        return "rational" if _is_exact(params) else "decimal"

    def slots(self, params: Figure) -> dict[str, Any]:
        """None: whole sentences are chosen, not words."""
        return {}

    def problem(self, params: Figure, template: int) -> str:
        """The construction told in one of the styles."""
        return told(params, template, _is_exact(params))

    def solve(self, params: Figure) -> Solution:
        """Coordinates of one object after the other; the cost adds up the work of the commands."""
        return solution(params, _is_rational(params))

    def prove(self, params: Figure, answer: Any) -> bool:
        """The figure, rebuilt with complex numbers in intervals of 256 bits, leaves no doubt."""
        return confirms(params, answer)


def _is_rational(figure: Figure) -> bool:
    return figure.given[0][0] not in ROOTED


def _is_exact(figure: Figure) -> bool:
    return _is_rational(figure) and MEASURES[figure.asked[0]].form == "plain"
