"""Composed random functions: how many inputs show a model how the parts fit together.

The tasks of "The Coverage Principle" (arXiv 2505.20278), in its tokens. `type_0` and its kin ask
what no train row shows, by which of the functions' entries train rows use.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Any, Self

from pydantic import model_validator

from synthgen.config import BaseConfig
from synthgen.coverage.table import Table, check_size
from synthgen.family import Proven
from synthgen.generating import Placed, Told
from synthgen.generators.two_hop.columns import SymbolRows, batch_like
from synthgen.generators.two_hop.functions import CHAIN, NONTREE, Functions
from synthgen.generators.two_hop.numbered import Numbered
from synthgen.generators.two_hop.symbols import judge_tokens, number_of, target
from synthgen.generators.two_hop.telling import FactSkin, symbols
from synthgen.generators.two_hop.walks import Walks
from synthgen.judging import Verdict
from synthgen.registry import generators
from synthgen.row import Message, Reject, Row
from synthgen.skin import Skin, SkinPolicy
from synthgen.splits import TRAIN
from synthgen.steps import Solution


class TablesConfig(BaseConfig):
    """How rows are told; what they are about is in the world's options."""

    @model_validator(mode="after")
    def _tokens_alone(self) -> Self:
        if self.skin != SkinPolicy():
            raise ValueError("skin: composed functions are told in tokens alone")
        return self


@dataclass(frozen=True, slots=True)
class Input:
    """The tokens that functions are applied to."""

    tokens: tuple[int, ...]


@generators.register("two_hop/tables")
class Tables(Proven[Input], Numbered[Input]):
    """What composed random functions over tokens give: two-hop, parallel, non-tree, up to six hops.

    Train rows, and tests by which entries of the functions the train rows use.
    """

    version = 1
    Config = TablesConfig
    world_type = Functions
    forms = ("cot", "answer", "fake_bridge")
    Params = Input
    answer_type = "text"
    proof = "formula_on_plain_tables"
    cost_scale = 2.0  # functions

    # The domain --------------------------------------------------------------------------------

    @property
    def functions(self) -> Functions:
        """The world."""
        world = self.world
        assert isinstance(world, Functions)
        return world

    @property
    def sides(self) -> tuple[str, ...]:
        """Train, and a type for each set of functions of which a seen entry is used."""
        return (TRAIN, *self._types)

    @property
    def split_rule(self) -> str | None:
        """Train rows are drawn first, the types follow."""
        return "seen_entries"

    @cached_property
    def sizes(self) -> Mapping[str, int]:
        """The inputs of each split; train rows are no part of type_0."""
        rows = self.functions.config.train_rows
        sizes = {name: walks.total for name, walks in self._types.items()}
        return {TRAIN: rows, **sizes, "type_0": sizes["type_0"] - rows}

    def key_of(self, instance: Input) -> Any:
        """The tokens."""
        return list(instance.tokens)

    def belongs(self, placed: Placed[Input], split: str) -> bool:
        """By the entries that an input uses, and by the train rows."""
        import numpy as np

        edges = np.array([self.functions.edges_of(placed.instance.tokens)])
        bits = [bool(self.functions.used[f][e[0]]) for f, e in self._entries(edges)]
        if not all(bits):
            return split == type_of(bits)
        rank = self._types["type_0"].ranks(edges)[0]
        at = int(np.searchsorted(self._train_ranks, rank))
        known = at < len(self._train_ranks) and self._train_ranks[at] == rank
        return split == (TRAIN if known else "type_0")

    def instances(self, split: str, places: Any) -> Iterator[Input]:
        """The inputs at places of a split."""
        inputs, _ = self.arrays(split, places)
        for row in inputs.tolist():
            yield Input(tuple(row))

    def arrays(self, split: str, places: Any) -> tuple[Any, Any]:
        """The inputs at places of a split, and the value of each function on them, as matrices."""
        import numpy as np

        edges = self._edges(split, np.asarray(places, np.int64))
        values = [self.functions.tables[f][entries] for f, entries in self._entries(edges)]
        return self.functions.tokens_of(edges), np.column_stack(values)

    def table(self) -> Table:
        """All inputs with their answers, for coverage."""
        import numpy as np

        functions = self.functions
        check_size(self.name, functions.domain, functions.inputs)
        shape = (functions.config.tokens,) * functions.inputs
        inputs = np.indices(shape, np.int32).reshape(functions.inputs, -1).T
        names = tuple(f"x{place + 1}" for place in range(functions.inputs))
        return Table(names, inputs, formula(functions, list(inputs.T)))

    def _edges(self, split: str, places: Any) -> Any:
        import numpy as np

        if split == TRAIN:
            return self.functions.train[places]
        if split == "type_0":
            before = self._train_ranks - np.arange(len(self._train_ranks))
            places = places + np.searchsorted(before, places, side="right")
        return self._types[split].edges(places)

    def _entries(self, edges: Any) -> list[tuple[int, Any]]:
        """Each function with the entries that walks use."""
        steps = zip(self.functions.hops, edges.T, strict=True)
        return [(h.function, h.entries[e]) for h, e in steps if h.function is not None]

    @cached_property
    def _train_ranks(self) -> Any:
        """The train rows among the inputs of which every entry is seen, in order."""
        import numpy as np

        return np.sort(self._types["type_0"].ranks(self.functions.train))

    @cached_property
    def _types(self) -> dict[str, Walks]:
        every = product((True, False), repeat=self.functions.functions)
        found = {type_of(bits): self.functions.walks(bits) for bits in every}
        return dict(sorted(found.items(), key=lambda item: int(item[0][5:])))

    # What is true, and how it is told -----------------------------------------------------------

    def solve(self, params: Input) -> Solution:
        """Walk through the functions from the first token on."""
        values = self._values(params)
        return Solution(f"<t_{values[-1]}>", (), cost=len(values))

    def prove(self, params: Input, answer: Any) -> bool:
        """The formula, on the tables as they are."""
        return bool(number_of(str(answer), "t") == formula(self.functions, params.tokens))

    def skin_of(self, split: str, index: int) -> FactSkin:
        """The tokens: there is nothing to draw."""
        return symbols()

    def read_skin(self, row: Row) -> FactSkin:
        """The tokens."""
        return symbols()

    def tell(self, instance: Input, level: int, skin: Skin) -> Told:
        """Solve, prove and render; raises `UnprovenError` where the proof refuses."""
        solution = self.proven(instance)
        said = [f"<t_{value}>" for value in self._values(instance)]
        return Told(
            prompt=(Message("user", "".join(f"<t_{token}>" for token in instance.tokens)),),
            response=target(said, self.form),
            answer=said[-1],
            answer_type=self.answer_type,
            difficulty=solution.cost / (solution.cost + self.cost_scale),
            params=self.encode(instance),
            verified_by=self.proof,
        )

    def _values(self, instance: Input) -> list[int]:
        import numpy as np

        edges = np.array([self.functions.edges_of(instance.tokens)])
        return [int(self.functions.tables[f][e[0]]) for f, e in self._entries(edges)]

    @classmethod
    def judge(cls, row: Row, text: str) -> Verdict:
        """A line of tokens that ends in the answer."""
        return judge_tokens(row.answer, text)

    def batch(self, split: str, start: int, stop: int, rejects: list[Reject] | None = None) -> Any:
        """As the loop, by columns."""
        import numpy as np

        self._check_split(split)
        if not start < stop <= self.size(split):
            return super().batch(split, start, stop, rejects)
        first = self.outcome(split, start)
        indices = np.arange(start, stop)
        inputs, values = self.arrays(split, self.order(split).many(indices // self.config.tellings))
        proven = formula(self.functions, inputs.T) == values[:, -1]
        if not isinstance(first, Row) or not proven.all():
            return super().batch(split, start, stop, rejects)
        shape, tokens = ["%d"] * self.functions.inputs, inputs.tolist()
        form = f'{{"tokens":[{",".join(shape)}]}}'
        params = [form % tuple(row) for row in tokens]
        prompt = "<t_%d>" * self.functions.inputs
        rows = SymbolRows(prompt, "<t_%d>", tokens, values.tolist(), params)
        return batch_like(first, rows, self._world_hash, indices)


def formula(functions: Functions, x: Sequence[Any]) -> Any:
    """The answer to an input, or to many at once: a token, or an array of them, for each place."""
    n, tables = functions.config.tokens, functions.tables
    if functions.config.structure == NONTREE:
        return tables[1][(tables[0][x[0] * n + x[1]] * n + x[1]) * n + x[2]]
    if functions.config.structure == CHAIN:
        value = x[0]
        for table, token in zip(tables, x[1:], strict=True):
            value = table[value * n + token]
        return value
    left, right = tables[0][x[0] * n + x[1]], tables[1][x[2] * n + x[3]]
    return tables[2][left * n + right]


def type_of(seen: tuple[bool, ...] | list[bool]) -> str:
    """The published name of a test type: the bits of the functions, the first one highest, plus 1.

    >>> type_of((True, True)), type_of((False, False)), type_of((False, True))
    ('type_0', 'type_1', 'type_2')
    """
    bits = sum(bit << place for place, bit in enumerate(reversed(seen)))
    return "type_0" if all(seen) else f"type_{bits + 1}"
