"""The lines of a solution: what an equation says where it stands alone."""

import pytest

from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import Measure, of, per
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.story.solution import _alone

MILE, VISITOR = Noun("mile", "miles"), Noun("more visitor", "more visitors", "person")


@pytest.mark.parametrize(
    ("measure", "noun", "told", "alone"),
    [
        (per(of("mile"), of("hour")), MILE, "6 + 2 = 8 miles", "6 + 2 = 8 miles per hour"),
        (of("mile"), MILE, "6 + 2 = 8 miles", "6 + 2 = 8 miles"),
        (of("visitor"), VISITOR, "9 - 2 = 7 more visitors", "9 - 2 = 7 visitors"),
    ],
)
def test_an_equation_alone_has_its_unit(
    measure: Measure, noun: Noun, told: str, alone: str
) -> None:
    out = Quantity("x", "count", measure, 8, "derived", noun)

    assert _alone(out, told) == alone
