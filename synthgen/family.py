"""The family contract: templated problems, one file each.

A family is a frozen params class and seven short answers: how to draw (or unrank) an instance, what
its key is, how it is worded, how it is solved in steps, how its answer is proven by another method,
how many instances a level has, and which levels there are. docs/extending.md builds one from start
to end.
"""

from abc import abstractmethod
from functools import cached_property
from typing import Any, ClassVar, Generic, TypeVar

from pydantic import TypeAdapter

from synthgen import canonical
from synthgen.domains import Countable, Drawn
from synthgen.generating import Generator, Told, UnprovenError
from synthgen.judging import canonical as answer_text
from synthgen.row import Message
from synthgen.skin import Skin
from synthgen.steps import Solution, prose

ParamsT = TypeVar("ParamsT")


class Proven(Generator[ParamsT], Generic[ParamsT]):
    """Solves an instance of a frozen params class, and proves the answer by another method.

    Class attributes: `Params` is the dataclass of an instance (integers, strings, booleans and
    tuples of them); `answer_type` is one of the judge's; `proof` names the second method in
    `Row.verified_by`; `cost_scale` is the cost of a solution whose difficulty is 0.5.
    """

    Params: ClassVar[type[Any]]
    answer_type: ClassVar[str] = "integer"
    proof: ClassVar[str]
    cost_scale: ClassVar[float] = 10.0

    @abstractmethod
    def solve(self, params: ParamsT) -> Solution:
        """The answer as a Python value, with the steps that lead to it."""

    @abstractmethod
    def prove(self, params: ParamsT, answer: Any) -> bool:
        """Whether `answer` is right, by a method that shares no function with `solve`."""

    def answer_type_of(self, params: ParamsT) -> str:
        """The judge's type of an instance's answer; override where it depends on the question."""
        return self.answer_type

    def proven(self, params: ParamsT) -> Solution:
        """The solution, once its answer is proven; raises `UnprovenError`."""
        solution = self.solve(params)
        if not self.prove(params, solution.answer):
            raise UnprovenError(f"{self.proof} refused {solution.answer!r}")
        return solution

    def told(
        self,
        params: ParamsT,
        solution: Solution,
        skin: Skin,
        problem: str,
        work: str,
        answer: str | None = None,
    ) -> Told:
        """A problem and its worked solution, as prompt and response.

        `answer` is the answer's text where its type is the task's own, such as moves.
        """
        answer_type = self.answer_type_of(params)
        if answer is None:
            answer = answer_text(answer_type, solution.answer)
        return Told(
            prompt=(Message("user", skin.dress(problem)),),
            response=skin.close(work if self.form == "cot" else "", answer),
            answer=answer,
            answer_type=answer_type,
            difficulty=solution.cost / (solution.cost + self.cost_scale),
            params=self.encode(params),
            verified_by=self.proof,
        )

    @cached_property
    def _adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(self.Params)

    def encode(self, instance: ParamsT) -> str:
        """The instance as canonical JSON."""
        return canonical.dumps(self._adapter.dump_python(instance, mode="json"))

    def decode(self, params: str) -> ParamsT:
        """The instance that `Row.params` holds. Raises pydantic.ValidationError."""
        instance: ParamsT = self._adapter.validate_json(params, strict=True)
        return instance


class Templated(Proven[ParamsT], Generic[ParamsT]):
    """Tells an instance by filling a template.

    `templates` are wordings for `str.format` with the names of `slots`.
    """

    @abstractmethod
    def slots(self, params: ParamsT) -> dict[str, Any]:
        """The values that the templates name."""

    def problem(self, params: ParamsT, template: int) -> str:
        """The question in the words of a template; override where `str.format` is too little."""
        return str(self.templates[template]).format(**self.slots(params))

    def tell(self, instance: ParamsT, level: int, skin: Skin) -> Told:
        """Solve, prove and render; raises `UnprovenError` where the proof refuses."""
        solution = self.proven(instance)
        work = prose(solution.steps) if self.form == "cot" else ""
        return self.told(instance, solution, skin, self.problem(instance, skin.template), work)


class DrawnFamily(Templated[ParamsT], Drawn[ParamsT], Generic[ParamsT]):
    """A templated family whose instances are drawn."""


class CountableFamily(Templated[ParamsT], Countable[ParamsT], Generic[ParamsT]):
    """A templated family whose instances are counted and unranked."""
