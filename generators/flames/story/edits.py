"""Edits that make any story harder, whatever it is about; frames have modules of their own.

times, more, fewer   a number is told by its relation to somebody else's, whose number is told
dozens               a number is told in dozens
shared               a number is what is left of a joint number when somebody else's share is taken
both                 somebody else's answer is told by its relation, and both together are asked

An edit works where the number is somebody's own (`owning`) and the question says whose answer it
asks for.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from synthgen.generators.flames.english.clauses import Choice, Clause, Literal, Node, Slot, Verb
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity, Relation
from synthgen.generators.flames.program.quantity import Role as QuantityRole
from synthgen.generators.flames.program.relations import Value, evaluate
from synthgen.generators.flames.story.owning import (
    Owned,
    asked_of,
    clear_clauses,
    owned_answer,
    owned_given,
)
from synthgen.generators.flames.story.phrases import Dozens, MoreThan, Speak, TimesAs
from synthgen.generators.flames.story.problem import Fact, Problem, Telling

OTHER: Final = "other_"  # the role of somebody else in a clause
KINDS: Final = ("times", "more", "fewer", "dozens", "shared", "both")
TOLD: Final[Mapping[str, str]] = {
    "times": "tell a number as a multiple of somebody else's",
    "more": "tell a number by how much it exceeds somebody else's",
    "fewer": "tell a number by how much it falls short of somebody else's",
    "dozens": "count in dozens",
    "shared": "tell a joint number and somebody else's share of it",
    "both": "add a second person and ask for both together",
}


def edited(
    problem: Problem, kind: str, on: str, person: str, values: Mapping[str, Value]
) -> Problem:
    """The problem after an edit. Raises ValueError where it does not apply."""
    if kind == "dozens":
        return _in_dozens(problem, on, values)
    other = _person(person)
    owned = owned_answer(problem) if kind == "both" else owned_given(problem, on)
    if owned is None or (kind in ("shared", "both") and not owned.summed):
        raise ValueError(f"{kind} cannot be made of {on}")
    known = owned.cast[owned.person]
    assert isinstance(known, Person)
    other = replace(other, of=known.id)
    if kind == "shared":
        return _shared(problem, on, owned, other, values)
    if kind == "both":
        return _both(problem, owned, other, values)
    return _related(problem, kind, on, owned, other, values)


def _person(spelled: str) -> Person:
    name, pronoun, kin = (*spelled.split("|"), "", "")[:3]
    return Person(name, pronoun, kin=kin)


def _related(
    problem: Problem,
    kind: str,
    on: str,
    owned: Owned,
    other: Person,
    values: Mapping[str, Value],
) -> Problem:
    """ "Mia buys twice as many eggs as Omar. Omar buys 6 eggs." """
    whole = problem.quantities[on]
    base = replace(whole, name=f"{on}.base", value=values["base"], role="given")
    new, relation, phrase = _link(kind, on, whole, base, other, values)
    cast = {**owned.cast, OTHER: other, f"{OTHER}{owned.slot}": base}
    told = Fact(
        f"{on}.base",
        (_of_other(owned),),
        cast,
        (base.name,),
        tense=owned.tense,
        part=_fact(problem, on).part,
    )
    facts = _replaced(problem, on, owned.clauses, (new.name,), before=told)
    named = _asking_of(problem, owned)
    return _with(named, on, _told_of(owned), (base, new), relation, facts, {on: phrase})


def _link(
    kind: str, on: str, whole: Quantity, base: Quantity, other: Person, values: Mapping[str, Value]
) -> tuple[Quantity, Relation, Speak]:
    """The new number that relates the two, the relation, and how it is said."""
    if kind == "times":
        factor = Quantity(f"{on}.k", "factor", PLAIN, values["k"], "given")
        return factor, Relation(on, "prod", (factor.name, base.name)), TimesAs(factor, other)
    difference = replace(whole, name=f"{on}.k", value=values["k"], role="given")
    op = "sum" if kind == "more" else "diff"
    relation = Relation(on, op, (base.name, difference.name))
    return difference, relation, MoreThan(difference, other, more=kind == "more")


def _in_dozens(problem: Problem, on: str, values: Mapping[str, Value]) -> Problem:
    whole = problem.quantities[on]
    fact = _fact(problem, on)
    dozens = Quantity(f"{on}.k", "number", PLAIN, values["k"], "given")
    twelve = Quantity(f"{on}.dozen", "number", whole.measure, 12, "known")
    told = Telling(fact.slot_of(on), fact.cast, fact.plain_clauses(on), tense=fact.tense)
    facts = _replaced(problem, on, told.claims, (dozens.name,))
    relation = Relation(on, "prod", (dozens.name, twelve.name))
    return _with(problem, on, told, (dozens, twelve), relation, facts, {on: Dozens(dozens)})


def _shared(
    problem: Problem, on: str, owned: Owned, other: Person, values: Mapping[str, Value]
) -> Problem:
    """ "Mia and Omar buy 14 eggs together. Omar buys 6 eggs." """
    whole = problem.quantities[on]
    joint = replace(whole, name=f"{on}.all", value=values["all"], role="given")
    share = replace(whole, name=f"{on}.base", value=values["base"], role="given")
    cast = {**owned.cast, OTHER: other}
    of_both = Fact(
        f"{on}.all",
        (_together(owned),),
        {**cast, f"{OTHER}{owned.slot}": joint},
        (joint.name,),
        tense=owned.tense,
        part=_fact(problem, on).part,
    )
    of_other = Fact(
        f"{on}.base",
        (_of_other(owned),),
        {**cast, f"{OTHER}{owned.slot}": share},
        (share.name,),
        after=(of_both.name,),
        tense=owned.tense,
        part=of_both.part,
    )
    gone = _fact(problem, on)
    place = problem.facts.index(gone)
    left = [_behind(fact, gone.name, of_other.name) for fact in problem.facts]
    left = [replace(fact, clauses=clear_clauses(fact, whole.noun)) for fact in left]
    facts = (*left[:place], of_both, of_other, *left[place + 1 :])
    relation = Relation(on, "diff", (joint.name, share.name))
    named = _asking_of(problem, owned)
    return _with(named, on, _told_of(owned), (joint, share), relation, facts, {})


def _both(problem: Problem, owned: Owned, other: Person, values: Mapping[str, Value]) -> Problem:
    """ "Omar pays $5 more than Mia. How much do they pay together?" """
    asked, answer = problem.asked, problem.answer
    known = owned.cast[owned.person]
    assert isinstance(known, Person)
    kind = "times" if "times" in values else "more" if "more" in values else "fewer"
    given = {"k": values[kind]}
    name = f"{asked}.other"
    new, relation, phrase = _link(kind, name, answer, answer, known, given)
    operands = [{asked: answer.value, new.name: new.value}[arg] for arg in relation.args]
    others = replace(answer, name=name, value=evaluate(relation.op, operands), role="derived")
    total = replace(answer, name=f"{asked}.both", value=answer.value + others.value, role="derived")
    cast = {**owned.cast, OTHER: other, f"{OTHER}{owned.slot}": others}
    sums = {**cast, f"{OTHER}{owned.slot}": total}
    claims = (_of_other(owned),)
    joint = (_together(owned),)
    slot = f"{OTHER}{owned.slot}"
    last = max(fact.part for fact in problem.facts)
    told = Fact(name, claims, cast, (new.name,), tense=owned.tense, part=last + 1)
    return replace(
        problem,
        quantities={**problem.quantities, new.name: new, name: others, total.name: total},
        relations=(*problem.relations, relation, Relation(total.name, "sum", (asked, name))),
        facts=(*problem.facts, told),
        asked=total.name,
        tellings={
            **problem.tellings,
            name: Telling(slot, cast, claims, tense=owned.tense),
            total.name: Telling(slot, sums, joint, tense=owned.tense, marks=("joint",)),
        },
        phrases={**problem.phrases, name: phrase},
    )


# Facts and clauses -------------------------------------------------------------------------------


def _told_of(owned: Owned) -> Telling:
    return Telling(owned.slot, owned.cast, owned.clauses, tense=owned.tense)


def _asking_of(problem: Problem, owned: Owned) -> Problem:
    """The problem with a question that names the owner, and without "them" that may be either's."""
    told = asked_of(problem, owned)
    assert told is not None
    tellings = {**problem.tellings, problem.asked: told}
    return replace(problem, tellings=tellings, joints=())


def _fact(problem: Problem, on: str) -> Fact:
    return next(fact for fact in problem.facts if on in fact.gives)


def _replaced(
    problem: Problem,
    on: str,
    clauses: tuple[Clause, ...],
    gives: tuple[str, ...],
    before: Fact | None = None,
) -> tuple[Fact, ...]:
    """The facts with that of `on` telling other numbers, behind the fact that it now needs."""
    fact = _fact(problem, on)
    after = (*fact.after, before.name) if before is not None else fact.after
    changed = replace(fact, clauses=clauses, gives=gives, after=after)
    place = problem.facts.index(fact)
    if before is None:
        return (*problem.facts[:place], changed, *problem.facts[place + 1 :])
    noun = problem.quantities[on].noun
    clear = [replace(one, clauses=clear_clauses(one, noun)) for one in problem.facts]
    return (*clear[:place], before, changed, *clear[place + 1 :])


def _behind(fact: Fact, gone: str, name: str) -> Fact:
    """A fact that came behind one that is gone comes behind the one in its place."""
    return replace(fact, after=tuple(name if one == gone else one for one in fact.after))


def _with(
    problem: Problem,
    on: str,
    told: Telling,
    new: tuple[Quantity, ...],
    relation: Relation,
    facts: tuple[Fact, ...],
    phrases: Mapping[str, Speak],
) -> Problem:
    """The problem with a given that has become derived."""
    role: QuantityRole = "derived"
    derived = replace(problem.quantities[on], role=role)
    quantities = {**problem.quantities, on: derived, **{one.name: one for one in new}}
    gone = _fact(problem, on).name
    return replace(
        problem,
        quantities=quantities,
        relations=(relation, *problem.relations),
        facts=facts,
        tellings={**problem.tellings, on: told},
        joints=tuple(joint for joint in problem.joints if gone not in joint.names),
        phrases={**problem.phrases, **phrases},
    )


def _of_other(owned: Owned) -> Clause:
    """The clause about somebody else and somebody else's number."""
    renamed = {owned.person: OTHER, owned.slot: f"{OTHER}{owned.slot}"}
    nodes = tuple(_renamed_node(node, renamed) for node in owned.bare.nodes)
    return Clause(owned.bare.text, nodes, follows=False)


def _together(owned: Owned) -> Clause:
    """A clause about both people: "Mia and Omar buy 14 eggs together"."""
    slot = f"{OTHER}{owned.slot}"
    nodes: list[Node] = [Slot(owned.person, "!"), Literal(" and "), Slot(OTHER, "!")]
    for node in owned.bare.nodes[1:]:
        renamed = _renamed_node(node, {owned.slot: slot})
        nodes.append(Verb(node.lemmas, "+") if isinstance(node, Verb) else renamed)
        if renamed == Slot(slot):
            nodes.append(Literal(" together"))
    return Clause(owned.bare.text, tuple(nodes), follows=False)


def _renamed_node(node: Node, names: Mapping[str, str]) -> Node:
    if isinstance(node, Slot):
        return Slot(names.get(node.name, node.name), node.mode)
    if isinstance(node, Choice):
        return Choice(
            tuple(tuple(_renamed_node(n, names) for n in nodes) for nodes in node.options)
        )
    return node
