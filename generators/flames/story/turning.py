"""Turning a problem round: which given can be hidden, so that the answer gives it back.

A given can be hidden if exactly one way leads from it to the answer and every operation on that way
can be undone: the answer is then a Moebius map of it, (a x + b) / (c x + d) with ad - bc not 0, and
has one solution. Roundings, maxima and numbers that are used twice are left alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final, NamedTuple

from synthgen.generators.flames.english.clauses import Clause, Literal, Slot
from synthgen.generators.flames.english.questions import can_ask
from synthgen.generators.flames.program.quantity import Quantity, Relation
from synthgen.generators.flames.program.relations import Value, plain
from synthgen.generators.flames.story.problem import Fact, Inverse, Joint, Problem, View

UNDONE: Final = ("sum", "diff", "prod", "quot", "percent_of", "percent_is", "percent_whole")
# What has a natural "some ..." and what can be x; a fraction or a time of day can be neither.
NATURAL: Final = ("count", "money", "percent")
_POINTING: Final = frozenset(("them", "these", "those"))
AS_X: Final = ("count", "money", "percent", "age", "factor")


def hideable(problem: Problem, view: View) -> tuple[str, ...]:
    """The givens that can be hidden in a view, in the order of the program."""
    forms = AS_X if view == "fobar" else NATURAL
    telling = problem.tellings[problem.asked]
    stated = view == "fobar" or any(c.modes(telling.slot) == {""} for c in telling.claims)
    if not stated or problem.inverse is not None:
        return ()
    return tuple(
        quantity.name
        for quantity in problem.printed()
        if quantity.role == "given"
        and quantity.form in forms
        and way_to(problem, quantity.name)
        and _has_words(problem, quantity.name, view)
    )


class Step(NamedTuple):
    """A relation on the way from the answer to a hidden number, and the operand that it loses."""

    relation: Relation
    lost: str


def way_to(problem: Problem, name: str) -> tuple[Step, ...]:
    """The steps from the answer down to a given; empty unless there is one way, and it undoes."""
    ways = _ways(problem, problem.asked, name)
    if len(ways) != 1 or any(step.relation.op not in UNDONE for step in ways[0]):
        return ()
    return ways[0]


def _ways(problem: Problem, top: str, name: str) -> list[tuple[Step, ...]]:
    by_out = {relation.out: relation for relation in problem.needed}
    found: list[tuple[Step, ...]] = []
    queue: list[tuple[str, tuple[Step, ...]]] = [(top, ())]
    while queue and len(found) < 2:
        here, way = queue.pop()
        if here == name:
            found.append(way)
        elif here in by_out:
            queue += [(arg, (*way, Step(by_out[here], arg))) for arg in by_out[here].args]
    return found


def _has_words(problem: Problem, name: str, view: View) -> bool:
    """Whether the text can do without the number, and ask for it."""
    facts = [fact for fact in problem.facts if name in fact.gives]
    if len(facts) != 1 or name in problem.phrases:
        return False
    alone = facts[0].gives == (name,) or view == "fobar"
    return alone and any(not c.follows for c in _clauses(facts[0], name, view))


def _clauses(fact: Fact, name: str, view: View) -> tuple[Clause, ...]:
    """The clauses that can tell of a hidden number; a count must be askable in the same words."""
    slot = fact.slot_of(name)
    if view == "fobar":
        others = fact.aliases(name)
        found = tuple(
            c
            for c in fact.clauses
            if c.modes(slot) <= {"", "#", "-"} and not any(s.name in others for s in c.slots)
        )
        return tuple(c for c in found if not _begins(c, slot)) or found  # "X eggs are left"
    quantity = fact.cast[slot]
    alone = [c for c in fact.plain_clauses(name) if not c.follows and not _points(c)]
    if isinstance(quantity, Quantity) and quantity.form != "count":
        return tuple(alone)
    return tuple(c for c in alone if all(can_ask(flat, slot) for flat in c.expansions))


def _begins(clause: Clause, slot: str) -> bool:
    """Whether a clause can begin with a number."""
    heads = [flat[0] for flat in clause.expansions if flat]
    return any(isinstance(head, Slot) and head.name == slot for head in heads)


def _points(clause: Clause) -> bool:
    """Whether a clause says "them", which a question at the end is too far away for."""
    texts = [n.text for flat in clause.expansions for n in flat if isinstance(n, Literal)]
    return any(_POINTING & set(text.split()) for text in texts)


def turned(problem: Problem, hidden: str, view: View) -> Problem:
    """The inverse problem: clauses that cannot hide the number are left out."""
    facts = tuple(_hiding(fact, hidden, view) for fact in problem.facts)
    joints = tuple(joint for joint in problem.joints if _can_hide(joint, problem, hidden, view))
    return replace(problem, facts=facts, joints=joints, inverse=Inverse(hidden, view))


def _hiding(fact: Fact, hidden: str, view: View) -> Fact:
    if hidden not in fact.gives:
        return fact
    return replace(fact, clauses=_clauses(fact, hidden, view))


def _can_hide(joint: Joint, problem: Problem, hidden: str, view: View) -> bool:
    """Whether a joint clause does not tell the hidden number, or can tell it as x."""
    told = [fact for fact in problem.facts if fact.name in joint.names and hidden in fact.gives]
    if not told:
        return True
    slot = told[0].slot_of(hidden)
    return view == "fobar" and all(c.modes(slot) <= {"", "#", "-"} for c in joint.clauses)


# Undoing -----------------------------------------------------------------------------------------


def recover(problem: Problem, hidden: str) -> Value:
    """The hidden number from the stated answer, each operation undone.

    Raises ZeroDivisionError where the answer does not fix it.
    """
    value = problem.values[problem.asked]
    for relation, lost in way_to(problem, hidden):
        value = undo(relation, lost, value, problem.values)
    return value


def undo(relation: Relation, lost: str, out: Value, known: Mapping[str, Value]) -> Value:
    """The operand `lost` of a relation from its result and the other operands."""
    result = Fraction(out)
    values = [Fraction(known[name]) for name in relation.args if name != lost]
    first = relation.args[0] == lost
    match relation.op:
        case "sum":
            return plain(result - sum(values))
        case "diff":
            return plain(result + values[0] if first else values[0] - result)
        case "prod":
            for value in values:
                result /= value
            return plain(result)
        case "quot":
            return plain(result * values[0] if first else values[0] / result)
        case "percent_of":
            return plain(result * 100 / values[0])
        case "percent_is":
            return plain(result * values[0] / 100 if first else values[0] * 100 / result)
        case "percent_whole":
            return plain(result * values[0] / 100 if first else values[0] * 100 / result)
    raise ValueError(f"{relation.op} cannot be undone")


def undone_as(relation: Relation, lost: str) -> tuple[str, tuple[str, ...]]:
    """How the operand is computed, as an operation and its operands: for the solution's line."""
    others = tuple(name for name in relation.args if name != lost)
    first = relation.args[0] == lost
    out = relation.out
    match relation.op:
        case "sum":
            return "diff", (out, *others)
        case "diff":
            return ("sum", (out, *others)) if first else ("diff", (*others, out))
        case "prod":
            return "quot", (out, *others)
        case "quot":
            return ("prod", (out, *others)) if first else ("quot", (*others, out))
        case "percent_of":
            return ("percent_is", (out, *others)) if first else ("percent_whole", (out, *others))
        case "percent_is":
            return ("percent_of", (out, *others)) if first else ("percent_whole", (*others, out))
        case "percent_whole":
            if first:
                return "percent_of", (*others, out)
            return "percent_is", (*others, out)
    raise ValueError(f"{relation.op} cannot be undone")


def forward_part(problem: Problem, hidden: str) -> Sequence[Relation]:
    """The relations that are computed as ever: those that the hidden number does not lead to."""
    way = {step.relation.out for step in way_to(problem, hidden)}
    return [relation for relation in problem.needed if relation.out not in way]
