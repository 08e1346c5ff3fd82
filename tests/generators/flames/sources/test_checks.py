"""The backward checks agree with evaluation on any expression, and only there."""

from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from synthgen.generators.flames.sources.checks import step_holds
from synthgen.generators.flames.sources.expressions import (
    Expression,
    Name,
    Number,
    Operation,
    value_of,
)

VALUES = {"n0": Fraction(12), "n1": Fraction(5, 2), "n2": Fraction(1, 3)}
LEAVES = st.one_of(
    st.builds(Name, st.sampled_from(sorted(VALUES))),
    st.builds(lambda n: Number(Fraction(n)), st.integers(1, 60)),
)
TREES: st.SearchStrategy[Expression] = st.recursive(
    LEAVES,
    lambda parts: st.builds(Operation, st.sampled_from("+-*/"), parts, parts),
    max_leaves=6,
)


def has_zero(tree: Expression) -> bool:
    """Whether a part is zero: a product with it has any other factor."""
    if isinstance(tree, Operation):
        return has_zero(tree.left) or has_zero(tree.right) or value_of(tree, VALUES) == 0
    return False


@given(TREES, st.fractions(min_value=-5, max_value=5))
def test_a_step_holds_for_its_value_and_for_no_other(tree: Expression, off: Fraction) -> None:
    try:
        assume(not has_zero(tree))
    except ZeroDivisionError:
        assume(False)
    value = value_of(tree, VALUES)

    assert step_holds(tree, value, VALUES)
    assert step_holds(tree, value + off, VALUES) == (off == 0)
