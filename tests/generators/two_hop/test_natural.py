"""The natural telling: read by patterns of the test's own, and answered from the graph."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest

from synthgen.generators.two_hop import TwoHop
from synthgen.generators.two_hop.graph import KnowledgeGraph
from synthgen.generators.two_hop.names import Names
from synthgen.generators.two_hop.relations import RELATIONS
from synthgen.row import Row
from tests.generators.two_hop.enumerated import facts, two_hop, world

NAME = r"[A-Z][a-z]+ [A-Z][a-z]+"
NOUNS = {relation.noun: number for number, relation in enumerate(RELATIONS)}
NOUN = "|".join(sorted(NOUNS, key=len, reverse=True))


def people(graph: KnowledgeGraph) -> dict[str, int]:
    names = Names(graph.hash)
    return {names[entity]: entity for entity in range(graph.config.entities)}


def asked(prompt: str) -> tuple[str, list[str]]:
    """The head and the nouns of a question, in the order of the steps."""
    nested = re.search(rf"((?:the (?:{NOUN}) of )+)({NAME})", prompt)
    if nested:
        return nested[2], re.findall(rf"the ({NOUN}) of", nested[1])[::-1]
    owned = re.search(rf"({NAME})'s ((?:(?:{NOUN})'s )*(?:{NOUN}))", prompt)
    if owned:
        return owned[1], re.findall(rf"({NOUN})(?:'s|$)", owned[2])
    walked = re.search(rf"(?:Start from|From) ({NAME})", prompt)
    assert walked, prompt
    return walked[1], re.findall(rf"to (?:the|that person's) ({NOUN})", prompt)


@cache
def patterns() -> list[tuple[int, re.Pattern[str]]]:
    """Each saying as a pattern, with its relation."""
    found = []
    for number, relation in enumerate(RELATIONS):
        for saying in relation.sayings:
            text = re.escape(f"{saying}.").replace(r"\{h\}", f"(?P<h>{NAME})")
            text = text.replace(r"\{t\}", f"(?P<t>{NAME})")
            found.append((number, re.compile(text[0].replace("t", "[tT]") + text[1:])))
    return found


def said(sentence: str) -> tuple[str, int, str]:
    """Head, relation and tail of a sentence; one relation alone may fit."""
    matches = ((number, pattern.fullmatch(sentence)) for number, pattern in patterns())
    found = {(match["h"], number, match["t"]) for number, match in matches if match}
    assert len(found) == 1, (sentence, found)
    return found.pop()


def sentences(text: str) -> list[str]:
    return [f"{part}." for part in text.partition("\n\n")[0].rstrip(".").split(". ")]


def solved(row: Row, graph: KnowledgeGraph) -> Iterator[tuple[str, int, str]]:
    """The facts that a question asks for, from the graph."""
    numbers = people(graph)
    names = {number: name for name, number in numbers.items()}
    head, nouns = asked(row.prompt[0].content)
    for noun in nouns:
        tail = {r: t for r, t, _ in facts(graph)[numbers[head]]}[NOUNS[noun]]
        yield head, NOUNS[noun], names[tail]
        head = names[tail]


@pytest.mark.parametrize("hops", [2, 3, 6])
def test_a_question_is_answered_from_its_text_and_the_graph(hops: int) -> None:
    graph = world()
    generator = two_hop(graph, hops=hops)

    for row in generator.rows("train", 120):
        steps = list(solved(row, graph))
        assert len(steps) == hops
        assert row.answer == steps[-1][2]
        assert [said(sentence) for sentence in sentences(row.response or "")] == steps


def test_the_question_of_a_single_fact_is_answered_from_its_text_and_the_graph() -> None:
    graph = world()

    for row in two_hop(graph, part="atomic").rows("train", 100):
        (step,) = solved(row, graph)
        assert said(sentences(row.response or "")[0]) == step
        assert row.answer == step[2]


def test_a_fake_bridge_says_nothing() -> None:
    graph = world()

    for row in two_hop(graph, form="fake_bridge", hops=3).rows("train", 20):
        work = (row.response or "").partition("\n\n")[0]
        assert work == "Let me think about this. Let me think about this."


def test_noise_is_in_the_sentences_and_leaves_the_question_and_the_answer() -> None:
    graph = world()
    generator = two_hop(graph, noise={"share": 1.0, "hops": [1]})

    for row in generator.rows("train", 50):
        (first, second), (told, went_on) = (
            list(solved(row, graph)),
            map(said, sentences(row.response or "")),
        )
        assert told[:2] == first[:2]
        assert told[2] != first[2]
        assert went_on == (told[2], second[1], second[2])
        assert row.answer == second[2]


def test_a_document_never_holds_a_fact_that_goes_on_from_another() -> None:
    graph = world(entities=60, relations=40, out_degree=10)
    known, numbers = facts(graph), people(graph)
    generator = two_hop(graph, part="documents")
    names = {number: name for name, number in numbers.items()}
    told = []

    for row in generator.rows("train", generator.size("train")):
        found = [said(sentence) for sentence in sentences(row.response or "")]
        assert len({head for head, _, _ in found}) == 1
        assert not {head for head, _, _ in found} & {tail for _, _, tail in found}
        assert all(f"the {RELATIONS[step].noun}" in row.prompt[0].content for _, step, _ in found)
        assert row.answer == f"[{', '.join(tail for _, _, tail in found)}]"
        told += found

    wanted = [(names[h], r, names[t]) for h, mine in known.items() for r, t, _ in mine]
    assert sorted(told) == sorted(wanted)


def test_a_document_is_judged_by_its_list() -> None:
    row = next(two_hop(world(), part="documents", facts_per_document=2).rows("train", 1))
    first, second = row.answer[1:-1].split(", ")

    assert TwoHop.judge(row, f"Answer: [{first}, {second}]").correct
    assert not TwoHop.judge(row, f"Answer: [{second}, {first}]").correct


# Words -----------------------------------------------------------------------------------------


def test_there_are_48_relations_with_sayings_of_their_own_and_240_in_all() -> None:
    own = [r for r in RELATIONS if any(r.noun not in saying for saying in r.sayings)]

    assert (len(own), len(RELATIONS), len(NOUNS)) == (48, 240, 240)
    assert all(len(relation.sayings) == 5 for relation in RELATIONS)


def test_no_saying_fits_two_relations() -> None:
    sayings = Counter(saying for relation in RELATIONS for saying in relation.sayings)

    assert max(sayings.values()) == 1
    assert all(s.count("{h}") == s.count("{t}") == 1 for s in sayings)


def test_names_are_distinct_and_read_back() -> None:
    names = Names("some world")

    told = [names[entity] for entity in range(20_000)]

    assert len(set(told)) == 20_000
    assert [names.number_of(name) for name in told] == list(range(20_000))
    assert all(re.fullmatch(NAME, name) and not name.endswith("s") for name in told)
    assert names.number_of("Isaac Newton") is None


def test_worlds_give_their_people_other_names() -> None:
    one, other = ({Names(text)[entity] for entity in range(2000)} for text in ("one", "other"))

    assert len(one & other) < 5
