"""The structure of a problem: its relations without numbers, names and nouns.

Splits are made by it (a row's `group`), as iGSM does by its solution skeletons: no structure of the
test set occurs in train.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from synthgen.generators.flames.program.measure import kind
from synthgen.generators.flames.program.quantity import Quantity, Relation

_COMMUTATIVE: Final = ("sum", "prod", "max", "min")


def skeleton(relations: Iterable[Relation], quantities: Mapping[str, Quantity], asked: str) -> str:
    """The tree of operations behind the answer, with the kinds of its quantities.

    Operands that may change places stand in one order, so a + b and b + a are the same structure.
    """
    by_out = {relation.out: relation for relation in relations}
    known: dict[str, str] = {}

    def shape(name: str) -> str:
        if name not in known:
            known[name] = _shape(name)
        return known[name]

    def _shape(name: str) -> str:
        quantity, relation = quantities[name], by_out.get(name)
        told = kind(quantity.measure)
        if relation is None:
            return f"{told}!" if quantity.role == "known" else told
        parts = [shape(arg) for arg in relation.args]
        ordered = sorted(parts) if relation.op in _COMMUTATIVE else parts
        return f"{told}={relation.op}({','.join(ordered)})"

    return shape(asked)
