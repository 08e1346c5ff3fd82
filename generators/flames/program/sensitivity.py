"""Which numbers the answer depends on: each is changed in turn, and the program run again."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from synthgen.generators.flames.program.quantity import Relation
from synthgen.generators.flames.program.relations import Value, evaluate

# A change by one can vanish in a rounding; twice and one more, or as much again, does not.
_CHANGES: Final = ((1, 1), (2, 1), (10, 0))


def answer_with(
    relations: Iterable[Relation],
    values: Mapping[str, Value],
    changed: Mapping[str, Value],
    asked: str,
) -> Value | None:
    """The answer with some of the given numbers changed; None where it then does not exist."""
    found = {**values, **changed}
    try:
        for relation in relations:
            found[relation.out] = evaluate(relation.op, [found[arg] for arg in relation.args])
    except ZeroDivisionError:
        return None
    return found[asked]


def is_needed(
    relations: Sequence[Relation], values: Mapping[str, Value], name: str, asked: str
) -> bool:
    """Whether some other value of a given number gives another answer."""
    now = values[asked]
    changes = (values[name] * factor + more for factor, more in _CHANGES)
    return any(answer_with(relations, values, {name: v}, asked) != now for v in changes)
