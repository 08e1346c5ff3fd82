"""Graphs and their chains, against lists of all chains."""

from collections import Counter
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from synthgen.generators.two_hop import bulk
from synthgen.generators.two_hop.chains import CHAIN_SPLITS, ChainSplits
from synthgen.generators.two_hop.graph import GraphConfig, KnowledgeGraph, rounded
from synthgen.generators.two_hop.walks import Layer, Walks
from synthgen.seeding import Stream
from tests.generators.two_hop.enumerated import chains, facts, world


def listed(graph: KnowledgeGraph, hops: int) -> dict[str, set[tuple[int, ...]]]:
    """The splits by the definition; kept chains stand under train, whether held back or not."""
    found: dict[str, set[tuple[int, ...]]] = {split: set() for split in CHAIN_SPLITS}
    for key, (_, held) in chains(graph, hops).items():
        split = "test_ood" if all(held) else "test_mixed" if any(held) else "train"
        found[split].add(key)
    return found


def drawn(graph: KnowledgeGraph, splits: ChainSplits, split: str) -> list[tuple[int, ...]]:
    numbers = splits.facts(split, np.arange(splits.sizes[split]))
    heads = numbers[:, :1] // graph.config.out_degree
    return [tuple(row) for row in np.hstack([heads, graph.relations[numbers]]).tolist()]


@pytest.mark.parametrize("hops", [2, 3, 4])
@pytest.mark.parametrize("config", [{}, {"zipf": 1.2}, {"self_facts": True}, {"held_out_facts": 0}])
def test_the_splits_hold_each_chain_once(hops: int, config: dict[str, Any]) -> None:
    graph = world(**config)
    splits = ChainSplits(graph, hops)

    found = {split: drawn(graph, splits, split) for split in CHAIN_SPLITS}

    wanted = listed(graph, hops)
    assert set(found["train"]) | set(found["test_iid"]) == wanted["train"]
    assert set(found["test_ood"]) == wanted["test_ood"]
    assert set(found["test_mixed"]) == wanted["test_mixed"]
    assert sum(map(len, found.values())) == splits.total == 30 * 4**hops
    assert len(found["test_iid"]) == rounded(0.1, len(wanted["train"]))


def test_a_chain_knows_its_split() -> None:
    graph = world()
    splits = ChainSplits(graph, 3)

    for split in CHAIN_SPLITS:
        numbers = splits.facts(split, np.arange(splits.sizes[split]))
        assert {splits.split_of(chain) for chain in numbers.tolist()} == {split}


def test_each_head_has_distinct_relations_and_no_fact_about_itself() -> None:
    graph = world(entities=500)

    for head, mine in facts(graph).items():
        relations = [relation for relation, _, _ in mine]
        assert relations == sorted(set(relations))
        assert head not in [tail for _, tail, _ in mine]


def test_the_papers_let_a_fact_lead_back_to_its_head() -> None:
    graph = world(entities=50, out_degree=12, self_facts=True)

    assert any(head == tail for head, mine in facts(graph).items() for _, tail, _ in mine)


def test_exactly_the_share_of_the_facts_is_held_out() -> None:
    assert world(held_out_facts=0.05).held.sum() == 6
    assert world(held_out_facts=0.2).kept_facts == 96


def test_a_zipf_world_has_popular_tails() -> None:
    even, uneven = (
        Counter(world(entities=200, zipf=z).tails.tolist()).most_common(1)[0][1] for z in (0, 1.0)
    )

    assert uneven > 5 * even


def test_worlds_of_other_seeds_and_options_are_other_worlds() -> None:
    one, same, seed, size = world(), world(), world(seed=1), world(entities=31)

    assert one.hash == same.hash
    assert (one.tails == same.tails).all()
    assert len({one.hash, seed.hash, size.hash}) == 3
    assert (one.tails != seed.tails).any()


def test_more_relations_than_there_are_is_refused() -> None:
    with pytest.raises(ValidationError, match="out_degree: 20 distinct relations, of only 10"):
        GraphConfig.parse({"relations": 10})


def test_the_published_graph_has_the_published_counts() -> None:
    graph = KnowledgeGraph.build("two_hop", GraphConfig(self_facts=True))
    sizes = ChainSplits(graph, 2).sizes

    assert (graph.facts, graph.kept_facts, sum(sizes.values())) == (40_000, 38_000, 800_000)
    # 0.95**2, 0.05**2 and the rest of 800,000, within 5 sigma of a random graph of this size
    assert abs(sizes["train"] + sizes["test_iid"] - 722_000) < 3_000
    assert abs(sizes["test_ood"] - 2_000) < 300
    assert abs(sizes["test_mixed"] - 76_000) < 3_000
    assert sizes["test_iid"] == rounded(0.005, sizes["train"] + sizes["test_iid"])


@pytest.mark.slow
def test_a_million_entities_fit_in_a_memory_bounded_by_their_facts() -> None:
    graph = KnowledgeGraph("two_hop", GraphConfig(entities=1_000_000), 0)
    splits = ChainSplits(graph, 2)

    chosen = splits.facts("train", np.arange(1000))

    assert splits.total == 400_000_000
    assert {splits.split_of(chain) for chain in chosen.tolist()} == {"train"}


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 5), st.integers(1, 3), st.integers(0, 10**6))
def test_walks_are_numbered_in_order(nodes: int, steps: int, seed: int) -> None:
    rng = Stream.of("walks", seed)
    degrees = [rng.below(4) for _ in range(nodes)]
    starts = np.cumsum([0, *degrees])
    layer = Layer(starts, np.array([rng.below(nodes) for _ in range(sum(degrees))], np.int64))
    masks = [np.array([rng.below(3) > 0 for _ in range(sum(degrees))], bool) for _ in range(steps)]
    walks = None
    for mask in reversed(masks):
        walks = Walks(layer, mask, walks)
    assert walks is not None

    def below(step: int, node: int) -> list[tuple[int, ...]]:
        mine = [e for e in range(starts[node], starts[node + 1]) if masks[step][e]]
        if step == steps - 1:
            return [(e,) for e in mine]
        return [(e, *rest) for e in mine for rest in below(step + 1, layer.tails[e])]

    wanted = [walk for node in range(nodes) for walk in below(0, node)]

    assert walks.total == len(wanted)
    edges = walks.edges(np.arange(walks.total))
    assert [tuple(row) for row in edges.tolist()] == wanted
    assert (walks.ranks(edges) == np.arange(walks.total)).all() or not wanted


def test_numbers_by_the_million_are_those_of_the_stream() -> None:
    many = bulk.words(Stream.of("words"), 5000)
    rng = Stream.of("words")

    assert many.tolist() == [rng.getrandbits(64) for _ in range(5000)]


def test_subsets_are_uniform() -> None:
    drawn_sets = bulk.subsets(Stream.of("subsets"), 30_000, 3, 5)

    counts = Counter(map(tuple, drawn_sets.tolist()))
    assert len(counts) == 10
    assert all(abs(count - 3000) < 5 * 52 for count in counts.values())
