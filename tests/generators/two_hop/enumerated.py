"""The chains of a small graph, listed by the definition from its plain facts."""

from typing import Any

from synthgen.generators.two_hop import TwoHop
from synthgen.generators.two_hop.graph import GraphConfig, KnowledgeGraph

Facts = dict[int, list[tuple[int, int, bool]]]  # head -> (relation, tail, held out)


def world(seed: int = 0, **config: Any) -> KnowledgeGraph:
    """A graph of 30 people, 12 relations and 4 facts each, unless the config says otherwise."""
    small = {"entities": 30, "relations": 12, "out_degree": 4, "held_out_facts": 0.2}
    small |= {"held_out_chains": 0.1}
    return KnowledgeGraph("two_hop", GraphConfig.parse({**small, **config}), seed)


def two_hop(graph: KnowledgeGraph, seed: int = 0, **config: Any) -> TwoHop:
    """A generator over a graph."""
    return TwoHop(TwoHop.Config.parse(config), seed, graph)


def facts(graph: KnowledgeGraph) -> Facts:
    """The facts of each head, read from the world's arrays."""
    columns = (graph.relations.tolist(), graph.tails.tolist(), graph.held.tolist())
    rows = list(zip(*columns, strict=True))
    degree = graph.config.out_degree
    return {head: rows[head * degree :][:degree] for head in range(graph.config.entities)}


def chains(graph: KnowledgeGraph, hops: int) -> dict[tuple[int, ...], tuple[list[int], list[bool]]]:
    """Every chain by (head, relations): the entities it reaches, and which facts are held out."""
    known = facts(graph)
    found: dict[tuple[int, ...], tuple[list[int], list[bool]]] = {(h,): ([], []) for h in known}
    for _ in range(hops):
        found = {
            (*key, relation): ([*reached, tail], [*held, out])
            for key, (reached, held) in found.items()
            for relation, tail, out in known[reached[-1] if reached else key[0]]
        }
    return found
