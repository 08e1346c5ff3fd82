"""FOBAR (Jiang et al., arXiv 2308.07758; in MetaMath and FLAMES): a number becomes x, the question
stays, and its answer is added as a condition.

MetaMath's code checks no uniqueness; here the hidden number is the only solution by construction.
"""

from synthgen.generators.flames.hiding import Hiding
from synthgen.registry import generators


@generators.register("flames/fobar")
class Fobar(Hiding):
    """A parent with x for one of its numbers; its answer is given, and x is asked."""

    version = 1
    view = "fobar"
