"""How every row of FLAMES is told: text, worked solution, answer, and the audits of all three."""

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any, ClassVar, Final

from pydantic import Field

from synthgen.config import BaseConfig
from synthgen.family import Proven
from synthgen.generating import Told, UnprovenError
from synthgen.generators.flames.audit.equations import equation_faults
from synthgen.generators.flames.audit.needs import idle_faults
from synthgen.generators.flames.audit.rules import rule_faults
from synthgen.generators.flames.building.instance import (
    Instance,
    problem_key,
    problem_of,
    with_program,
)
from synthgen.generators.flames.english import numerals
from synthgen.generators.flames.program.proof import holds
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value
from synthgen.generators.flames.program.skeleton import skeleton
from synthgen.generators.flames.story.compose import compose
from synthgen.generators.flames.story.problem import Problem
from synthgen.generators.flames.story.solution import solve
from synthgen.generators.flames.story.turning import recover
from synthgen.judging import Verdict, judge_plain
from synthgen.row import Row
from synthgen.seeding import Stream
from synthgen.skin import Skin
from synthgen.steps import Solution

PLANS: Final = range(1 << 16)  # document plans: the number of one draws every choice of the telling
_TIME: Final = re.compile(r"(\d{1,2}):(\d\d) *([ap])\.?m\b\.?", re.IGNORECASE)


class WordProblemConfig(BaseConfig):
    """Options of everything that is told as a word problem."""

    calculator: bool = Field(
        False, description="mark each equation of a solution as GSM8K does: <<6*12=72>>"
    )


class Narrated(Proven[Instance]):
    """Tells instances as stories; every telling is audited before it is a row."""

    Config: ClassVar[type[WordProblemConfig]] = WordProblemConfig
    config: WordProblemConfig
    Params = Instance
    proof = "relations_checked_backwards"
    cost_scale = 5.0
    templates = PLANS

    def key_of(self, instance: Instance) -> Any:
        """Frames, modules, targets, numbers and things: people may change their names."""
        return problem_key(instance)

    def group_of(self, instance: Instance) -> Any:
        """The structure: relations and kinds, without numbers and nouns."""
        problem = problem_of(instance)
        return skeleton(problem.relations, problem.quantities, problem.asked)

    def encode(self, instance: Instance) -> str:
        """The instance as canonical JSON, with its program in words."""
        return super().encode(with_program(instance))

    def solve(self, params: Instance) -> Solution:
        """The answer of the program, or the hidden number; the cost is the number of relations."""
        problem = problem_of(params)
        found = problem.answer
        if params.hidden:
            found = replace(found, value=recover(problem, params.hidden))
        return Solution(answer_value(found), (), cost=len(problem.needed))

    def answer_type_of(self, params: Instance) -> str:
        """Whole numbers, money with cents, other fractions, or a time of day."""
        return answer_type(problem_of(params).answer)

    def prove(self, params: Instance, answer: Any) -> bool:
        """Every relation, checked as a condition, with `answer` in the place of what is asked."""
        problem = problem_of(params)
        value = value_of(problem.answer, answer)
        if value is None:
            return False
        values = {**problem.values, problem.sought: value}
        return all(holds(relation, values) for relation in problem.needed)

    def tell(self, instance: Instance, level: int, skin: Skin) -> Told:
        """Solve, prove, tell and audit; raises `UnprovenError`."""
        solution = self.proven(instance)
        problem = problem_of(instance)
        plan = skin.template if instance.plan is None else instance.plan
        rng = plan_stream(problem, plan)
        text = compose(problem, rng)
        lines = solve(problem, text, rng, calculator=self.config.calculator)
        work = "\n".join(lines)
        check(problem, text.problem, work)
        return self.told(instance, solution, skin, text.problem, work)

    @classmethod
    def judge(cls, row: Row, text: str) -> Verdict:
        """As its type says; times of day in any usual spelling."""
        if row.answer_type == "text":
            text = _TIME.sub(_usual, text)
        return judge_plain(row.answer_type, row.answer, text)


def plan_stream(problem: Problem, plan: int) -> Stream:
    """The stream of every choice of a telling, by the number of its plan."""
    return Stream.of("plan", plan, problem.asked)


def check(problem: Problem, text: str, work: str) -> None:
    """The audits of a finished telling. Raises UnprovenError naming what is wrong."""
    faults = rule_faults(problem, text)
    faults += [f"the equation {told!r} does not hold" for told in equation_faults(work)]
    faults += idle_faults(problem)
    if faults:
        raise UnprovenError("; ".join(faults))


def answer_type(answer: Quantity) -> str:
    """The judge's type for a quantity."""
    if answer.form == "clock":
        return "text"
    if answer.form == "money" and not _is_whole(answer):
        return "decimal"
    return "integer" if _is_whole(answer) else "rational"


def _is_whole(answer: Quantity) -> bool:
    unit = 100 if answer.form == "money" else 1
    return Fraction(answer.value, unit).denominator == 1


def answer_value(answer: Quantity) -> Any:
    """A quantity as the judge's value: money in its currency, a time of day as text."""
    if answer.form == "clock":
        return numerals.clock(answer.value)
    if answer.form == "money":
        whole = Fraction(answer.value, 100)
        return int(whole) if _is_whole(answer) else Decimal(int(answer.value)).scaleb(-2)
    return answer.value


def value_of(quantity: Quantity, answer: Any) -> Value | None:
    """The value of a quantity whose answer this is; None where it is of another type."""
    if quantity.form == "clock":
        found = _TIME.fullmatch(str(answer))
        return None if found is None else _minutes(found)
    if not isinstance(answer, int | Fraction | Decimal):
        return None
    return Fraction(answer) * (100 if quantity.form == "money" else 1)


def _minutes(found: re.Match[str]) -> int:
    afternoon = found[3].lower() == "p"
    return (int(found[1]) % 12 + (12 if afternoon else 0)) * 60 + int(found[2])


def _usual(found: re.Match[str]) -> str:
    return numerals.clock(_minutes(found))
