"""Facts and chains of facts, with and without chain of thought.

The composition task of "Grokked Transformers are Implicit Reasoners" (arXiv 2405.15071) and of the
work on chain of thought (arXiv 2502.04667): a model reads the facts (h, r, t) of a random knowledge
graph, and is asked where a chain of two or more of them leads. Chains of held-out facts show
whether it composes what it knows.
"""

import json
from dataclasses import asdict
from functools import cached_property
from typing import Any

from synthgen.family import Proven
from synthgen.generating import Told
from synthgen.generators.two_hop import english
from synthgen.generators.two_hop.chains import Chain
from synthgen.generators.two_hop.columns import SymbolRows, batch_like
from synthgen.generators.two_hop.domain import FactDomain
from synthgen.generators.two_hop.names import Names
from synthgen.generators.two_hop.noise import Noise, said
from synthgen.generators.two_hop.options import ATOMIC, DOCUMENTS, TwoHopConfig
from synthgen.generators.two_hop.symbols import entity, judge_tokens, number_of, relation, target
from synthgen.generators.two_hop.telling import PLANS, SYMBOLS, FactSkin, symbols
from synthgen.judging import Verdict, judge_plain
from synthgen.judging import canonical as answer_text
from synthgen.registry import generators
from synthgen.row import Message, Reject, Row
from synthgen.seeding import Stream
from synthgen.skin import Skin
from synthgen.splits import TRAIN
from synthgen.steps import Solution

HELD_OUT = "held_out"  # the tag of a fact that no train chain uses


@generators.register("two_hop")
class TwoHop(FactDomain, Proven[Chain]):
    """Facts of a random knowledge graph, and where chains of two to six of them lead.

    Tokens as in the papers, or people with made-up names; train, test_iid, test_ood (chains of
    held-out facts) and test_mixed, with exact counts.
    """

    version = 2
    Config = TwoHopConfig
    forms = ("cot", "answer", "fake_bridge")
    templates = PLANS
    Params = Chain
    proof = "facts_read_one_by_one"
    cost_scale = 2.0  # hops

    # What is asked, and what is true ---------------------------------------------------------

    def key_of(self, instance: Chain) -> Any:
        """The head and the relations; a document is no chain."""
        steps = [instance.head, *instance.relations]
        return ["document", steps] if self.config.part == DOCUMENTS else steps

    def answer_type_of(self, params: Chain) -> str:
        """An entity; for a document the entities that its facts lead to."""
        return "list" if self.config.part == DOCUMENTS else "text"

    def solve(self, params: Chain) -> Solution:
        """Look up one fact after the other."""
        reached = self._reached(params)
        if self.config.part == DOCUMENTS:
            return Solution([self._name(one) for one in reached], (), cost=len(reached))
        return Solution(self._name(reached[-1]), (), cost=len(reached))

    def prove(self, params: Chain, answer: Any) -> bool:
        """Each fact stands among those of its head, read without looking anything up."""
        names = answer if isinstance(answer, list) else [answer]
        ends = [self._number(name) for name in names]
        document = self.config.part == DOCUMENTS
        tails = ends if document else [*params.entities[:-1], *ends]
        heads = [params.head] * len(tails) if document else [params.head, *tails[:-1]]
        facts = zip(heads, params.relations, tails, strict=False)
        return len(tails) == len(params.relations) and all(
            head is not None and any(fact == (step, tail) for fact in self.graph.facts_of(head))
            for head, step, tail in facts
        )

    def _reached(self, params: Chain) -> tuple[int, ...]:
        at, reached = params.head, []
        for step in params.relations:
            reached.append(self.graph.tail(at, step))
            at = params.head if self.config.part == DOCUMENTS else reached[-1]
        return tuple(reached)

    # How it is told ----------------------------------------------------------------------------

    def skin_of(self, split: str, index: int) -> FactSkin:
        """How the row at an index is told, and where it is wrong."""
        noise: tuple[tuple[int, int], ...] = ()
        if split == TRAIN and self._noise.at(index):
            noise = self._noise.shifts(Stream.of("noise", self.domain_key(), self.seed, index))
        if self.config.skin.telling == SYMBOLS:
            return symbols(noise)
        drawn = super().skin_of(split, index)
        return FactSkin(**asdict(drawn), noise=noise)

    def read_skin(self, row: Row) -> FactSkin:
        """The skin of a row, with its noise."""
        return FactSkin.read(json.loads(row.skin))

    def tell(self, instance: Chain, level: int, skin: Skin) -> Told:
        """Solve, prove and render; raises `UnprovenError` where the proof refuses."""
        assert isinstance(skin, FactSkin)
        solution = self.proven(instance)
        told = said(self._reached(instance), skin.noise, self.graph.config.entities)
        words = self._tokens if skin.telling == SYMBOLS else self._english
        prompt, response = words(instance, told, skin)
        answer_type = self.answer_type_of(instance)
        return Told(
            prompt=(Message("user", prompt),),
            response=response,
            answer=answer_text(answer_type, solution.answer),
            answer_type=answer_type,
            difficulty=solution.cost / (solution.cost + self.cost_scale),
            params=self.encode(instance),
            verified_by=self.proof,
            tags=self._noise.tags if skin.noise else self._tags(instance),
        )

    def _tags(self, instance: Chain) -> tuple[str, ...]:
        if self.config.part != ATOMIC:
            return ()
        fact = self.graph.fact(instance.head, instance.relations[0])
        return (HELD_OUT,) if self.graph.held[fact] else ()

    def _tokens(self, instance: Chain, told: list[int], skin: FactSkin) -> tuple[str, str]:
        steps = map(relation, instance.relations)
        return "".join([entity(instance.head), *steps]), target(list(map(entity, told)), self.form)

    def _english(self, instance: Chain, told: list[int], skin: FactSkin) -> tuple[str, str]:
        head, names = self.names[instance.head], [self.names[one] for one in told]
        rng = Stream.of("plan", skin.template, instance.head, instance.relations)
        document = self.config.part == DOCUMENTS
        asked = (english.request if document else english.question)(rng, head, instance.relations)
        heads = [head] * len(names) if document else [head, *names[:-1]]
        work = {
            "cot": map(english.fact, [rng] * len(names), heads, instance.relations, names),
            "fake_bridge": [english.FILLER] * (len(names) - 1),
            "answer": [],
        }[self.form]
        answer = answer_text("list", names) if document else names[-1]
        return skin.dress(asked), skin.close(" ".join(work), answer)

    @classmethod
    def judge(cls, row: Row, text: str) -> Verdict:
        """Tokens by themselves; names as texts, in any usual way to give an answer."""
        if number_of(row.answer) is not None:
            return judge_tokens(row.answer, text)
        return judge_plain(row.answer_type, row.answer, text)

    def _name(self, number: int) -> str:
        if self.config.skin.telling == SYMBOLS:
            return entity(number)
        return self.names[number]

    def _number(self, name: str) -> int | None:
        if self.config.skin.telling == SYMBOLS:
            return number_of(name)
        return self.names.number_of(name)

    @cached_property
    def names(self) -> Names:
        """The names of the world's people."""
        return Names(self._world_hash)

    @cached_property
    def _noise(self) -> Noise:
        config = self.config
        return Noise(config.noise, config.hops, self.graph.config.entities)

    # Many at once --------------------------------------------------------------------------------

    def batch(self, split: str, start: int, stop: int, rejects: list[Reject] | None = None) -> Any:
        """As the loop; in symbols by columns, where the bulk of the proofs agrees."""
        self._check_split(split)
        if self.config.skin.telling != SYMBOLS or not start < stop <= self.size(split):
            return super().batch(split, start, stop, rejects)
        import numpy as np

        first = self.outcome(split, start)
        indices = np.arange(start, stop)
        places = self.order(split).many(indices // self.config.tellings)
        heads, relations, entities = self.arrays(split, places)
        if not isinstance(first, Row) or not self.graph.holds(heads, relations, entities):
            return super().batch(split, start, stop, rejects)
        inputs, values = np.column_stack([heads, relations]).tolist(), entities.tolist()
        rows = _rows(inputs, values, self._changed(split, start, places, values))
        return batch_like(first, rows, self._world_hash, indices)

    def _changed(self, split: str, start: int, places: Any, values: Any) -> dict[str, Any]:
        """The columns that are not alike in all rows because of noise, or of what is held out."""
        if self.config.part == ATOMIC:
            return {"tags": [(HELD_OUT,) if held else () for held in self.graph.held[places]]}
        if not self.config.noise.share or split != TRAIN:
            return {}
        skins = [self.skin_of(split, start + i) for i in range(len(values))]
        size = self.graph.config.entities
        return {
            "skin": [skin.text for skin in skins],
            "tags": [self._noise.tags if skin.noise else () for skin in skins],
            "told": [said(row, s.noise, size) for row, s in zip(values, skins, strict=True)],
        }


def _rows(inputs: Any, values: Any, columns: dict[str, Any]) -> SymbolRows:
    """Chains as the rows of a batch in symbols."""
    hops = len(values[0])
    numbers = ",".join(["%d"] * hops)
    form = f'{{"entities":[{numbers}],"head":%d,"relations":[{numbers}]}}'
    params = [form % (*v, *i) for v, i in zip(values, inputs, strict=True)]
    prompt, value = "<e_%d>" + "<r_%d>" * hops, "<e_%d>"
    return SymbolRows(prompt, value, inputs, values, params, columns)
