"""Edits that make any story harder, whatever it is about; frames have modules of their own.

times, more, fewer   a number is told by its relation to somebody else's, whose number is told
dozens               a number is told in dozens
shared               a number is what is left of a joint number when somebody else's share is taken
both                 somebody else's answer is told by its relation, and both together are asked

An edit works where the words allow it: the clauses that tell the number begin with the person whose
number it is, and hold it as a noun phrase.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final, NamedTuple

from synthgen.generators.flames.english.clauses import Choice, Clause, Literal, Node, Slot, Verb
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.english.questions import can_ask
from synthgen.generators.flames.english.teller import Cast
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity, Relation
from synthgen.generators.flames.program.quantity import Role as QuantityRole
from synthgen.generators.flames.program.relations import Value, evaluate
from synthgen.generators.flames.story.phrases import Dozens, MoreThan, Speak, TimesAs
from synthgen.generators.flames.story.problem import Fact, Problem, Telling
from synthgen.seeding import Stream

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
# Words that clash with a relation ("pays $5 more more for delivery") or with "together".
_RELATED: Final = frozenset(("more", "less", "fewer", "also", "than", "another", "extra"))
_SUMMED: Final = frozenset(("all", "altogether", "end", "total", "together", "final", "only"))


class Owned(NamedTuple):
    """A number whose clauses begin with the person whose it is."""

    person: str  # the person's role
    slot: str
    clauses: tuple[Clause, ...]
    cast: Cast
    tense: str


def owned_given(problem: Problem, name: str) -> Owned | None:
    """A given as its owner's, where the words allow an edit."""
    facts = [fact for fact in problem.facts if name in fact.gives]
    if len(facts) != 1 or facts[0].gives != (name,) or name in problem.phrases:
        return None
    fact = facts[0]
    return _owned(fact.slot_of(name), fact.plain_clauses(name), fact.cast, fact.tense, _RELATED)


def owned_answer(problem: Problem) -> Owned | None:
    """The answer as its owner's, where the words allow it."""
    told = problem.tellings[problem.asked]
    askable = tuple(c for c in told.claims if all(can_ask(f, told.slot) for f in c.expansions))
    return _owned(told.slot, askable, told.cast, told.tense, _RELATED | _SUMMED)


def _owned(
    slot: str, clauses: tuple[Clause, ...], cast: Cast, tense: str, barred: frozenset[str]
) -> Owned | None:
    """One way of saying it, drawn by who and what is told: both people are told of alike."""
    fitting = [clause for clause in clauses if _owner(clause, slot, cast)]
    rng = Stream.of("edit", slot, *sorted(_names(cast)))
    for clause in rng.sample(fitting, len(fitting)):
        flat = clause.draw(rng)
        words = {w for n in flat if isinstance(n, Literal) for w in re.findall(r"\w+", n.text)}
        if not words & barred:
            once = Clause(clause.text, flat, follows=False)
            return Owned(_owner(clause, slot, cast), slot, (once,), cast, tense)
    return None


def _names(cast: Cast) -> Iterator[str]:
    return (
        one.id if isinstance(one, Person) else one.sg
        for one in cast.values()
        if isinstance(one, Person | Noun)
    )


def _owner(clause: Clause, slot: str, cast: Cast) -> str:
    """The role of the person whose number a clause tells; empty where the words do not allow it."""
    nodes = [n for n in clause.nodes if not (isinstance(n, Literal) and not n.text.strip())]
    first, second = [*nodes, None, None][:2]
    if not isinstance(first, Slot) or first.mode or not isinstance(second, Verb):
        return ""
    person = cast[first.name]
    again = any(s.name == first.name for s in clause.slots if s != first)
    if clause.follows or again or clause.modes(slot) != {""}:
        return ""
    is_one = isinstance(person, Person) and not person.group and person.pronoun != "you"
    return first.name if is_one else ""


def edited(
    problem: Problem, kind: str, on: str, person: str, values: Mapping[str, Value]
) -> Problem:
    """The problem after an edit. Raises ValueError where it does not apply."""
    if kind == "dozens":
        return _in_dozens(problem, on, values)
    other = _person(person)
    owned = owned_answer(problem) if kind == "both" else owned_given(problem, on)
    if owned is None:
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
        tuple(_of_other(clause, owned) for clause in owned.clauses),
        cast,
        (base.name,),
        tense=owned.tense,
        part=_fact(problem, on).part,
    )
    facts = _replaced(problem, on, owned, (new.name,), before=told)
    return _with(problem, on, owned, (base, new), relation, facts, {on: phrase})


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
    owned = Owned("", fact.slot_of(on), fact.plain_clauses(on), fact.cast, fact.tense)
    facts = _replaced(problem, on, owned, (dozens.name,))
    relation = Relation(on, "prod", (dozens.name, twelve.name))
    return _with(problem, on, owned, (dozens, twelve), relation, facts, {on: Dozens(dozens)})


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
        tuple(_together(clause, owned) for clause in owned.clauses),
        {**cast, f"{OTHER}{owned.slot}": joint},
        (joint.name,),
        tense=owned.tense,
        part=_fact(problem, on).part,
    )
    of_other = Fact(
        f"{on}.base",
        tuple(_of_other(clause, owned) for clause in owned.clauses),
        {**cast, f"{OTHER}{owned.slot}": share},
        (share.name,),
        after=(of_both.name,),
        tense=owned.tense,
        part=of_both.part,
    )
    gone = _fact(problem, on)
    place = problem.facts.index(gone)
    left = [_behind(fact, gone.name, of_other.name) for fact in problem.facts]
    facts = (*left[:place], of_both, of_other, *left[place + 1 :])
    relation = Relation(on, "diff", (joint.name, share.name))
    return _with(problem, on, owned, (joint, share), relation, facts, {})


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
    claims = tuple(_of_other(clause, owned) for clause in owned.clauses)
    joint = tuple(_together(clause, owned) for clause in owned.clauses)
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


def _fact(problem: Problem, on: str) -> Fact:
    return next(fact for fact in problem.facts if on in fact.gives)


def _replaced(
    problem: Problem, on: str, owned: Owned, gives: tuple[str, ...], before: Fact | None = None
) -> tuple[Fact, ...]:
    """The facts with that of `on` telling other numbers, behind the fact that it now needs."""
    fact = _fact(problem, on)
    after = (*fact.after, before.name) if before is not None else fact.after
    changed = replace(fact, clauses=owned.clauses, gives=gives, after=after)
    place = problem.facts.index(fact)
    put = (before, changed) if before is not None else (changed,)
    return (*problem.facts[:place], *put, *problem.facts[place + 1 :])


def _behind(fact: Fact, gone: str, name: str) -> Fact:
    """A fact that came behind one that is gone comes behind the one in its place."""
    return replace(fact, after=tuple(name if one == gone else one for one in fact.after))


def _with(
    problem: Problem,
    on: str,
    owned: Owned,
    new: tuple[Quantity, ...],
    relation: Relation,
    facts: tuple[Fact, ...],
    phrases: Mapping[str, Speak],
) -> Problem:
    """The problem with a given that has become derived."""
    role: QuantityRole = "derived"
    derived = replace(problem.quantities[on], role=role)
    quantities = {**problem.quantities, on: derived, **{one.name: one for one in new}}
    told = Telling(owned.slot, owned.cast, owned.clauses, tense=owned.tense)
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


def _of_other(clause: Clause, owned: Owned) -> Clause:
    """A clause about somebody else and somebody else's number."""
    renamed = {owned.person: OTHER, owned.slot: f"{OTHER}{owned.slot}"}
    return Clause(
        clause.text, tuple(_renamed_node(n, renamed) for n in clause.nodes), follows=False
    )


def _together(clause: Clause, owned: Owned) -> Clause:
    """A clause about both people: "Mia and Omar buy 14 eggs together at the market"."""
    slot = f"{OTHER}{owned.slot}"
    nodes: list[Node] = [Slot(owned.person, "!"), Literal(" and "), Slot(OTHER, "!")]
    for node in clause.nodes[1:]:
        renamed = _renamed_node(node, {owned.slot: slot})
        nodes.append(Verb(node.lemmas, "+") if isinstance(node, Verb) else renamed)
        if renamed == Slot(slot):
            nodes.append(Literal(" together"))
    return Clause(clause.text, tuple(nodes), follows=False)


def _renamed_node(node: Node, names: Mapping[str, str]) -> Node:
    if isinstance(node, Slot):
        return Slot(names.get(node.name, node.name), node.mode)
    if isinstance(node, Choice):
        return Choice(
            tuple(tuple(_renamed_node(n, names) for n in nodes) for nodes in node.options)
        )
    return node
