"""The agent contract: strategies whose problems a language model writes.

An agent holds a conversation: it drafts a problem from its parents, then has it solved. What the
model says is untrusted text: it is parsed, judged and bounded, and a row carries no proof but the
vote of its solutions.
"""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, ClassVar

from pydantic import Field, TypeAdapter

from synthgen import canonical
from synthgen.canonical import fold_text
from synthgen.config import BaseConfig
from synthgen.conversing import Conversing
from synthgen.errors import RequestError, suggest
from synthgen.generating import Told
from synthgen.llm.request import Request
from synthgen.llm.talk import DEFAULT, Talk, UnusableError
from synthgen.row import Message, Reject
from synthgen.seeding import Stream
from synthgen.skin import Skin
from synthgen.solving import Choice, Reward, Solved, Solving, reward_of
from synthgen.strategy import Child, Parent
from synthgen.vetting import Vet, Vetting

TEACHER = "teacher"  # the endpoint that solves, where a recipe names one so


class AgentConfig(BaseConfig):
    """Options of every agent."""

    solutions: int = Field(1, ge=1, le=64, description="how many solutions are sampled a problem")
    choose: Choice = Field(
        "first",
        description="which solution counts: the first; one of more than half (majority); that, "
        "else the first (majority_first); any where all agree (strict); the best (reward)",
    )
    reward: str = Field(
        "",
        description="with choose: reward, your function of (problem, solution) that scores, as "
        "module:function",
    )
    vet: tuple[Vet, ...] = Field(
        (), description="judges that look at each problem, by the solver: solvable, quality"
    )
    vet_drops: bool = Field(False, description="drop what a judge refuses, instead of tagging it")
    solver: str = Field(
        "", description="the endpoint that solves; by default `teacher` where there is one"
    )


@dataclass(frozen=True, slots=True)
class Prompt:
    """The instructions of one request: `id` and `version` are kept in the row's lineage."""

    id: str
    version: int
    text: str

    def ask(self, sample: int = 0, shape: Any = None, **slots: str) -> Request:
        """The request, its slots filled."""
        filled = self.text
        for name, value in slots.items():
            filled = filled.replace(f"<<{name}>>", value)
        return Request((Message("user", filled),), shape, sample)

    @property
    def label(self) -> str:
        """How the lineage names it."""
        return f"{self.id}/{self.version}"


@dataclass(frozen=True, slots=True)
class SeedProblem:
    """A parent as a model is shown it."""

    problem: str
    solution: str
    answer: str
    answer_type: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A new problem. `answer` is known where the strategy keeps or fixes it, else the solver says.

    `made` is the named intermediate: key concepts, an edit plan, a masked number.
    """

    problem: str
    made: dict[str, Any] = field(default_factory=dict)
    answer: str | None = None
    answer_type: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """An instance that a model wrote: the problem, its solution and answer, and the vote on it."""

    problem: str
    solution: str
    answer: str
    answer_type: str
    vote: str = ""
    tags: tuple[str, ...] = ()


class Agent(Conversing[Written]):
    """Subclass with `draft`; register under `synthgen.registry.agents`.

    Class attributes: `prompts` are those of its drafts; `calls` is how many requests a draft
    takes at most, for the forecast of `--dry-run`.
    """

    Config: ClassVar[type[BaseConfig]] = AgentConfig
    config: AgentConfig
    default_seeds: ClassVar[str] = "flames/word_problem"
    prompts: ClassVar[tuple[Prompt, ...]] = ()
    calls: ClassVar[int] = 1

    def check_voices(self) -> None:
        """Wrong names of an endpoint or a reward are told at planning."""
        _ = self.solver, self._reward

    @abstractmethod
    def draft(self, seeds: Sequence[SeedProblem], rng: Stream, turn: int) -> Talk[Draft]:
        """A new problem; raises UnusableError where what the model says is none.

        `turn` tells requests apart that would be the same: how often these seeds were drawn before,
        or, of an agent without seeds, which row it is.
        """

    @property
    def requests_each(self) -> int:
        """Requests for a row, at most."""
        return self.calls + self.afterwards

    @property
    def afterwards(self) -> int:
        """Requests for a drafted problem, at most: its judges and its solutions."""
        return len(self.config.vet) + self.config.solutions

    @property
    def solver(self) -> str:
        """The endpoint that solves. Raises RequestError where the config names an unknown one."""
        wanted = self.config.solver or (TEACHER if TEACHER in self.endpoints else DEFAULT)
        if wanted not in self.endpoints:
            known = suggest(wanted, self.endpoints)
            raise RequestError(f"solver {wanted!r} is no endpoint of the recipe{known}")
        return wanted

    # The conversation --------------------------------------------------------------------------

    def converse(
        self, parents: Sequence[Parent[Any]], split: str, where: int
    ) -> Talk[Child[Written] | Reject]:
        """Draft, judges, solutions."""
        rng = self.stream(split, where, "draft")
        turn = self.again(split, where) if self.seeds else where
        try:
            seeds = [seed_problem(parent) for parent in parents]
            draft = yield from self.draft(seeds, rng, turn)
            tags = yield from self._vetting.tags(draft.problem)
            solved = yield from self._solving(draft).solve()
        except UnusableError as error:
            return self._reject(split, where, error.reason, error.detail)
        return Child(_written(draft, solved, tags), 0, self._made(draft, solved))

    @property
    def _vetting(self) -> Vetting:
        return Vetting(self.config.vet, self.solver, self.config.vet_drops)

    @cached_property
    def _reward(self) -> Reward | None:
        wanted, name = self.config.choose == "reward", self.config.reward
        if wanted != bool(name):
            raise RequestError("choose: reward and reward: module:function go together")
        return reward_of(name) if wanted else None

    def _solving(self, draft: Draft) -> Solving:
        known = (draft.answer_type, draft.answer) if draft.answer is not None else None
        asked = (draft.problem, self.solver, self.config.solutions)
        return Solving(*asked, self.config.choose, known, self._reward)

    def _made(self, draft: Draft, solved: Solved) -> dict[str, Any]:
        labels = [prompt.label for prompt in self.prompts]
        models = {
            "generator": self.endpoints[DEFAULT].model,
            "solver": self.endpoints[self.solver].model,
        }
        return {
            "models": models,
            "prompts": [*labels, Solving.prompt_label()],
            "votes": solved.votes,
            **draft.made,
        }

    # The row -----------------------------------------------------------------------------------

    def key_of(self, instance: Written) -> Any:
        """The problem's text, folded: the same words are the same problem."""
        return fold_text(instance.problem)

    def tell(self, instance: Written, level: int, skin: Skin) -> Told:
        """The problem and its solution as the model wrote them, in the asked format."""
        words = len(instance.solution.split())
        return Told(
            prompt=(Message("user", skin.dress(instance.problem)),),
            response=skin.close(instance.solution if self.form == "cot" else "", instance.answer),
            answer=instance.answer,
            answer_type=instance.answer_type,
            difficulty=words / (words + 100),  # GSM8K's solutions have about 100 words
            params=canonical.dumps(_PARAMS.dump_python(instance, mode="json")),
            verified_by=f"vote {instance.vote}" if instance.vote else None,
            tags=instance.tags,
        )

    def decode(self, params: str) -> Written:
        """The instance that `Row.params` holds."""
        return _PARAMS.validate_json(params, strict=True)


_PARAMS: TypeAdapter[Written] = TypeAdapter(Written)


def seed_problem(parent: Parent[Any]) -> SeedProblem:
    """A parent's problem, solution and answer, without any request for an answer's format."""
    if parent.row is not None:
        row = parent.row
        text = row.prompt[-1].content
        return SeedProblem(text, row.response or "", row.answer, row.answer_type)
    assert parent.placed is not None
    assert parent.skin is not None
    assert parent.generator is not None
    bare = replace(parent.skin, answer_format="sentence", ask=NO_ASK)
    told = parent.generator.tell(parent.placed.instance, parent.placed.level, bare)
    return SeedProblem(told.prompt[-1].content, told.response or "", told.answer, told.answer_type)


NO_ASK = 2  # of the format `sentence`: the wording that asks for nothing


def _written(draft: Draft, solved: Solved, tags: tuple[str, ...]) -> Written:
    found = (solved.solution, solved.answer, solved.answer_type, solved.vote)
    return Written(draft.problem, *found, tags)
