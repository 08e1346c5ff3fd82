"""Rows of `two_hop`: held-out facts, twins, noise and tokens, read from the rows alone."""

import json
import re
from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from time import process_time
from typing import Any

import pytest
from pydantic import ValidationError

from synthgen.api import redraw
from synthgen.errors import RequestError, ShortError
from synthgen.generators.two_hop import TwoHop
from synthgen.generators.two_hop.graph import GraphConfig, KnowledgeGraph
from synthgen.row import Row
from synthgen.schema import rows_of
from synthgen.splits import TRAIN
from synthgen.testing import ROW_CHECKS, Case, cases, wrong_answers
from tests.generators.two_hop.enumerated import chains, facts, two_hop, world

SYMBOLS: dict[str, Any] = {"skin": {"telling": "symbols"}}
CONFIGS: list[dict[str, Any]] = [
    SYMBOLS,
    {**SYMBOLS, "form": "answer", "hops": 3},
    {**SYMBOLS, "form": "fake_bridge"},
    {**SYMBOLS, "noise": {"share": 0.3, "hops": [1, 2]}},
    {**SYMBOLS, "part": "atomic"},
    {**SYMBOLS, "tellings": 2},
    {"part": "atomic"},
    {"part": "documents"},
    {"hops": 6},
    {"ratio": 0.5},
]


def tokens(text: str) -> list[str]:
    return re.findall(r"<[^>]*>", text)


def steps(row: Row) -> tuple[int, ...]:
    """(head, relations) as a prompt in tokens says them."""
    return tuple(int(token[3:-1]) for token in tokens(row.prompt[0].content))


@pytest.mark.parametrize("hops", [2, 3])
def test_tokens_say_where_each_chain_leads(hops: int) -> None:
    graph = world()
    known = chains(graph, hops)
    generator = two_hop(graph, hops=hops, **SYMBOLS)

    for split in generator.splits:
        for row in generator.rows(split, min(generator.size(split), 200)):
            reached, held = known[steps(row)]
            said = [f"<e_{entity}>" for entity in reached]
            assert tokens(row.response or "") == [*said, "</a>"]
            assert row.answer == said[-1]
            assert all(held) == (split == "test_ood")
            assert any(held) == (split in ("test_ood", "test_mixed"))


def test_no_held_out_fact_stands_in_any_train_chain() -> None:
    graph = world(entities=200, relations=30, out_degree=8)
    known = facts(graph)
    held = {(h, r) for h, mine in known.items() for r, _, out in mine if out}
    to = {(h, r): t for h, mine in known.items() for r, t, _ in mine}
    generator = two_hop(graph, **SYMBOLS)

    rows = list(generator.rows("train", generator.size("train")))

    for row in rows:
        head, first, second = steps(row)
        assert (head, first) not in held
        assert (to[head, first], second) not in held
    tests = {row.key for s in generator.splits[1:] for row in generator.rows(s, generator.size(s))}
    assert not tests & {row.key for row in rows}
    assert len(rows) + len(tests) == generator.count() == 200 * 8 * 8


def test_the_ratio_counts_train_chains_for_each_kept_fact() -> None:
    graph = world(entities=200, relations=30, out_degree=8)  # 1,280 kept facts

    few, more = (two_hop(graph, ratio=ratio, **SYMBOLS) for ratio in (1.5, 2.5))

    assert (few.size("train"), more.size("train")) == (1920, 3200)
    assert few.size("test_ood") == more.size("test_ood")
    first = {row.key for row in few.rows("train", 1920)}
    assert first <= {row.key for row in more.rows("train", 3200)}
    with pytest.raises(ShortError, match="1,920"):
        few.rows("train", 1921)


def test_forms_and_noise_are_twins_of_the_same_chains() -> None:
    graph = world()
    twins = [
        two_hop(graph, **SYMBOLS),
        two_hop(graph, form="answer", **SYMBOLS),
        two_hop(graph, form="fake_bridge"),
        two_hop(graph, noise={"share": 0.5}, **SYMBOLS),
    ]

    drawn = [list(generator.rows("train", 50)) for generator in twins]

    assert len({tuple(row.key for row in rows) for rows in drawn}) == 1
    assert tokens(drawn[1][0].response or "") == tokens(drawn[0][0].response or "")[1:]


def test_a_fake_bridge_is_as_long_as_the_true_one() -> None:
    graph = world()
    cot, fake = (two_hop(graph, hops=4, form=form, **SYMBOLS) for form in ("cot", "fake_bridge"))

    for true, false in zip(cot.rows("train", 50), fake.rows("train", 50), strict=True):
        assert false.response == f"</b></b></b>{true.answer}</a>"
        assert len(tokens(true.response or "")) == len(tokens(false.response))


def test_single_facts_are_all_there_and_tell_which_are_held_out() -> None:
    graph = world()
    generator = two_hop(graph, part="atomic", **SYMBOLS)

    rows = list(generator.rows("train", generator.size("train")))

    found = {(*steps(row), row.answer, row.tags == ("held_out",)) for row in rows}
    wanted = {(h, r, f"<e_{t}>", out) for h, mine in facts(graph).items() for r, t, out in mine}
    assert generator.splits == ("train",)
    assert found == wanted


# Noise -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.05, 0.1, 0.2, 0.4, 0.6, 0.8])
@pytest.mark.parametrize(("hops", "kind"), [([2], "answer"), ([1], "bridge"), ([1, 2], "both")])
def test_noise_recounted_from_the_graph_is_what_was_asked(
    share: float, hops: list[int], kind: str
) -> None:
    graph = world()
    known = chains(graph, 2)
    generator = two_hop(graph, noise={"share": share, "hops": hops}, **SYMBOLS)

    noisy = 0
    for count, row in enumerate(generator.rows("train", 250), start=1):
        truth = [f"<e_{entity}>" for entity in known[steps(row)][0]]
        said = tokens(row.response or "")[:-1]
        wrong = [hop for hop in (1, 2) if said[hop - 1] != truth[hop - 1]]
        assert wrong in ([], hops)
        flags = ("noise", f"noise_{kind}", *(f"noise_hop_{hop}" for hop in hops))
        assert row.tags == (flags if wrong else ())
        assert row.answer == truth[-1]
        noisy += bool(wrong)
        assert noisy == int(count * Fraction(str(share)) + Fraction(1, 2))


def test_test_rows_are_never_noisy() -> None:
    generator = two_hop(world(), noise={"share": 1.0, "hops": [1, 2]}, **SYMBOLS)

    for split in generator.splits[1:]:
        for row in generator.rows(split, generator.size(split)):
            assert row.tags == ()
            assert TwoHop.judge(row, row.response or "").correct


def test_a_wrong_entity_is_any_other_one() -> None:
    graph = world(entities=6, relations=12, out_degree=12, held_out_facts=0)
    generator = two_hop(graph, noise={"share": 1.0}, **SYMBOLS)

    pairs = Counter(
        (row.answer, tokens(row.response or "")[-2]) for row in generator.rows("train", 600)
    )

    assert len(pairs) == 6 * 5
    assert all(true != said for true, said in pairs)


def test_noisy_rows_are_drawn_and_told_again() -> None:
    for config in (SYMBOLS, {}):
        generator = TwoHop(TwoHop.Config.parse({"noise": {"share": 0.5, "hops": [1]}, **config}))
        for row in generator.rows("train", 10):
            assert redraw(row) == row
            assert generator.retell(row).response == row.response


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"noise": {"share": 0.1, "hops": [3]}}, "at these hops only: 1, 2"),
        ({"noise": {"share": 0.1, "hops": [1]}, "form": "answer"}, "at these hops only: 2"),
        ({"noise": {"share": 0.1}, "part": "atomic"}, "never noised"),
        ({"part": "documents", **SYMBOLS}, "no telling in symbols"),
        ({"part": "atomic", "hops": 3}, "hops: chains have it alone"),
        ({"part": "documents", "ratio": 3.6}, "ratio: chains have it alone"),
        ({"noise": {"share": 1.5}}, "less than or equal to 1"),
    ],
)
def test_what_cannot_be_told_is_refused(config: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        TwoHop.Config.parse(config)


def test_worlds_that_do_not_fit_are_refused() -> None:
    with pytest.raises(RequestError, match="has 240 relations, the world 300"):
        two_hop(world(relations=300))
    with pytest.raises(RequestError, match="self_facts: false"):
        two_hop(world(self_facts=True), part="documents")
    with pytest.raises(RequestError, match="does not divide the world's out_degree 4"):
        two_hop(world(), part="documents")
    with pytest.raises(RequestError, match="more than can be numbered"):
        two_hop(world(entities=10**6, relations=10**4, out_degree=10**4), hops=4, **SYMBOLS)


# Judging ---------------------------------------------------------------------------------------


def test_a_target_is_right_by_its_last_entity_before_the_end() -> None:
    row = next(two_hop(world(), **SYMBOLS).rows("train", 1))
    right = row.answer

    good = [right, f"{right}</a>", f"<e_3>{right}</a>", f"<e_3> {right} </a><e_9>", f" {right}\n"]
    bad = ["", "</a>", f"{right}<e_31>", f"it is {right}", f"not{right}</a>", f"{right}x"]
    bad += wrong_answers("text", right)
    assert all(TwoHop.judge(row, text).correct for text in good)
    assert not any(TwoHop.judge(row, text).correct for text in bad)


# The contract ----------------------------------------------------------------------------------


@pytest.mark.parametrize("check", ROW_CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("case", cases(TwoHop, *CONFIGS)[3:], ids=str)
def test_rows_keep_the_contract(case: Case, check: Callable[[Case], None]) -> None:
    check(case)


@pytest.mark.parametrize("config", [c for c in CONFIGS if "skin" in c], ids=str)
@pytest.mark.parametrize("split", ["train", "test_iid"])
def test_a_batch_in_symbols_is_the_loop(config: dict[str, Any], split: str) -> None:
    generator = TwoHop(TwoHop.Config.parse(config), seed=3)
    if split not in generator.splits:
        return

    batch = generator.batch(split, 101, 301)

    assert list(rows_of(batch)) == [generator.row(split, index) for index in range(101, 301)]


@pytest.mark.slow
def test_a_million_rows_come_by_batch_in_a_minute() -> None:
    graph = KnowledgeGraph("two_hop", GraphConfig(entities=4000), 0)
    generator = two_hop(graph, **SYMBOLS)
    begun = process_time()

    batches = [generator.batch(TRAIN, at, at + 100_000) for at in range(0, 1_000_000, 100_000)]

    assert process_time() - begun < 60
    assert len({key for batch in batches for key in batch["key"].to_pylist()}) == 1_000_000


def test_params_hold_the_chain() -> None:
    graph = world()
    row = next(two_hop(graph, **SYMBOLS).rows("train", 1))

    params = json.loads(row.params)

    assert [params["head"], *params["relations"]] == list(steps(row))
    assert params["entities"] == chains(graph, 2)[steps(row)][0]
